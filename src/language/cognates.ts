/** Spellings of one sound, each with what stands for it here. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[cq]h?|ck/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/[åäæ]/g, 'a'],
  [/ö/g, 'o'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Endings by which the languages make one word of a shared stem: "elektr-isk", "electr-ic". */
const ENDING = /(?:isk|ik|ikal|itet|iti|ation|ering|era|al|el|(?<=log)ist)$/;

/**
 * What two words of Latin or Greek origin share in Swedish and English, of the stem of one: "elektrisk" and "electric" both give
 * "elektr". Equal results are a guess that the words are the same, for where nothing better is known.
 */
export const cognateOf = (stem: string): string =>
  SOUNDS.reduce((word, [sound, letter]) => word.replace(sound, letter), stem)
    .replace(ENDING, '')
    .replace(/s$/, '');
