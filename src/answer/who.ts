import type { Column, Person, Report, Sentence, Table } from '../corpus/model.js';
import { joinWords } from '../language/format.js';
import type { Cue } from '../language/locale.js';
import { LANGUAGES } from '../language/locales.js';
import { holdsPhrase } from '../language/phrases.js';
import { wordsOf } from '../language/tokens.js';
import type { Hit, Term } from '../search/search.js';
import { type Asked, EXPLAINED, has, isFull, isHeld, OWN, STRONG, say } from './asked.js';
import { answered, type Draft, type DraftFigure, draft, type Place } from './draft.js';
import { ofTheTime } from './prose.js';
import { refuse } from './refuse.js';
import { headerScore } from './rows/columns.js';
import { ofItsYear } from './rows/kind.js';
import { inOnePlace } from './rows/place.js';
import { placeOf } from './rows/point.js';
import { NAMED_FULLY, type Row } from './rows/row.js';
import { fullRows, rowsOf } from './rows.js';

interface Named {
  readonly person: Person;
  readonly places: readonly [Place, ...Place[]];
  readonly rank: number;
}

/** Answers with names: a contact in a table, an office, whoever says or has done something. */
export function answerWho(asked: Asked): Draft | null {
  // "How long has he been there?" asks for no name.
  if (has(asked, 'duration') && !has(asked, 'who')) return null;
  const byName = asksNextTo(asked) ? null : peopleNamed(asked);
  if (byName) return byName;
  if (!has(asked, 'who')) return byOffice(asked);
  const found = contacts(asked) ?? contactNearby(asked) ?? mentioned(asked) ?? speakerInSection(asked);
  return found?.figures.some(({ value }) => isNamed(asked, String(value))) ||
    (found && (namesTooFew(asked, found) || namesThing(asked, found)))
    ? refuse(asked)
    : found;
}

/** "Vad heter den senaste fliken?" asks for no person: True where what is to be named is no office of the one who was found. */
function namesThing(asked: Asked, { figures }: Draft): boolean {
  const { cues, which, language } = asked.question;
  const { personWords, offices } = asked.index.localeOf(language);
  const isOfPerson = (word: string): boolean =>
    personWords.includes(word) || offices.some((end) => word.endsWith(end)) || asked.index.peopleOf([word]);
  if (!cues.has('names') || which.length === 0 || figures.length > 1 || which.some(isOfPerson)) return false;
  return figures.every(({ label, places: [place] }) => {
    const keys = asked.index.keysOf(Object.fromEntries(LANGUAGES.map((code) => [code, label])));
    return (
      place.kind === 'sentence' &&
      !which.some((word) => asked.index.weightIn(asked.index.termOf(word, language), keys) >= OWN)
    );
  });
}

/** "What are the two other hospitals called?" is not told by one name. */
const namesTooFew = ({ question: { cues, which, numbers } }: Asked, { figures }: Draft): boolean =>
  cues.has('names') &&
  which.length > 0 &&
  figures.length === 1 &&
  numbers.some((number) => number > 1 && number <= MOST_NAMED);

/** So many names a question may ask for by their number. */
const MOST_NAMED = 6;

/** "Who was it before Ann Lee?": somebody is named to say whose place is asked about. */
function asksNextTo(asked: Asked): boolean {
  const { succession } = asked.index.localeOf(asked.question.language);
  const words = wordsOf(asked.question.text);
  return (
    has(asked, 'who') &&
    words.some((word, i) => succession.includes(word) && asked.index.peopleOf(words.slice(i + 1, i + NEAR_NAME)))
  );
}

/** A name stands so near behind "took over from". */
const NEAR_NAME = 4;

/** True where the question itself has the whole name: "who was it before Ann Lee?" is not answered by Ann Lee. */
function isNamed(asked: Asked, name: string): boolean {
  const words = wordsOf(asked.question.text);
  return wordsOf(name).every((part) => words.includes(part));
}

/** Cues beside which a name is asked for all the same: "what's the name of the museum's director in the report?" */
const OF_A_NAME: ReadonlySet<Cue> = new Set<Cue>(['what', 'list', 'documentWords', 'define']);

