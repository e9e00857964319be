/** Phrases of the sentences about a link, with their Dutch; none holds another. */
export const linkPhrases: readonly (readonly [phrase: RegExp, dutch: string])[] = [
  [/a link has at most (\d+) characters/g, 'een link heeft ten hoogste $1 tekens'],
  [/a link unpacks to at most (\d+) bytes/g, 'een link bevat uitgepakt ten hoogste $1 bytes'],
  [
    /a link has letters, digits, - and _ only: copy it again/g,
    'een link heeft alleen letters, cijfers, - en _: kopieer hem opnieuw',
  ],
  [
    /the link was cut off or changed on its way: copy the whole link again/g,
    'de link is afgebroken of onderweg veranderd: kopieer de hele link opnieuw',
  ],
  [
    /this link was made by a newer version of the program: it is of version (\d+), and this program reads up to (\d+)/g,
    'deze link komt uit een nieuwere versie van het programma: hij is van versie $1, en dit programma leest tot en met $2',
  ],
  [
    /this is no link of Ketenlab: expected (\S+) or (\S+) at the start/g,
    'dit is geen link van Ketenlab: verwacht $1 of $2 aan het begin',
  ],
  [/this is too much for a link/g, 'dit is te veel voor een link'],
  [/unknown base path/g, 'onbekend basispad'],
  [/expected at most (\d+) variants/g, 'verwacht ten hoogste $1 varianten'],
  [
    /a name of letters, digits, - and _, of at most (\d+) characters/g,
    'een naam van letters, cijfers, - en _, van ten hoogste $1 tekens',
  ],
  [/a text of at most (\d+) characters on one line/g, 'een tekst van ten hoogste $1 tekens op één regel'],
  [/a text of 1 to (\d+) characters on one line/g, 'een tekst van 1 tot $1 tekens op één regel'],
  [/a number of years between (\S+) and (\S+)/g, 'een aantal jaren tussen $1 en $2'],
  [/a number of days between (\S+) and (\S+)/g, 'een aantal dagen tussen $1 en $2'],
  [/the version of a program/g, 'de versie van een programma'],
  [/(\d+) hexadecimal digits/g, '$1 hexadecimale cijfers'],
  [/a list of at most (\d+)/g, 'een lijst van ten hoogste $1'],
  [/^expected a group of keys$/g, 'verwacht een groep sleutels'],
  [/^is missing$/g, 'ontbreekt'],
  [/^expected a date, year-month-day$/g, 'verwacht een datum, jaar-maand-dag'],
  [/this key is given twice: keep one/g, 'deze sleutel staat er twee keer: houd er één'],
  [
    /expected a number, with a point for decimals(, in front of the @)?/g,
    'verwacht een getal, met een punt voor decimalen',
  ],
  [/expected value@date, such as (\S+) or (\S+)/g, 'verwacht waarde@datum, zoals $1 of $2'],
];
