import type { Column } from '../../corpus/model.js';
import { LANGUAGES } from '../../language/locales.js';
import { wordsOf } from '../../language/tokens.js';
import { type Asked, has } from '../asked.js';
import { contentWords } from './label.js';

/** True for a column of what was planned and not of what was: "Budget 2023". */
export const isPlan = (asked: Asked, column: Column): boolean =>
  LANGUAGES.some((language) =>
    contentWords(column.header, language, asked).some((word) => asked.index.localeOf(language).planned.includes(word)),
  );

/**
 * The words of a question that set something against what was planned, "over budget", "than was budgeted", "difference … budget"; none where
 * it asks for the plan alone.
 */
export function planWords(asked: Asked): readonly string[] {
  const { planned, againstPlan: against, stem } = asked.index.localeOf(asked.question.language);
  const stems = planned.map(stem);
  const said = wordsOf(asked.question.text);
  const at = said.findIndex((word) => stems.includes(stem(word)));
  if (at < 0) return [];
  const before = said.slice(Math.max(0, at - MOST_BETWEEN), at);
  const joint = before.filter((word) =>
    against.some((one) => word === one || (one.endsWith('~') && word.startsWith(one.slice(0, -1)))),
  );
  return joint.length > 0 || has(asked, 'difference') ? [...joint, said[at] ?? ''] : [];
}

/** How far before the plan the word may stand that sets something against it: "than what had been budgeted". */
const MOST_BETWEEN = 4;
