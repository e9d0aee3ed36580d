import type { types } from '@slack/bolt';
import type { TableView, TableViewRow } from '../../answer/answer.js';
import type { SlackMessages } from '../../language/slack-messages.js';
import type { SlackBlock } from './block-kit.js';
import { leaf, line, richText, shortenEnd } from './text.js';

/** Slack's limits on a table block: 100 rows with the header, 20 columns. */
const MAX_ROWS = 99;
const MAX_COLUMNS = 20;
/** What a table may take of the 10 000 characters of a message; a row of JSON costs about 100 beside its text. */
const MAX_CHARACTERS = 3500;
const MAX_CELL = 200;

/** The answer's table as a native block, asked rows and columns in bold, numbers to the right, and a note where it is cut. */
export function tableBlocks(table: TableView, messages: SlackMessages): SlackBlock[] {
  const { rows, columns } = cut(table);
  const header = columns.map((at) => cell(table.header[at] ?? '', table.askedColumns.includes(at)));
  const body = rows.map((row) => columns.map((at) => bodyCell(table, row, at)));
  const block: types.TableBlock = {
    type: 'table',
    column_settings: columns.map((at) => (isNumeric(table, at) ? { align: 'right' } : { is_wrapped: true })),
    rows: [header, ...body],
  };
  return [
    richText(line(leaf(captionOf(table), { bold: true }))),
    block,
    ...cutNotes(table, rows.length, columns.length, messages),
  ];
}

/** Caption with the unit that the cells are in. */
export function captionOf({ caption, unit }: TableView): string {
  return shortenEnd(unit && !caption.includes(unit) ? `${caption} (${unit})` : caption, 300) || ' ';
}

function bodyCell(table: TableView, row: TableViewRow, at: number): types.RawTextElement | types.RichTextBlock {
  const text = at === 0 ? row.label : (row.cells[at - 1]?.text ?? '');
  return cell(text, row.asked && (at === 0 || table.askedColumns.includes(at)));
}

function cell(text: string, emphasised: boolean): types.RawTextElement | types.RichTextBlock {
  const shown = shortenEnd(text.trim(), MAX_CELL) || ' ';
  return emphasised && shown !== ' ' ? richText(line(leaf(shown, { bold: true }))) : { type: 'raw_text', text: shown };
}

function isNumeric({ rows }: TableView, at: number): boolean {
  return at > 0 && rows.some((row) => row.cells[at - 1]?.value != null);
}

/** The rows and columns that fit: asked ones always, then the others from the top, all in their own order. */
function cut(table: TableView): { rows: readonly TableViewRow[]; columns: readonly number[] } {
  const columns = kept(
    table.header.map((_, at) => at),
    (at) => at === 0 || table.askedColumns.includes(at),
    MAX_COLUMNS,
  );
  let room = MAX_CHARACTERS;
  const fits = (row: TableViewRow): boolean => {
    room -= columns.reduce((sum, at) => sum + textAt(row, at).length + 2, 0);
    return room >= 0;
  };
  const askedFirst = [...table.rows.filter((row) => row.asked), ...table.rows.filter((row) => !row.asked)];
  const fitting = new Set(askedFirst.slice(0, MAX_ROWS).filter(fits));
  return { rows: table.rows.filter((row) => fitting.has(row)), columns };
}

function textAt(row: TableViewRow, at: number): string {
  return at === 0 ? row.label : (row.cells[at - 1]?.text ?? '');
}

function kept(all: readonly number[], wanted: (at: number) => boolean, max: number): readonly number[] {
  const chosen = [...all.filter(wanted), ...all.filter((at) => !wanted(at))].slice(0, max);
  return all.filter((at) => chosen.includes(at));
}

function cutNotes(table: TableView, rows: number, columns: number, { answer }: SlackMessages): SlackBlock[] {
  const notes = [
    rows < table.rows.length ? answer.rowsShown(rows, table.rows.length) : null,
    columns < table.header.length ? answer.columnsShown(columns, table.header.length) : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? [richText(line(leaf(notes.join(' '), { italic: true })))] : [];
}

/** The table as preformatted text, for modals, which take no table blocks. */
export function tableAsText(table: TableView, messages: SlackMessages): SlackBlock[] {
  const { rows, columns } = cut(table);
  const cells = [
    columns.map((at) => table.header[at] ?? ''),
    ...rows.map((row) => columns.map((at) => textAt(row, at).trim())),
  ];
  const widths = columns.map((_, at) => Math.min(MAX_TEXT_CELL, Math.max(...cells.map((row) => row[at]?.length ?? 0))));
  const lines = cells.map((row, rowAt) => {
    const marked = rowAt > 0 && rows[rowAt - 1]?.asked ? '▸ ' : '  ';
    return (
      marked +
      row
        .map((text, at) => pad(shortenEnd(text, MAX_TEXT_CELL), widths[at] ?? 0, isNumeric(table, columns[at] ?? 0)))
        .join('  ')
    );
  });
  return [
    richText(line(leaf(captionOf(table), { bold: true }))),
    richText({ type: 'rich_text_preformatted', elements: [leaf(shortenEnd(lines.join('\n'), 2900))] }),
    ...cutNotes(table, rows.length, columns.length, messages),
  ];
}

const MAX_TEXT_CELL = 40;

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}
