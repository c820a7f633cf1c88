import { describe, expect, it } from 'vitest';
import { leaves, withoutLayers } from '../../../../../src/draw/scene.ts';
import { dot } from '../../../../support/scene-marks.ts';

describe('a scene', () => {
  it('is taken apart with what its groups say, which its marks may say otherwise', () => {
    const child = dot(1, 1, { of: { point: 2 }, tone: { base: 1 } });
    const group = {
      type: 'group' as const,
      of: { point: 1, layer: 'km' },
      tone: { verdict: 'opinion' as const },
      children: [child],
    };
    expect(leaves([group])).toEqual([
      { ...child, of: { point: 2, layer: 'km' }, tone: { base: 1, verdict: 'opinion' } },
    ]);
    const relief = { type: 'relief' as const, x: 0, y: 0, width: 1, height: 1 };
    expect(leaves([relief])).toEqual([relief]);
  });

  it('without some layers keeps all other marks, and the relief', () => {
    const relief = { type: 'relief' as const, x: 0, y: 0, width: 1, height: 1 };
    const [plain, km, plan] = [
      dot(1, 1),
      dot(2, 2, { of: { layer: 'km' } }),
      dot(3, 3, { of: { layer: 'plan' } }),
    ];
    expect(withoutLayers([relief, plain, km, plan], new Set(['km']))).toEqual([
      relief,
      plain,
      plan,
    ]);
  });
});