/** "Central Board, chair": the chair of another board has an office without that name, be it of small words. */
function holdsNames({ question, index }: Asked, { name, role }: Known): boolean {
  const written = question.text.split(/[^\p{L}\p{N}-]+/u).slice(1);
  const keys = index.keysOf(Object.fromEntries(LANGUAGES.map((language) => [language, `${name} ${role}`])));
  const named = written.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return named.every((word) => index.weightIn(index.termOf(word.toLowerCase(), question.language), keys) >= OWN);
}

/** True for a question that is little else than an office: "CEO of Inera?", "what director?". */
const asksNothingElse = ({ question: { cues } }: Asked): boolean =>
  cues.size <= 1 && [...cues].every((cue) => cue === 'which' || (cue !== 'list' && OF_A_NAME.has(cue)));

/** True where a question has the word "name" or the like, and asks for nothing else. */
function asksName({ question, index }: Asked): boolean {
  const { personWords } = index.localeOf(question.language);
  return (
    question.words.some(({ text }) => personWords.includes(text)) &&
    [...question.cues].every((cue) => OF_A_NAME.has(cue))
  );
}

/** "CEO of Inera?": nothing but an office, and somebody who holds it. */
function byOffice(asked: Asked): Draft | null {
  if (
    !(asksName(asked) || asksNothingElse(asked)) ||
    asked.required.length === 0 ||
    asked.required.length > 3 ||
    asked.question.periods.length > 0 ||
    fullRows(asked).some(({ entry }) => !entry.table.textual)
  )
    return null;
  const holders = everybody(asked).filter(
    (known) =>
      known.place.kind === 'sentence' &&
      roleWeight(asked, { name: known.name, role: known.role }) === 1 &&
      holdsNames(asked, known) &&
      namesOffice(asked, known.role),
  );
  const [one] = holders;
  if (!one || holders.length > 1) return null;
  return answered(`${one.name}, ${one.role}`, {
    figures: [{ value: one.name, unit: null, noun: null, label: one.role, period: null, places: [one.place] }],
    subject: one.name,
  });
}

/**
 * True where a question names the office itself, "director" of "director of museums", "chief" of "chief executive", and not only what
 * it is an office of: "trams" of "tram manager", "milk" of "mjölkbonde".
 */
function namesOffice(asked: Asked, role: string): boolean {
  const stop = new Set(LANGUAGES.flatMap((language) => asked.index.localeOf(language).stopWords));
  const words = (role.split(',')[0] ?? '').split(/\s+/);
  const end = words.findIndex((word) => stop.has(word.toLowerCase()));
  const office = words.slice(0, end < 0 ? undefined : end);
  const last = office.at(-1)?.toLowerCase() ?? '';
  const before = [...office.slice(0, -1), ...asked.index.split(asked.index.localeOf('sv').stem(last)).slice(0, -1)];
  const keysIn = (text: string): ReadonlyMap<string, number> =>
    asked.index.keysOf(Object.fromEntries(LANGUAGES.map((language) => [language, text])));
  const [whole, modifiers] = [keysIn(office.join(' ')), keysIn(before.join(' '))];
  return asked.required.some((i) => {
    const term = asked.terms[i];
    return (
      term !== undefined && asked.index.weightIn(term, whole) >= OWN && asked.index.weightIn(term, modifiers) < OWN
    );
  });
}

/** Weight from which a word stands in a table of names, or within a compound of its headings. */
const NAMED_BY = 0.28;

