import { questionsEn } from './en/questions.js';
import type { LanguageCode } from './locale.js';
import type { QuestionTemplates } from './question-templates.js';
import { questionsSv } from './sv/questions.js';

/** The wording of offered questions by language. */
export const QUESTION_TEMPLATES: Readonly<Record<LanguageCode, QuestionTemplates>> = {
  sv: questionsSv,
  en: questionsEn,
};
