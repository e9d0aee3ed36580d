/** True where a lower-case text has one of the phrases; "~" at the end of one stands for any ending. */
export const holdsPhrase = (text: string, phrases: readonly string[]): boolean => {
  const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return phrases.some((phrase) => words.includes(phrase.endsWith('~') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
};
