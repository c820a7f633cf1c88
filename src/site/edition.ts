import { z } from 'astro/zod';
import type { Content } from '../model/content.ts';
import { readText } from '../read/files.ts';
import { ledger } from '../read/ledger.ts';
import { latest, recordDates } from '../read/page-list.ts';

const Manifest = z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/) });
let version: string | undefined;

/** The version of the project, from package.json. @throws ZodError where it has none */
export const edition = (): string =>
  (version ??= Manifest.parse(JSON.parse(readText('package.json').text)).version);

/** The newest day on which something was written, changed or checked; never the day of the build. */
export const modified = (content: Content = ledger()): string => latest(recordDates(content)) ?? '';
