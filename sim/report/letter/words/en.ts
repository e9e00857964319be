import type { Amount, LetterWords, Sized } from './words.ts';

const written = ({ amount, unit }: Amount) => `${amount} ${unit}`.trim();
const sized = (one: Sized) => `${written(one)} ${one.direction}`.trim();

/** English sentences of a letter. */
export const letterEn: LetterWords = {
  units: {},
  often: (n, of) => `${n} of ${of}`,
  title: (question, regions, measures) =>
    ({
      state: `How things stand in child protection, ${regions}`,
      effect: `What ${measures} does in child protection, ${regions}`,
      comparison: `${measures} beside each other, child protection ${regions}`,
    })[question],
  headings: {
    happens: 'What does the calculation show?',
    sure: 'How sure is this?',
    beside: 'What goes with it?',
    series: 'How did it go over time?',
    counted: 'What was counted?',
    visible: 'When can it be seen?',
    waits: 'Who waits longer?',
    depends: 'What does this depend on?',
    notInModel: 'What is not in it?',
    decides: 'Who can decide what?',
    money: 'What does it cost?',
    definition: 'What exactly is counted?',
    origin: 'Where do the numbers come from?',
  },
  headingsFor: {
    college: { happens: 'First message', depends: 'Second message', decides: 'Third message', money: 'Money' },
    council: { decides: 'What can the council decide?' },
    gi: { beside: 'Work per jeugdbeschermer, and staff' },
    families: { beside: 'Faces, handovers and time' },
  },
  on: (date) => `on ${date}`,
  whole: 'over the whole period',
  level: {
    children: (when, amount, about) => `In the base path there are on average ${written(amount)} ${about} ${when}.`,
    other: (label, when, amount) => `‘${label}’ is ${written(amount)} on average in the base path ${when}.`,
    groups: (label, when, groups) =>
      `‘${label}’: in the base path the calculated futures fall into two groups ${when}. ${groups
        .map((one) => `In ${one.often} futures it is about ${written(one)}.`)
        .join(' ')} A mean fits neither group.`,
    unknown: (label, when) => `‘${label}’ cannot be calculated ${when}.`,
    between: (band, low, high, unit) =>
      `In ${band} calculated futures this lies between ${low} and ${`${high} ${unit}`.trim()} in the base path.`,
    outside: 'The real outcome can lie outside this range.',
    parts: (items) => `It is made up of ${items}.`,
    part: (label, amount) => `‘${label}’ (${written(amount)} on average)`,
  },
  effect: {
    children: (title, when, one, about) =>
      `With ‘${title}’ there are on average ${sized(one)} ${about} ${when} than in the base path.`,
    other: (title, label, when, one) =>
      `With ‘${title}’, ‘${label}’ is ${sized(one)} on average ${when} than in the base path.`,
    unclear: (title, label, when) =>
      `‘${label}’: ${when} there is no clear difference between ‘${title}’ and the base path.`,
    tiny: (title, label, when) =>
      `‘${label}’: ${when} the difference by ‘${title}’ is so small that it rounds to nothing.`,
    same: (title, label, when) => `‘${label}’: ${when} ‘${title}’ is exactly as the base path.`,
    unknown: (title, label, when) => `‘${label}’: the difference by ‘${title}’ cannot be calculated ${when}.`,
    groups: (title, label, when, groups) =>
      `‘${label}’: the difference by ‘${title}’ falls into two groups ${when}. ${groups
        .map((one) => `In ${one.often} futures it is about ${sized(one)}.`)
        .join(' ')} A mean fits neither group.`,
    between: (title, low, high) =>
      `In this calculation the mean difference by ‘${title}’ very likely lies between ${low} and ${high}.`,
    end: sized,
    often: (title, when, there, direction, equal, back) =>
      `With ‘${title}’ it is ${direction} ${when} in ${there} calculated futures${equal === '' ? '' : `, equal in ${equal}`}${
        back === '' ? '' : ` and the other way in ${back}`
      }.`,
    chance: 'That is how different the futures are by chance. Uncertainty about the input is not in it.',
    early: (runs) => `This is a first estimate, calculated ${runs} times only.`,
    none: 'difference',
  },
  pair: {
    untested:
      'Each measure is put beside the base path here. Whether the one does more than the other was not tested in this calculation.',
    apart: (one, other, date) =>
      `On ${date} the effects of ‘${one}’ and ‘${other}’ can be told apart in this calculation.`,
    alike: (one, other, date) =>
      `Whether the effects of ‘${one}’ and ‘${other}’ differ on ${date} cannot be told from this calculation.`,
  },
  series: {
    opening: (label) => `‘${label}’ in the base path, on average, per quarter:`,
    point: (date, amount) => `${date}: ${written(amount)};`,
  },
  counted: {
    point: (date, fresh, existing, total) =>
      `On ${date} the counts were: new ${fresh} children and existing ${existing} children, together ${total}.`,
    one: (name, date, n) => `On ${date} the count was: ${name} ${n} children without a fixed jeugdbeschermer.`,
    supplier: (name, drawnUp) => `The counts come from ${name}${drawnUp === '' ? '' : `, drawn up on ${drawnUp}`}.`,
  },
  visible: {
    first: (title, date, months, unit) =>
      `Over all dates together the effect of ‘${title}’ is first clear in the calculation on ${date}, ${months} ${unit} after the start.`,
    never: (title) =>
      `Over all dates together the effect of ‘${title}’ is not clear on any date of the calculated period.`,
    clearFrom: (title, date) =>
      `From ${date} on there is a clear difference between ‘${title}’ and the base path on every date, in the same direction.`,
    onlyLast: (title, date) =>
      `Only on the last date, ${date}, is there a clear difference between ‘${title}’ and the base path.`,
    changing: (title) =>
      `The difference by ‘${title}’ changes: on some dates it is clear, on others it is not or goes the other way.`,
    notClear: (title) => `The difference by ‘${title}’ is not clear on any date of the calculated period.`,
  },
  waits: {
    rule: 'A rule about who goes first makes no places: it shares out the waiting otherwise.',
    pays: (title, items) => `With ‘${title}’ these groups clearly wait longer on average: ${items}.`,
    gains: (title, items) => `With ‘${title}’ these groups clearly wait less on average: ${items}.`,
    item: (name, days, unit) => `${name} (${days} ${unit})`,
    others: 'and other groups',
    noOne: (title) => `With ‘${title}’ no group clearly waits longer in a line with another order.`,
    individual: 'The calculation is about groups. People decide about a child or family.',
  },
  depends: {
    start: (title, date) =>
      `‘${title}’ begins on ${date} in the calculation. What happens before is not due to this measure.`,
    evaluation: (title, date) => `The evaluation of ‘${title}’ is on ${date}.`,
    ramp: 'A measure does not work in full on its first day: hiring, onboarding and building up take time.',
    assumptions:
      'A part of the input was counted and a part is assumed. The account of the calculation says which is which. If the assumptions turn out otherwise, this changes.',
    growing: (lines) =>
      `Note: in more than half of the futures these lines keep growing in the base path: ${lines}. Then there is too little capacity for who comes in.`,
    norm: (text, vintage) => `The figure shows the ${text}${vintage === '' ? '' : ` (${vintage})`}.`,
  },
  notInModel: {
    all: 'The calculation is about numbers and waiting times. It says nothing of one child or family, of how good the help is, or of what children and parents experience. Whether a measure is feasible is the judgement of the writer of this letter.',
    families:
      'The calculation is about groups of children, not about your child or family. How help is experienced cannot be seen in it. People decide about your family, together with you.',
  },
  decides: {
    municipality:
      'Municipalities decide on buying child protection and youth care, on the local teams and on what the region agrees.',
    state:
      'The national government decides on the law, on national norms and money, and on the Raad voor de Kinderbescherming. The court is independent.',
    gi: 'The GI decides on hiring and keeping staff, on who guides which family and on the way of working.',
  },
  money: {
    none: 'Costs were not part of this calculation.',
    inTable: 'The cost of each measure is in the table of measures.',
    base: (low, middle, high, year) =>
      `In the base path the chain costs between ${low} and ${high} euro a year, with ${middle} euro as the middle estimate (price level ${year}).`,
    range: (title, low, middle, high, year) =>
      `With ‘${title}’ the chain costs between ${low} and ${high} a year, with ${middle} as the middle estimate (price level ${year}).`,
    end: (amount, direction) => `${amount} euro ${direction}`,
    unclear: (title, low, high, year) =>
      `There is no clear difference in costs by ‘${title}’: the estimates lie between ${low} and ${high} a year (price level ${year}).`,
    tiny: (title, year) => `By ‘${title}’ the costs a year do not change after rounding (price level ${year}).`,
    bounds: 'The bounds are the low and the high estimate of the prices. Chance and other uncertainty are not in them.',
    toFill: 'Structural or incidental: [to be filled in]. Covered by: [to be filled in].',
  },
  staff:
    'The calculation takes turnover, illness, hiring and onboarding as they are in the account of the calculation. New jeugdbeschermers begin with fewer families.',
  definition: (label, text) => `‘${label}’: ${text}`,
  origin: (version, runs, date, from, until, base) =>
    `The numbers come from Ketenlab ${version}: ‘${base}’, calculated ${runs} times from ${from} to ${until}${
      date === '' ? '' : `, on ${date}`
    }. This is a calculation, no forecast: if the assumptions hold, this follows.`,
};
