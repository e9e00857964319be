import type { Language } from '../report/words/words.ts';

/** Languages that `--lang` takes. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/**
 * The language of every text of this call: `--lang` where it names one, or else that of the system, which is Dutch when
 * the first filled one of LC_ALL, LC_MESSAGES and LANG begins with 'nl', and English otherwise. It is needed before the
 * options are read, because it is also the language of what is wrong with them.
 */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const index = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[index]?.startsWith('--lang=') ? args[index].slice('--lang='.length) : args[index + 1];
  const known = index < 0 ? undefined : LANGUAGES.find((language) => language === asked);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return known ?? ((LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('nl') ? 'nl' : 'en');
}
