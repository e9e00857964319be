import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeStudio } from '../../sim/cli/brief/studio.ts';
import { briefFiles } from '../../sim/report/brief/files.ts';
import { exampleBrief, exampleFigure } from '../report/brief/example-brief.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-documents-'));
/** Where the pages go for a person to look at. */
const pictures = join(import.meta.dirname, '../../results/documents');
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  for (const [name, bytes] of await briefFiles(exampleBrief(), nodeStudio)) {
    if (/\.(docx|pdf)$/.test(name)) writeFileSync(join(folder, name), bytes);
  }
  // A profile of its own, so that a LibreOffice that is open elsewhere does not take the work.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  run('soffice', profile, '--headless', '--convert-to', tagged, 'brief-invoegen.docx');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const name of ['brief-invoegen', 'verantwoording']) {
    run('pdftoppm', '-r', '80', '-png', `${name}.pdf`, join(pictures, name));
    run('pdftoppm', '-r', '80', '-gray', '-png', `${name}.pdf`, join(pictures, `${name}-grijs`));
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of a text without the breaks of a page. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the Word file, opened by LibreOffice and printed as PDF', () => {
  it('keeps its title, its author and its language', () => {
    const info = run('pdfinfo', 'brief-invoegen.pdf');
    expect(info).toMatch(/^Title: +Wachten op een vaste jeugdbeschermer$/m);
    expect(info).toMatch(/^Author: +Gemeente Voorbeeld$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
  });

  it('has its headings, tables with heads, and a figure among its parts, in the order of reading', () => {
    const parts = run('pdfinfo', '-struct-text', 'brief-invoegen.pdf');
    const order = parts.split('\n').flatMap((line) => /^\s*(H[1-3]|Figure|Table)\b/.exec(line)?.[1] ?? []);
    const figure = ['H3', 'Figure'];
    const inWords = ['H3', 'Table'];
    expect(order).toEqual([
      'H1',
      'H2',
      'H2',
      'Table',
      'Table',
      'H2',
      ...figure,
      ...figure,
      'H2',
      ...inWords,
      ...inWords,
      'H2',
      'Table',
      'H2',
      'Figure',
    ]);
    expect(parts).toMatch(/^\s*TH\b/m);
  });

  it('has every text that stands with a figure', () => {
    const text = flat(run('pdftotext', '-layout', 'brief-invoegen.pdf', '-'));
    const { notes, finding } = exampleFigure;
    for (const part of [finding, notes.source, ...notes.uncertainty, 'Datum', 'Hoe zeker', '9 tot 58']) {
      expect(text).toContain(part);
    }
  });

  it('has the picture whole: it takes 16 cm by 8 cm of a page', () => {
    const [, width, height] =
      /^\s+1\s+0\s+image\s+(\d+)\s+(\d+)/m.exec(run('pdfimages', '-list', 'brief-invoegen.pdf')) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
    expect(run('pdfinfo', 'brief-invoegen.pdf')).toMatch(/^Pages: +[2-4]$/m);
  });
});

describe('the account', () => {
  it('is two tagged pages of PDF 1.7 with its own fonts inside', () => {
    const info = run('pdfinfo', 'verantwoording.pdf');
    for (const line of [/^Tagged: +yes$/m, /^Pages: +2$/m, /^PDF version: +1\.7$/m, /^Page size: .*A4/m]) {
      expect(info).toMatch(line);
    }
    const fonts = run('pdffonts', 'verantwoording.pdf').trim().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/NotoSans-(Regular|Bold).* yes yes yes /);
  });

  it('is read in its order: title, parts, the table by its rows, and last the code', () => {
    const parts = run('pdfinfo', '-struct-text', 'verantwoording.pdf');
    expect(parts).toMatch(/H1[^\n]*\n +"Verantwoording bij de brief: Wachten op een vaste jeugdbeschermer"/);
    expect(parts).toMatch(/TH[^\n]*:\n +\/Scope \/Row\n +"Regio"\n +TD[^\n]*\n +"Zuid-Holland Zuid"/);
    expect(parts.indexOf('Figure "QR-code"')).toBeGreaterThan(parts.indexOf('"Zelf bekijken"'));
    expect(parts.indexOf('Figure "QR-code"')).toBeLessThan(parts.indexOf('"Definities"'));
  });

  it('names the norm with its year, the failing point with its reason, and each on its page', () => {
    const page = (n: number) =>
      flat(run('pdftotext', '-layout', '-f', String(n), '-l', String(n), 'verantwoording.pdf', '-'));
    expect(page(1)).toContain('De norm heeft geen jaartal.');
    expect(page(2)).toContain('norm: hoogstens 12 kinderen (akkoord van 2024).');
    expect(page(2)).toContain('Getelde aantallen onder de 10 staan er als ‘< 10’');
  });
});
