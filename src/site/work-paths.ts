import { ledger } from '../read/ledger.ts';
import { localePaths, type Locale } from '../read/locales.ts';
import type { WorkSubject } from './subject.ts';

export type WorkKind = WorkSubject['kind'];
export type WorkProps<K extends WorkKind = WorkKind> = {
  locale: Locale;
  subject: Extract<WorkSubject, { kind: K }>;
};

const RECORDS = { chapter: 'articles', claim: 'claims', map: 'maps', chart: 'charts' } as const;

/** One static path for each record of a kind in each language, for files beside its page. */
export const workPaths = <K extends WorkKind>(kind: K) =>
  localePaths().flatMap(({ params, props }) =>
    [...ledger()[RECORDS[kind]].values()].map((record) => ({
      params: { ...params, id: record.id },
      props: { ...props, subject: { kind, record } as unknown as WorkProps<K>['subject'] },
    })),
  );