/** Rows of a table of names that hold the place or thing asked about. */
function contacts(asked: Asked): Draft | null {
  const rows = rowsOf(
    asked,
    (hit) =>
      hit.entry.kind === 'row' &&
      columnsOfNames(hit.entry.table).length > 0 &&
      asked.required.length > 0 &&
      ofItsYear(asked, { entry: hit.entry }) &&
      asked.required.every((i) => (hit.weights[i] ?? 0) >= NAMED_BY) &&
      asked.required.some((i) => (hit.weights[i] ?? 0) >= OWN),
  );
  const [first] = rows;
  if (!first) return null;
  // "Dental care, Lindsborg" is no more the head of dental care than "Dental care, other towns" is.
  const best = rows.filter(
    (row) =>
      row.hit.score >= first.hit.score - 0.02 &&
      (first.precision < NAMED_FULLY || row.precision >= first.precision - 0.05),
  );
  const inPlace = inOnePlace(asked, first.entry);
  if (inPlace.length < 2 && best.length > 3) return null;
  const figures = (inPlace.length > 1 ? inPlace.map((entry) => ({ entry })) : best).flatMap((row) =>
    namesOf(asked, row),
  );
  if (figures.length === 0) return null;
  const place = joinWords([...new Set(figures.map((figure) => figure.label))], asked.locale);
  return answered(
    `${joinWords(
      figures.map((figure) => String(figure.value)),
      asked.locale,
    )} – ${place}`,
    { figures, subject: place },
  );
}

/** True where whoever is responsible is to be reached: "who should I contact about …?" */
const asksContact = ({ question: { text, language, cues }, index }: Asked): boolean =>
  cues.has('who') && holdsPhrase(text, index.localeOf(language).reaching);

/** "Who do I contact about digital patient records?": the one row of a table of names whose area is called so, by most of its words. */
function contactNearby(asked: Asked): Draft | null {
  if (!asksContact(asked) || asked.question.words.some(({ name, required }) => name && required)) return null;
  const rows = rowsOf(
    asked,
    ({ entry }) => entry.kind === 'row' && entry.table.textual && columnsOfPeople(entry.report, entry.table).length > 0,
  ).filter(({ precision }) => precision >= MOSTLY_NAMED);
  const [row, ...others] = rows.sort((a, b) => b.precision - a.precision);
  if (!row || others.some(({ precision }) => precision === row.precision)) return null;
  const figures = namesOf(asked, row);
  const area = say(asked, row.entry.series.labels);
  return figures.length > 0
    ? answered(
        `${joinWords(
          figures.map(({ value }) => String(value)),
          asked.locale,
        )} – ${area}`,
        { figures, subject: area },
      )
    : null;
}

/** Share of the words of an area that name it. */
const MOSTLY_NAMED = 0.45;

const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+ (?:& |and |och )?\p{Lu}/u.test(text);

/** The words that a report writes without a capital. */
const plainWords = new WeakMap<Report, ReadonlySet<string>>();

function plainWordsOf(report: Report): ReadonlySet<string> {
  const known =
    plainWords.get(report) ??
    new Set(
      report.sentences.flatMap(({ text }) => (text[report.language] ?? '').match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []),
    );
  plainWords.set(report, known);
  return known;
}

/** The columns of a table most of whose cells are so. */
const columnsWhere = (table: Table, isSo: (text: string) => boolean): readonly Column[] =>
  table.columns.filter((column) => {
    const texts = table.series.flatMap((series) => series.cells[column.index]?.text ?? []);
    return texts.filter(isSo).length * 2 > texts.length;
  });

/** The columns that hold names, of people or bodies. */
function columnsOfNames(table: Table): readonly Column[] {
  const known = ofNames.get(table) ?? columnsWhere(table, isName);
  ofNames.set(table, known);
  return known;
}

const ofNames = new WeakMap<Table, readonly Column[]>();

/** Of those, the ones of people: "Swimming School" has words that are written plainly elsewhere. */
function columnsOfPeople(report: Report, table: Table): readonly Column[] {
  const plain = plainWordsOf(report);
  return columnsWhere(
    table,
    (text) => isName(text) && !text.split(/[^\p{L}]+/u).some((word) => plain.has(word.toLowerCase())),
  );
}

