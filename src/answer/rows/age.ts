import type { Column, Table, Texts } from '../../corpus/model.js';
import type { LanguageCode } from '../../language/locale.js';
import { holdsPhrase } from '../../language/phrases.js';
import type { Asked } from '../asked.js';
import { isTime } from '../figures.js';
import { holdsYears } from '../years.js';

/** "How old must you be to volunteer with X?" */
export const asksAge = ({ question: { text, language }, index }: Asked): boolean =>
  holdsPhrase(text, index.localeOf(language).howOld);

/** True for a heading with a word of age: "Minimum age" where it is asked how old one must be, and "Average age" where it is asked how old they are. */
export const speaksOfAge = ({ question: { text, language }, index }: Asked, headers: Texts): boolean => {
  const mustBe = holdsPhrase(text, index.localeOf(language).mustBe);
  return Object.entries(headers).some(([code, header]) => {
    const { ages, ageLimits } = index.localeOf(code as LanguageCode);
    const isLimit = holdsPhrase(header, ageLimits);
    return isLimit === mustBe && (isLimit || holdsPhrase(header, ages));
  });
};

/** True for a column that may tell how old something is: in years, by the year when it began, or with a word of age in its heading. */
export const tellsAge = (
  asked: Asked,
  { table, column }: { readonly table: Table; readonly column: Column },
  unit: string | null,
): boolean => isTime(unit) || holdsYears(table, column) || speaksOfAge(asked, column.headers);
