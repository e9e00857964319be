import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder and the folders in it, with slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

interface Packed {
  readonly '@id': string;
  readonly '@type': unknown;
  readonly contentSize?: string;
  readonly sha256?: string;
}

/** Files of a package that its metadata do not have right: not there, other size, other SHA-256. */
export function wrongFiles(folder: string): string[] {
  const { '@graph': graph } = JSON.parse(readFileSync(join(folder, 'ro-crate-metadata.json'), 'utf8')) as {
    '@graph': Packed[];
  };
  const by = new Map(
    graph.filter((one) => one['@type'] === 'File').map((one) => [decodeURIComponent(one['@id']), one]),
  );
  const payload = filesBelow(folder).filter((name) => !/^ro-crate-(metadata\.json|preview\.html)$/.test(name));
  const missing = [...by.keys()].filter((name) => !payload.includes(name));
  return [
    ...missing,
    ...payload.filter((name) => {
      const bytes = readFileSync(join(folder, name));
      const hash = createHash('sha256').update(bytes).digest('hex');
      return by.get(name)?.sha256 !== hash || by.get(name)?.contentSize !== String(bytes.length);
    }),
  ];
}
