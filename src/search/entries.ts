import type { Chart, Corpus, Report, Section, Sentence, Series, Statement, Table, Texts } from '../corpus/model.js';
import { LOCALES } from '../language/locales.js';
import { beginsWith } from '../language/phrases.js';

/** Text that helps to find an entry, by how near it stands to it: 1 is its own words. */
export interface Layer {
  readonly texts: Texts;
  readonly weight: number;
}

interface Base {
  readonly id: number;
  readonly report: Report;
  readonly layers: readonly Layer[];
}

export interface RowEntry extends Base {
  readonly kind: 'row';
  readonly table: Table;
  readonly series: Series;
}

export interface StatementEntry extends Base {
  readonly kind: 'statement';
  readonly sentence: Sentence;
  readonly statement: Statement;
}

export interface SentenceEntry extends Base {
  readonly kind: 'sentence';
  readonly sentence: Sentence;
}

export interface TableEntry extends Base {
  readonly kind: 'table';
  readonly table: Table;
}

export interface ChartEntry extends Base {
  readonly kind: 'chart';
  readonly chart: Chart;
}

/** Something that can be found: a row of a table, a figure of the prose, a sentence, a whole table, a chart without data. */
export type Entry = RowEntry | StatementEntry | SentenceEntry | TableEntry | ChartEntry;

// How much a word counts where it stands further and further from the figure. Measured by the question banks: with the heading
// as heavy as the label, a row wins by its heading alone; with it at nothing, "digital patient services" finds no table.
const OWN = 1;
const CAPTION = 0.6;
const UNIT = 0.8;
const COLUMN = 0.55;
/** What the rows of a table are, by the heading over them. */
const KIND = 0.4;
const SENTENCE = 0.78;
const BEFORE = 0.52;
const PARAGRAPH = 0.42;
const AFTER = 0.34;
/** What follows a figure does not explain it. */
const AFTER_FIGURE = 0.12;
const HEADING = 0.48;
/** What a sentence says of a table that it names. */
const INTRODUCED = 0.36;
const CHAPTER = 0.36;
const TITLE = 0.26;
const SPEAKER = 0.7;
/** What is said of several figures of a sentence, before the first of them. */
const PREFACE = 0.96;
/** The same, where the others are of another thing than the first. */
const PREFACE_OF_ANOTHER = 0.9;

/** All entries of a corpus, documents in order, tables before prose. */
export function buildEntries(corpus: Corpus): Entry[] {
  const entries: Entry[] = [];
  const add = (
    entry:
      | Omit<RowEntry, 'id'>
      | Omit<StatementEntry, 'id'>
      | Omit<SentenceEntry, 'id'>
      | Omit<TableEntry, 'id'>
      | Omit<ChartEntry, 'id'>,
  ): void => {
    entries.push({ ...entry, id: entries.length } as Entry);
  };
  for (const report of corpus.reports) {
    const title = titleLayers(report);
    for (const table of report.tables) {
      const around = [...tableLayers(table, title), ...introductions(report, table)];
      add({
        kind: 'table',
        report,
        table,
        layers: [
          { texts: table.captions, weight: OWN },
          { texts: { [report.language]: table.header[0] ?? '' }, weight: UNIT },
          ...around.slice(1),
        ],
      });
      for (const [i, series] of table.series.entries())
        if (series.role !== 'heading')
          add({
            kind: 'row',
            report,
            table,
            series,
            layers: [
              { texts: series.labels, weight: OWN },
              ...wholeBefore(table.series, i, report),
              ...(series.group ? [{ texts: series.group, weight: KIND }] : []),
              ...wordsOf(series, report),
              { texts: { [report.language]: table.header[0] ?? '' }, weight: KIND },
              ...around,
            ],
          });
    }
    for (const chart of report.charts)
      add({
        kind: 'chart',
        report,
        chart,
        layers: [{ texts: chart.captions, weight: OWN }, ...sectionLayers(chart.section), ...title],
      });
    report.sentences.forEach((sentence, i) => {
      const around = [...neighbours(report.sentences, i, AFTER), ...sectionLayers(sentence.section), ...title];
      add({ kind: 'sentence', report, sentence, layers: [{ texts: sentence.text, weight: OWN }, ...around] });
      const before = [...neighbours(report.sentences, i, AFTER_FIGURE), ...sectionLayers(sentence.section), ...title];
      for (const statement of sentence.statements) {
        add({
          kind: 'statement',
          report,
          sentence,
          statement,
          layers: [
            { texts: statement.clause, weight: OWN },
            ...preface(sentence, statement),
            { texts: sentence.text, weight: SENTENCE },
            ...before,
          ],
        });
      }
    });
  }
  return entries;
}