function namesOf(asked: Asked, row: Pick<Row, 'entry'>): DraftFigure[] {
  const { report, table, series } = row.entry;
  const names = columnsOfNames(table);
  // "Who is head of Sailing?" asks for the name under "Head", "who operates it?" for the one under "Operator".
  // So does the one under a heading that no name need stand below: "Own workshop" under "Contractor".
  const isAsked = (column: Column): boolean => headerScore(asked, column) > 0;
  const holdsWords = ({ index }: Column): boolean => /^\p{Lu}/u.test(series.cells[index]?.text ?? '');
  const headed = names.filter(isAsked);
  const named = headed.length > 0 ? headed : table.columns.filter((column) => isAsked(column) && holdsWords(column));
  const people = columnsOfPeople(report, table);
  return (named.length > 0 ? named : people.length > 0 ? people : names).flatMap((column): DraftFigure[] => {
    const text = series.cells[column.index]?.text ?? '';
    if (!isName(text) && !(named.includes(column) && holdsWords(column))) return [];
    return asked.index.namesIn(text).map((name) => ({
      value: name,
      unit: null,
      noun: null,
      label: say(asked, series.labels),
      period: null,
      places: [placeOf(row, column)],
    }));
  });
}

/** "Who is head of X?": a passage on X that says nothing of a head, or names nobody, does not tell who it is. */
export const saysWho = (asked: Asked, hit: Hit): boolean => {
  if (!has(asked, 'who') || hit.entry.kind !== 'sentence') return true;
  const at = Math.max(
    0,
    asked.terms.findIndex((term) => isOffice(asked, term)),
  );
  const office = asked.terms[at];
  if (office && (isOffice(asked, office) || asksOffice(asked, office))) {
    const held = hit.weights[at] ?? 0;
    const told = hit.entry.sentence.people.length > 0 && !isOffice(asked, office);
    const least = office.required && !told ? IN_SENTENCE : EXPLAINED;
    if (held < least && (office.required || asked.index.tellingness(office) >= OF_AN_OFFICE)) return false;
  }
  if (hit.entry.sentence.people.some((person) => holdsOtherOffice(asked, person))) return false;
  return namesSomebody(asked, hit.entry.sentence, hit.entry.report);
};

/** "Ordförande", "treasurer": True for a word that ends as those for an office do. */
const isOffice = ({ question, index }: Asked, { text }: Term): boolean =>
  index.localeOf(question.language).offices.some((end) => text.endsWith(end));

/** "Who is the chair …?": what stands right after the verb is what somebody is. */
function asksOffice(asked: Asked, office: Term): boolean {
  const words = wordsOf(asked.question.text);
  const at = words.indexOf(office.text.split(' ')[0] ?? '');
  const { copula } = asked.index.localeOf(asked.question.language);
  return words.slice(Math.max(0, at - 2), at).includes(copula);
}

/** True where a sentence has a name that the question has not: a person, or a word with a capital inside it. */
function namesSomebody(asked: Asked, { people, speaker, text }: Sentence, { language }: Report): boolean {
  // Who says something is a person, and so is who is its chief.
  if (asksSpeech(asked)) return people.length > 0 || speaker !== null;
  if (asksContact(asked)) return people.length > 0;
  const { heads } = asked.index.localeOf(asked.question.language);
  const isHead = wordsOf(asked.question.text).some((word) => heads.includes(word));
  const known = wordsOf(asked.question.text);
  const months = LANGUAGES.flatMap((language) => asked.index.localeOf(language).months);
  const isNew = (name: string): boolean => !wordsOf(name).some((word) => known.includes(word) || months.includes(word));
  if (people.length > 0 || speaker !== null) return true;
  // A translation may write any title with capitals.
  const [texts, pattern] = isHead ? [[text[language] ?? ''], FULL_NAME] : [Object.values(text), ANY_NAME];
  return texts.some((written) => [...written.slice(1).matchAll(pattern)].some(([name]) => isNew(name)));
}

const ANY_NAME = /\p{Lu}[\p{L}\p{N}]+/gu;
const FULL_NAME = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu;

/** Weight from which a word stands in a sentence itself, or within a compound of it. */
const IN_SENTENCE = 0.5;

/** How rare a word is that may name an office. */
const OF_AN_OFFICE = 3;

