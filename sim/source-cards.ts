import csv from '../scenarios/sources/parameters.csv?raw';
import { type SourceCard, sourceCards } from './scenario/sources.ts';

/** The source cards that come with the program, by id. */
export function builtInCards(): Map<string, SourceCard> {
  return sourceCards(csv);
}
