import { differenceOf } from '../arithmetic.js';
import { type Asked, askOtherwise, has } from '../asked.js';
import { answered, type Draft } from '../draft.js';
import { samePlace, show } from '../figures.js';
import { saidFigure } from '../prose/figure.js';
import { fullStatements } from '../statements.js';

/** A figure of the prose in two years, each stated where it stands: shown side by side, with the difference where that is asked. */
export function acrossYears(asked: Asked): Draft | null {
  const years = asked.question.periods.flatMap((period) => (period.kind === 'year' ? [period] : []));
  if (years.length !== 2 || !has(asked, 'difference', 'compare', 'growth', 'decline', 'change', 'ratio')) return null;
  const each = years.map((period) =>
    // What the words find does not hang on the time.
    fullStatements(askOtherwise(asked, { periods: [period] })).matching.find(
      (item) => item.entry.statement.period === period.year && !item.entry.statement.change,
    ),
  );
  const [a, b] = each.map((item) => (item ? saidFigure(asked, item) : null));
  if (
    !a ||
    !b ||
    typeof a.value !== 'number' ||
    typeof b.value !== 'number' ||
    a.unit !== b.unit ||
    (samePlace(a.places[0], b.places[0]) && a.value === b.value)
  )
    return null;
  const howMuch = has(asked, 'amount', 'count', 'percentWord', 'share') || asked.question.unit !== null;
  if (has(asked, 'difference', 'ratio') || (has(asked, 'growth', 'decline', 'change') && howMuch))
    return differenceOf(asked, [a, b]);
  return answered([a, b].map((figure) => `${show(asked, figure)} (${figure.period}): ${figure.label}`).join('; '), {
    figures: [a, b],
    context: differenceOf(asked, [a, b])?.figures ?? [],
    subject: a.label,
  });
}
