import type { Answer } from '../../src/answer/answer.js';
import type { AskRequest, Engine, Suggestion } from '../../src/answer/engine.js';
import type { LanguageCode } from '../../src/language/locale.js';
import { answerOf, cell, cite, type Draft, figure, offer, sentence, serviceTable } from './stub-answers.js';

/** The questions that the tests ask, by kind and language. */
export const QUESTIONS = {
  answered: {
    sv: 'Hur många regioner har elektroniska frikort?',
    en: 'How many regions have electronic exemption cards?',
  },
  ambiguous: { sv: 'Hur många regioner har digitala vårdmöten?', en: 'How many regions have digital care meetings?' },
  not_found: {
    sv: 'Hur många kommuner har elektroniska frikort?',
    en: 'How many municipalities have exemption cards?',
  },
  help: { sv: 'hej', en: 'hello' },
  conflict: {
    sv: 'Har alla regioner digitala vårdmöten i primärvården?',
    en: 'Do all regions have digital care meetings in primary care?',
  },
  list: { sv: 'Vad kostade IT 2023 per område?', en: 'What did IT cost in 2023 by area?' },
  trend: { sv: 'Hur har asynkron chatt utvecklats?', en: 'How has asynchronous chat developed?' },
  text: { sv: 'Varför behövs digitalisering?', en: 'Why is digitalisation needed?' },
} as const;
export type Kind = keyof typeof QUESTIONS;
export const KINDS = Object.keys(QUESTIONS) as readonly Kind[];
export const LANGUAGES: readonly LanguageCode[] = ['sv', 'en'];

const CARDS = '...elektroniska frikort\t19\t16\t13';
const CARDS_EN = '...electronic exemption cards 19 16 13';
const MEETINGS = '...digitala vårdmöten, primärvård\t14\t13\t7';
const ALL = 'Inom primärvården finns den möjligheten i samtliga regioner.';
const ALL_EN = 'In primary care that possibility exists in all regions.';

const WORDS = {
  sv: {
    cards: 'Elektroniska frikort',
    regions: 'regioner',
    meetings: 'Digitala vårdmöten',
    primary: 'primärvård',
    hospital: 'sjukhusvård',
    chat: 'Asynkron chatt',
    cardsHead: '19 regioner har elektroniska frikort (2024).',
    year: 'frikort 2022',
    ambiguous: 'Menar du primärvård eller sjukhusvård?',
    none: 'Rapporten säger inget om kommuner.',
    help: 'Hej! Fråga mig om rapporten.',
    conflict: '14 regioner har digitala vårdmöten i primärvård (2024).',
    conflictNote: 'Texten säger samtliga regioner, tabellen 14.',
    text: '”Digitaliseringen är en fantastisk möjliggörare”',
    list: 'IT-kostnader 2023 per område',
    trend: 'Asynkron chatt: från 0 till 8 regioner.',
    all: 'samtliga regioner',
    unknown: 'Rapporten säger inget om',
    more: 'Vilken ökade mest?',
    services: 'Tjänster',
    staff: 'IT-personal',
  },
  en: {
    cards: 'Electronic exemption cards',
    regions: 'regions',
    meetings: 'Digital care meetings',
    primary: 'primary care',
    hospital: 'hospital care',
    chat: 'Asynchronous chat',
    cardsHead: '19 regions have electronic exemption cards (2024).',
    year: 'exemption cards 2022',
    ambiguous: 'Do you mean primary care or hospital care?',
    none: 'The report says nothing about municipalities.',
    help: 'Hello! Ask me about the report.',
    conflict: '14 regions have digital care meetings in primary care (2024).',
    conflictNote: 'The text says all regions, the table 14.',
    text: '“Digitalisation is a fantastic enabler”',
    list: 'IT costs in 2023 by area',
    trend: 'Asynchronous chat: from 0 to 8 regions.',
    all: 'all regions',
    unknown: 'The report says nothing about',
    more: 'Which grew most?',
    services: 'Services',
    staff: 'IT staff',
  },
} as const;

