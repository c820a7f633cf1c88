import { expect, it } from 'vitest';
import { buildEnvironment } from '../../../../../src/tools/hosting/environment.ts';

it('a build knows where programs, homes and spare room are on its machine, and what terminals show', () => {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TERM', 'NO_COLOR', 'FORCE_COLOR'];
  const windows = ['Path', 'SystemRoot', 'USERPROFILE', 'LOCALAPPDATA', 'TEMP', 'TMP'];
  const given = Object.fromEntries([...names, ...windows].map((name) => [name, `my ${name}`]));
  expect(buildEnvironment(given)).toMatchObject(given);
});