/** Somebody whom the prose names beside what is asked about, or who says it. */
function mentioned(asked: Asked): Draft | null {
  const found: Named[] = [];
  for (const hit of asked.hits) {
    if (hit.entry.kind !== 'sentence' || !isFull(asked, hit) || !isHeld(asked, hit) || !saysWho(asked, hit)) continue;
    if (!ofTheTime(asked, hit.entry.report, hit.entry.sentence)) continue;
    const { sentence, report } = hit.entry;
    const own: Place = { kind: 'sentence', report, sentence };
    if (sentence.speaker && !isOfAHead(asked, sentence.speaker)) {
      const where = report.sentences.find(
        (other) => other.line === sentence.speaker?.line && other.quote === sentence.speaker?.quote,
      );
      found.push({
        person: sentence.speaker,
        places: where && where !== sentence ? [own, { kind: 'sentence', report, sentence: where }] : [own],
        rank: hit.score * (asksSpeech(asked) ? 1.1 : 1),
      });
    }
    for (const person of doers(asked, sentence, report)) {
      if (isOfAHead(asked, person) || standsIn(asked, person)) continue;
      const role = roleWeight(asked, person);
      const rank = hit.score * (sentence.speaker ? 0.95 : 1) * (0.9 + 0.25 * role);
      if (!found.some((other) => other.person.name === person.name && other.rank >= rank))
        found.push({ person, places: [own], rank });
    }
  }
  found.sort((a, b) => b.rank - a.rank);
  const [first] = found;
  if (!first) return null;
  const beside = first.places[0].kind === 'sentence' ? first.places[0].sentence : null;
  const several = found.filter(
    (other) =>
      other.person.name !== first.person.name &&
      other.rank >= first.rank * 0.97 &&
      other.places[0].kind === 'sentence' &&
      other.places[0].sentence === beside,
  );
  const chosen = [
    first,
    ...several.filter((other, i) => several.findIndex((same) => same.person.name === other.person.name) === i),
  ].slice(0, 3);
  const figures = chosen.map(
    ({ person, places }): DraftFigure => ({
      value: person.name,
      unit: null,
      noun: null,
      label: person.role || person.name,
      period: null,
      places,
    }),
  );
  const names = joinWords(
    chosen.map(({ person }) => (person.role ? `${person.name}, ${person.role}` : person.name)),
    asked.locale,
  );
  const text = beside ? say(asked, beside.text) : '';
  return answered(names, { figures, notes: text && !names.includes(text) ? [text] : [], subject: names });
}

/** "Who talks about the overview in X?": the one person who speaks in the sections that have all of it, in their headings or in their texts. */
function speakerInSection(asked: Asked): Draft | null {
  const { text, language } = asked.question;
  if (asked.required.length === 0 || !holdsPhrase(text, asked.index.localeOf(language).tellsOf)) return null;
  const speaking = asked.corpus.reports.flatMap((report) =>
    [...new Set(report.sentences.map(({ section }) => section))].flatMap((section) => {
      const sentences = report.sentences.filter((sentence) => sentence.section === section);
      const texts = [...(section ? [section.title] : []), ...sentences.map(({ text }) => text)];
      const isHeldBy = (i: number): boolean => {
        const term = asked.terms[i];
        return (
          term !== undefined && texts.some((text) => asked.index.weightIn(term, asked.index.keysOf(text)) >= STRONG)
        );
      };
      return asked.required.every(isHeldBy)
        ? sentences.flatMap((sentence) => (sentence.speaker ? [{ report, sentence, speaker: sentence.speaker }] : []))
        : [];
    }),
  );
  const [first] = speaking;
  // Where somebody speaks first is told who it is.
  const introduces = ({ people }: Sentence): boolean =>
    people.some(({ name, role }) => name === first?.speaker.name && role !== '');
  const named = speaking.find(({ sentence }) => introduces(sentence)) ?? first;
  if (!named || speaking.some(({ speaker }) => speaker.name !== named.speaker.name)) return null;
  const { report, sentence, speaker } = named;
  const name = speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
  return answered(name, {
    figures: [
      {
        value: speaker.name,
        unit: null,
        noun: null,
        label: speaker.role || speaker.name,
        period: null,
        places: [{ kind: 'sentence', report, sentence }],
      },
    ],
    notes: [say(asked, sentence.text)],
    subject: name,
  });
}

