/** First in the zip of a letter, so that the zip can be known by it. */
export const README = 'LEES-MIJ.txt';
