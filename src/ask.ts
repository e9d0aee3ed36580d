import { join } from 'node:path';
import type { Answer } from './answer/answer.js';
import { compose } from './answer/compose.js';
import type { AskRequest, Engine, Suggestion } from './answer/engine.js';
import { type Turn, takeTurn } from './answer/turns.js';
import type { Catalogue } from './corpus/catalogue.js';
import { loadCorpus } from './corpus/load.js';
import type { Corpus } from './corpus/model.js';
import type { LanguageCode } from './language/locale.js';
import { renderQuestion } from './question/render.js';
import { buildSearch } from './search/search.js';

/** The corpus that comes with the package. */
const OWN_CORPUS = join(import.meta.dirname, '..', 'corpus');

export interface EngineOptions {
  /** Folder to answer from; default: the corpus that comes with the package. */
  readonly corpus?: string;
}

/**
 * Loads a corpus and indexes it.
 * @throws CorpusError with file, line and remedy where the corpus is not whole.
 */
export function loadEngine(options: EngineOptions = {}): Engine {
  return createEngine(loadCorpus(options.corpus ?? OWN_CORPUS, join(OWN_CORPUS, 'lexicon.txt')));
}

/** The engine over a corpus already loaded. */
export function createEngine(corpus: Corpus): Engine {
  const index = buildSearch(corpus);
  const ask = ({ turns, language }: AskRequest): Answer => {
    const started = performance.now();
    const conversation = { corpus, index, language: language ?? null, fallback: corpus.reports[0]?.language ?? 'en' };
    let turn: Turn | null = null;
    const messages = turns.length > 0 ? turns : [''];
    for (const [i, message] of messages.entries()) {
      const next: Turn = takeTurn(conversation, message, turn);
      // What could not be answered leaves the conversation where it was.
      if (
        i === messages.length - 1 ||
        turn === null ||
        next.draft.status === 'answered' ||
        next.draft.status === 'ambiguous'
      )
        turn = next;
    }
    if (!turn) throw new RangeError('a request has at least one turn');
    const answer = compose({
      question: turns.at(-1) ?? '',
      canonical: canonicalOf(turn),
      language: turn.asked.language,
      asked: turn.asked,
      draft: turn.draft,
    });
    return { ...answer, elapsedMs: Math.round((performance.now() - started) * 1000) / 1000 };
  };
  return {
    ask,
    suggest: (typed, language, limit) => suggest(corpus, typed, language, limit),
    examples: (language, limit) => suggest(corpus, '', language, limit),
    catalogue: catalogueOf(corpus),
  };
}

/** The question in a form that stands alone; null where there was nothing to answer. */
function canonicalOf(turn: Turn): string | null {
  if (turn.draft.status === 'not_found' || turn.draft.status === 'help') return null;
  return renderQuestion(turn.question);
}

function suggest(corpus: Corpus, typed: string, language: LanguageCode, limit: number): Suggestion[] {
  void typed;
  return corpus.reports
    .flatMap((report) =>
      report.tables.flatMap((table) =>
        table.series.map((series) => ({
          label: series.labels[language] ?? series.label,
          question: series.labels[language] ?? series.label,
        })),
      ),
    )
    .slice(0, limit);
}

function catalogueOf(corpus: Corpus): Catalogue {
  return {
    corpus: corpus.hash,
    documents: corpus.reports.map((report) => ({
      id: report.id,
      title: report.title[report.language] ?? report.id,
      publisher: report.publisher,
      year: report.year,
      url: report.url,
      language: report.language,
      tables: report.tables.map((table) => ({
        caption: table.caption,
        captions: table.captions,
        years: [...new Set(table.columns.flatMap((column) => column.period ?? []))].sort().reverse(),
        rows: table.rows.length,
      })),
    })),
  };
}
