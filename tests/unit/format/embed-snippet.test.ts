import { expect, it } from 'vitest';
import { embedSnippet } from '../../../src/format/embed-snippet.ts';

const line = embedSnippet({
  src: 'https://a.example/embed/x/?a=1&b=2',
  title: 'The "short" way <in>',
  height: 480,
});

it('gives a frame that has a name, loads late and is boxed in', () => {
  expect(line).toContain('loading="lazy"');
  expect(line).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  expect(line).toContain('height="480"');
});

it('escapes what would end an attribute', () => {
  expect(line).toContain('title="The &quot;short&quot; way &lt;in&gt;"');
  expect(line).toContain('?a=1&amp;b=2');
});
