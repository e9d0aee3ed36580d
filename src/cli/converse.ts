import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Alternative, Answer } from '../answer/answer.js';
import type { Engine } from '../answer/engine.js';
import type { LanguageCode } from '../language/locale.js';
import { suggestionsOf } from '../render/terminal/answer.js';

export interface Conversation {
  readonly engine: Engine;
  readonly language: LanguageCode | null;
  readonly input: Readable;
  readonly output: Writable;
  /** Whether the output is a terminal, where a line can be edited and earlier ones called back. */
  readonly terminal: boolean;
  readonly welcome: string;
  readonly render: (answer: Answer) => string;
}

const PROMPT = '› ';

/** Asks until the input ends. Every question is asked with all before it, so that "and in 2022?" is understood. */
export function converse(conversation: Conversation): Promise<void> {
  const { engine, language, input, output, terminal, welcome, render } = conversation;
  const turns: string[] = [];
  let suggested: readonly Alternative[] = [];
  const lines = createInterface({ input, output, terminal, prompt: PROMPT });
  output.write(`${welcome}\n\n`);
  lines.prompt();
  lines.on('line', (line) => {
    const typed = line.trim();
    if (typed) {
      const chosen = /^\d+$/u.test(typed) ? suggested[Number(typed) - 1] : undefined;
      turns.push(chosen?.question ?? typed);
      const answer = engine.ask({ turns, ...(language && { language }) });
      suggested = suggestionsOf(answer);
      output.write(`\n${render(answer)}\n\n`);
    }
    lines.prompt();
  });
  return new Promise((done) => {
    lines.on('close', () => {
      output.write('\n');
      done();
    });
  });
}
