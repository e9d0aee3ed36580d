import { describe, expect, test } from 'vitest';
import { bold, paragraph, plain, readable, wrap } from '../../../src/render/terminal/lines.js';
import { textWidth } from '../../../src/render/terminal/width.js';

const set = (text: string, width: number) => wrap(paragraph([plain(text)]), { width, colours: false });

describe('lines are broken at spaces', () => {
  test.each([
    { text: '18\u00a0275\u00a0084 tkr', width: 8, lines: ['18\u00a0275\u00a0084', 'tkr'] },
    { text: 'vårdinformationsmiljöer i regionerna', width: 10, lines: ['vårdinformationsmiljöer', 'i', 'regionerna'] },
    { text: 'elektroniska frikort', width: 20, lines: ['elektroniska frikort'] },
    { text: 'elektroniska frikort', width: 19, lines: ['elektroniska', 'frikort'] },
    { text: '日本 日本', width: 8, lines: ['日本', '日本'] },
    { text: '日本 日本', width: 9, lines: ['日本 日本'] },
    { text: '', width: 9, lines: [] },
  ])('$text at $width', ({ text, width, lines }) => {
    expect(set(text, width)).toEqual(lines);
  });

  test('a footnote stays with the word before it, in a style of its own', () => {
    const spans = [bold('19 regions'), plain('\u00a0[1]')];
    expect(wrap(paragraph(spans), { width: 12, colours: true })).toEqual([
      '\u001b[1m19\u001b[22m',
      '\u001b[1mregions\u001b[22m\u00a0[1]',
    ]);
  });
});

describe('readable', () => {
  test.each([
    ['...elektroniska frikort\t19\t16\t13', '...elektroniska frikort\u00a0|\u00a019\u00a0|\u00a016\u00a0|\u00a013'],
    ['<b>Totalt</b>\t<b>12%</b>', 'Totalt\u00a0|\u00a012%'],
    ['fler\nän  hälften', 'fler än hälften'],
    ['\u001b[2Jborta\u001b]0;titel\u0007', 'borta'],
    ['18 275 084 tkr 2024 450', '18\u00a0275\u00a0084 tkr 2024 450'],
    ['5 < 7 och 9 > 8', '5 < 7 och 9 > 8'],
  ])('%j', (text, expected) => {
    expect(readable(text)).toBe(expected);
  });
});

test.each([
  ['19 regioner', 11],
  ['18\u00a0275\u00a0084', 10],
  ['日本', 4],
  ['e\u0301', 1],
  ['“13 (2022) ↑ 19”', 16],
  ['👍', 2],
])('%s takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
