import { json } from '../../report/json.ts';
import { mismatches } from '../../report/letter/mismatches.ts';
import { changesText, countsByReason } from '../../report/letter/renewal/changes-text.ts';
import { factsThen, usedFacts } from '../../report/letter/renewal/saved-letter.ts';
import { renewalWords } from '../../report/letter/renewal/words.ts';
import { number } from '../../report/numbers.ts';
import { version } from '../../version.ts';
import type { Options } from '../options.ts';
import { readOwnCounts } from '../own-counts.ts';
import { readBrief } from '../read-brief.ts';
import { hasOwnCounts, type Renewed, renew, supplierOf } from '../renewal.ts';
import { stoppable } from '../stop.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * `ketenlab renew <brief>`: computes a letter again, tells what changed by data, by the program and by policy, and with
 * `--out` writes it with the numbers of today to a new zip.
 */
export async function renewCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  const { out, counts: named } = options;
  const { words } = here;
  const saved = readBrief(file, words);
  const supplied = {
    ...options,
    supplier: options.supplier === '' && hasOwnCounts(saved) ? supplierOf(saved) : options.supplier,
  };
  const counts = named === null ? null : readOwnCounts(named, supplied, saved.language, words);
  // What draws is loaded only when it is asked for.
  const target = out === null ? null : await import('../brief/target.ts');
  if (out !== null) target?.refuseOther(out, words);
  await stoppable(async (signal) => {
    const renewed = await renew(saved, counts, options, here, signal);
    const lines = textOf(renewed);
    if (options.json) here.out(json(jsonOf(renewed)));
    else here.out(`${lines.join('\n')}\n`);
    if (out === null) return;
    const [{ renewedBrief }, { writeBrief }] = await Promise.all([
      import('../brief/renewed-brief.ts'),
      import('../brief/export-brief.ts'),
    ]);
    const brief = renewedBrief(renewed, lines);
    await writeBrief(brief, out, { ...options, json: false }, here, signal);
    if (counts === null && hasOwnCounts(saved)) here.note(words.renew.noCounts);
    if (saved.figures?.includes('tipping-map')) here.note(words.renew.noMap);
    const wrong = brief.letter.paragraphs.flatMap((one) => mismatches(one, renewed.facts, saved.language)).length;
    if (renewed.changes.length > 0 || wrong > 0) here.note(words.renew.read(wrong));
  });
}

function textOf({ saved, facts, changes, context }: Renewed): string[] {
  const texts = renewalWords[saved.language];
  if (changes.length === 0) return [texts.unchanged];
  const { data, model, policy } = countsByReason(changes);
  const [byData, byModel, byPolicy] = [data, model, policy].map((n) => number(n, 0, saved.language)) as [
    string,
    string,
    string,
  ];
  const used = usedFacts(saved.letter);
  const sentences = changesText(changes, [...facts, ...factsThen(saved)], context.words, used);
  return [texts.summary(byData, byModel, byPolicy), '', ...sentences];
}

function jsonOf({ saved, facts, changes, context }: Renewed) {
  const { letter, language, result } = saved;
  return {
    versions: { saved: result.ketenlab, now: version },
    digests: { saved: result.digest, now: context.result.digest },
    changes,
    facts,
    red: letter.paragraphs.map((paragraph) => mismatches(paragraph, facts, language)),
  };
}
