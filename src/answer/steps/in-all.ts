import type { Cue } from '../../language/locale.js';
import { has, LIGHT_TELLS } from '../asked.js';
import { answered } from '../draft.js';
import { isWholeReport } from '../nouns.js';
import { answerWhole } from '../prose/sums.js';
import { answerRow, headline } from '../single-row.js';
import type { Step } from './step.js';

/** "How many towns are there?": nothing but what is counted is asked about, so the text must say how many they are in all. */
export const inAll: Step = (asked) => {
  const { counted, language, periods, condition } = asked.question;
  const noun = counted.find((word) => asked.index.isUnit(word, language)) ?? counted[0];
  if (!has(asked, 'count') || noun === undefined || condition || has(asked, ...MORE_THAN_A_COUNT)) return null;
  const isNoun = (i: number): boolean => asked.question.words[i]?.parts.includes(noun) ?? false;
  if (!asked.required.some(isNoun) || !asked.required.every((i) => isNoun(i) || isWholeReport(asked, i))) return null;
  const light = asked.terms.some(
    (term, i) => !term.required && !isNoun(i) && asked.index.tellingness(term) >= LIGHT_TELLS,
  );
  const whole = asked.wholes(noun);
  if (!whole || light || !asked.index.isUnit(noun, language)) return null;
  const dated = periods.every((period) => period.kind === 'year' && period.year === whole.period);
  return dated ? answered(headline(asked, whole), { figures: [whole], subject: whole.label }) : null;
};

/** What asks for something else than how many there are. */
const MORE_THAN_A_COUNT: readonly Cue[] = [
  'highest',
  'lowest',
  'trend',
  'growth',
  'decline',
  'change',
  'difference',
  'underway',
  'inPlace',
  'complement',
  'without',
  'participation',
  'share',
  'sum',
  'average',
  'half',
];

/** "Working backwards from cost and share": the amount that the part is a share of. */
export const whole: Step = (asked) => {
  if (!has(asked, 'share') || !has(asked, 'amount') || has(asked, 'growth', 'change')) return null;
  const total = asked.corpus.reports
    .flatMap((report) => report.tables)
    .flatMap((table) => asked.index.rowsOf(table))
    .find((entry) => entry.series.role === 'total' && asked.hits.some((hit) => hit.entry === entry));
  const draft = total
    ? answerRow(asked.without(''), {
        entry: total,
        hit: { entry: total, score: 1, weights: [] },
        precision: 1,
        rank: 1,
      })
    : null;
  const part =
    draft?.figures.find((figure) => typeof figure.value === 'number' && !figure.formula) ??
    draft?.context.find((figure) => typeof figure.value === 'number' && !figure.formula) ??
    null;
  return answerWhole(asked, part);
};
