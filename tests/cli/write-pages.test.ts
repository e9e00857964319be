import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OWNED, referencePages } from '../../sim/cli/reference/pages.ts';
import { ketenlab } from './ketenlab.ts';

const pages = referencePages();
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with some files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketenlab-pages-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Path -> text of every file in a folder. */
function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names.map((one): [string, string] => {
      const path = join(one.parentPath, one.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

describe('ketenlab describe --write', () => {
  it('writes every page, by default in docs/reference, and nothing else', async () => {
    const folder = folderWith({});
    const { code, out } = await ketenlab(folder, ['describe', '--write'], 'C');
    expect({ code, out }).toEqual({ code: 0, out: `${pages.size} pages in docs/reference are up to date.\n` });
    const expected = [...pages].map(([path, text]): [string, string] => [`docs/reference/${path}`, text]);
    expect([...filesIn(folder)].sort()).toEqual(expected.sort());
  });

  it('changes only what differs, takes away pages without a declaration, and leaves other files alone', async () => {
    const files = {
      'mine.md': '# Mine\n',
      'levers/notes.md': 'notes',
      'levers/L99-gone.md': `${OWNED}\n\n# L99 Gone\n`,
      'parameters.md': `${OWNED}\nold`,
    };
    const folder = folderWith(files);
    const first = await ketenlab(folder, ['describe', '--write', '.', '--json']);
    expect(first.code).toBe(0);
    const told = JSON.parse(first.out) as { changed: string[]; removed: string[]; pages: string[] };
    expect(told).toMatchObject({ pages: [...pages.keys()], removed: ['levers/L99-gone.md'] });
    expect(told.changed).toEqual([...pages.keys()]);
    const after = filesIn(folder);
    expect([after.get('mine.md'), after.get('levers/notes.md')]).toEqual(['# Mine\n', 'notes']);
    expect(after.size).toBe(pages.size + 2);
    const again = await ketenlab(folder, ['describe', '--write', '.', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ changed: [], removed: [] });
  });

  it('refuses, with exit code 2 and nothing written, where a page is not its own', async () => {
    const folder = folderWith({ 'README.md': '# My own page\n', 'levers/L07-retention.md': '' });
    const before = [...filesIn(folder)];
    const dutch = await ketenlab(folder, ['describe', '--write', '.'], 'nl_NL.UTF-8');
    expect(dutch).toMatchObject({ code: 2, out: '' });
    expect(dutch.err.trim().split('\n')).toEqual([
      expect.stringContaining('--write = README.md: deze pagina is niet door `ketenlab describe --write` geschreven'),
      expect.stringContaining('--write = levers/L07-retention.md: deze pagina'),
    ]);
    const english = await ketenlab(folder, ['describe', '--write', '.'], 'C');
    expect(english).toMatchObject({ code: 2, err: expect.stringContaining('this page was not written by') });
    expect([...filesIn(folder)]).toEqual(before);
  });

  it.each([
    [['describe', '--write', 'a-file'], '--write = a-file: this is a file; give a folder'],
    [['describe', '--write', 'a-file/below'], 'a-file/below cannot be written (a file is in the way)'],
    [['describe', '--write', ''], '--write = "": expected the name of a folder'],
    [['describe', 'levers', '--write'], 'describe = levers: --write writes every page: leave out the name'],
    [['run', 'base.yaml', '--write'], 'There is no option --write.'],
  ])('ketenlab %j is refused with a sentence', async (args, sentence) => {
    const folder = folderWith({ 'a-file': 'text' });
    const { code, out, err } = await ketenlab(folder, args, 'C');
    expect(code === 1 || code === 2).toBe(true);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at |undefined|Error:/);
    expect([...filesIn(folder)]).toEqual([['a-file', 'text']]);
  });
});
