import type { CheckWords } from './check-words.ts';

const where = (panel: string) => (panel === '' ? '' : ` of panel ‘${panel}’`);

/** Faults of figures in English. */
export const checkWordsEn: CheckWords = {
  unreadable: (why) => `The picture cannot be read as SVG: ${why}.`,
  parts: {
    title: 'the title',
    finding: 'the finding',
    uncertainty: 'the line on uncertainty',
    definitions: 'the line of definitions',
    source: 'the source line',
    smallNumbers: 'the line on small numbers',
    money: 'the line on money',
    alt: 'the alternative text',
    description: 'the description',
    picture: 'the picture',
    table: 'the table of data',
    twin: 'the table below the picture',
  },
  missing: (part, text) => `The picture lacks ${part}: ‘${text}’.`,
  empty: (part) => `There is no text for ${part}.`,
  title: {
    unit: (title, expected) => `The title ‘${title}’ names no unit; expected: ${expected}.`,
    region: (title, expected) => `The title ‘${title}’ names no region; expected: ${expected}.`,
    period: (title, expected) => `The title ‘${title}’ names no period; expected: a year of ${expected}.`,
    findingLength: (words) => `The finding has ${words} words; at most 20 are allowed.`,
    findingSentences: (finding) => `The finding ‘${finding}’ is more than one sentence.`,
  },
  axis: {
    none: (panel, direction) => `Something is drawn, but there is no ${direction} axis${where(panel)}.`,
    ticks: (panel, direction, found) => `The ${direction} axis${where(panel)} has ${found} ticks; expected: 2 or more.`,
    noPlace: (tick) => `The place of the tick ‘${tick}’ is not known.`,
    notZero: (panel, direction, first) => `The ${direction} axis${where(panel)} starts at ${first}; expected: 0.`,
    uneven: (tick, found, expected) =>
      `The tick ‘${tick}’ stands at ${found}; expected: ${expected}. An axis is even, without breaks.`,
    date: (tick) => `‘${tick}’ on the time axis is no date that exists; expected: a date as 2025-03-01.`,
    tick: (found, expected) => `A tick of the axis says ‘${found}’; expected: ${expected}.`,
    scale: (one, other, unit) => `Panels ‘${one}’ and ‘${other}’ have the same unit (${unit}) but not the same scale.`,
    bar: (bar, found, zero) => `The bar ${bar} starts at ${found}; expected: at zero, ${zero}.`,
    dot: (found) => `The dot at ${found} does not stand at a date of a count.`,
  },
  series: {
    tooMany: (panel, found) => `There are ${found} series${where(panel)}; at most 3 are allowed.`,
    unlabelled: (series) => `The series ‘${series}’ has no name beside it.`,
    legend: (element) => `${element} belongs to a legend; expected: names beside the lines and bars themselves.`,
    dotWithoutNumber: (found) => `The dot at ${found} has no number.`,
    lineWithoutBand: (panel) => `The lines${where(panel)} have no band that shows the uncertainty.`,
  },
  norm: {
    noLine: (text) => `The line of the norm is missing; expected: a line with ‘${text}’.`,
    place: (found, expected) => `The line of the norm stands at ${found}; expected: ${expected}.`,
    noText: (text) => `The line of the norm does not say which norm it is; expected: ‘${text}’.`,
    noVintage: (vintage) => `The norm does not say of when it is; expected: ‘${vintage}’.`,
    noStart: (date, panel) => `A measure starts on ${date}, but no line stands there${where(panel)}.`,
    startLabel: (date) => `The line of ${date} has no text with that date.`,
  },
  uncertainty: {
    jargon: (word, part) => `‘${word}’ stands in ${part}; expected: uncertainty in plain words.`,
    twoGroups: (series) =>
      `The series ‘${series}’ falls into two groups; expected: both drawn, and a line that says so.`,
  },
  source: {
    lacks: (what, expected) => `The source line lacks ${what}; expected: ‘${expected}’.`,
    what: {
      model: 'the version of the model',
      scenario: 'the name of the scenario',
      date: 'the date of the calculation',
      runs: 'the number of runs',
      link: 'the link (or a QR code)',
      supplier: 'who supplied the counts',
      countDate: 'the date of the counts',
    },
  },
  definition: {
    rounding: 'The definitions do not say how numbers are rounded; expected: a line with ‘rounded’.',
    normLacks: (text) => `The definitions do not name the norm; expected: ‘${text}’.`,
  },
  alternative: {
    tooLong: (found) => `The alternative text has ${found} characters; at most 200 are allowed.`,
    noNumber: (alt) => `The alternative text ‘${alt}’ has no number.`,
    noEnds: (alt) => `The alternative text ‘${alt}’ does not tell the start and the end.`,
    noKind: (alt, kinds) =>
      `The alternative text ‘${alt}’ does not say what kind of figure it is; expected a word as: ${kinds}.`,
    description: (description, alt) =>
      `The description has ${description} characters; expected: more than the alternative text (${alt}).`,
    labelledby: (found) => `aria-labelledby="${found}" does not point at a <title> and a <desc> of the picture.`,
    notSame: (tag, expected) => `<${tag}> of the picture does not say the same as ${expected}.`,
    role: (found) => `The picture has role="${found}"; expected: "img".`,
  },
  grey: {
    dash: (one, other) =>
      `The lines of ‘${one}’ and ‘${other}’ have the same dashes; expected: a style of its own for each.`,
    lightness: (one, other, found) =>
      `‘${one}’ and ‘${other}’ are ${found} steps of lightness apart in grey; expected: 20 or more, or an outline or pattern.`,
    text: (text, found) =>
      `The text ${text} has contrast ${found} in grey with what lies under it; expected: 4.5 or more.`,
    mark: (mark, found) =>
      `${mark} has contrast ${found} in grey with what lies under it; expected: 3 or more, or an outline.`,
    transparent: (element) =>
      `${element} is transparent; expected: a solid colour, as contrast in print cannot be measured else.`,
  },
  size: {
    width: (found) => `The picture is ‘${found}’ wide; expected: ‘16cm’.`,
    height: (found) =>
      `The figure is ${found} cm high; expected: at most 24.4 cm, so that it fits on a page. Show fewer rows, or scenarios with a shorter name.`,
    viewBox: (found) => `viewBox is ‘${found}’; expected: ‘0 0 454’ and a height.`,
    text: (text, found) => `The text ${text} is ${found} points; expected: 8 or more.`,
    outside: (text) => `The text ${text} falls outside the picture.`,
    stroke: (element, found) => `${element} has a line of ${found} points; expected: 0.5 or more.`,
    element: (element) => `<${element}> may not stand in a figure for a letter; expected: shapes and text alone.`,
    attribute: (element, attribute) =>
      `${element} has ${attribute}; expected: sizes, colours and fonts as plain attributes, without actions or styles.`,
  },
  small: {
    noRule: 'There are counts in the picture, but not the rule for counts below 10.',
    dot: (found, expected) => `A dot shows ${found}; expected: ${expected}.`,
    written: (number, part, expected) => `The count ${number} stands in ${part}; expected: ${expected}.`,
    rules: { mask: 'below 10 no number but ‘< 10’', round: 'below 10 rounded to five' },
  },
  money: {
    none: 'The picture shows money, but the line on money is missing.',
    lacks: (what) => `The line on money lacks ${what}.`,
    what: {
      price: 'the price level with its year; expected: ‘price level 2025’',
      duration: 'whether it is structural or incidental',
      cover: 'whether it is covered',
    },
  },
  language: {
    lang: (found, expected) => `The language of the picture is ‘${found}’; expected: ‘${expected}’.`,
    number: (found, part) => `‘${found}’ in ${part} has no Dutch points and commas; expected: as 1.234,5.`,
    date: (found, part) => `‘${found}’ in ${part} is a date in digits; expected: as 1 March 2025.`,
    english: (word, part) => `‘${word}’ in ${part} is English.`,
    glyph: (character) =>
      `The character ‘${character}’ in the picture is not in the font; expected: a shape or a word.`,
  },
  wording: {
    claim: (word, part) => `‘${word}’ stands in ${part}; the model calculates and promises nothing.`,
    noDisclaimer: (expected) => `The source line lacks: ‘${expected}’.`,
    colour: (element, colour) => `${element} is red or green (${colour}); expected: a colour without judgement.`,
    lamp: (element) => `${element} has no word; expected: a word with every colour.`,
  },
  person: {
    family: (regions) => `Could someone recognise a family in this figure on ${regions}?`,
    ranking: 'Does this figure rank municipalities or GIs without saying how their cases differ?',
  },
};
