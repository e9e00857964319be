import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from './zip.ts';

/** Parts that the library makes as it goes: their names and numbers differ from one time to the next. */
const DOCUMENT = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const CORE = 'docProps/core.xml';

/**
 * The same Word file with nothing in it of the moment it was made: dates are `date`, pictures are counted from 1 and links
 * are named in their order.
 */
export function fixed(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const change = (name: string, work: (text: string) => string) => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(work(strFromU8(part)));
  };
  const names = new Map<string, string>();
  let pictures = 0;
  change(DOCUMENT, (text) =>
    text
      .replaceAll(/<wp:docPr id="\d+"/g, () => {
        pictures += 1;
        return `<wp:docPr id="${pictures}"`;
      })
      .replaceAll(/<w:hyperlink ([^>]*)r:id="([^"]+)"/g, (_, before: string, id: string) => {
        const name = names.get(id) ?? `rIdLink${names.size + 1}`;
        names.set(id, name);
        return `<w:hyperlink ${before}r:id="${name}"`;
      }),
  );
  change(LINKS, (text) => text.replaceAll(/Id="([^"]+)"/g, (_, id: string) => `Id="${names.get(id) ?? id}"`));
  change(CORE, (text) =>
    text.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, open: string) => `${open}${date}T00:00:00Z`),
  );
  // Folders have entries of their own, which the format does not ask for.
  return zipped(new Map(Object.entries(parts).filter(([name]) => !name.endsWith('/'))), date);
}
