import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { METADATA } from '../../report/crate/graph.ts';
import type { PackedFile, Role } from '../../report/crate/package.ts';
import { makeFolder } from '../make-folder.ts';
import { removeLeftBehind } from '../results-folder.ts';
import { systemReason } from '../system-reason.ts';
import type { CliWords } from '../words/words.ts';

/** What becomes a file of a package: a text, or a file that is copied. */
export type Payload = { readonly role: Role } & ({ readonly text: string } | { readonly from: string });

/** A package on its way: written beside its folder, and put in its place when all is there. */
export interface CrateFolder {
  /** Writes or copies files, path -> payload; returns them with their size and SHA-256, in the same order. */
  add(files: ReadonlyMap<string, Payload>): Promise<PackedFile[]>;
  /** Writes files that say of the others what they are, name -> text, and puts the package in place of an older one. */
  publish(files: Readonly<Record<string, string>>): void;
  /** Takes away what is not published. */
  discard(): void;
}

/** Opens the folder of a package. Throws InputError when it is a file, or a folder that is no package, and Error when it cannot be made. */
export function openCrate(folder: string, words: CliWords): CrateFolder {
  const path = resolve(folder);
  refuseOthers(path, folder, words);
  const temporary = join(dirname(path), `.${basename(path)}-${process.pid}`);
  const writing = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (cause) {
      throw new Error(words.cannotWrite(folder, systemReason(cause, words)), { cause });
    }
  };
  writing(() => {
    makeFolder(dirname(path));
    removeLeftBehind(path);
    rmSync(temporary, { recursive: true, force: true });
    mkdirSync(temporary);
  });
  return {
    async add(files) {
      const packed: PackedFile[] = [];
      for (const [name, payload] of files) {
        const file = join(temporary, name);
        writing(() => {
          mkdirSync(dirname(file), { recursive: true });
          if ('text' in payload) writeFileSync(file, payload.text, { flush: true });
          else copyFileSync(payload.from, file);
        });
        // Read back from the disk, so that what is told is what is there.
        packed.push({ path: name, role: payload.role, bytes: statSync(file).size, sha256: await sha256(file) });
      }
      return packed;
    },
    publish(files) {
      writing(() => {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(temporary, name), text, { flush: true });
      });
      refuseOthers(path, folder, words);
      writing(() => {
        rmSync(path, { recursive: true, force: true });
        renameSync(temporary, path);
      });
    },
    discard() {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

function refuseOthers(path: string, value: string, words: CliWords): void {
  const refuse = (message: string) => new InputError([{ file: '', line: 0, path: '--out', value, message }]);
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw refuse(words.outIsFile);
  const [first] = readdirSync(path);
  if (first !== undefined && !existsSync(join(path, METADATA))) throw refuse(words.outHoldsOthers(first));
}
