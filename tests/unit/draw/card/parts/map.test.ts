import { describe, expect, it } from 'vitest';
import { drawCard, type CardContent } from '../../../../../src/draw/card/draw-card.ts';
import { drawMap } from '../../../../../src/draw/map/draw-map.ts';
import { EVEN_FONTS, textsOf } from '../../../../support/even-fonts.ts';
import { SMALL_DATA, SMALL_MAP } from '../../../../support/small-map.ts';

const draw = (content: CardContent) => drawCard(content, 'A site', EVEN_FONTS);

describe('a map on a card', () => {
  const onCard = (change: object = {}) => {
    const map = { ...SMALL_MAP, ...change };
    const svg = draw({
      kind: 'figure',
      title: 'T',
      picture: { map: { map, drawing: drawMap(map, SMALL_DATA) } },
    });
    return textsOf(svg).map(({ text }) => text);
  };

  it('has the names that say most, each once, and no line of the map by its name', () => {
    const texts = onCard();
    expect(texts).toContain('ISRAEL');
    expect(texts).toContain('NORTH');
    expect(texts).not.toContain('The planned way');
    expect(texts).not.toContain('km 100');
    const twice = [
      ...SMALL_MAP.names,
      { ...SMALL_MAP.names[0]!, at: [39, 39] as [number, number] },
    ];
    expect(onCard({ names: twice }).filter((text) => text === 'ISRAEL')).toHaveLength(1);
  });

  it('has no layer that readers have to switch on', () => {
    const layers = (shown: boolean) => [{ id: 'x', name: 'A layer', shown, holds: ['south'] }];
    expect(onCard({ layers: layers(false) })).not.toContain('SOUTH');
    expect(onCard({ layers: layers(true) })).toContain('SOUTH');
  });
});