/** "Of all talks 37 percent were held on video, 22 percent by phone", "a phone call lasts 34 minutes, a video call 41 minutes": what stands before the first of like figures is said of each. */
function preface(sentence: Sentence, statement: Statement): Layer[] {
  const [first] = sentence.statements.filter(({ kind }) => kind !== 'year' && kind !== 'date');
  const isLike = first && first !== statement && first.kind === statement.kind && first.unit === statement.unit;
  const begins = (pattern: RegExp): boolean =>
    Object.values(statement.clause).some((clause) => {
      const at = clause.indexOf(statement.written);
      return at >= 0 && pattern.test(clause.slice(0, at));
    });
  const weight = begins(NOTHING) ? PREFACE : begins(A_THING) ? PREFACE_OF_ANOTHER : 0;
  if (!isLike || statement.unit === null || weight === 0) return [];
  const texts = Object.fromEntries(
    Object.entries(first.clause).flatMap(([code, clause]) => {
      const at = clause.toLowerCase().indexOf(first.written.toLowerCase());
      return at > 0 ? [[code, clause.slice(0, at)]] : [];
    }),
  );
  return [{ texts, weight }];
}

/** What stands before a figure that leaves out all that was said before the first, or all but what it is of: ", a video call 41 minutes", "and lowest for video (78 percent)". */
const NOTHING = /^[,\s]*(?:\p{L}{2,4} )?$/u;
const A_THING = /^[,\s]*(?:(?:\p{L}{2,4} ){0,2}[\p{L}-]{4,} |(?:[\p{L}-]+ ){1,5}\()$/u;

/** "Of which under 26": what the row is a part of stands in the one before it. */
function wholeBefore(all: readonly Series[], at: number, { language }: Report): Layer[] {
  const isPart = (series: Series | undefined): boolean =>
    beginsWith(series?.labels[language] ?? '', LOCALES[language].ofWhich);
  const whole = isPart(all[at]) ? all.slice(0, at).findLast((series) => !isPart(series)) : undefined;
  return whole ? [{ texts: whole.labels, weight: SENTENCE }] : [];
}

function tableLayers(table: Table, title: readonly Layer[]): Layer[] {
  const headers = table.columns.map((column) => ({ texts: column.headers, weight: COLUMN }));
  const unit = table.unit
    ? [
        {
          texts: {
            ...table.unit.names,
            sv: table.unit.names.sv ?? table.unit.name,
            en: table.unit.names.en ?? table.unit.name,
          },
          weight: UNIT,
        },
      ]
    : [];
  return [{ texts: table.captions, weight: CAPTION }, ...unit, ...headers, ...sectionLayers(table.section), ...title];
}

/** The sentences that speak of a table by its number: "Table 5 shows the yearly fee of a small house, so-called type A." */
function introductions(report: Report, table: Table): Layer[] {
  const { number } = table;
  if (!number) return [];
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${number}(?![\\p{L}\\p{N}])`, 'iu');
  return report.sentences
    .filter((sentence) => named.test(sentence.text[report.language] ?? ''))
    .map(({ text }) => ({ texts: text, weight: INTRODUCED }));
}

/** The words in a row's own cells: names in a table of contacts. */
function wordsOf(series: Series, report: Report): Layer[] {
  const words = series.cells
    .filter((cell) => cell.value === null && /\p{L}{2}/u.test(cell.text))
    .map((cell) => cell.text);
  if (series.role === 'respondents') return [{ texts: PARTICIPATION, weight: UNIT }];
  return words.length > 0 ? [{ texts: { [report.language]: words.join(' ') }, weight: SENTENCE }] : [];
}

/** A row that says how many answered is about taking part, whatever its words. */
const PARTICIPATION: Texts = {
  sv: LOCALES.sv.cues.participation.join(' '),
  en: LOCALES.en.cues.participation.join(' '),
};

const titleLayers = (report: Report): Layer[] => [
  { texts: report.title, weight: TITLE },
  ...(report.publisher ? [{ texts: { [report.language]: report.publisher }, weight: TITLE }] : []),
  ...(report.frontNames ? [{ texts: { [report.language]: report.frontNames }, weight: TITLE }] : []),
];

function sectionLayers(section: Section | null): Layer[] {
  const layers: Layer[] = [];
  for (let at = section; at; at = at.parent)
    layers.push({ texts: at.title, weight: layers.length === 0 ? HEADING : CHAPTER });
  return layers;
}

/** The rest of the paragraph; for a list item, the sentence that introduces the list. */
function neighbours(sentences: readonly Sentence[], at: number, after: number): Layer[] {
  const own = sentences[at];
  if (!own) return [];
  const layers: Layer[] = [];
  if (own.speaker) layers.push({ texts: { sv: `${own.speaker.name} ${own.speaker.role}` }, weight: SPEAKER });
  for (let i = at - 1; i >= 0 && sentences[i]?.block === own.block; i--)
    layers.push({ texts: sentences[i]?.text ?? {}, weight: i === at - 1 ? BEFORE : PARAGRAPH });
  for (let i = at + 1; sentences[i]?.block === own.block; i++)
    layers.push({ texts: sentences[i]?.text ?? {}, weight: after });
  const lead = sentences[at - 1];
  if (layers.length === 0 && lead && lead.section === own.section && !own.listItem)
    layers.push({ texts: lead.text, weight: AFTER });
  if (own.listItem) {
    const around = sentences.filter((sentence) => sentence.section === own.section && !sentence.listItem);
    const last = around.findLast((sentence) => sentence.line < own.line);
    const intro = around.filter((sentence) => last !== undefined && sentence.block === last.block);
    const outro = around.find((sentence) => sentence.line > own.line);
    for (const sentence of [...intro, outro]) if (sentence) layers.push({ texts: sentence.text, weight: PARAGRAPH });
  }
  return layers;
}
