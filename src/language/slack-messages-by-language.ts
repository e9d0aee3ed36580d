import { slackEn } from './en/slack.js';
import type { LanguageCode } from './locale.js';
import type { SlackMessages } from './slack-messages.js';
import { slackSv } from './sv/slack.js';

/** The fixed texts of the Slack surfaces by language. */
export const SLACK_MESSAGES: Readonly<Record<LanguageCode, SlackMessages>> = { sv: slackSv, en: slackEn };

/** Language of fixed texts for somebody whose Slack is set to another language, or whose setting is unknown. */
export const FALLBACK_LANGUAGE: LanguageCode = 'en';

/** The language for a Slack locale ["sv-SE" → sv, "de-DE" → en]. */
export function languageOfSlackLocale(locale: string | undefined): LanguageCode {
  const code = locale?.slice(0, 2).toLowerCase() ?? '';
  return isLanguage(code) ? code : FALLBACK_LANGUAGE;
}

/** Whether a text is the code of a language that there are texts for. */
export function isLanguage(code: unknown): code is LanguageCode {
  return typeof code === 'string' && Object.hasOwn(SLACK_MESSAGES, code);
}
