import type { Suggestion } from '../../answer/engine.js';
import type { Catalogue, CatalogueDocument, CatalogueTable } from '../../corpus/catalogue.js';
import type { LanguageCode } from '../../language/locale.js';
import type { SlackMessages } from '../../language/slack-messages.js';
import { SLACK_MESSAGES } from '../../language/slack-messages-by-language.js';
import { ACTIONS, askButtons, buttonRow } from './actions.js';
import type { SlackBlock, SlackHome, SlackMessage } from './block-kit.js';
import { charactersIn } from './budget.js';
import { MAX_QUESTION } from './modals.js';
import { bullets, inert, leaf, line, plain, richText, shortenEnd } from './text.js';
import { VIEWS } from './views.js';

/** Documents listed before the rest is only counted, and the tables of each. */
const MAX_DOCUMENTS = 20;
const MAX_TABLES = 25;
const MAX_CAPTION = 200;
/** A message may hold 10 000 characters; a Home tab has no such limit stated, the same serves it well. */
const MAX_LIST = 8000;

/** The Home tab: an ask field, examples as buttons, and what is loaded. */
export function homeView(catalogue: Catalogue, examples: readonly Suggestion[], language: LanguageCode): SlackHome {
  const messages = SLACK_MESSAGES[language];
  const { home } = messages;
  const from = { question: '', language, surface: 'modal' as const, asker: null, sharer: null, shown: [] };
  return {
    type: 'home',
    callback_id: VIEWS.home,
    blocks: [
      { type: 'header', text: plain(home.title, 150) },
      richText(line(home.intro)),
      {
        type: 'input',
        block_id: ACTIONS.homeAsk,
        dispatch_action: true,
        label: plain(home.ask, 2000),
        element: {
          type: 'plain_text_input',
          action_id: ACTIONS.homeAsk,
          max_length: MAX_QUESTION,
          placeholder: plain(home.askPlaceholder, 150),
          dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
        },
      },
      ...(examples.length > 0 ? [richText(line(leaf(home.examples, { bold: true })))] : []),
      ...buttonRow(askButtons('example', examples, from)),
      { type: 'divider' },
      ...catalogueBlocks(catalogue, language),
    ],
  };
}

/** `/fotnot tables`: what is loaded, as a message. */
export function catalogueMessage(catalogue: Catalogue, language: LanguageCode): SlackMessage {
  const titles = catalogue.documents.map(
    (one) => `${one.title}: ${SLACK_MESSAGES[language].home.tables(one.tables.length)}`,
  );
  return { text: shortenEnd(inert(titles.join('\n')), 3000) || ' ', blocks: catalogueBlocks(catalogue, language) };
}

function catalogueBlocks(catalogue: Catalogue, language: LanguageCode): SlackBlock[] {
  const { home } = SLACK_MESSAGES[language];
  const blocks: SlackBlock[] = [richText(line(leaf(home.loaded, { bold: true })))];
  const listed = catalogue.documents.slice(0, MAX_DOCUMENTS).map((one) => documentBlock(one, language));
  let shown = 0;
  for (const block of listed) {
    if (charactersIn([...blocks, block]) > MAX_LIST) break;
    blocks.push(block);
    shown += 1;
  }
  const left = catalogue.documents.length - shown;
  const note = [left > 0 ? home.more(left) : null, home.corpus(catalogue.corpus)]
    .filter((one) => one !== null)
    .join(' ');
  return [...blocks, richText(line(leaf(note, { italic: true })))];
}

function documentBlock(document: CatalogueDocument, language: LanguageCode): SlackBlock {
  const { home } = SLACK_MESSAGES[language];
  const title = shortenEnd(document.title, MAX_CAPTION) || document.id;
  const about = [
    document.publisher,
    document.year === null ? null : String(document.year),
    home.tables(document.tables.length),
  ];
  const link = document.url !== null && /^https:\/\//u.test(document.url) ? document.url : null;
  const head = line(
    link ? { type: 'link', url: link, text: title, style: { bold: true } } : leaf(title, { bold: true }),
    ` · ${about.filter((part) => part !== null).join(' · ')}`,
  );
  const tables = document.tables.slice(0, MAX_TABLES).map((table) => line(tableText(table, language, home)));
  const left = document.tables.length - tables.length;
  const all = left > 0 ? [...tables, line(home.more(left))] : tables;
  return all.length > 0 ? richText(head, bullets(all)) : richText(head);
}

function tableText(
  { caption, captions, years, rows }: CatalogueTable,
  language: LanguageCode,
  home: SlackMessages['home'],
): string {
  const named = shortenEnd(captions[language] ?? caption, MAX_CAPTION);
  return [named, years.join(', '), home.rows(rows)].filter((part) => part !== '').join(' · ');
}
