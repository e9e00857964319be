import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeStudio } from '../../../sim/cli/brief/studio.ts';
import { briefFiles } from '../../../sim/report/brief/files.ts';
import { exampleBrief, exampleFigure } from './example-brief.ts';

let parts: Record<string, Uint8Array>;
let body: XmlElement;
const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

beforeAll(async () => {
  const files = await briefFiles(exampleBrief(), nodeStudio);
  parts = unzipSync(files.get('brief-invoegen.docx') as Uint8Array);
  body = parseXml(text('word/document.xml')).root as XmlElement;
});

/** Every element of a name, in the order of the document. */
function all(name: string, within: XmlNode = body): XmlElement[] {
  const children = 'children' in within ? (within as XmlElement).children : [];
  const own = (within as XmlElement).name === name ? [within as XmlElement] : [];
  return [...own, ...children.flatMap((child) => all(name, child))];
}

const styleOf = (paragraph: XmlElement) => all('w:pStyle', paragraph)[0]?.attributes['w:val'] ?? '';

describe('the Word file of a letter, read back', () => {
  it('is in Dutch, with its title and who sends it', () => {
    expect(text('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"\/>.*<\/w:docDefaults>/s);
    expect(text('docProps/core.xml')).toContain('<dc:title>Wachten op een vaste jeugdbeschermer</dc:title>');
    expect(text('docProps/core.xml')).toContain('<dc:creator>Gemeente Voorbeeld</dc:creator>');
    expect(text('docProps/core.xml')).toContain('>2026-11-22T00:00:00Z<');
  });

  it('has headings of three levels, one inside the other, and a heading of following paragraphs once', () => {
    const headings = all('w:p').flatMap((one) =>
      styleOf(one).startsWith('Heading') ? [[styleOf(one), one.text]] : [],
    );
    const figure = (n: number) => ['Heading3', `Figuur ${n}. Aantal kinderen zonder vaste jeugdbeschermer`];
    expect(headings).toEqual([
      ['Heading1', 'Wachten op een vaste jeugdbeschermer'],
      ['Heading2', 'Wat er gebeurt'],
      ['Heading2', 'Hoe zeker'],
      ['Heading2', 'Figuren'],
      figure(1),
      figure(2),
      ['Heading2', 'Bijlage: de figuren in woorden en cijfers'],
      ['Heading3', 'Figuur 1 in woorden en cijfers'],
      ['Heading3', 'Figuur 2 in woorden en cijfers'],
      ['Heading2', 'Tabellen'],
      ['Heading2', 'Zelf bekijken'],
    ]);
    expect(text('word/styles.xml').match(/<w:outlineLvl w:val="[012]"\/>/g)).toHaveLength(3);
  });

  it('has each paragraph of the letter, and each line of it as a paragraph', () => {
    const lines = all('w:p').map((one) => one.text);
    expect(lines).toEqual(
      expect.arrayContaining(['Er wachten 27 kinderen.', 'Dat zijn er minder.', 'Maar niet overal.']),
    );
  });

  it('has pictures as drawings, with pixels to fall back on, an alternative text and their width of 16 cm', () => {
    const drawings = all('wp:inline').slice(0, 2);
    for (const [i, one] of drawings.entries()) {
      const [about] = all('wp:docPr', one);
      expect(about?.attributes).toMatchObject({ id: String(i + 1), descr: exampleFigure.alt });
      expect(all('asvg:svgBlip', one)).toHaveLength(1);
      expect(all('a:blip', one)).toHaveLength(1);
      // 360 000 units of Word are a centimetre.
      const { cx, cy } = all('wp:extent', one)[0]?.attributes ?? {};
      expect(Number(cx) / 360_000).toBeCloseTo(16, 1);
      expect(Number(cy) / 360_000).toBeCloseTo(8, 1);
    }
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(new Set(media.map((name) => name.split('.').at(-1)))).toEqual(new Set(['svg', 'png']));
  });

  it('has tables with one header row that repeats, as wide as the text', () => {
    const tables = all('w:tbl');
    // Feasibility, actions, the numbers of two figures, and the table without a figure.
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const [head, ...rows] = all('w:tr', table);
      expect(all('w:tblHeader', head as XmlElement)).toHaveLength(1);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(all('w:tblHeader', row).filter((one) => one.attributes['w:val'] !== 'false')).toEqual([]);
      }
    }
    expect(tables[2]?.text).toContain('20 september 2027');
  });

  it('says of feasibility and actions that they are the judgement of the writer', () => {
    const lines = all('w:p').map((one) => one.text);
    expect(lines.filter((line) => line.includes('oordeel van de schrijver, geen uitkomst van het model'))).toHaveLength(
      2,
    );
  });

  it('has the uncertainty, definition and source of a figure, and its description, as text', () => {
    const whole = body.text;
    const { notes, description } = exampleFigure;
    for (const part of [...notes.uncertainty, ...notes.definitions, notes.source, description]) {
      expect(whole.split(part)).toHaveLength(3);
    }
  });

  it('has a link that can be followed', () => {
    const [link] = all('w:hyperlink');
    const id = link?.attributes['r:id'];
    expect(text('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`Id="${id}"[^>]*Target="https://voorbeeld.example/keten/#base=zhz-2024&amp;years=2"`),
    );
  });

  it('can be opened whatever was pasted into it: characters that XML cannot hold become spaces', async () => {
    const brief = exampleBrief('');
    const { letter } = brief;
    // Word writes a line break as U+000B; the others come with text from other programs.
    const pasted = 'Een\u000btwee\u0000\ufffe\ud800drie <b> & "c"';
    const paragraphs = [{ heading: pasted, text: pasted, bound: [] }];
    const form = { ...letter.form, sender: pasted };
    const more = { ...letter, title: pasted, form, paragraphs, feasibility: { retention: pasted } };
    const files = await briefFiles({ ...brief, figures: [], letter: more }, nodeStudio);
    const inside = unzipSync(files.get('brief-invoegen.docx') as Uint8Array);
    const xml = Object.keys(inside).filter((name) => name.endsWith('.xml'));
    for (const name of xml) expect(() => parseXml(strFromU8(inside[name] as Uint8Array)), name).not.toThrow();
    expect(strFromU8(inside['word/document.xml'] as Uint8Array)).toContain('Een twee drie &lt;b&gt; &amp; ');
  });
});
