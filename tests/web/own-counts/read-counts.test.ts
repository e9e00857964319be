import { describe, expect, it } from 'vitest';
import { placedCounts, readCounts, textOfFile } from '../../../web/own-counts/read-counts.ts';

const read = (text: string) => readCounts('a.csv', text, 'nl');

describe('own counts from a file', () => {
  it('are read with semicolons or commas, a byte order mark, Windows line ends and dates of both kinds, in order', () => {
    const expected = {
      file: 'a.csv',
      series: {
        new: [
          ['2025-01-01', 32],
          ['2025-02-01', 30],
        ],
        existing: [['2025-01-01', 42]],
      },
    };
    expect(read('datum;nieuw;bestaand\n2025-02-01;30;\n2025-01-01;32;42')).toEqual(expected);
    expect(read('\uFEFFPeildatum;Nieuw;Bestaand\r\n1-2-2025;30;\r\n01-01-2025;32;42\r\n')).toEqual(expected);
    expect(read('date,new,existing\n2025-02-01,30,\n2025-01-01,32,42\n')).toEqual(expected);
  });

  it('may be of one kind alone, in any order of columns', () => {
    expect(read('bestaand;datum\n42;2025-01-01')).toEqual({
      file: 'a.csv',
      series: { new: [], existing: [['2025-01-01', 42]] },
    });
  });

  it.each([
    ['datum;aantal\n2025-01-01;3', ['Verwacht op regel 1: datum;nieuw;bestaand. Gevonden: datum;aantal.']],
    ['', ['Verwacht op regel 1: datum;nieuw;bestaand. Gevonden: .']],
    ['datum;nieuw\n2025-02-30;3', ['Regel 2: ‘2025-02-30’ is geen datum. Schrijf 2025-01-31 of 31-01-2025.']],
    ['datum;nieuw\n2025-01-01;3\n1-1-2025;4', ['Regel 3: de datum 2025-01-01 staat er twee keer.']],
    ['datum;nieuw\n2025-01-01;-3', ['Regel 2: ‘-3’ is geen aantal van 0 tot 100000.']],
    ['datum;nieuw\n2025-01-01;100001', ['Regel 2: ‘100001’ is geen aantal van 0 tot 100000.']],
    ['datum;nieuw;bestaand\n2025-01-01;12,5;30', ['Regel 2: ‘12,5’ is geen aantal van 0 tot 100000.']],
    ['datum;nieuw;bestaand\n2025-01-01;1.200;30', ['Regel 2: ‘1.200’ is geen aantal van 0 tot 100000.']],
    ['datum,nieuw\n2025-01-01,12,5', ['Regel 2: hier staan meer dan 2 cellen. Een telling is een heel getal.']],
    ['datum;nieuw\n2025-01-01;', ['Er staan geen tellingen in het bestand.']],
  ])('%j is refused with a sentence', (text, faults) => {
    expect(read(text)).toEqual({ faults });
  });

  it('tell of twenty faults at most', () => {
    const lines = Array.from({ length: 50 }, () => 'x;1');
    expect(read(['datum;nieuw', ...lines].join('\n'))).toMatchObject({ faults: { length: 20 } });
  });

  it('lie within the run, both ends included, or outside it', () => {
    const series = {
      new: [
        ['2024-09-19', 1],
        ['2024-09-20', 1],
      ],
      existing: [
        ['2027-09-20', 1],
        ['2027-09-21', 1],
      ],
    } as const;
    expect(placedCounts({ file: 'a', series }, '2024-09-20', '2027-09-20')).toEqual([2, 2]);
  });
});

describe('the text of a file', () => {
  it('is read up to a megabyte', async () => {
    expect(await textOfFile(new File(['datum'], 'a.csv'), 'nl')).toEqual({ text: 'datum' });
    expect(await textOfFile(new File(['x'.repeat(1_000_001)], 'a.csv'), 'nl')).toEqual({
      faults: ['Het bestand is 2 MB. Meer dan 1 MB wordt niet gelezen.'],
    });
  });

  it('that cannot be read, such as that of a folder, is a sentence', async () => {
    const folder = new File([], 'map');
    folder.text = () => Promise.reject(new DOMException('a directory', 'NotFoundError'));
    expect(await textOfFile(folder, 'nl')).toEqual({
      faults: ['‘map’ kan niet worden gelezen. Kies een CSV-bestand, geen map.'],
    });
  });
});
