import { parseViewAddress } from '../../wire/view-address.ts';
import { WHOLE, type View } from '../../wire/view.ts';
import { featuresOf } from '../atlas-map/features.ts';
import { Plate } from '../atlas-map/plate.ts';

/** Shows the view that the address names on a map that cannot be moved. */
export function showView(map: HTMLElement, search: string): void {
  const named = JSON.parse(map.dataset['views'] ?? '{}') as Record<string, Record<string, View>>;
  const features = featuresOf(map);
  const plate = new Plate(map.querySelector<HTMLElement>('.plate')!);
  const { name, extent, feature } = parseViewAddress(search, {
    views: Object.keys(named),
    features: features.map(({ id }) => id),
  });
  for (const mark of features.find(({ id }) => id === feature)?.marks ?? [])
    mark.toggleAttribute('data-current', true);
  const view = () =>
    (name === undefined ? undefined : named[name]?.[plate.width]) ??
    (extent ? plate.viewOf(extent) : WHOLE);
  new ResizeObserver(() => plate.show(view())).observe(plate.element);
}
