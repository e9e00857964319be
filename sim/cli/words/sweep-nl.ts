import { number } from '../../report/numbers.ts';
import { durationWords } from './duration.ts';
import type { SweepWords } from './sweep-words.ts';

const whole = (value: number) => number(value, 0, 'nl');
const rowsOf = (count: number) => `${whole(count)} ${count === 1 ? 'rij' : 'rijen'}`;

/** Dutch sentences about sweeps. */
export const sweepNl: SweepWords = {
  expectedShard: 'verwacht een deel en het aantal delen, zoals 2/8',
  noManifest: 'hier staat geen sweep: er is geen study.json',
  damagedManifest: 'dit bestand is veranderd of beschadigd: zijn inhoud past niet bij zijn hash',
  otherVersion: (was, is) =>
    `deze map is van versie ${was} van ketenlab en dit is versie ${is}, die andere getallen kan geven: ` +
    'ga door met die versie, of kies een andere map; er is niets veranderd',
  otherStudy: (found) =>
    `deze map is van een andere studie: ${found.join('; ')}. Zet dit terug, of kies een andere map; er is niets veranderd`,
  hasRecords: (rows) => `hier staan al ${rowsOf(rows)}: ga door met --resume, of kies een andere map`,
  locked: (file, pid, host) =>
    `${pid === 0 ? 'Een ander programma' : `Programma ${pid} op ${host}`} werkt al in deze map. ` +
    `Loopt het niet meer, haal dan ${file} weg.`,
  damagedLine: (file, line) =>
    `Regel ${line} van ${file} is beschadigd: de inhoud past niet bij de hash of de studie. Er is niets veranderd. ` +
    'Haal die regel weg om zijn rijen opnieuw te laten berekenen; alle andere rijen blijven.',
  otherJournal: (file) => `${file} is van een andere studie of een andere versie van ketenlab.`,
  notIdentical: (point, files) =>
    `Punt ${point} staat er twee keer met verschillende uitkomsten, in ${files.join(' en ')}: ` +
    'zijn er versies door elkaar gebruikt?',
  torn: (file, bytes) =>
    `Het einde van ${file} was half geschreven; ${bytes} bytes zijn weggelaten en worden opnieuw berekend.`,
  resumed: (rows) => `${rowsOf(rows)} waren er al.`,
  stopped: (rows, command) => `Gestopt; ${rowsOf(rows)} staan veilig op schijf. Ga door met:\n${command}`,
  cannotGoOn: (reason, rows, command) =>
    `schrijven lukt niet meer (${reason}). ${rowsOf(rows)} staan veilig op schijf. Los dit op en ga door met:\n${command}`,
  cannotCompact: (reason, command) =>
    `de tabel kan niet geschreven worden (${reason}). Alle rijen staan veilig in het journaal. Los dit op en doe dan:\n${command}`,
  incomplete: (missing, points, first, shards) =>
    `${whole(missing)} van de ${whole(points)} punten zijn niet af (${first.join(', ')})` +
    `${shards.length === 0 ? '' : `, van deel ${shards.join(', ')}`}: maak die eerst af met --resume`,
  progress: (bar, done, total, percentage, left) =>
    `Doorrekenen ${bar} ${percentage}% (${done} van ${total} rijen${left === '' ? '' : `, nog ${left}`})`,
  duration: (seconds) => durationWords(seconds, { hours: 'uur', minutes: 'min', seconds: 's' }),
  shardReady: (shard, rows, command) =>
    `Deel ${shard} is klaar: ${rowsOf(rows)}. Voeg de delen samen als ze er allemaal zijn:\n${command}`,
  ready: (rows, file) => `${rowsOf(rows)} staan in ${file}.`,
  computed: (rows, duration, events, perSecond) =>
    `${rowsOf(rows)} doorgerekend in ${duration} (${whole(events)} gebeurtenissen, ${whole(perSecond)} per seconde).`,
  failedTrials: (count, messages) =>
    `${whole(count)} doorrekening${count === 1 ? '' : 'en'} mislukt; zo staan ze ook in de rijen. ${messages.join(' ')}`,
  plan: {
    points: (count, design) => `Punten: ${whole(count)} (${design})`,
    policies: (names) => `Beleid: ${names.length} (${names.join(', ')})`,
    replications: (least, most, halfWidth) =>
      halfWidth === null
        ? `Doorrekeningen per punt: ${whole(most)}`
        : `Doorrekeningen per punt: ${whole(least)} tot ${whole(most)}, tot de marge hoogstens ${number(100 * halfWidth, 1, 'nl')} % is`,
    rows: (least, most) => `Rijen: ${least === most ? whole(most) : `${whole(least)} tot ${whole(most)}`}`,
    outcomes: (names) => `Uitkomsten: ${names.length} (${names.join(', ')})`,
    time: (low, high, workers) =>
      `Tijd op deze computer met ${workers} rekenproces${workers === 1 ? '' : 'sen'}: naar schatting ${low} tot ${high}`,
    disk: (journal, parquet) => `Schijf: hoogstens ongeveer ${journal} journaal, ${parquet} Parquet en CSV samen`,
  },
  rerun: {
    noRow: (rows) => `verwacht het nummer van een rij, van 0 tot en met ${rows - 1}`,
    noRows: (command) => `hier staat nog geen rows.parquet: maak dat met ${command}`,
    otherVersion: (was, is) => `De rijen zijn van versie ${was}; dit is versie ${is}.`,
    head: (row, point, policy, replication) =>
      `Rij ${whole(row)}: punt ${point}, beleid ${policy}, doorrekening ${replication}`,
    scenario: (hash) => `Scenario ${hash}`,
    columns: ['uitkomst', 'opgeslagen', 'opnieuw'],
    none: '-',
    equal: 'Opnieuw berekend en tot op de laatste bit gelijk.',
    differs: (names) => `Opnieuw berekend en NIET gelijk: ${names.join(', ')}.`,
  },
  slurm: {
    expectedTime: 'verwacht een tijd als uren:minuten:seconden, zoals 2:00:00, of met dagen, zoals 1-12:00:00',
    expectedPartition: 'verwacht de naam van een partitie: letters, cijfers, en . _ - + en komma’s',
    tooManyShards: (points) => `verwacht hoogstens zoveel delen als er punten zijn: ${whole(points)}`,
    otherScript: (file) =>
      `${file} is er al, met een andere inhoud: haal het weg om het opnieuw te laten schrijven; er is niets veranderd`,
    written: (points, shards, folder) =>
      `${whole(points)} punten in ${whole(shards)} ${shards === 1 ? 'deel' : 'delen'}; de scripts staan in ${folder}.`,
    next: (submit, watch) => `Dien ze in met:\n${submit}\nVolg ze met:\n${watch}`,
    again: (rows) =>
      'Mislukt een deel of komt het tijd tekort, dien ze dan opnieuw in: wat af is, blijft. ' +
      `Zijn alle delen klaar, dan komen de rijen in ${rows}.`,
  },
};
