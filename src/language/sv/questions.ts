import type { QuestionTemplates } from '../question-templates.js';

const inYear = (year: string | null): string => (year ? ` ${year}` : '');
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Questions offered in Swedish. */
export const questionsSv: QuestionTemplates = {
  verbal: /^\p{L}+ sig(?!\p{L})/u,
  count: ({ label, noun, year }) => `Hur många ${noun} har ${label}${inYear(year)}?`,
  countOf: ({ label, noun, year }) => `${start(label)}: hur många ${noun}${inYear(year)}?`,
  amount: ({ label, year }) => `Hur mycket var ${label}${inYear(year)}?`,
  plain: ({ label, year }) => `${start(label)}${inYear(year)}?`,
  property: ({ label, header }) => `${start(label)}: ${header}?`,
  within: ({ label, table }) => `${label} i ${table}`,
  inEdition: ({ question, edition }) => `${question.replace(/\?$/, '')} enligt rapporten ${edition}?`,
  trend: ({ label, from }) => `Hur har ${label} utvecklats sedan ${from}?`,
  growth: ({ label, from, to, down }) =>
    `Hur mycket har ${label} ${down ? 'minskat' : 'ökat'} i procent från ${from} till ${to}?`,
  growthOf: ({ label, from, to, down }) =>
    `${start(label)}: ${down ? 'minskning' : 'ökning'} i procent från ${from} till ${to}?`,
  highest: ({ table, year }) => `Vilken är högst i ${table}${inYear(year)}?`,
  shareOf: ({ label, whole, year }) => `Hur stor andel av ${whole} är ${label}${inYear(year)}?`,
  shareOfAll: ({ label, noun, year }) => `Hur stor andel av alla ${noun} har ${label}${inYear(year)}?`,
  difference: ({ label, other, year }) => `Hur stor är skillnaden mellan ${label} och ${other} ${year}?`,
  changed: ({ label, from, to }) => `Hur mycket ändrades ${label} från ${from} till ${to}?`,
  contact: (place) => `Vem är kontaktperson för ${place}?`,
  define: (term) => `Vad är ${term}?`,
  forYear: ({ question, year }) => `${question.replace(/[?.!\s]+$/, '')} ${year}?`,
  faces: {
    allYears: 'Alla år',
    growth: (from) => `Ändring i procent sedan ${from}`,
    highest: 'Högst i tabellen',
    year: (year) => year,
    contact: ({ place, name }) => `Kontakt: ${place} — ${name}`,
  },
};
