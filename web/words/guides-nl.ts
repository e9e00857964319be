import type { GuidesWords } from './guides.ts';
import { lineGuideNl } from './line-guide-nl.ts';
import { normGuideNl } from './norm-guide-nl.ts';

const longer = { up: 'een langere rij', down: 'een kortere rij' } as const;

export const guidesNl: GuidesWords = {
  title: 'Stap voor stap',
  intro: 'Twee vragen over hoe de keten werkt. Bij elke stap rekent deze pagina het zelf door.',
  start: 'Begin',
  close: 'Sluit deze uitleg',
  progress: (step, of) => `Stap ${step} van ${of}`,
  next: 'Volgende stap',
  previous: 'Vorige stap',
  take: 'Vervang mijn vergelijking hierdoor',
  found: 'Dit komt uit de doorrekening',
  loops: 'De lus',
  level: (label, from, first, until, last) =>
    `${label}: op ${from} hebben gemiddeld ${first} kinderen geen vaste jeugdbeschermer, op ${until} ${last}.`,
  time: (label, direction, range, date) =>
    `${label}: een tijd lang ${longer[direction]}. Op het uiterste punt, ${date}: ${range}.`,
  thenTime: (direction, range, date) => `Daarna ${longer[direction]}, op het uiterste punt (${date}) ${range}.`,
  noTime: (label) => `${label}: nergens langere tijd een duidelijk verschil met het basispad.`,
  end: (still, range, date) => `Aan het eind, op ${date}${still ? ', nog steeds' : ''}: ${range}.`,
  twoGroups: (label) =>
    `${label}: de doorrekeningen vallen in twee groepen uiteen, een gemiddelde beschrijft geen van beide.`,
  caution:
    'Dit is een doorrekening met aannames, geen voorspelling. “Duidelijk” gaat alleen over toeval, niet over hoe goed de aannames zijn.',
  norm: normGuideNl,
  line: lineGuideNl,
};
