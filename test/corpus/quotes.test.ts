import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.js';
import { plain } from '../../src/corpus/markdown.js';
import type { Report } from '../../src/corpus/model.js';

const OWN = join(import.meta.dirname, '..', '..', 'corpus');
const REPORTS = join(import.meta.dirname, '..', 'fixtures', 'reports');
const folders = [OWN, ...readdirSync(REPORTS).map((folder) => join(REPORTS, folder))];
const reports = folders
  .flatMap((folder) => loadCorpus(folder, null).reports)
  .map((report) => [report.id, report] as const);

const linesOf = (report: Report, line: number, endLine = line): string =>
  report.lines.slice(line - 1, endLine).join('\n');
/** What stands in a cell, however it is marked up. */
const printed = (line: string): string =>
  plain(line.replaceAll('\\|', '|'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\u2212/g, '-');

describe.each(reports)('%s', (_, report) => {
  test('each sentence is quoted as it stands on its lines', () => {
    expect(report.sentences.length).toBeGreaterThan(0);
    for (const { line, endLine, quote } of report.sentences) {
      expect(quote.trim(), `${report.file}:${line}`).not.toBe('');
      expect(linesOf(report, line, endLine), `${report.file}:${line}`).toContain(quote);
    }
  });

  test('each speaker is named where the sentence says', () => {
    for (const { speaker, line } of report.sentences) {
      if (!speaker) continue;
      expect(speaker.quote, `${report.file}:${line}`).toContain(speaker.name);
      const endLine = speaker.line + speaker.quote.split('\n').length - 1;
      expect(linesOf(report, speaker.line, endLine), `${report.file}:${speaker.line}`).toContain(speaker.quote);
    }
  });

  test('each figure of the prose is written in its sentence', () => {
    for (const { statements, text, line } of report.sentences)
      for (const { written } of statements)
        expect(text[report.language] ?? '', `${report.file}:${line}`).toContain(written);
  });

  test('each cell stands on the line of its row', () => {
    for (const table of report.tables)
      for (const series of table.series)
        for (const cell of series.cells) {
          const row = printed(linesOf(report, cell.line));
          expect(row, `${report.file}:${cell.line}`).toContain(cell.text.replace(/\s+/g, ' '));
          expect(row, `${report.file}:${cell.line}`).toContain(printed(cell.row));
          expect(printed(linesOf(report, table.line)), `${report.file}:${table.line}`).toContain(printed(cell.column));
        }
  });

  test('each caption of a chart and each heading stands on its line', () => {
    for (const { caption, line } of report.charts)
      expect(printed(linesOf(report, line)), `${report.file}:${line}`).toBe(printed(caption));
    for (const { path, line } of report.sections)
      expect(printed(linesOf(report, line)), `${report.file}:${line}`).toContain(printed(path.at(-1) ?? '-'));
  });
});