/** Questions that stand alone, as buttons carry them. */
export const canonicalOf = (kind: Kind, language: LanguageCode): string =>
  `${kind}: ${QUESTIONS[kind][language].toLowerCase().replace('?', '')}`;

function draftOf(kind: Kind, language: LanguageCode): Draft {
  const word = WORDS[language];
  const canonical = canonicalOf(kind, language);
  const cards = (column: string) =>
    cell('...elektroniska frikort', column, CARDS, 177, language === 'en' ? CARDS_EN : null);
  const drafts: Record<Kind, () => Draft> = {
    answered: () => ({
      status: 'answered',
      canonical,
      headline: word.cardsHead,
      figures: [figure(19, word.cards, '2024', 0, word.regions)],
      context: [figure(16, word.cards, '2023', 1, word.regions), figure(13, word.cards, '2022', 2, word.regions)],
      citations: [cards('2024'), cards('2023'), cards('2022')],
      matched: [{ asked: word.cards.toLowerCase(), source: 'elektroniska frikort' }],
      next: [offer(word.year, word.year), offer(word.more, canonicalOf('trend', language))],
      table: serviceTable('...elektroniska frikort', 1),
      passages: [
        { citation: cite(0), before: 'Täckningsgraden är hög.', quote: CARDS, after: '...digitala kallelser\t6\t3\t1' },
      ],
    }),
    ambiguous: () => ({
      status: 'ambiguous',
      canonical,
      headline: word.ambiguous,
      alternatives: [
        offer(`${word.meetings}, ${word.primary}`, canonicalOf('conflict', language), [
          figure(14, word.meetings, '2024', 0, word.regions),
        ]),
        offer(`${word.meetings}, ${word.hospital}`, canonicalOf('trend', language), [
          figure(12, word.meetings, '2024', 1, word.regions),
        ]),
      ],
      citations: [
        cell('...digitala vårdmöten, primärvård', '2024', MEETINGS, 179),
        cell('...digitala vårdmöten, sjukhusvård', '2024', '...digitala vårdmöten, sjukhusvård\t12\t9\t3', 180),
      ],
    }),
    not_found: () => ({
      status: 'not_found',
      headline: word.none,
      missing: ['kommuner'],
      alternatives: [offer(word.cards, canonicalOf('answered', language))],
    }),
    help: () => ({ status: 'help', headline: word.help }),
    conflict: () => ({
      status: 'answered',
      canonical,
      headline: word.conflict,
      figures: [figure(14, word.meetings, '2024', 0, word.regions)],
      conflicts: [
        {
          note: word.conflictNote,
          figures: [{ ...figure(0, word.meetings, '2024', 1), value: word.all, display: word.all }],
        },
      ],
      citations: [
        cell('...digitala vårdmöten, primärvård', '2024', MEETINGS, 179),
        sentence(ALL, 160, language === 'en' ? ALL_EN : null),
      ],
      table: serviceTable('...digitala vårdmöten, primärvård', 1),
      passages: [
        {
          citation: cite(1),
          before: 'Möjligheterna har ökat.',
          quote: ALL,
          after: 'Asynkron chatt har blivit populärt.',
        },
      ],
    }),
    list: () => ({
      status: 'answered',
      canonical,
      headline: word.list,
      figures: [figure(6_350_218, word.services, '2023', 0, 'tkr'), figure(4_370_051, word.staff, '2023', 1, 'tkr')],
      citations: [
        cell('Tjänster', '2023', 'Tjänster\t5 607 717\t6 350 218', 300),
        cell('IT-personalkostnader', '2023', 'IT-personalkostnader\t3 838 170\t4 370 051', 301),
      ],
    }),
    trend: () => ({
      status: 'answered',
      canonical,
      headline: word.trend,
      figures: [
        figure(8, word.chat, '2024', 0, word.regions),
        figure(3, word.chat, '2023', 1, word.regions),
        figure(0, word.chat, '2022', 2, word.regions),
      ],
      citations: ['2024', '2023', '2022'].map((year) =>
        cell('...asynkron chatt', year, '...asynkron chatt\t8\t3\t0', 183),
      ),
      table: serviceTable('...asynkron chatt', 1),
    }),
    text: () => ({
      status: 'answered',
      canonical,
      headline: word.text,
      citations: [sentence('Då är digitaliseringen en fantastisk möjliggörare, säger Lars Almroth', 150)],
    }),
  };
  return drafts[kind]();
}

