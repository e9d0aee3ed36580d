import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineOver, REPORTS } from './engines.js';

const values = (report: string, ...turns: string[]): readonly (string | number)[] =>
  engineOver(join(REPORTS, report))
    .ask({ turns })
    .figures.map(({ value }) => value);

test.each([
  [
    'legalaid',
    'a figure compared without its unit',
    'How long was the median wait for a first appointment in 2023?',
    12,
  ],
  ['legalaid', 'a goal for next year', 'How many volunteers were there at the end of 2024?', 184],
  ['legalaid', 'a percentage of a sum of money', 'What did staff cost in 2024, in thousand pounds?', 3093],
  ['friluft', 'a date that a fee holds from', 'Vad höjs avgiften för vuxna till 2026?', 320],
  ['friluft', 'a row of which', 'medlemmar under 26 år, 2020?', 12910],
  ['canals', 'an age', 'What proportion of the volunteers are younger than 30?', 'one in five'],
  ['canals', 'those without', 'share of boats without a valid licence?', 4.2],
  ['bilpool', 'some of them all', 'Hur många av de stulna elcyklarna har kommit till rätta?', 11],
  ['begagnat', 'a key to parentheses', 'Hur många procent var nöjda med prisnivån 2023?', 76],
])('%s: %s', (report, _, question, value) => {
  expect(values(report, question)).toEqual([value]);
});

test.each([
  ['legalaid', 'the year it opened', 'How many new cases did the Lindholt office open in 2024?'],
  ['canals', 'half of a compound', 'lock passages on the Tarrant Navigation in 2024?'],
  ['friluft', 'a row of another table', 'Gästnätter Lönnhultstorpet 2024?'],
  ['cinemas', 'people to a screening', 'roughly how many people came to each screening on average in 2024?'],
  ['bilpool', 'a town that is only listed', 'How many electric cars are there in Almvik?'],
  ['slojd', 'a rate', 'ungefär hur många kursdeltagare per kurs var det 2024?'],
])('%s: no figure for %s', (report, _, question) => {
  expect(values(report, question)).toEqual([]);
});

test('the column that is asked of the row that cost most', () => {
  expect(values('canals', 'Which of the major repairs cost the most?', 'and who was the contractor?')).toEqual([
    'Denholm & Sons',
  ]);
});

test('a list below a sentence with a colon', () => {
  const { text } = engineOver(join(REPORTS, 'friluft')).ask({
    turns: ['Vilka prioriteringar har förbundsstyrelsen beslutat om för 2025?'],
  });
  for (const item of ['gångbroar', 'digital felanmälan', 'ledarförsörjning']) expect(text).toContain(item);
});

test('the mark of a footnote is no part of a name, but stands where the source is cited', () => {
  const { figures, citations } = engineOver(join(REPORTS, 'forskning')).ask({ turns: ['Beviljandegrad 2022?'] });
  expect(figures.map(({ label }) => label)).toEqual(['Beviljandegrad (%)']);
  expect(citations[0]).toMatchObject({ row: 'Beviljandegrad (%)¹', column: '2022' });
});