/**
 * "Compiled by Ann Lee, and the photographs were taken by Bo Ek": of several, those whose name stands behind what is asked about;
 * all of them where no such clause has it.
 */
function doers(asked: Asked, { people, text }: Sentence, { language }: Report): readonly Person[] {
  const written = text[language] ?? '';
  const { agent, messages } = asked.index.localeOf(language);
  let last = 0;
  let isMeant = false;
  const meant = people.filter(({ name }) => {
    const at = written.indexOf(name, last);
    const words = wordsOf(written.slice(last, Math.max(last, at)));
    last = at < 0 ? last : at + name.length;
    // "Taken by Ann Lee and Bo Ek."
    if (words.every((word) => word === messages.and)) return isMeant;
    const keys = asked.index.keysOf({ [language]: words.join(' ') });
    const holds = (term: Term | undefined): boolean => term !== undefined && asked.index.weightIn(term, keys) >= OWN;
    isMeant = agent.includes(words.at(-1) ?? '') && asked.required.every((i) => holds(asked.terms[i]));
    return isMeant;
  });
  return meant.length > 0 ? meant : people;
}

/** "Chefsekonom" is no "chef": the word asked for only begins that of the office. */
function isOfAHead({ question, index }: Asked, { role }: Person): boolean {
  const { heads } = index.localeOf(question.language);
  const asked = wordsOf(question.text).filter((word) => heads.includes(word));
  const offices = wordsOf(role);
  return asked.some(
    (head) => !offices.includes(head) && offices.some((word) => word.startsWith(head) && !heads.includes(word)),
  );
}

/** "Who is the chair?" is not told by the vice-chair, nor the other way round, where the office of somebody is known. */
function standsIn({ question, index }: Asked, { role }: Person): boolean {
  const { heads } = index.localeOf(question.language);
  const [asks, holds] = [question.text, role].map((text) =>
    wordsOf(text).some((word) => LANGUAGES.some((language) => index.localeOf(language).deputies.includes(word))),
  );
  return role !== '' && asks !== holds && wordsOf(question.text).some((word) => heads.includes(word));
}

/** "Who is the CEO of Sectra?" is not told by its head of research, whose office is known. */
function holdsOtherOffice(asked: Asked, { role }: Person): boolean {
  const [office] = asked.terms;
  if (!role || !office?.required || !asksOffice(asked, office)) return false;
  const keys = asked.index.keysOf(Object.fromEntries(LANGUAGES.map((language) => [language, role])));
  const holds = (term: Term): boolean => asked.index.weightIn(term, keys) >= OWN;
  return !holds(office) && asked.terms.some((term) => term.required && holds(term));
}

const asksSpeech = (asked: Asked): boolean => {
  const words = wordsOf(asked.question.text);
  const locale = asked.index.localeOf(asked.question.language);
  return words.some((word) => locale.speech.includes(word) || locale.said.includes(word));
};

/** How much of the question a person's own office explains. */
function roleWeight(asked: Asked, person: Person): number {
  if (!person.role) return 0;
  const keys = asked.index.keysOf({ sv: person.role, en: person.role });
  const held = asked.required.filter((i) => {
    const term = asked.terms[i];
    return term !== undefined && asked.index.weightIn(term, keys) >= OWN;
  });
  return held.length / Math.max(1, asked.required.length);
}

interface Known {
  readonly name: string;
  readonly role: string;
  readonly place: Place;
}

