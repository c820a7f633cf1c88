import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../../src/tools/hosting/headers.ts';
import { observe } from '../../../support/observatory.ts';
import { hashes } from '../../../support/host-plan.ts';

const both = { page: hashes, embed: hashes };

describe('the rules of the Observatory', () => {
  const answer = (list: Record<string, string>, html = '') => ({
    headers: new Headers(list),
    html,
  });

  it('give a bare page little', () => {
    expect(observe(answer({})).score).toBe(30);
  });

  it('see what is unsafe in a policy', () => {
    const points = (policy: string) =>
      observe(answer({ 'content-security-policy': policy })).said['content-security-policy']![0];
    expect(points("default-src 'none'; script-src 'unsafe-inline'")).toBe(-20);
    expect(points("default-src 'self'; script-src 'unsafe-eval'")).toBe(-10);
    expect(points("default-src 'none'; style-src 'unsafe-inline'")).toBe(0);
    expect(points("default-src 'self'")).toBe(5);
    expect(points("default-src 'none'")).toBe(10);
  });

  it('count what a header and a page allow together', () => {
    const html = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
    const { said } = observe(
      answer({ 'content-security-policy': "script-src 'unsafe-inline'" }, html),
    );
    expect(said['content-security-policy']![0]).toBe(10);
  });

  it.each([
    ['page', 120],
    ['embed', 105],
  ] as const)('give the headers of a %s at least %i', (kind, least) => {
    expect(observe(answer(Object.fromEntries(headersOf(kind, both)))).score).toBeGreaterThanOrEqual(
      least,
    );
  });
});
