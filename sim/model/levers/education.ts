import { at, perRegisterUnit } from '../numbers.ts';
import { lever, ramped, type Setting } from './lever.ts';

/** Candidates [fte a month] that one graduate a year makes. */
export function graduateCandidates(values: Setting['scenario']['values']): number {
  return ((values['staff.ftePerPerson'] as number) * (values['education.stay'] as number)) / 12;
}

/** L33: graduates of a specialisation join the candidates, some years after the decision. */
export const education = lever({
  id: 'L33',
  status: 'assumption',
  key: 'education',
  unit: 'per year',
  default: 0,
  range: [0, 20],
  bounds: [0, 1000],
  sources: [],
  basis: 'Graduates a year for the region; letters 002 and 003 name campus and specialisation without a number.',
  label: { nl: 'Basisopleiding jeugdbescherming', en: 'Basic education' },
  effect: {
    nl: 'Afgestudeerden per jaar die na enkele jaren bij de kandidaten komen.',
    en: 'Graduates a year who join the candidates after some years.',
  },
  touches: ['P27', 'M19'],
  cost: { perUnit: [3000, 8000, 20000], sources: [], basis: 'Assumed: a place in a course and its traineeship.' },
  changes: (from) => {
    const { setting, scenario } = from;
    const later = (scenario.values['education.delay'] as number) * perRegisterUnit('education.delay');
    const size = setting.value * graduateCandidates(scenario.values);
    return ramped(from, 'number', at('hiring.candidates'), size, { later });
  },
});
