import { MapDrawing } from './draw.ts';
import { begin, read } from './state.ts';

/**
 * Shows what the address asks for on a map that cannot be moved: the same drawing without its listeners.
 * @param address the part after "?"
 */
export function drawStill(root: HTMLElement, address: string): void {
  const draw = () => drawing.draw(read(begin(drawing.info), address, drawing.info));
  const drawing = new MapDrawing(root, draw);
  const show = () => {
    drawing.measure();
    draw();
  };
  new ResizeObserver(show).observe(drawing.viewport);
  void document.fonts.ready.then(show);
}
