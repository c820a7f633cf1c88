import { expect, it } from 'vitest';
import { addressFaults } from '../../../src/read/addresses.ts';
import { content } from '../../support/drawn.ts';

it('every address that this site published is there, and its record is complete', () => {
  expect(addressFaults(content), 'Run "npm run addresses" and commit what it writes.').toEqual([]);
});
