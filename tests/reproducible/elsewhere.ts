import { Socket } from 'node:net';

/**
 * Loaded before a build as "elsewhere.ts?days=800": sets its clock off by so many days and lets it reach no
 * other machine, so that a build which reads the clock or the network shows.
 */
const shift = Number(new URL(import.meta.url).searchParams.get('days')) * 86_400_000;
const TrueDate = Date;

class ShiftedDate extends TrueDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(TrueDate.now() + shift);
    else super(...(given as [number]));
  }
  static override now(): number {
    return TrueDate.now() + shift;
  }
}
globalThis.Date = ShiftedDate as DateConstructor;

Socket.prototype.connect = function refuse(...to: unknown[]): never {
  throw new Error(`the build reaches for the network: ${JSON.stringify(to)}`);
};
