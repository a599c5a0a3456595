import { nearestSet } from '../../../src/core/outline/sets/nearest-set';
import { SET_NAMES, SHIPPED_SETS } from '../../../src/core/outline/sets/shipped-sets';

test.each(SET_NAMES)('the set %s is nearest to itself, with some sections changed too', (name) => {
  const [first, , ...others] = SHIPPED_SETS[name].sections;
  const own = {
    sections: [{ ...first, code: 'I', heading: 'Tiêu đề riêng' }, ...others],
  } as (typeof SHIPPED_SETS)['2023'];
  for (const preferred of SET_NAMES) {
    expect(nearestSet(SHIPPED_SETS[name], preferred)).toBe(name);
    expect(nearestSet(own, preferred)).toBe(name);
  }
});

test.each(SET_NAMES)('an outline with nothing in common is taken for that of the settings, %s', (name) => {
  expect(nearestSet({ sections: [] }, name)).toBe(name);
});
