#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { FAILED, failure, OK } from './failure.ts';
import { languageOf } from './language.ts';
import { program } from './program.ts';
import { startWords } from './start-words.ts';
import type { Surroundings } from './surroundings.ts';
import { textWidth } from './text-width.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

const args = process.argv.slice(2);
const language = languageOf(args, process.env);
/** Beside this file in the build; the name is a variable so that the bundler leaves it alone. */
const workerFile = './worker.js';
const here: Surroundings = {
  language,
  words: language === 'nl' ? nl : en,
  worker: new URL(workerFile, import.meta.url),
  start: startWords(process.env, [process.execPath, fileURLToPath(import.meta.url)]),
  width: textWidth(process.env, process.stdout.columns),
  out: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(`${line}\n`),
};

// A reader such as `head` may close the pipe early; that is no fault, and there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? OK : failure(error, here));
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? OK : FAILED);
});

try {
  await program(here).parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = failure(error, here);
}
