import { MapDrawing } from './draw.ts';
import { begin, read } from './state.ts';

/**
 * Shows what the address asks for on a map that cannot be moved: the same drawing without its listeners.
 * @param address the part after "?"
 */
export function drawStill(root: HTMLElement, address: string): void {
  const drawing = new MapDrawing(root);
  const show = () => {
    drawing.measure();
    drawing.draw(read(begin(drawing.info), address, drawing.info));
  };
  new ResizeObserver(show).observe(drawing.viewport);
  void document.fonts.ready.then(show);
}
