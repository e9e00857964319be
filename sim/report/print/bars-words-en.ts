import type { BarsWords } from './bars-words.ts';

/** English sentences. */
export const barsEn: BarsWords = {
  source: ({ version, title, name, hash, seed, runs, date }) =>
    `Source: Ketenlab ${version}, scenario ‘${title}’ (${name}, ${hash}), calculated on ${date}, ${runs} replications, seed ${seed}. This is a calculation, not a forecast.`,
  study: ({ version, title, hash, runs, date, base }) =>
    `Source: Ketenlab ${version}, study ‘${title}’ (${hash}) on base path ‘${base}’, calculated on ${date}, ${runs} replications per cell. This is a calculation, not a forecast.`,
  link: (address) => `See for yourself: ${address}`,
  baseLink: (address) => `See the base path for yourself: ${address}`,
  why: 'The futures differ by chance in reports, durations and staff. Uncertainty about the input is not in it.',
  outside: 'The real outcome may lie outside.',
  noCounts: 'Small numbers: these are calculated means and no counted children. They are not masked.',
  basePath: 'base path',
  leadTimes: {
    title: ({ regions, from, until }) =>
      `Waiting from report to help, per link in days, ${regions}, from ${from} to ${until}`,
    alone: (days) => `Half of the children with a measure wait less than ${days} days from report to help.`,
    shorter: (title, days) => `With ‘${title}’ the whole way is about ${days} shorter than in the base path.`,
    longer: (title, days) => `With ‘${title}’ the whole way is about ${days} longer than in the base path.`,
    unclear: (title) => `With ‘${title}’ there is no clear difference in the whole way.`,
    twoGroups: (title) => `With ‘${title}’ the whole way falls into two groups of futures.`,
    uncertainty:
      'Dot below the bar: the median of the whole way. Line: where 18 of the 20 calculated futures end. The real outcome may lie outside.',
    groups: 'Where there are two dots the replications fall into two groups. A mean describes neither.',
    difference: 'A difference stands with the ends between which the mean difference very likely lies.',
    definition:
      'Whole way: children with a measure who were reported after the start date; those still waiting count from the order on. In each link half wait less than this number of days; those still in it count. These medians do not add up to the whole way, because not every child passes every link.',
    norms: {
      raadWait: 'norm: within 10 days (2019)',
      worker: 'norm: within 5 working days (2021)',
    },
    normNote:
      'Thick line below a link: the norm. Raad: start of the investigation within 10 days (norm of the inspectorates, 2019). Fixed worker: within 5 working days after the order, drawn as 7 days (plan of the regions, 2021). The norm of 3 months to fitting help (2021) covers several links and is not drawn.',
    rounding: 'Rounded to whole days.',
    alt: ({ regions }, days) => `Stacked bars per link, from report to help, ${regions}. Base path: ${days} days.`,
    altWith: (title, days) => ` ‘${title}’: ${days} days.`,
  },
  whoPays: {
    title: (variant, { regions, from, until }) =>
      `Who gains and who pays in waiting time (days): ‘${variant}’ beside the base path, ${regions}, from ${from} to ${until}`,
    finding: (gains, pays, unclear) =>
      `Groups that clearly wait less: ${gains}; clearly longer: ${pays}; no clear difference: ${unclear}.`,
    none: 'No group clearly waits less or longer.',
    uncertainty:
      'Dot: the mean difference. The line shows between which ends that mean very likely lies. A filled dot is a clear difference of an hour or more, an open dot is not. Each group is judged apart: of 20 groups without a difference one looks clear on average.',
    groups: 'Where there are two open dots the differences fall into two groups. A mean describes neither.',
    definition:
      'Difference in mean wait from the base path, per child. Only children who began to wait after the start date count; who still waits counts with the time so far. A child is in several groups at once.',
    rounding: 'Rounded to at most one decimal.',
    alt: (variant, regions, gains, pays) =>
      `Dots: difference in wait by ‘${variant}’, ${regions}. Groups shorter: ${gains}; longer: ${pays}.`,
    altMost: (group, days) => ` Most: ${group} ${days} days.`,
  },
  tipping: {
    title: (what, regions, when) => `Tipping map: ${what}, ${regions}, ${when}`,
    over: (outcome, rows, columns) => `${outcome}, by ${rows} and ${columns}`,
    on: (date) => `on ${date}`,
    during: (from, until) => `from ${from} to ${until}`,
    minus: (policy, against) => `‘${policy}’ minus ‘${against}’`,
    axis: (label, unit) => (unit === '' ? label : `${label} (${unit})`),
    finding: (lowest, highest) => `Over the map this goes from ${lowest} to ${highest}; darker is higher.`,
    same: 'It is the same everywhere on the map.',
    uncertainty: (runs, half) =>
      `Each cell is the mean of ${runs} calculated futures. In an ordinary cell that mean very likely lies at most ${half} higher or lower; a smaller difference between cells may be chance. The real outcome may lie outside.`,
    unknown: (runs) =>
      `Each cell is the mean of ${runs} calculated futures. How sure that is cannot be said. The real outcome may lie outside.`,
    groups: 'In cells with * the futures fall into two groups: their two means stand there.',
    cells: (rows, columns) =>
      `Downwards: ${rows}. To the right: ${columns}. Between these values the map says nothing. Rounded to as many digits as fit in a cell.`,
    alt: (outcome, rows, columns, first, last) =>
      `Map of ${outcome} over ${rows} and ${columns}. Top left ${first}, bottom right ${last}.`,
    cell: (row, column, amount) => `At ${row} and ${column}: ${amount}.`,
    sheet: { low: 'Surely from', high: 'Surely to', runs: 'Replications' },
  },
  measures: {
    title: (label, { regions, from, until }) => `Measures side by side: ${label}, ${regions}, from ${from} to ${until}`,
    finding: (n, { lower, higher, unclear }) =>
      `Of the ${n} measures the difference is clearly lower for ${lower}, clearly higher for ${higher} and unclear for ${unclear}.`,
    one: (title, clear) =>
      clear === 'unclear'
        ? `With ‘${title}’ there is no clear difference.`
        : `With ‘${title}’ this is clearly ${clear} on average.`,
    heads: {
      letter: 'Group',
      measure: 'Measure',
      effect: 'Difference from the base path',
      cost: 'Cost, million euro a year (price level 2025)',
      visible: 'First visible',
      feasibility: 'Feasibility: judgement of the writer, no outcome of the model',
    },
    covered: 'Covered',
    toCover: 'to be filled in',
    yearly: 'Structural or incidental',
    empty: 'not filled in yet',
    unknown: 'not known',
    never: 'not',
    after: (months, direction) => `after ${months === '1' ? '1 month' : `${months} months`} (${direction})`,
    uncertainty:
      'Dot: the mean difference. The line shows between which ends that mean very likely lies. An open dot: no clear difference. The real outcome may lie outside.',
    groups: 'Where there are two open dots the differences fall into two groups. A mean describes neither.',
    letters: (one) =>
      one
        ? 'There is one measure, so there is nothing to tell apart.'
        : 'Of measures that share a letter this calculation does not show which does more; then their order says nothing.',
    definition: (label, text, asIs, until) =>
      `${label}: ${text} Without a measure: ${asIs}. A monthly series stands here with its last date, ${until}.`,
    visible: 'First visible: months from the start of the measure until the difference is first clear.',
    order: 'Order of the rows: by the mean difference.',
    judgement: 'Feasibility is the judgement of the writer, no outcome of the model.',
    rounding: 'Rounded to as many digits as the line allows.',
    money: (from, until) =>
      `Cost: what the whole chain costs more (+) or less (−), a year on average from ${from} to ${until}, price level 2025, with low and high prices. Structural or incidental: the model does not know, to be filled in. Covered: to be filled in.`,
    alt: (n, regions, { lower, higher, unclear }) =>
      `Table with dots: ${n} ${n === '1' ? 'measure' : 'measures'}, ${regions}. Clearly lower: ${lower}, clearly higher: ${higher}, no clear difference: ${unclear}.`,
  },
  stoplicht: {
    title: (n, one, regions, from, until) =>
      `Traffic light: state of ${n} ${one ? 'action' : 'actions'}, ${regions}${from === '' ? '' : from === until ? `, planned on ${from}` : `, planned from ${from} to ${until}`}`,
    states: { onTrack: 'on track', atRisk: 'at risk', late: 'late', done: 'done' },
    heads: { state: 'State', action: 'Action', owner: 'Who', result: 'Result', date: 'Date' },
    noDate: 'no date',
    finding: (states) => `State according to the writer: ${states}.`,
    count: (n, state) => `${state}: ${n}`,
    uncertainty: 'This list is not calculated. So it has no margin.',
    definition: 'The state is the judgement of the writer, no outcome of the model.',
    source: (date) =>
      `Source of the list: the writer of this letter, with the numbers of ${date}. It is not a calculation, not a forecast. The numbers elsewhere in the letter:`,
    alt: (n, regions, states) =>
      `Traffic light in a list: state of actions (${n}), ${regions}. ${states}. Judgement of the writer.`,
  },
};
