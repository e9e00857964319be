import type { PageWords } from './page.ts';

const sharedEn = { base: 'the region', years: 'the number of years', off: 'the loops that are off' } as const;

/** English sentences of the page. Dutch names of institutions and measures stay Dutch. */
export const pageEn: PageWords = {
  language: 'en',
  documentTitle: 'Ketenlab: a calculation of the Dutch child-protection chain',
  title: 'Ketenlab',
  purpose: 'What does policy do to children who wait in Dutch child protection?',
  skip: 'Skip to the content',
  otherLanguage: 'Nederlands',
  tabs: {
    whatIf: 'What if…',
    compare: 'Compare',
    chain: 'The chain',
    why: 'Why?',
    letter: 'Write a letter',
    about: 'About this model',
  },
  tabList: 'Parts',
  sentence: (path, date, low, high, regions) =>
    `${path}: on ${date} between ${low} and ${high} children in ${regions} have no fixed jeugdbeschermer, in 18 of 20 calculated futures.`,
  sentenceGroups: (path, date, regions) =>
    `${path}: on ${date} the calculated futures for ${regions} fall into two groups. The figure shows both.`,
  invite: 'Move a lever. Here you then read the difference with the base path.',
  notForecast: 'This is a calculation, not a forecast.',
  result: 'The result',
  loopsOff: {
    off: 'Switched off in this comparison, in the base path too:',
    on: 'Switch on again',
    alsoOn: 'Switched on in this comparison, while the base path has it off:',
    offAgain: 'Switch off again',
  },
  status: {
    label: 'State of the calculation',
    released: (version, runs) => `Calculated beforehand by the makers (version ${version}, ${runs} runs).`,
    first: (runs) => `First estimate after ${runs} runs. The numbers still move.`,
    growing: (runs, of) => `Busy: ${runs} of ${of} runs.`,
    stable: (runs) => `Ready: ${runs} runs.`,
    stale: 'Old result: this still belongs to the setting before.',
    waiting: 'Calculating…',
    restarted: 'A worker of this page failed and was started again. The calculation goes on.',
    finished: 'A worker of this page failed and was started again. The calculation was finished all the same.',
    failed: (message) => `The calculation has stopped: ${message}`,
    tryAgain: 'Try again',
    same: 'Base path: exactly equal to that of the makers.',
    faults: 'This cannot be calculated:',
  },
  overload: {
    title: 'Note: too full',
    grows: (scenarios, lines, one) =>
      one
        ? `In more than half of the futures this line stands far above its own mean at the end and still grows: ${lines}. This holds for: ${scenarios}.`
        : `In more than half of the futures these lines stand far above their own means at the end and still grow: ${lines}. This holds for: ${scenarios}.`,
    full: (scenarios, what, one) =>
      `${one ? 'This is' : 'These are'} in use nearly all of the time: ${what}. This holds for: ${scenarios}.`,
    behind: (scenarios, what) =>
      `In the last weeks more work is asked here than there are hours: ${what}. This holds for: ${scenarios}.`,
    notSimulated: (scenarios) =>
      `A line grows without end and became too long for the model. Not every family was calculated, so the other outcomes no longer hold. This holds for: ${scenarios}.`,
  },
  limits: {
    summary: 'What can this model not do?',
    points: [
      'It says nothing about one child or family. Do not use it to decide who may wait.',
      'It is not a forecast. If the assumptions hold, then this picture follows.',
      'The base path is calibrated on twelve counts of one year only. About eight in ten of its numbers are assumptions. Each lever says whether it has a source.',
      'The band shows chance. Uncertainty about the inputs is not in it. The real outcome may lie outside.',
      'No effect of a policy is typed in. A lever moves hours, places, days and people; what children notice follows from that.',
      'The model gives no advice. The choice is yours.',
    ],
    ofBase: {
      'zhz-2024': [
        'Lines of existing families in Zuid-Holland Zuid clear too early in the model. Not every count lies within the band.',
      ],
      'zuidwest-2024': [
        'The numbers of regio Zuidwest are scaled from national counts and from Zuid-Holland Zuid. For three of its four parts no count of children without a fixed jeugdbeschermer was ever published.',
        'In the model far more children in regio Zuidwest are without timely help than were counted in 2021.',
        'GIs share their staff over the region more freely in the model than they really do. To look at Zuid-Holland Zuid alone, choose that region.',
      ],
    },
  },
  variants: {
    legend: 'What do you compare?',
    base: 'Base path',
    add: 'Add a variant',
    copy: 'Copy this variant',
    copyShort: 'Copy',
    removeShort: 'Remove',
    remove: (title) => `Remove ‘${title}’`,
    rename: 'Name of the variant',
    newTitle: (n) => `Variant ${n}`,
    none: 'No variant yet. Move a lever and the first one appears.',
    most: (n) => `More than ${n} variants is not possible.`,
  },
  tools: {
    legend: 'Settings',
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Start again',
    base: 'Region',
    years: 'Number of years',
    runs: 'Number of runs',
    start: (date) => `Start snapshot: ${date}`,
    slow: 'This region is larger. A calculation takes longer.',
  },
  share: {
    title: 'Save and share',
    name: 'Name of this comparison',
    save: 'Save on this device',
    saved: (name) => `‘${name}’ is saved on this device.`,
    savedList: 'Saved on this device',
    noneSaved: 'Nothing saved yet.',
    open: 'Open',
    forget: (name) => `Remove ‘${name}’ from this device`,
    copyLink: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'Copying failed. Select the link below and copy it yourself.',
    linkLabel: 'Link to this comparison',
    linkHelp: 'All settings are in the link. Nothing is sent. Your own counts do not go with it.',
    pasted: 'Link of somebody else',
    pastedHelp: 'Paste a link here to open it, or to put its variants beside yours.',
    take: 'Open this link',
    beside: 'Put beside mine',
    file: (title) => `Scenario file of ‘${title}’`,
    fileHelp:
      'Put these files in the folder scenarios of Ketenlab, beside the file of the region. Then the command line calculates the same.',
    opened: (name) => (name === '' ? 'Comparison opened from a link.' : `‘${name}’ opened from a link.`),
    otherVersion: (made, here) =>
      `This link was made with version ${made}. This is version ${here}: the numbers may differ.`,
    sameNumbers: 'Checked: the same numbers as the maker of the link had.',
    otherNumbers: 'Note: the numbers differ from those of the maker of the link.',
    badLink: 'This link cannot be read and was not opened.',
    full: 'No more variants fit.',
    notBeside: (differs) =>
      `These variants cannot stand beside yours. What differs: ${differs.map((one) => sharedEn[one]).join(', ')}. Open the link instead.`,
    yourRuns:
      'All is calculated with your own chance and number of runs. The numbers may differ a little from those of the maker.',
    tooMuch: 'These are more settings than a link can carry. They cannot be kept or shared now.',
    noStorage: 'This browser does not let the page save. Copy the link.',
  },
  counts: {
    title: 'Your own counts beside it',
    help: 'Choose a CSV file with the columns date, new and existing. It stays on this page and is sent nowhere.',
    choose: 'Choose a file',
    drop: 'or drag it here',
    shown: (file, points) => `${points} counts of ${file} are dots in the figure.`,
    noFile: 'That was no file. Choose a CSV file.',
    outside: (points) => `Outside the run: ${points}. Those are not in the figure.`,
    remove: 'Remove my counts',
    example: 'Example: date;new;existing and below it 2025-01-01;32;42',
  },
  about: {
    title: 'About this model',
    paragraphs: [
      'Ketenlab recalculates the child-protection chain, family by family and day by day: from a report and the investigation by the Raad to a fixed jeugdbeschermer and help.',
      'Every variant gets the same families as the base path, and as far as possible the same chance. In one future a difference can still be chance in part: who is helped earlier meets somebody else. So look at the mean and at how sure it is.',
      'Each lever says where it comes from, or that it is an assumption. All other numbers stand with their sources in the documentation of Ketenlab.',
    ],
    check: 'Check',
    checkHelp: 'Who calculates the same gets exactly the same numbers. Then this code is equal too.',
    digest: 'Check code',
    checkLater: 'The codes will stand here when the calculation is ready.',
    command: 'Command',
    privacy:
      'This page sends nothing and sets no cookies. With https in its address it mostly works without internet after the first visit. In a private window it does not.',
  },
  compare: {
    title: 'Compare',
    asTable: 'These numbers as a table',
    futures: 'In how many of 20 futures?',
    whoPays: 'Who gains and who pays?',
    leadTimes: 'Where does the time go?',
    costs: 'What does it cost?',
    costsMiddle:
      'This is the middle estimate of the prices. Between brackets: where the mean difference very likely lies.',
    costsAll: 'With the low and the high estimate too',
  },
  offline: {
    ready: 'This page now works without internet too.',
    update: 'There is a new version of this page.',
    reload: 'Load the new version',
  },
  loading: 'The page is loading…',
  loads: {
    waiting: 'This part is loading…',
    failed:
      'This part could not be loaded. If the button does not help, reload the whole page: your settings are in the address bar.',
    again: 'Try again',
  },
  broken: (message) => `The page cannot show this: ${message}`,
  startAgain: 'Open the page without settings',
};
