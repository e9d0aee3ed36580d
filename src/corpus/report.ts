import type { LanguageCode } from '../language/locale.js';
import { detectLanguage, LOCALES } from '../language/locales.js';
import { captionNumber, pairCaptions, type TableBlock, type TextBlock, tableNumber } from './captions.js';
import { CorpusError } from './errors.js';
import { namesInFront } from './front.js';
import type { ManifestDocument } from './manifest.js';
import { type Block, parseBlocks, plain, type TranslatedBlocks } from './markdown.js';
import type { Chart, Report, Section, Table, Texts, Unit } from './model.js';
import { assignSections, findOutline } from './outline.js';
import { yearIn } from './periods.js';
import { buildProse } from './prose.js';
import { buildTable } from './tables.js';

/** A document as read: the source and its translations, and what the manifest says of it. */
export interface DocumentSource {
  readonly file: string;
  readonly source: string;
  readonly translations: Readonly<Partial<Record<LanguageCode, { readonly file: string; readonly source: string }>>>;
  readonly manifest: ManifestDocument;
}

/**
 * A document understood: outline, tables, charts without data, sentences with their figures and speakers.
 * @throws CorpusError for a ragged table or a translation out of step.
 */
export function buildReport(document: DocumentSource): Report {
  const { manifest, file } = document;
  const blocks = parseBlocks(document.source, file);
  const heading = blocks.find((block) => block.kind === 'heading');
  const language = manifest.language ?? detectLanguage(document.source, 'en');
  const locale = LOCALES[language];
  const translated = translationBlocks(document, blocks);
  const textsOf = (block: Block & { readonly text: string }): Texts => ({
    [language]: plain(block.text),
    ...Object.fromEntries(
      Object.entries(translated).map(([code, byLine]) => [
        code,
        plain((byLine.get(block.line) as typeof block | undefined)?.text ?? ''),
      ]),
    ),
  });
  const outline = findOutline(blocks, language);
  const headings = new Map(
    blocks.flatMap((block) => (block.kind === 'heading' ? [[block.line, textsOf(block)] as const] : [])),
  );
  const sections = assignSections(blocks, outline, (line) => headings.get(line) ?? {});
  const content = blocks.filter((block) => !outline.blocks.has(block));
  const title: Texts = manifest.title ?? (heading ? textsOf(heading) : { [language]: manifest.id });
  const pairs = pairCaptions(content, locale);
  const captionBlocks = new Set(pairs.values());

  const tables = content.flatMap((block): Table[] => {
    if (block.kind !== 'table') return [];
    const caption = pairs.get(block);
    const section = sections.get(block) ?? null;
    const captions = caption ? captionsOf(textsOf(caption)) : (section?.title ?? title);
    const text = captions[language] ?? manifest.id;
    return [
      buildTable({
        report: manifest.id,
        rows: block.rows,
        translations: rowsOf(translated, block),
        caption: text,
        captions,
        number: caption ? tableNumber(caption.text, locale) : null,
        section,
        unit: manifestUnit(manifest, text, language),
        locale,
        language,
      }),
    ];
  });
  const charts = content.flatMap((block): Chart[] =>
    block.kind === 'text' && !captionBlocks.has(block) && captionNumber(block.text, locale)
      ? [
          {
            report: manifest.id,
            caption: plain(block.text),
            captions: textsOf(block),
            line: block.line,
            section: sections.get(block) ?? null,
          },
        ]
      : [],
  );
  const chartLines = new Set(charts.map((chart) => chart.line));
  const text = content.filter(
    (block): block is TextBlock => block.kind === 'text' && !captionBlocks.has(block) && !chartLines.has(block.line),
  );
  const year = manifest.year ?? Number(yearIn(title[language] ?? '') ?? yearIn(manifest.id) ?? NaN);
  return {
    id: manifest.id,
    file: manifest.file,
    title,
    publisher: manifest.publisher ?? null,
    frontNames: namesInFront(blocks, tables, locale),
    year: Number.isNaN(year) ? null : year,
    language,
    url: manifest.url ?? null,
    lines: document.source.split('\n'),
    translations: Object.fromEntries(
      Object.entries(document.translations).map(([code, translation]) => [code, translation.source.split('\n')]),
    ),
    sections: [...new Set([...sections.values()].filter((section): section is Section => section !== null))],
    sentences: buildProse({
      report: manifest.id,
      year: Number.isNaN(year) ? null : year,
      file,
      blocks: text,
      order: blocks,
      sections,
      translated,
      translationFiles: Object.fromEntries(
        Object.entries(document.translations).map(([code, translation]) => [code, translation.file]),
      ),
      tables,
      names: manifest.names ?? [],
      language,
    }),
    tables,
    charts,
  };
}

function translationBlocks(document: DocumentSource, blocks: readonly Block[]): TranslatedBlocks {
  return Object.fromEntries(
    Object.entries(document.translations).map(([code, { file, source }]) => {
      const translated = parseBlocks(source, file);
      const byLine = new Map(translated.map((block) => [block.line, block]));
      blocks.forEach((block, i) => {
        const other = translated[i];
        if (!other || other.line !== block.line || other.kind !== block.kind || other.endLine !== block.endLine) {
          throw new CorpusError(
            file,
            other?.line ?? source.split('\n').length,
            `out of step with ${document.file}:${block.line} (${block.kind})`,
            'give each block of the source one of the same kind on the same lines',
          );
        }
        if (other.kind === 'table' && block.kind === 'table') checkWidths(other, block, file);
      });
      if (translated.length > blocks.length)
        throw new CorpusError(
          file,
          translated[blocks.length]?.line ?? 1,
          `has a block that ${document.file} does not have`,
          'remove it',
        );
      return [code, byLine];
    }),
  );
}

/** Rows of a table and of its translation have the same number of cells. */
function checkWidths(translated: TableBlock, source: TableBlock, file: string): void {
  translated.rows.forEach((row, i) => {
    const width = source.rows[i]?.cells.length ?? 0;
    if (row.cells.length !== width)
      throw new CorpusError(
        file,
        row.line,
        `table row has ${row.cells.length} cells, source row has ${width}`,
        'give each row as many cells as in the source',
      );
  });
}

function rowsOf(translated: TranslatedBlocks, block: TableBlock): Record<string, TableBlock['rows']> {
  return Object.fromEntries(
    Object.entries(translated).flatMap(([code, byLine]) => {
      const other = byLine.get(block.line);
      return other?.kind === 'table' ? [[code, other.rows] as const] : [];
    }),
  );
}

/** The caption of a table in each language, without the full stop that one which is a sentence ends with, or a colon. */
const captionsOf = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, text.replace(/(?<!\.)\.$|:$/, '')]));

function manifestUnit(manifest: ManifestDocument, caption: string, language: LanguageCode): Unit | null {
  const names = Object.entries(manifest.units ?? {}).find(([start]) => caption.startsWith(start))?.[1];
  return names ? { name: names[language] ?? Object.values(names)[0] ?? '', names } : null;
}
