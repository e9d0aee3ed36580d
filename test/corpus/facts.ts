import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestDocument } from '../../src/corpus/manifest.js';
import type { Report, Sentence, Statement, Table } from '../../src/corpus/model.js';
import { splitNames } from '../../src/corpus/people.js';
import { buildReport } from '../../src/corpus/report.js';

export const TRAPS = join(import.meta.dirname, '..', 'fixtures', 'traps');

/** What stands in `NAME.json` beside `NAME.md`: the trap in a sentence, the manifest, and the facts that the trap is about. */
export interface Trap {
  readonly trap: string;
  readonly manifest?: Partial<ManifestDocument>;
  readonly facts: Partial<Facts>;
}

export interface Facts {
  readonly sections: readonly string[];
  readonly tables: readonly object[];
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly charts: readonly string[];
  readonly sentences: readonly object[];
}

/** Names of the fixtures. */
export const trapNames = (): string[] =>
  readdirSync(TRAPS)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length));

/** @throws Error where the expected facts are missing; they are written by hand, never by a test. */
export function readTrap(name: string): Trap {
  const file = join(TRAPS, `${name}.json`);
  if (!existsSync(file)) throw new Error(`${file} is missing: write down by hand which facts ${name}.md states`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

export const readSource = (name: string): string => readFileSync(join(TRAPS, `${name}.md`), 'utf8');

/** A fixture's source as a report, with the manifest that its expectation gives it. */
export const parseTrap = (name: string, source: string, manifest: Partial<ManifestDocument> = {}): Report =>
  buildReport({
    file: `${name}.md`,
    source,
    translations: {},
    manifest: { id: name, file: `${name}.md`, year: 2024, ...manifest },
  });

/** A report's facts, short enough to read in a fixture. */
export const factsOf = (report: Report, names: readonly string[] = []): Facts => ({
  sections: report.sections.map(
    (section) => `${section.line}: ${section.path.join(' > ')}${section.page ? ` (${section.page})` : ''}`,
  ),
  tables: report.tables.map(tableFacts),
  names: Object.fromEntries(
    report.tables.flatMap((table) =>
      table.series.map((series) => [series.label, series.cells.flatMap((cell) => splitNames(cell.text, names))]),
    ),
  ),
  charts: report.charts.map((chart) => `${chart.line}: ${chart.caption}`),
  sentences: report.sentences.map(sentenceFacts),
});

const tableFacts = (table: Table): object => ({
  caption: table.caption,
  ...(table.number ? { number: table.number } : {}),
  ...(table.unit ? { unit: table.unit.name } : {}),
  columns: table.columns.map((column) =>
    [column.header, column.role === 'value' ? '' : column.role, column.unit ?? ''].filter(Boolean).join(' | '),
  ),
  rows: Object.fromEntries(
    table.series.map((series) => [
      series.role === 'item' ? series.label : `${series.label} (${series.role})`,
      series.cells.map((cell) => cell.value),
    ]),
  ),
});

const sentenceFacts = (sentence: Sentence): object => ({
  at: sentence.line === sentence.endLine ? `${sentence.line}` : `${sentence.line}-${sentence.endLine}`,
  quote: sentence.quote,
  ...(sentence.people.length > 0 ? { people: sentence.people.map((person) => person.name) } : {}),
  ...(sentence.speaker ? { speaker: `${sentence.speaker.name}, ${sentence.speaker.role}` } : {}),
  ...(sentence.statements.length > 0 ? { figures: sentence.statements.map(figureFacts) } : {}),
});

/** "12 percent [2023]": value, unit, kind where it is no number, period. */
const figureFacts = ({ kind, value, unit, hedge, period }: Statement): string =>
  [
    hedge && typeof value === 'number' ? `(${hedge})` : '',
    String(value),
    unit ?? '',
    kind === 'number' ? '' : `{${kind}}`,
    // A date or a year is its own period.
    period && kind !== 'date' && kind !== 'year' ? `[${period}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
