import { ARTICLE, FIGURE, WITH_FIGURE } from './shared-figure.ts';
import { SMALL } from './small-content.ts';

export const FIRE = 'content/ledger/tolls/fire.yaml';
export const FLOOD = 'content/ledger/tolls/flood.yaml';

const fire = `order: 2
war: Fire
killed: Workers at the pipe, by a fire
count: "{figure:pipe-dead}"
counted: The owners, May 2024
detail: two of them of {figure:pipe-dead.value} on the first day
sources: [first]
`;
const flood = `order: 1
war: Flood
killed: People of the "old" town, by a flood
count: Three
counted: The town, 2023
sources: [second, first]
`;

/** The small content with two tolls and a shared figure that one of them prints. */
export const WITH_TOLLS: Readonly<Record<string, string>> = {
  ...SMALL,
  [FIGURE]: WITH_FIGURE[FIGURE]!,
  'content/ledger/figures/pipe-dead.yaml':
    'value: 1043\nqualifier: about\nlabel: workers killed at the pipe\ndate: "2024-05"\nsources: [first]\n',
  [FIRE]: fire,
  [FLOOD]: flood,
  [ARTICLE]: WITH_FIGURE[ARTICLE]!,
};

/** The same with more text at the end of its chapter. */
export const withTable = (
  text: string,
  files: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  ...WITH_TOLLS,
  [ARTICLE]: `${WITH_TOLLS[ARTICLE]!}\n${text}\n`,
  ...files,
});
