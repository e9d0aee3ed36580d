import { joinWords } from '../language/format.js';
import type { StatementEntry } from '../search/entries.js';
import type { Hit } from '../search/search.js';
import { type Asked, has, isHeld, say, unexplained } from './asked.js';
import { type Draft, type DraftAlternative, notFound, type Place } from './draft.js';
import { inTime } from './fit/date.js';
import type { Said } from './statements.js';

/** Most questions offered in place of an answer. */
const MOST_OFFERED = 3;

/** Words that nothing in the corpus holds. */
export function unknownWords(asked: Asked): string[] {
  return asked.required.flatMap((i) => {
    const term = asked.terms[i];
    return term && asked.index.tellingness(term) === 0 ? [asked.question.words[i]?.written ?? term.text] : [];
  });
}

/** Says what is missing and offers the nearest that the corpus does answer. */
export function refuse(asked: Asked): Draft {
  const unknown = unknownWords(asked);
  const [nearest] = asked.hits;
  const missing =
    unknown.length > 0
      ? unknown
      : nearest
        ? leftBy(asked, nearest)
        : asked.question.words.filter((word) => word.required).map((word) => word.written);
  const words = joinWords([...new Set(missing)].slice(0, 4).map(asked.locale.messages.quoted), asked.locale);
  return notFound(words ? asked.locale.messages.notFoundWords(words) : asked.locale.messages.notFound, {
    missing: [...new Set(missing)],
    alternatives: offers(asked),
    quoted: [],
  });
}

function leftBy(asked: Asked, hit: Hit): string[] {
  const left = unexplained(asked, hit);
  return left.length > 0 ? left : [];
}

/** Right in all but the year: says which year the figure is of, and quotes it. */
export function refuseTime(asked: Asked, said: Said): Draft {
  const { statement, sentence, report } = said.entry;
  // A figure of that time beside it, which is not surely the one asked for, makes it untrue that there is none.
  if (asked.index.statementsOf(sentence).some((other) => ofSameKind(other, said.entry) && inTime(asked, other)))
    return refuse(asked);
  const years = asked.question.periods.map((period) =>
    period.kind === 'year'
      ? period.year
      : period.kind === 'relative'
        ? report.year === null
          ? (asked.locale.cues.lastYear[0] ?? '')
          : String(report.year + period.offset)
        : [period.kind === 'range' ? period.from : null, period.kind === 'range' ? period.to : null]
            .filter(Boolean)
            .join('–'),
  );
  const told = statement.period ?? report.year;
  // What is about something else, or of the very year asked for as well, is not the one figure that the report has.
  const names = (year: string): boolean => Object.values(sentence.text).some((text) => text.includes(year));
  const isOfYear = years.some((year) => year !== '' && names(year));
  if (told === null || isOfYear || !isHeld(asked, said.hit, SAME_THING)) return refuse(asked);
  // "In 2010 …" dates a paragraph, but not what it goes on to tell of now.
  const since = (report.year ?? 0) - Number.parseInt(String(told), 10);
  if (!names(String(told)) && report.year !== null && (since < 0 || since > 1)) return refuse(asked);
  const asks =
    years.filter(Boolean).join(', ') || (has(asked, 'yearBefore') ? asked.locale.cues.yearBefore[0] : '') || '';
  return notFound(asked.locale.messages.proseYear({ asked: asks, period: String(told) }), {
    missing: asks ? [asks] : [],
    quoted: [{ kind: 'sentence', report, sentence }],
    notes: [say(asked, sentence.text)],
    alternatives: offers(asked),
  });
}

/** How much of what a question turns on must stand with a figure of another time for it to be called the one that there is. */
const SAME_THING = 0.7;

const ofSameKind = ({ statement: one }: StatementEntry, { statement: other }: StatementEntry): boolean =>
  one !== other && one.kind === other.kind && one.unit === other.unit;

/** The questions nearest to the one asked, each of which the corpus answers. */
export function offers(asked: Asked): DraftAlternative[] {
  const seen = new Set<string>();
  const offered: DraftAlternative[] = [];
  for (const hit of asked.hits) {
    if (offered.length >= MOST_OFFERED) break;
    if (hit.entry.kind !== 'row' || hit.entry.series.role !== 'item' || hit.score < 0.12) continue;
    const label = say(asked, hit.entry.series.labels);
    if (seen.has(label)) continue;
    seen.add(label);
    const question = hit.entry.table.textual ? `${asked.locale.whoIs} ${label}?` : label;
    offered.push({
      label,
      question: hit.entry.table.textual ? `${asked.locale.contactFor} ${label}?` : question,
      figures: [],
    });
  }
  return offered;
}

/** A chart whose data is a picture: says so and quotes what the prose says of it. */
export function refuseChart(asked: Asked, quoted: readonly Place[], caption: string): Draft {
  const notes = quoted.flatMap((place) => (place.kind === 'sentence' ? [say(asked, place.sentence.text)] : []));
  return notFound(asked.locale.messages.onlyPicture(caption), {
    missing: [caption],
    quoted,
    notes,
    alternatives: offers(asked),
  });
}
