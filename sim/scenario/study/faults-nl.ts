/** Phrases of the sentences about a study, with their Dutch; the longer before the shorter. */
export const studyPhrases: readonly (readonly [phrase: RegExp, dutch: string])[] = [
  [/is missing: how points are chosen, such as/g, 'ontbreekt: hoe punten gekozen worden, zoals'],
  [
    /is missing: how narrow the interval of a difference must be, such as/g,
    'ontbreekt: hoe smal het interval van een verschil moet zijn, zoals',
  ],
  [/is missing: the register has one value for it, /g, 'ontbreekt: het register kent er één waarde van, '],
  [/expected two numbers: \[lowest, highest\]/g, 'verwacht twee getallen: [laagste, hoogste]'],
  [
    /the lowest value, (\S+), must lie below the highest, (\S+)/g,
    'de laagste waarde, $1, moet onder de hoogste liggen, $2',
  ],
  [
    /^(\S+) to (\S+) goes outside the range (\S+) to (\S+) that is thought possible/g,
    '$1 tot $2 gaat buiten het denkbare bereik van $3 tot $4',
  ],
  [
    /a logarithmic scale needs a range above 0, not from (\S+)/g,
    'een logaritmische schaal vraagt om een bereik boven 0, niet vanaf $1',
  ],
  [/expected 'linear' or 'log'/g, "verwacht 'linear' of 'log'"],
  [/unknown number/g, 'onbekend getal'],
  [/this number is given twice: keep one/g, 'dit getal staat er twee keer: houd er één'],
  [
    /(\S+) is switched off in '([^']*)' and takes this number with it: it would do nothing/g,
    "$1 staat uit in '$2', en dit getal daarmee ook: het zou niets doen",
  ],
  [/the base has no (\w+): it would do nothing/g, 'het basispad heeft geen $1: het zou niets doen'],
  [
    /the (\w+) of the base differ in this number: a point gives all of them one/g,
    'de $1 van het basispad verschillen in dit getal: een punt geeft ze allemaal hetzelfde',
  ],
  [/unknown output/g, 'onbekende uitkomst'],
  [/policy '([^']*)' does not have it/g, "beleid '$1' heeft deze niet"],
  [/^(\S+) is given twice: keep one/g, '$1 staat er twee keer: houd er één'],
  [
    /this output is one number of the whole run: leave out `at`/g,
    'deze uitkomst is één getal van de hele periode: laat `at` weg',
  ],
  [
    /is not sampled: expected the first day of a month, the start or the end, from (\S+) to (\S+)/g,
    'wordt niet gemeten: verwacht de eerste dag van een maand, de start of het einde, van $1 tot $2',
  ],
  [/expected at least one policy/g, 'verwacht ten minste één beleid'],
  [/expected at least one outcome/g, 'verwacht ten minste één uitkomst'],
  [
    /a name starts with a letter and has letters, digits, - and _ only, at most 41/g,
    'een naam begint met een letter en heeft alleen letters, cijfers, - en _, ten hoogste 41',
  ],
  [/this policy is given twice: give each its own name/g, 'dit beleid staat er twee keer: geef elk een eigen naam'],
  [
    /only `today` is a policy by its name alone: give `file`, `levers`, `shocks` or `rules`/g,
    'alleen `today` is beleid met een naam alleen: geef `file`, `levers`, `shocks` of `rules`',
  ],
  [/does not extend the base of the study, /g, 'bouwt niet voort op het basispad van de studie, '],
  [
    /'([^']*)' has (\S+) and (\S+) years, '([^']*)' (\S+) and (\S+) years: give the study a horizon, or the files one/g,
    "'$1' loopt vanaf $2 en $3 jaar, '$4' vanaf $5 en $6 jaar: geef de studie een horizon, of de bestanden dezelfde",
  ],
  [/expected one design, such as/g, 'verwacht één ontwerp, zoals'],
  [
    /there is nothing to choose: give uncertainties or levers, or leave out the design/g,
    'er valt niets te kiezen: geef uncertainties of levers, of laat design weg',
  ],
  [
    /(\d+) uncertainties and levers: a study has at most (\d+)/g,
    '$1 onzekerheden en knoppen: een studie heeft er ten hoogste $2',
  ],
  [/makes (\d+) points: a study has at most (\d+)/g, 'geeft $1 punten: een studie heeft er ten hoogste $2'],
  [
    /(\d+) points, (\d+) policies and (\d+) replications make (\d+) rows; a study has at most (\d+): take fewer points, policies or replications/g,
    '$1 punten, $2 keer beleid en $3 herhalingen geven $4 regels; een studie heeft er ten hoogste $5: neem minder punten, beleid of herhalingen',
  ],
  [/expected an even number of levels/g, 'verwacht een even aantal niveaus'],
  [
    /is no power of two: the points are less even than they could be/g,
    'is geen macht van twee: de punten liggen minder gelijk dan zij kunnen',
  ],
  [
    /expected (\d+) numbers of steps: one for each uncertainty and then each lever, not (\d+)/g,
    'verwacht $1 aantallen stappen: één voor elke onzekerheid en dan elke knop, geen $2',
  ],
  [
    /the range from (\S+) to (\S+) has only (\d+) whole numbers/g,
    'het bereik van $1 tot $2 heeft maar $3 hele getallen',
  ],
  [/expected a whole number from (\d+) to (\d+)/g, 'verwacht een heel getal van $1 tot $2'],
  [
    /a difference needs a second policy: give one, or a number of replications/g,
    'een verschil vraagt om een tweede beleid: geef er een, of een aantal herhalingen',
  ],
  [/is more than most, (\d+)/g, 'is meer dan most, $1'],
  [
    /expected a share of the mean above 0 and at most 1, such as 0\.05 or 5 %/g,
    'verwacht een aandeel van het gemiddelde boven 0 en ten hoogste 1, zoals 0.05 of 5 %',
  ],
  [
    /the columns of the file of the design are what moves: leave this out/g,
    'de kolommen van het bestand van het ontwerp zijn wat beweegt: laat dit weg',
  ],
  [/has (\d+) characters: expected at most (\d+)/g, 'heeft $1 tekens: verwacht ten hoogste $2'],
  [
    /expected a first line with keys of numbers of the register/g,
    'verwacht een eerste regel met sleutels van getallen uit het register',
  ],
  [/expected at most (\d+) numbers/g, 'verwacht ten hoogste $1 getallen'],
  [/expected at most (\d+) characters/g, 'verwacht ten hoogste $1 tekens'],
  [/expected a point on each line under the first/g, 'verwacht een punt op elke regel onder de eerste'],
  [/has (\d+) points: expected at most (\d+)/g, 'heeft $1 punten: verwacht ten hoogste $2'],
  [/expected (\d+) cells, not (\d+)/g, 'verwacht $1 cellen, geen $2'],
  [/the key of a number of the register/g, 'de sleutel van een getal uit het register'],
  [/the key of an output/g, 'de sleutel van een uitkomst'],
  [/the short name of the (?:study|policy)/g, 'de korte naam'],
  [/the path of the scenario file of the base path/g, 'het pad van het scenariobestand van het basispad'],
  [
    /the path of a scenario file that extends the base/g,
    'het pad van een scenariobestand dat op het basispad voortbouwt',
  ],
  [
    /the path of a CSV file with the keys of numbers in its first line/g,
    'het pad van een CSV-bestand met sleutels van getallen op de eerste regel',
  ],
  [
    /a number of steps, or a list of one for each uncertainty and lever/g,
    'een aantal stappen, of een lijst met één voor elke onzekerheid en knop',
  ],
  [/a number of (?:base )?points, a power of two/g, 'een aantal punten, een macht van twee'],
  [/a number of points/g, 'een aantal punten'],
  [/a number of trajectories/g, 'een aantal trajecten'],
  [/a number of replications/g, 'een aantal herhalingen'],
  [/an even number/g, 'een even getal'],
  [/the date of a series/g, 'de datum van een reeks'],
  [/expected a text$/g, 'verwacht een tekst'],
  [/^a group of keys$/g, 'een groep sleutels'],
  [/^a list of (\d+)$/g, 'een lijst van $1'],
  [/Tabs are not allowed as indentation/g, 'inspringen kan alleen met spaties, niet met tabs'],
];
