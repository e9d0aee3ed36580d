import { createHash } from 'node:crypto';
import type { Engine } from '../../answer/engine.js';
import type { LanguageCode } from '../../language/locale.js';
import { suggestionOptions } from '../../render/blocks/modals.js';

/** Slack's limit on the value of an option. */
const MAX_VALUE = 75;
const OFFERED = 20;
/** How many suggestions are looked through for the one that a key stands for. */
const LOOKED_THROUGH = 100;

/** Figures whose names fit what has been typed, as options of the type-ahead. */
export function figureOptions(engine: Engine, typed: string, language: LanguageCode) {
  return suggestionOptions(engine.suggest(typed, language, OFFERED), optionKey);
}

/** The question that an option stands for: its value, or where that is only a key, the suggestion that has the key. */
export function questionOfOption(
  engine: Engine,
  chosen: { value: string; label: string },
  language: LanguageCode,
): string {
  if (!chosen.value.startsWith(KEY_MARK)) return chosen.value;
  const typed = chosen.label.split('…')[0] ?? '';
  const offered = [typed, ''].flatMap((text) => engine.suggest(text, language, LOOKED_THROUGH));
  return offered.find(({ question }) => optionKey(question) === chosen.value)?.question ?? chosen.label;
}

const KEY_MARK = '#';

/** A question that fits is its own value. */
function optionKey(question: string): string {
  if (question.length <= MAX_VALUE && !question.startsWith(KEY_MARK)) return question;
  return KEY_MARK + createHash('sha256').update(question).digest('hex').slice(0, 20);
}
