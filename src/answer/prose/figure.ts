import { unitOf } from '../../corpus/values.js';
import type { LanguageCode } from '../../language/locale.js';
import { placeOfPhrase } from '../../language/phrases.js';
import type { StatementEntry } from '../../search/entries.js';
import { type Asked, labelsHold, say } from '../asked.js';
import type { DraftFigure } from '../draft.js';
import { isTime } from '../figures.js';
import { capital } from '../rows/point.js';
import type { Said } from '../statements.js';

/** A statement as a figure of the answer. */
export function saidFigure(asked: Asked, said: Said): DraftFigure {
  const { statement, sentence, report } = said.entry;
  const counted = statement.unit ? null : (nounOf(asked, said) ?? null);
  const noun = statement.scale > 1 ? scaledNoun(asked, statement.scale, counted) : counted;
  const written = statement.kind === 'number' ? undefined : String(statement.value);
  const clause = (say(asked, statement.clause) || say(asked, sentence.text)).replace(/^[\s,;:–-]+|[\s,;:.]+$/gu, '');
  const { and } = asked.locale.messages;
  // A clause that was joined to another stands alone.
  const label = capital(clause.startsWith(`${and} `) ? clause.slice(and.length + 1) : clause);
  return {
    value: statement.value,
    unit: statement.unit,
    ...(statement.scale > 1 ? { scale: statement.scale } : {}),
    noun,
    label,
    period: statement.period,
    places: [{ kind: 'sentence', report, sentence }],
    ...(written === undefined ? {} : { written }),
  };
}

/** "million visits": what a figure is counted in, and of what. */
const scaledNoun = (asked: Asked, scale: number, noun: string | null): string =>
  [asked.locale.units.find((unit) => unit.kind === 'scale' && unit.scale === scale)?.words[0], noun]
    .filter(Boolean)
    .join(' ');

/** The noun counted, in the answer's language: the first word after the figure that is not a small one. */
function nounOf(asked: Asked, said: Said): string | undefined {
  const { statement, report } = said.entry;
  const code = statement.counted[asked.language] ? asked.language : report.language;
  const { stopWords: stop, isCompound } = asked.index.localeOf(code);
  const words = statement.counted[code] ?? [];
  const elided = elidedNoun(asked, said, code);
  if (elided) return elided;
  // "69 the year before" counts no years.
  if (placeOfPhrase(words, asked.index.localeOf(code).cues.yearBefore) === 0) return undefined;
  const [first, second = ''] = words;
  if (first === undefined || stop.includes(first)) return undefined;
  const isTwo =
    (isCompound(first, second) && !stop.includes(second)) || isTime(unitOf(second, asked.index.localeOf(code)));
  return isTwo ? `${first} ${second}` : first;
}

/** "13 regions …, and another two are piloting": the noun of an earlier figure, where it is what the question counts and this one has none. */
function elidedNoun(asked: Asked, { entry }: Said, code: LanguageCode): string | undefined {
  const [asks] = asked.question.counted;
  if (asks === undefined || entry.statement.kind !== 'number') return undefined;
  const term = asked.index.termOf(asks, asked.question.language);
  const isAsked = (word: string): boolean => asked.index.weightIn(term, asked.index.keysOf({ [code]: word })) >= NOUN;
  if (entry.statement.counted[code]?.some(isAsked)) return undefined;
  // "118 dentists, 97 hygienists": what is the name of a row is a noun of its own.
  const [own] = entry.statement.counted[code] ?? [];
  if (own !== undefined && labelsHold(asked.index, asked.index.termOf(own, code))) return undefined;
  return asked.index
    .statementsOf(entry.sentence)
    .filter(({ id }) => id < entry.id)
    .flatMap(({ statement }) => statement.counted[code]?.slice(0, 1) ?? [])
    .find(isAsked);
}

/** Weight from which a word is the noun that is counted. */
const NOUN = 0.5;

/** A figure tells something by itself if it is more than a small number of whatever: "the two former", "0 means". */
export function tellsSomething(asked: Asked, { statement, report }: StatementEntry): boolean {
  const [noun = ''] = statement.counted[report.language] ?? [];
  return (
    statement.kind !== 'number' ||
    statement.unit !== null ||
    (statement.size ?? 0) >= SMALL_NUMBER ||
    asked.index.isUnit(noun, report.language)
  );
}

const SMALL_NUMBER = 20;
