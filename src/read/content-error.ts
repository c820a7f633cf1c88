import { blocking, formatFaults, type Fault } from '../model/fault.ts';

/** Stops a build with the whole list of faults. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`${count(blocking(faults).length)} in the content:\n\n${formatFaults(faults)}\n`);
    this.faults = faults;
    this.stack = this.message;
  }
}

const count = (n: number): string => (n === 1 ? '1 fault' : `${n} faults`);
