import type { Verdict } from '../model/verdict.ts';
import type { ShapeName } from './shapes.ts';
import type { PathStyle, TextStyle } from './style.ts';

/** A place in percent of the box, x to the right and y downwards. */
export type Percent = readonly [x: number, y: number];

/** What a mark belongs to: a record of the map or a value of the chart. */
export type Ref = {
  /** Id of the place or line that it is a mark of. */
  feature?: string;
  /** Id of the map's layer that it is shown with. */
  layer?: string;
  /** Place of the value in the data of the chart. */
  point?: number;
  /** Place of the opening of the dividers whose steps it shows. */
  walk?: number;
  /** Is it, of several that stand in one place, the one that is shown? */
  current?: boolean;
  /** How large the map has to be for it; 1 where left out. See src/wire/nominal-width.ts. */
  from?: number;
  /** And until which size it is shown; without end where left out. */
  until?: number;
  /** Is it a mark of close views alone? */
  near?: boolean;
  /** What it covers of the drawing, in units: left, top, right and bottom. */
  box?: string;
  /** Length of the scale bar that it is, km. */
  km?: number;
};

/** What colours a mark whose style takes its colour from the data. */
export type Tone = { base?: number; verdict?: Verdict };

type Drawn<Style> = { style: Style; of?: Ref; tone?: Tone };

/** Path data in units of the canvas, or in a square of 100 × 100 that is stretched over the box. */
export type PathNode = Drawn<PathStyle> & {
  type: 'path';
  d: string;
  unit: 'canvas' | 'percent';
};
/** A straight line between two places. */
export type RuleNode = Drawn<PathStyle> & { type: 'rule'; from: Percent; to: Percent };
/** A rectangle; width and height in percent as well. */
export type RectNode = Drawn<PathStyle> & { type: 'rect'; at: Percent; size: Percent };
/** A shape of fixed size, its middle at a place. */
export type SymbolNode = Drawn<PathStyle> & {
  type: 'symbol';
  at: Percent;
  shape: ShapeName;
  /** Degrees, clockwise. */
  turn?: number;
};
/** Lines of text of fixed size beside a place. */
export type LabelNode = Drawn<TextStyle> & {
  type: 'label';
  at: Percent;
  lines: readonly string[];
  /** From the place to the first baseline, px. */
  offset: readonly [dx: number, dy: number];
  anchor: 'start' | 'middle' | 'end';
  /** Degrees, clockwise. */
  turn?: number;
};
/** Where the shaded relief lies, in units of the canvas; its picture is known to the printer. */
export type ReliefNode = { type: 'relief'; x: number; y: number; width: number; height: number };
/** Marks that belong together. */
type GroupNode = {
  type: 'group';
  /** What they are, as a class of the page. */
  name?: 'scale-bar';
  of?: Ref;
  tone?: Tone;
  children: readonly SceneNode[];
};

export type SceneNode =
  PathNode | RuleNode | RectNode | SymbolNode | LabelNode | ReliefNode | GroupNode;

/** A drawing as a plain value: no colour, no element. Later nodes lie over earlier ones. */
export type Scene = readonly SceneNode[];

/** A node that is drawn by itself. */
export type Leaf = Exclude<SceneNode, GroupNode>;

/** All nodes of a scene that draw something, groups taken apart; a group's reference goes to its children. */
export const leaves = (scene: Scene, of?: Ref, tone?: Tone): Leaf[] =>
  scene.flatMap((node) => {
    if (node.type === 'relief') return [node];
    if (node.type === 'group')
      return leaves(node.children, { ...of, ...node.of }, { ...tone, ...node.tone });
    return [{ ...node, of: { ...of, ...node.of }, tone: { ...tone, ...node.tone } }];
  });

/** A scene without the marks of these layers. */
export const withoutLayers = (scene: Scene, hidden: ReadonlySet<string>): Scene =>
  scene.filter((node) => node.type === 'relief' || !hidden.has(node.of?.layer ?? ''));
