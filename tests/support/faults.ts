import type { Route } from '@playwright/test';

type Files = ReadonlyMap<string, { type: string; times: number }>;
type Group = { name: string; type: string; times: number; paths: ReadonlySet<string> };
export type Fault = Group & { kind: 'slow' | keyof typeof FAULTS };

/** Ways in which a file fails to come. */
export const FAULTS = {
  blocked: (route: Route) => route.abort(),
  missing: (route: Route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404' }),
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
};

/**
 * The faults that files may have, in turn. Each file is slow by itself, and blocked then; scripts and
 * data, on which others depend, are also missing and truncated by themselves, fonts and pictures with
 * all of their kind.
 */
export function faultsOf(files: Files): Fault[] {
  const single = [...files].map(([name, file]) => ({ name, paths: new Set([name]), ...file }));
  const isPassive = ({ type }: Group) => ['font', 'image', 'other'].includes(type);
  const kinds = Map.groupBy(single.filter(isPassive), ({ type }) => type);
  const together = [...kinds].map(([type, group]) => allOf(type, group));
  return [
    ...[...single, ...together].map((group) => ({ ...group, kind: 'slow' as const })),
    ...[...single.filter((group) => !isPassive(group)), ...together].flatMap((group) => [
      { ...group, kind: 'missing' as const },
      { ...group, kind: 'truncated' as const },
    ]),
  ];
}

const allOf = (type: string, group: readonly Group[]): Group => ({
  name: `everything of the kind "${type}"`,
  type,
  times: group.reduce((sum, { times }) => sum + times, 0),
  paths: new Set(group.flatMap(({ paths }) => [...paths])),
});
