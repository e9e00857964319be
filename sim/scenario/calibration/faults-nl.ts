/** Sentences about a calibration or a set of vectors, and their Dutch. */
export const calibrationPhrases: readonly (readonly [phrase: RegExp, dutch: string])[] = [
  [/expected a date such as/g, 'verwacht een datum zoals'],
  [/no number of the register/g, 'geen getal van het register'],
  [/is not one of the free numbers/g, 'is geen van de vrije getallen'],
  [/expected a range within (\S+) to (\S+)/g, 'verwacht een bereik binnen $1 tot $2'],
  [/expected a low and a higher end/g, 'verwacht een laag en een hoger einde'],
  [/the scenario has no observed series of this name/g, 'het scenario heeft geen getelde reeks met deze naam'],
  [/the model has no such output/g, 'het model heeft deze uitkomst niet'],
  [
    /the model does not observe this on (\S+): expected the first of a month in the run/g,
    'het model neemt dit op $1 niet waar: verwacht de eerste van een maand binnen de looptijd',
  ],
  [/this vector is given twice: keep one/g, 'deze vector staat er twee keer: houd er één'],
  [/expected (\d+) cells, not (\d+)/g, 'verwacht $1 cellen, geen $2'],
  [/expected at least (\d+) points/g, 'verwacht ten minste $1 punten'],
  [/expected at least (\d+) replications/g, 'verwacht ten minste $1 doorrekeningen'],
  [/expected at least one(?! )/g, 'verwacht er ten minste één'],
  [/expected a number above 0/g, 'verwacht een getal boven 0'],
  [/expected a number from 0(?! to)/g, 'verwacht een getal vanaf 0'],
];
