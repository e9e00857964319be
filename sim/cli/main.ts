#!/usr/bin/env node
import { failure, OK } from './failure.ts';
import { languageOf } from './language.ts';
import { program } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';

// A reader such as `head` may close the pipe early; that is no fault, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(OK);
  });
}

const args = process.argv.slice(2);
const language = languageOf(args, process.env);
/** Beside this file in the build; the name is a variable so that the bundler leaves it alone. */
const workerFile = './worker.js';
const here: Surroundings = {
  language,
  words: language === 'nl' ? nl : en,
  worker: new URL(workerFile, import.meta.url),
  out: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(`${line}\n`),
};

try {
  await program(here).parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = failure(error, here);
}