function yearDraft(language: LanguageCode): Draft {
  const word = WORDS[language];
  return {
    status: 'answered',
    canonical: word.year,
    headline: `13 ${word.regions} (2022).`,
    figures: [figure(13, word.cards, '2022', 0, word.regions)],
    citations: [cell('...elektroniska frikort', '2022', CARDS, 177)],
  };
}

function answer({ turns, language: forced }: AskRequest): Answer {
  const asked = (turns.at(-1) ?? '').trim();
  const before = turns.length > 1 ? (turns.at(-2) ?? '') : '';
  const low = asked.toLowerCase();
  for (const language of LANGUAGES) {
    for (const kind of KINDS) {
      if (low === QUESTIONS[kind][language].toLowerCase() || low === canonicalOf(kind, language)) {
        return answerOf(asked, forced ?? language, draftOf(kind, forced ?? language));
      }
    }
    const isFollowUp = /^(?:och|and).*2022/u.test(low) && before.includes(language === 'sv' ? 'frikort' : 'cards');
    if (low === WORDS[language].year || isFollowUp)
      return answerOf(asked, forced ?? language, yearDraft(forced ?? language));
  }
  if (/^(?:tack|thanks)/u.test(low))
    return answerOf(asked, forced ?? 'sv', { status: 'help', headline: 'Tack själv!' });
  if (low.includes('explode')) throw new Error('the stub was told to explode');
  const language = forced ?? (/\b(?:how|what|the)\b/u.test(low) ? 'en' : 'sv');
  return answerOf(asked, language, {
    status: 'not_found',
    headline: `${WORDS[language].unknown} ”${asked}”.`,
    missing: [asked],
  });
}

const suggestions = (language: LanguageCode): readonly Suggestion[] => [
  { label: `${WORDS[language].cards} — 19 (2024)`, question: canonicalOf('answered', language) },
  { label: `${WORDS[language].chat} — 8 (2024)`, question: canonicalOf('trend', language) },
  {
    label: `${WORDS[language].meetings}, ${'mycket '.repeat(12)}— 14 (2024)`,
    question: `${canonicalOf('conflict', language)}`,
  },
];

/** An engine with hand-made answers; anything else is not found, and named. */
export const stubEngine: Engine = {
  ask: answer,
  suggest: (typed, language, limit) =>
    suggestions(language)
      .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
      .slice(0, limit),
  warmUp: () => {},
  examples: (language, limit) =>
    (['answered', 'trend', 'text'] as const)
      .map((kind) => ({ label: QUESTIONS[kind][language], question: canonicalOf(kind, language) }))
      .slice(0, limit),
  catalogue: {
    corpus: 'c0ffee123456',
    documents: [
      {
        id: 'slit-2024',
        title: 'IT och digitalisering i hälso- och sjukvården 2024',
        publisher: 'SLIT',
        year: 2024,
        url: 'https://www.inera.se/',
        language: 'sv',
        tables: [
          {
            caption: 'Bild 1: Utbud digitala tjänster under de senaste tre åren.',
            captions: { en: 'Figure 1: Digital services offered over the last three years.' },
            years: ['2024', '2023', '2022'],
            rows: 11,
          },
        ],
      },
      {
        id: 'slit-2022-page',
        title: 'Rapportsida 2022',
        publisher: null,
        year: 2022,
        url: null,
        language: 'sv',
        tables: [],
      },
    ],
  },
};
