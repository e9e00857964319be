import { type Change, chainValue, lever, ramped, type Setting, targets } from './lever.ts';
import { inProportion, spreadPlaces, totalPlaces } from './spread-places.ts';
import { placesToday } from './today.ts';

/** L17: places of a type that close, with the children they served; the types that take over build theirs first, which leaves a gap (M16). */
export const closePlaces = lever({
  id: 'L17',
  status: 'derived',
  key: 'closePlaces',
  unit: 'places',
  default: 0,
  range: [0, 12],
  bounds: [0, 100000],
  sources: ['HELP-R2-112', 'HELP-R2-113', 'HELP-055'],
  basis:
    'Closed places were to fall from 235 to 100 in four years while alternatives were built up, and to none in 2030.',
  label: { nl: 'JeugdhulpPlus sluiten, kleinschalig bouwen', en: 'Close JeugdhulpPlus, build small-scale places' },
  effect: {
    nl: 'Plekken die sluiten; andere soorten hulp nemen de kinderen meteen over en de plekken pas als die zijn gebouwd.',
    en: 'Places that close; other help types take over the children at once, and the places once they are built.',
  },
  target: 'helpType',
  needsTarget: true,
  touches: ['P18', 'P22', 'M16'],
  today: { ...placesToday, per: -1 },
  cost: {
    perUnit: [0, 10000, 40000],
    sources: [],
    basis:
      'Assumed: standing cost that goes on while a closed place is empty; places and help that run are counted apart.',
  },
  changes: (setting) =>
    targets(setting.scenario.helpTypes, setting.setting.target).flatMap((type) => closing(setting, type)),
});

/** Fewer places of a type; if others take over, its demand goes along with its places and theirs are built. */
function closing(from: Setting, type: number): Change[] {
  const { value } = from.setting;
  const weights = from.scenario.helpTypes.map((other, place) =>
    place === type ? 0 : (other.values['helpType.replaces'] as number),
  );
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const places = totalPlaces(from, type);
  const closed = spreadPlaces(from, type, -value);
  if (weight === 0 || places === 0) return closed;
  const built = value * chainValue(from, 'closing.replaced');
  return [
    ...closed,
    ...ramped(from, 'closed', type, Math.min(1, value / places)),
    ...inProportion(built, weights).flatMap((one, other) => (one === 0 ? [] : spreadPlaces(from, other, one))),
  ];
}
