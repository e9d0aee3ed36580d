import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.js';
import type { LanguageCode } from '../../../src/language/locale.js';
import { renderAnswer } from '../../../src/render/terminal/answer.js';
import { readable } from '../../../src/render/terminal/lines.js';
import { textWidth } from '../../../src/render/terminal/width.js';
import { engineOver } from '../../engine/engines.js';
import { answerOf, cell, cite, figure, offer, sentence } from '../../slack/stub-answers.js';

const MANY_DIGITS = '18\u00a0275\u00a0084';
const CARDS = ['...elektroniska frikort', '...elektroniska frikort\t19\t16\t13'] as const;
const cards = (column: string) => cell(CARDS[0], column, CARDS[1], 177, '...electronic exemption cards\t19\t16\t13');
const meetings = (place: string, line: number, values: string) =>
  cell(`...digitala vårdmöten, ${place}`, '2024', `...digitala vårdmöten, ${place}\t${values}`, line);

/** Answers written by hand, by what is particular about their layout. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  'value with earlier years and a conflict': answerOf('how many regions have exemption cards?', 'en', {
    status: 'answered',
    headline: '19 regions (2024): Electronic exemption cards',
    figures: [figure(19, 'Electronic exemption cards', '2024', 0, 'regions')],
    context: [
      figure(16, 'Electronic exemption cards', '2023', 1, 'regions'),
      figure(13, 'Electronic exemption cards', '2022', 2, 'regions'),
    ],
    conflicts: [
      {
        figures: [figure(18, 'Electronic exemption cards', '2024', 3, 'regions')],
        note: 'The sources differ: 19 regions here, but 18 regions in the chapter on self-monitoring.',
      },
    ],
    notes: ['Two regions are introducing them.'],
    citations: [
      cards('2024'),
      cards('2023'),
      cards('2022'),
      sentence('Det finns i *18* regioner.', 209, 'They exist in 18 regions.'),
    ],
    matched: [{ asked: 'exemption cards', source: 'elektroniska frikort' }],
  }),
  'money that fell': answerOf('Vad kostade kommunikation?', 'sv', {
    status: 'answered',
    headline: `${MANY_DIGITS}\u00a0tkr (2023): Kommunikation, telefoni, växel och annat som hör till det`,
    figures: [{ ...figure(18_275_084, 'Kommunikation', '2023', 0), unit: 'tkr', display: `${MANY_DIGITS}\u00a0tkr` }],
    context: [
      { ...figure(19_000_000, 'Kommunikation', '2022', 1), unit: 'tkr', display: '19\u00a0000\u00a0000\u00a0tkr' },
    ],
    citations: [
      cell('Kommunikation', '2023', '<b>Kommunikation</b>\t19 000 000\t18 275 084\t<b>-4%</b>', 421),
      cell('Kommunikation', '2022', '<b>Kommunikation</b>\t19 000 000\t18 275 084\t<b>-4%</b>', 421),
    ],
  }),
  'computed with its operands': answerOf('which service grew most?', 'en', {
    status: 'answered',
    headline: 'Digital care meetings, hospital care grew most: 9 regions',
    figures: [
      {
        ...figure(9, 'Digital care meetings, hospital care', '2022–2024', 0, 'regions'),
        derived: true,
        formula: '12 − 3 = 9',
        citations: [cite(0), cite(1)],
      },
    ],
    context: [
      figure(12, 'Digital care meetings, hospital care', '2024', 0, 'regions'),
      figure(3, 'Digital care meetings, hospital care', '2022', 1, 'regions'),
    ],
    citations: [
      meetings('sjukhusvård', 180, '12\t9\t3'),
      { ...meetings('sjukhusvård', 180, '12\t9\t3'), column: '2022' },
    ],
  }),
  list: answerOf('Vad har regionerna 2024?', 'sv', {
    status: 'answered',
    headline:
      'Tjänster (2024): Elektroniska frikort 19 regioner; Digitala vårdmöten, primärvård 14 regioner; Digitala vårdmöten, psykiatri 12 regioner; Asynkron chatt 8 regioner',
    figures: [
      figure(19, 'Elektroniska frikort', '2024', 0, 'regioner'),
      figure(14, 'Digitala vårdmöten, primärvård', '2024', 1, 'regioner'),
      figure(12, 'Digitala vårdmöten, psykiatri', '2024', 2, 'regioner'),
      figure(8, 'Asynkron chatt', '2024', 3, 'regioner'),
    ],
    citations: [
      cards('2024'),
      meetings('primärvård', 179, '14\t13\t7'),
      meetings('psykiatri', 181, '12\t10\t4'),
      cell('...asynkron chatt', '2024', '...asynkron chatt\t8\t3\t0', 183),
    ],
  }),
  'candidates and next questions': answerOf('digitala vårdmöten?', 'sv', {
    status: 'ambiguous',
    headline: 'Frågan passar på 2 saker. Vilken menar du?',
    alternatives: [
      offer('primärvård', 'digitala vårdmöten, primärvård', [figure(14, 'Digitala vårdmöten', '2024', 0, 'regioner')]),
      offer('psykiatri', 'digitala vårdmöten, psykiatri', [figure(12, 'Digitala vårdmöten', '2024', 1, 'regioner')]),
    ],
    next: [offer('ökade mest', 'Vilken tjänst ökade mest?')],
    citations: [meetings('primärvård', 179, '14\t13\t7'), meetings('psykiatri', 181, '12\t10\t4')],
  }),
  'not found, with the nearest passage': answerOf('how many municipalities have chat in 2019?', 'en', {
    status: 'not_found',
    headline: 'The report does not say: nothing there accounts for “municipalities” and “2019”.',
    notes: ['The possibility of asynchronous chat exists today in eight regions.'],
    alternatives: [offer('asynchronous chat', 'asynchronous chat')],
    citations: [
      sentence(
        'Möjligheten till asynkron\nchatt finns idag i åtta regioner.',
        164,
        'The possibility of asynchronous chat exists today in eight regions.',
      ),
    ],
    missing: ['municipalities', '2019'],
  }),
  'words with wide characters and escape codes': answerOf('日本 \u001b[31mred\u001b[0m?', 'en', {
    status: 'not_found',
    headline:
      'The report does not say: nothing there accounts for “\u001b[31m日本語の医療\u202e” and “👩‍⚕️ nurses”, “\u0007care 日本語の医療制度について 日本語の医療制度について”.',
    missing: ['日本'],
  }),
  help: answerOf('hej', 'sv', { status: 'help', headline: 'Hej! Ställ en fråga om rapporten.' }),
};

const REAL: readonly { readonly name: string; readonly turns: readonly string[]; readonly language?: LanguageCode }[] =
  [
    { name: 'chat through the years', turns: ['asynchronous chat, all years'] },
    { name: 'meetings in Swedish', turns: ['hur många regioner har digitala vårdmöten?'] },
    { name: 'follow-up', turns: ['How many regions have electronic exemption cards?', 'and in 2022?'] },
    { name: 'contact', turns: ['vem är kontaktperson för Region Skåne?'] },
    { name: 'municipalities', turns: ['How many municipalities have electronic exemption cards?'] },
    { name: 'year without figures', turns: ['How many regions had asynchronous chat in 2021?'], language: 'sv' },
  ];

const file = (name: string, ending: string) => `golden/${name.replace(/[ ,]+/gu, '-')}.${ending}.txt`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colours are made of
const CODES = /\u001b\[\d+m/gu;

describe('answers written by hand', () => {
  test.each(Object.keys(ANSWERS))('%s', async (name) => {
    const answer = ANSWERS[name]!;
    const shown = renderAnswer(answer, { width: 80, colours: false });
    await expect(`${shown}\n`).toMatchFileSnapshot(file(name, '80'));
    await expect(`${renderAnswer(answer, { width: 44, colours: false })}\n`).toMatchFileSnapshot(file(name, '44'));
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('in colour, the same text between the codes', async () => {
    const answer = ANSWERS['value with earlier years and a conflict']!;
    const coloured = renderAnswer(answer, { width: 80, colours: true });
    expect(coloured.replace(CODES, '')).toBe(renderAnswer(answer, { width: 80, colours: false }));
    await expect(`${coloured.replaceAll('\u001b', '␛')}\n`).toMatchFileSnapshot(file('in colour', '80'));
  });
});

describe('answers of the report', () => {
  const engine = engineOver();

  test.each(REAL)('$name', async ({ name, turns, language }) => {
    const answer = engine.ask({ turns, ...(language && { language }) });
    await expect(`${renderAnswer(answer, { width: 80, colours: false })}\n`).toMatchFileSnapshot(file(name, 'report'));
  });

  const questions = readFileSync(join(import.meta.dirname, '../../questions/a.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => at % 4 === 0)
    .map((line) => JSON.parse(line) as { readonly q: string | readonly string[] });

  test.each(questions)('$q', ({ q }) => {
    const answer = engine.ask({ turns: [q].flat() });
    for (const width of [40, 80, 100]) {
      const shown = renderAnswer(answer, { width, colours: false });
      for (const line of shown.split('\n'))
        if (textWidth(line) > width) expect(line.trim().split(' ').length, line).toBeLessThanOrEqual(MARK_AND_WORD);
    }
    const shown = renderAnswer(answer, { width: Number.POSITIVE_INFINITY, colours: false });
    const marks = new Set(shown.match(/\[\d+\]/gu) ?? []);
    const footnotes = new Set(shown.match(/^\[\d+\]/gmu) ?? []);
    expect(marks).toEqual(footnotes);
    for (const { file, line } of answer.citations) expect(shown).toContain(`${file}:${line}`);
    for (const { display } of answer.figures) expect(shown.toLowerCase()).toContain(readable(display).toLowerCase());
  });
});

/** A line that is too wide holds one word that is, behind its footnote mark or a bullet. */
const MARK_AND_WORD = 2;
