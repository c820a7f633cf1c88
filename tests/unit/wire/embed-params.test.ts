import { expect, it } from 'vitest';
import { embedAddress, inLanguage, parseEmbedParams } from '../../../src/wire/embed-params.ts';

const NOTHING = { theme: 'auto', static: false, plain: false, lang: '' };

it('reads what is asked for', () => {
  expect(parseEmbedParams('?theme=dark&static=1&plain=1&lang=pt-BR')).toEqual({
    theme: 'dark',
    static: true,
    plain: true,
    lang: 'pt-br',
  });
});

it.each(['', '?', '?theme=pink', '?static=yes&plain=true', '?lang=../x', '?lang=e', '?%=%&theme'])(
  'ignores what makes no sense: %s',
  (search) => expect(parseEmbedParams(search)).toEqual(NOTHING),
);

it('writes an address that it reads again, and leaves out what is not asked for', () => {
  const asked = { theme: 'light', static: true, plain: true, lang: 'az' } as const;
  const address = embedAddress('/embed/region/', { ...asked, view: '1,2,3' });
  expect(address).toBe('/embed/region/?theme=light&view=1,2,3&lang=az&static=1&plain=1');
  expect(parseEmbedParams(address.slice(address.indexOf('?')))).toEqual(asked);
  expect(embedAddress('/embed/region/', { theme: 'auto', view: '' })).toBe('/embed/region/');
});

it('leads to another language only where the document exists in it', () => {
  const alternates = { en: 'https://a.example/embed/x/', az: 'https://a.example/az/embed/x/' };
  const to = (lang: string) => inLanguage({ ...NOTHING, theme: 'auto', lang }, 'en', alternates);
  expect([to('az'), to('en'), to('he'), to(''), to('constructor')]).toEqual([
    alternates.az,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
