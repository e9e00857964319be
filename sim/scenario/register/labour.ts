import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** The region's labour market around the GI, its image, and strikes. */
export const labour = [
  row('labour.fromProviders', 'share', 0, [0, 0.5], share, {
    basis:
      'M18: share of the workers hired who come from a provider of the region. Zero on the base path: the places counted at the start already miss who left.',
    nl: 'Aandeel nieuwe jeugdbeschermers dat van een aanbieder komt',
    en: 'Share of hires who come from a provider',
  }),
  row('labour.placesPerFte', 'ratio', 3, [1, 8], [0, 100], {
    basis: 'M18: places that one fte at a provider keeps open, over all types of help.',
    nl: 'Plekken per fte bij een aanbieder',
    en: 'Places per fte at a provider',
  }),
  row('labour.refill', 'months', 4, [2, 12], [0, 120], {
    basis: 'M18: time in which a provider finds someone else.',
    nl: 'Tijd tot een aanbieder weer iemand heeft',
    en: 'Time until a provider has someone else',
  }),
  row('labour.shared', 'share', 0.5, [0, 1], share, {
    basis:
      'M19: share of the fte that other organisations of the chain ask for beyond the start, that they look for among the same candidates. Letter 002 says that local teams pay the same.',
    nl: 'Aandeel extra fte elders uit dezelfde vijver',
    en: 'Share of extra fte elsewhere from the same pond',
  }),
  row('image.publicity', 'ratio', 0, [0, 1], share, {
    basis: 'Bad publicity beyond that of the base path, 1 for a stream as in the first half of 2022 (letter 000).',
    nl: 'Negatieve publiciteit',
    en: 'Bad publicity',
    dial: true,
  }),
  row('image.leaving', 'ratio', 0.3, [0, 1], [0, 10], {
    basis:
      'M21: how much the leaving rate rises at a stream of bad publicity. The direction is in letters 000 and 003.',
    nl: 'Extra verloop door negatieve publiciteit',
    en: 'Extra leaving through bad publicity',
  }),
  row('image.hiring', 'share', 0.3, [0, 0.6], share, {
    basis: 'M21: share of the candidates that stays away at a stream of bad publicity.',
    nl: 'Aandeel kandidaten dat wegblijft door negatieve publiciteit',
    en: 'Share of candidates kept away by bad publicity',
  }),
  row('image.complaints', 'share', 0.05, [0, 0.15], share, {
    basis: 'M21: part of the leaving rate that goes with the hours for complaint and disciplinary procedures.',
    nl: 'Deel van het verloop door klacht- en tuchtprocedures',
    en: 'Part of leaving through complaints and disciplinary procedures',
  }),
  row('strike.lost', 'share', 1, [0.5, 1], share, {
    basis: 'M28: share of the hours of strikers that is not made up for while the strike lasts.',
    nl: 'Aandeel stakingsuren dat verloren gaat',
    en: 'Share of strike hours that is lost',
  }),
];
