/** One word or number of a text with where it stands. `text` is lower case, NFC; numbers keep their digits. */
export interface Token {
  readonly text: string;
  /** Offset of the first character in the normalised text, and one past the last. */
  readonly start: number;
  readonly end: number;
  /** As written, for names and abbreviations. */
  readonly written: string;
}

const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2012\u2212]/g;

// What nearly all texts are made of: Latin-1 and common signs, less what is rewritten here. It is NFC as it stands.
const NORMAL = /^[\t\n\r -_a-~\xa1-\xac\xae-\xb3\xb5-\xff\u2013\u2014\u201c\u201d\u201e\u2022\u2026\u20ac]*$/;

/** Makes all writings of one text the same at the door: NFC, plain spaces, no invisible marks, one minus sign. */
export function normalise(text: string): string {
  if (NORMAL.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/[’‘´`]/g, "'");
}

// A number with its thousands and decimals ("18 275 084", "10,5", "313,000", "3.6"), an abbreviation with points inside ("t.ex",
// "e.g"), else a run of letters and digits ("1177", "nis").
const WORD =
  /\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])|\d+(?:[.,]\d+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}{1,2}(?:\.\p{L}{1,2})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'[\p{L}]+)?|[%€$£+#=]/gu;

// The same for a text without digits and without points inside words, which is most of them.
const PLAIN_WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?|[%€$£+#=]/gu;
const NUMBER_OR_ABBREVIATION = /\d|\.\p{L}/u;

/** The words, numbers and meaningful signs of a text, in order: "IT-kostnaderna [2023]" gives it, kostnaderna, 2023. */
export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = [];
  const pattern = NUMBER_OR_ABBREVIATION.test(normalised) ? WORD : PLAIN_WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(normalised); match; match = pattern.exec(normalised)) {
    const written = match[0];
    const lower = written.toLowerCase();
    const word = lower.includes("'") ? lower.replace(/'s?$|'(?=s$)/, '').replace(/'/g, '') : lower;
    if (word) tokens.push({ text: word, start: match.index, end: match.index + written.length, written });
  }
  return tokens;
}

const ASCII = /^[ -~]*$/;

/** Letters without their marks: "röntgen" and "rontgen" fold to the same word. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
}

/** Texts whose words are remembered; a question is compared with the same clauses over and over. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The words of a text in lower case, without where they stand. */
export function wordsOf(text: string): readonly string[] {
  let words = remembered.get(text);
  if (!words) {
    words = tokenise(normalise(text)).map((token) => token.text);
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, words);
  }
  return words;
}
