import type { Language } from '../../sim/report/words/words.ts';

export { type Counts, placedCounts, readCounts } from '../../sim/report/own-counts/read-counts.ts';

/** Largest file that is read [bytes]: a count a day for a century is less. */
const LARGEST = 1_000_000;

const SAYS = {
  nl: {
    large: (bytes: number) => `Het bestand is ${Math.ceil(bytes / 1e6)} MB. Meer dan 1 MB wordt niet gelezen.`,
    unread: (name: string) => `‘${name}’ kan niet worden gelezen. Kies een CSV-bestand, geen map.`,
  },
  en: {
    large: (bytes: number) => `The file is ${Math.ceil(bytes / 1e6)} MB. More than 1 MB is not read.`,
    unread: (name: string) => `‘${name}’ cannot be read. Choose a CSV file, not a folder.`,
  },
} as const;

/** The text of a file that is small enough, or what is wrong with it. The file is read in this page only. */
export async function textOfFile(file: File, language: Language): Promise<{ text: string } | { faults: string[] }> {
  if (file.size > LARGEST) return { faults: [SAYS[language].large(file.size)] };
  try {
    return { text: await file.text() };
  } catch {
    // A folder, or a file that is gone or closed to the browser.
    return { faults: [SAYS[language].unread(file.name.slice(0, 80))] };
  }
}
