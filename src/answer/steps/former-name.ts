import { holdsPhrase } from '../../language/phrases.js';
import { wordsOf } from '../../language/tokens.js';
import { OWN, say } from '../asked.js';
import { answered } from '../draft.js';
import type { Step } from './step.js';

/** "What was the report called before?": the one sentence that says what it names was called otherwise, "(formerly “X”)". */
export const formerName: Step = (asked) => {
  const { text, language, edition } = asked.question;
  const { called, earlier } = asked.index.localeOf(language);
  if (!holdsPhrase(text, called) || !wordsOf(text).some((word) => earlier.includes(word))) return null;
  const asks = new Set([...called, ...earlier]);
  const isAsking = (i: number): boolean => asks.has(asked.terms[i]?.text ?? '');
  const named = asked.corpus.reports
    .filter(({ year }) => edition === null || String(year) === edition)
    .flatMap((report) => {
      const { formerly } = asked.index.localeOf(report.language);
      return report.sentences
        .filter((sentence) => {
          const keys = asked.index.keysOf(sentence.text);
          const holds = (i: number): boolean => {
            const term = asked.terms[i];
            return term !== undefined && asked.index.weightIn(term, keys) >= OWN;
          };
          return (
            formerly.test(sentence.text[report.language] ?? '') && asked.required.every((i) => isAsking(i) || holds(i))
          );
        })
        .map((sentence) => ({ report, sentence }));
    });
  const [one, ...others] = named;
  if (!one || others.length > 0) return null;
  return answered(say(asked, one.sentence.text), { quoted: [{ kind: 'sentence', ...one }], subject: text });
};
