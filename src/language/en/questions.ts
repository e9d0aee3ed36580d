import type { QuestionTemplates } from '../question-templates.js';

const inYear = (year: string | null): string => (year ? ` in ${year}` : '');
const start = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Questions offered in English. */
export const questionsEn: QuestionTemplates = {
  verbal: /^(?:check|sign|log|book|order|pay|see|send) (?:in|on|out|up|and|for|via)(?!\p{L})/u,
  count: ({ label, noun, year }) => `How many ${noun} have ${label}${inYear(year)}?`,
  countOf: ({ label, noun, year }) => `${start(label)}: how many ${noun}${inYear(year)}?`,
  amount: ({ label, year }) => `How much did ${label} amount to${inYear(year)}?`,
  plain: ({ label, year }) => `${start(label)}${inYear(year)}?`,
  property: ({ label, header }) => `${start(label)}: ${header}?`,
  within: ({ label, table }) => `${label} in ${table}`,
  inEdition: ({ question, edition }) => `${question.replace(/\?$/, '')} according to the ${edition} report?`,
  trend: ({ label, from, to }) => `How did ${label} develop from ${from} to ${to}?`,
  growth: ({ label, from, to, down }) =>
    `By how many percent did ${label} ${down ? 'fall' : 'increase'} from ${from} to ${to}?`,
  growthOf: ({ label, from, to, down }) =>
    `${start(label)}: ${down ? 'decline' : 'increase'} in percent from ${from} to ${to}?`,
  highest: ({ table, year }) => `Which is the highest in ${table}${inYear(year)}?`,
  shareOf: ({ label, whole, year }) =>
    `What share of ${/^total/i.test(whole) ? 'the ' : ''}${whole} was ${label}${inYear(year)}?`,
  shareOfAll: ({ label, noun, year }) => `What share of all ${noun} have ${label}${inYear(year)}?`,
  difference: ({ label, other, year }) => `What is the difference between ${label} and ${other} in ${year}?`,
  changed: ({ label, from, to }) => `By how much did ${label} change from ${from} to ${to}?`,
  contact: (place) => `Who is the contact person for ${place}?`,
  define: (term) => `What is ${term}?`,
  forYear: ({ question, year }) => `${question.replace(/[?.!\s]+$/, '')} in ${year}?`,
  faces: {
    allYears: 'All years',
    growth: (from) => `Change in percent since ${from}`,
    highest: 'Highest in the table',
    year: (year) => year,
    contact: ({ place, name }) => `Contact: ${place} — ${name}`,
  },
};