/** Everybody that the corpus names, with where. */
function everybody(asked: Asked): Known[] {
  const known: Known[] = [];
  const add = (name: string, role: string, place: Place): void => {
    const same = known.findIndex((other) => other.name === name);
    if (same < 0) known.push({ name, role, place });
    else if (!known[same]?.role && role) known[same] = { name, role, place };
  };
  for (const report of asked.corpus.reports) {
    for (const sentence of report.sentences)
      for (const person of sentence.people) add(person.name, person.role, { kind: 'sentence', report, sentence });
    for (const table of report.tables) {
      const columns = columnsOfPeople(report, table);
      if (columns.length === 0) continue;
      for (const entry of asked.index.rowsOf(table)) {
        for (const column of columns) {
          for (const name of asked.index.namesIn(entry.series.cells[column.index]?.text ?? ''))
            if (isName(name)) add(name, `${column.header}, ${entry.series.label}`, placeOf({ entry }, column));
        }
      }
    }
  }
  return known;
}

/** "Who is Lars?", "what is Linus Lanker's job?": a person asked about by name. */
function peopleNamed(asked: Asked): Draft | null {
  const words = asked.question.words.filter((word) => word.required && !word.negated);
  if (words.length === 0 || words.length > 4 || has(asked, 'count', 'share', 'amount', 'spend', 'percentWord'))
    return null;
  const texts = words.flatMap((word) => word.parts);
  const matches = (known: Known): number => {
    const parts = known.name.toLowerCase().split(/[\s-]+/);
    return texts.filter((text) => parts.includes(text)).length;
  };
  const found = asked.index.peopleOf(texts) ? everybody(asked).filter((known) => matches(known) > 0) : [];
  const most = Math.max(0, ...found.map(matches));
  const best = found.filter((known) => matches(known) === most);
  // Every word must be a name or be explained by what is said of the person.
  const left = texts.filter(
    (text) =>
      !best.some((known) =>
        known.name
          .toLowerCase()
          .split(/[\s-]+/)
          .includes(text),
      ),
  );
  const explained = (known: Known): boolean => {
    const keys = asked.index.keysOf({ sv: known.role, en: known.role });
    return left.every(
      (text) =>
        asked.index.weightIn(asked.index.termOf(text, asked.question.language), keys) >= OWN ||
        PERSON_WORDS(asked).has(text),
    );
  };
  const fitting = best.filter(explained);
  const [one] = fitting;
  if (!one || most === 0) return null;
  const figure = (known: Known): DraftFigure => ({
    value: known.name,
    unit: null,
    noun: null,
    label: known.role || known.name,
    period: null,
    places: [known.place],
  });
  const said = fitting.length === 1 && has(asked, 'quotation') ? sayings(asked, one) : null;
  if (said) return said;
  if (fitting.length === 1)
    return answered(one.role ? `${one.name}, ${one.role}` : one.name, { figures: [figure(one)], subject: one.name });
  const question = (known: Known): string => `${asked.locale.whoIs} ${known.name}?`;
  return draft({
    status: 'ambiguous',
    headline: asked.locale.messages.ambiguous(fitting.length),
    alternatives: fitting.slice(0, 6).map((known) => ({
      label: known.role ? `${known.name}, ${known.role}` : known.name,
      question: question(known),
      figures: [figure(known)],
    })),
  });
}

/** How many of somebody's sentences are quoted. */
const MOST_SAYINGS = 3;

/** "What does Lars Almroth say?": the first sentences of what the report quotes. */
function sayings(asked: Asked, known: Known): Draft | null {
  const spoken = asked.corpus.reports
    .flatMap((report) =>
      report.sentences
        .filter((sentence) => sentence.speaker?.name === known.name)
        .map((sentence): Place => ({ kind: 'sentence', report, sentence })),
    )
    .slice(0, MOST_SAYINGS);
  if (spoken.length === 0) return null;
  const text = spoken.map((place) => (place.kind === 'sentence' ? say(asked, place.sentence.text) : '')).join(' ');
  return answered(text, {
    quoted: spoken,
    notes: [asked.locale.messages.saysWho(known.role ? `${known.name}, ${known.role}` : known.name)],
    subject: known.name,
  });
}

const PERSON_WORDS = (asked: Asked): ReadonlySet<string> =>
  new Set(asked.index.localeOf(asked.question.language).personWords);
