// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/client/claim-filter.ts';
import '../../../src/client/timeline-filter.ts';
import { localeOf } from '../../../src/read/locales.ts';

const { forms } = localeOf('en');
/** An attribute as the components write it. */
const found = (key: string) => JSON.stringify(forms(key)).replaceAll('"', '&quot;');
const said = () => document.querySelector('output')!.value;

beforeEach(() => {
  document.documentElement.lang = 'en';
  history.replaceState(null, '', '/');
});

/** Shows a part of a page once it is whole, as scripts at its end find it. */
function show(html: string): void {
  const part = document.createElement('div');
  part.innerHTML = html;
  document.body.replaceChildren(part);
}

describe('the filter of claims', () => {
  const page = (claims: string) => `<claim-filter data-found="${found('claim.filterFound')}">
    <form>
      <select name="verdict"><option value=""></option><option value="disputed"></option></select>
      <select name="chapter"><option value=""></option></select>
      <input name="text" /><output></output>
    </form>
    <section class="claim-group"><ul>${claims}</ul></section></claim-filter>`;
  const claim = (verdict: string) => `<li data-verdict="${verdict}">Oil</li>`;

  it('counts one claim as one and several as several', () => {
    show(page(claim('disputed')));
    expect(said()).toBe('1 claim shown');
    show(page(claim('disputed') + claim('opinion')));
    expect(said()).toBe('2 claims shown');
  });

  it('counts anew when the reader chooses', () => {
    show(page(claim('disputed') + claim('opinion')));
    document.querySelector('select')!.value = 'disputed';
    document.querySelector('form')!.dispatchEvent(new window.Event('input'));
    expect(said()).toBe('1 claim shown');
  });
});

it('the filter of events counts one event as one and several as several', () => {
  const page = (events: string) => `<timeline-filter data-found="${found('filter.events')}">
    <form><select name="theme"><option value=""></option></select><output></output></form>
    <section class="year-group"><ol class="events">${events}</ol></section></timeline-filter>`;
  show(page('<li data-themes="oil"></li>'));
  expect(said()).toBe('1 event shown');
  show(page('<li data-themes="oil"></li><li data-themes="arms"></li>'));
  expect(said()).toBe('2 events shown');
});
