/** One thing wrong in the content: where it stands, what it is and how to mend it. */
export type Fault = {
  /** Path from the top of the project, with forward slashes. */
  file: string;
  /** Path inside the record (`evidence[2].source`), a line (`line 14`), or a CSV row. */
  at: string;
  /** What is wrong, with the offending value in it. */
  problem: string;
  /** What the editor can do about it. */
  remedy: string;
  /** A warning is printed and does not stop the build. */
  severity?: 'warning';
};

/** The faults that stop a build. */
export const blocking = (faults: readonly Fault[]): Fault[] =>
  faults.filter((fault) => fault.severity !== 'warning');

/** The report an editor sees: every fault, grouped by file, in a stable order. */
export function formatFaults(faults: readonly Fault[]): string {
  const byFile = Map.groupBy(faults, (fault) => fault.file);
  const files = [...byFile.keys()].sort();
  return files.map((file) => [file, ...byFile.get(file)!.map(line)].join('\n')).join('\n\n');
}

const line = ({ at, problem, remedy, severity }: Fault): string =>
  `  ${severity === 'warning' ? 'warning, ' : ''}${at}: ${problem}\n    → ${remedy}`;
