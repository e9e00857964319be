import { buf } from 'crc-32';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeStudio } from '../../../sim/cli/brief/studio.ts';
import { briefFiles, briefZip } from '../../../sim/report/brief/files.ts';
import { exampleBrief, exampleFigure } from './example-brief.ts';

let files: Map<string, Uint8Array>;
const steps: string[] = [];
const bytes = (name: string) => files.get(name) ?? new Uint8Array();
const text = (name: string) => strFromU8(bytes(name));

beforeAll(async () => {
  files = await briefFiles(exampleBrief(), nodeStudio, (done, total) => steps.push(`${done}/${total}`));
});

describe('the files of a letter', () => {
  it('are those that the journey of the analyst names, and what each is stands in the first', () => {
    expect([...files.keys()]).toEqual([
      'LEES-MIJ.txt',
      ...[1, 2].flatMap((n) => [`figuur-${n}.svg`, `figuur-${n}.png`, `figuur-${n}-grijs.png`, `figuur-${n}.csv`]),
      'tabel-1.csv',
      'brief-invoegen.docx',
      'verantwoording.pdf',
      'alt-tekst.txt',
      'controle.txt',
      'link.txt',
      'qr.svg',
      'qr.png',
      'scenario.json',
      'scenario/zhz-2024.yaml',
      'scenario/policies/retention.yaml',
      'brief.json',
    ]);
    for (const name of files.keys()) expect(text('LEES-MIJ.txt')).toMatch(new RegExp(`^${name} {2,}\\S`, 'm'));
  });

  it('tell how far they are after every figure and document', () => {
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('have numbers as a Dutch spreadsheet reads them: a byte-order mark, semicolons and decimal commas', () => {
    expect([...bytes('figuur-1.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes('figuur-1.csv'))).toContain(
      'date;indicator;mean\r\n2024-09-20;withoutWorkerNew;113\r\n2027-09-20;withoutWorkerNew;27,5\r\n',
    );
    expect(text('tabel-1.csv')).toContain('Behoud;−4 (−6 tot −2)\r\n');
  });

  it('have pictures of 16 cm at 300 dots per inch: 1890 pixels, with the density in them and sound checksums', () => {
    for (const name of ['figuur-1.png', 'figuur-1-grijs.png']) {
      const parts = partsOf(bytes(name));
      const head = new DataView((parts.IHDR as Uint8Array).slice().buffer);
      // The drawing is 454 by 227 units, so half as high as it is wide.
      expect([head.getUint32(0), head.getUint32(4)]).toEqual([1890, 945]);
      const density = new DataView((parts.pHYs as Uint8Array).slice().buffer);
      // 300 / 0.0254 m = 11811.02
      expect([density.getUint32(0), density.getUint32(4), density.getUint8(8)]).toEqual([11_811, 11_811, 1]);
    }
    expect(bytes('figuur-1.png')).not.toEqual(bytes('figuur-1-grijs.png'));
  });

  it('draw the letters of a picture with the font of the program', async () => {
    const without = await nodeStudio.png(exampleFigure.svg.replace(/<text.*<\/text>/, ''), 400);
    expect((await nodeStudio.png(exampleFigure.svg, 400)).length).toBeGreaterThan(without.length + 300);
  });

  it('have drawings with a height, so that no program presses them flat', () => {
    expect(text('figuur-1.svg')).toMatch(/^<svg width="16cm" height="8cm" /);
  });

  it('say which point a figure fails and why, and ask what only a person can answer', () => {
    const [, first, second, people] = text('controle.txt').split('\n\n');
    expect(first).not.toContain('NIET GOED');
    expect(first?.split('\n').filter((line) => /^ ?\d+\. goed/.test(line))).toHaveLength(14);
    expect(second).toMatch(/NIET GOED: Norm en begin.*\n {6}- De norm heeft geen jaartal\./);
    expect(people).toMatch(/^Alleen te beantwoorden door een mens\n1\. /);
  });

  it('have the alternative text and the description of each figure', () => {
    expect(text('alt-tekst.txt').split(exampleFigure.alt)).toHaveLength(3);
    expect(text('alt-tekst.txt').split(exampleFigure.description)).toHaveLength(3);
  });

  it('have a link with its code; the three corners of the code are there', () => {
    expect(text('link.txt')).toContain('https://voorbeeld.example/keten/#base=zhz-2024&years=2');
    const size = Number(/viewBox="0 0 (\d+)/.exec(text('qr.svg'))?.[1]);
    // ISO/IEC 18004: a corner is 7 squares wide, 4 squares from the edge; its first row is all black.
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      for (let i = 0; i < 7; i++) expect(text('qr.svg')).toContain(`M${x + i},${y}h1v1h-1z`);
    }
  });

  it('keep what a later letter is compared with: the text, and who computed what from what', () => {
    const kept = JSON.parse(text('brief.json')) as { letter: object; result: { digest: string; indicators: object } };
    const { letter, context } = exampleBrief();
    expect(kept.letter).toEqual(letter);
    expect(kept.result.digest).toBe(context.result.digest);
    expect(Object.keys(kept.result.indicators)).toContain('withoutWorkerNew');
    const scenario = JSON.parse(text('scenario.json')) as { files: string[]; scenarios: { name: string }[] };
    expect(scenario.files).toEqual(['scenario/zhz-2024.yaml', 'scenario/policies/retention.yaml']);
    expect(scenario.scenarios.map(({ name }) => name)).toEqual(['zhz-2024', 'retention', 'raad-recovery']);
  });

  it('say in words that no address was given, and have no code then', async () => {
    const bare = await briefFiles(exampleBrief(''), nodeStudio);
    expect([...bare.keys()].filter((name) => name.startsWith('qr'))).toEqual([]);
    expect(strFromU8(bare.get('link.txt') as Uint8Array)).toMatch(/geen adres van de pagina/);
  });

  it('stay in their folder, whatever the path of a scenario says', async () => {
    const brief = { ...exampleBrief(''), figures: [], scenarios: { '../../etc/x.yaml': 'a', 'C:\\y.yaml': 'b' } };
    const names = [...(await briefFiles(brief, nodeStudio)).keys()];
    expect(names).toEqual(expect.arrayContaining(['scenario/_/_/etc/x.yaml', 'scenario/C_/y.yaml']));
  });

  it('are the same bytes for the same letter, and all in one zip', async () => {
    const [one, other] = [await briefZip(exampleBrief(), nodeStudio), await briefZip(exampleBrief(), nodeStudio)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Object.keys(unzipSync(one))).toEqual([...files.keys()]);
  });
});

/** The content of each part of a PNG by its name; expects that the checksum of each is right. */
function partsOf(png: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Record<string, Uint8Array> = {};
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    expect(view.getInt32(at + 8 + length)).toBe(buf(png.subarray(at + 4, at + 8 + length)));
    parts[name] = png.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  return parts;
}
