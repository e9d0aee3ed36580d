#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './answer/engine.js';
import { type AskCommand, parseCommand, type RequestsCommand, UsageError } from './cli/command.js';
import { lineOf, statusOf } from './cli/failure.js';
import { pageOf } from './cli/screen.js';
import { languageOfTerminalLocale, TERMINAL_MESSAGES } from './language/terminal-messages.js';

const { stdin, stdout, stderr, env } = process;
const ownLanguage = languageOfTerminalLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG);

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      return print(TERMINAL_MESSAGES[ownLanguage].help);
    case 'version':
      return print(version());
    case 'requests':
      return answerRequests(command);
    case 'ask':
      return command.question === null && stdin.isTTY ? talk(command) : answerOne(command);
  }
}

/** Loaded only here: help and a wrong command line need not wait for it. */
async function load({ corpus }: AskCommand | RequestsCommand): Promise<Engine> {
  const { loadEngine } = await import('./ask.js');
  return loadEngine(corpus === null ? {} : { corpus });
}

async function answerOne(command: AskCommand): Promise<void> {
  const { language, json } = command;
  const engine = await load(command);
  const question = command.question ?? (await readAll()).trim();
  if (command.question === null && !question)
    throw new UsageError('no question', 'write it in quotation marks after fotnot');
  const answer = engine.ask({ turns: [question], ...(language && { language }) });
  if (json) return print(JSON.stringify(answer));
  const { renderAnswer } = await import('./render/terminal/answer.js');
  print(renderAnswer(answer, pageOf(stdout, env)));
}

async function answerRequests(command: RequestsCommand): Promise<void> {
  const engine = await load(command);
  const { answerLine, linesOf } = await import('./cli/requests.js');
  engine.warmUp();
  for await (const line of linesOf(stdin.setEncoding('utf8'))) {
    const answered = answerLine(line, engine, command.language);
    if (answered !== null) print(answered);
  }
}

async function talk(command: AskCommand): Promise<void> {
  if (command.json) throw new UsageError('--json without a question', 'write the question after it, or pipe it in');
  const engine = await load(command);
  const [{ converse }, { renderAnswer, renderText }] = await Promise.all([
    import('./cli/converse.js'),
    import('./render/terminal/answer.js'),
  ]);
  const { welcome } = TERMINAL_MESSAGES[command.language ?? ownLanguage];
  await converse({
    engine,
    language: command.language,
    input: stdin,
    output: stdout,
    terminal: stdout.isTTY === true,
    welcome: renderText(welcome(engine.catalogue.documents.map(({ title }) => title)), pageOf(stdout, env)),
    render: (answer) => renderAnswer(answer, pageOf(stdout, env)),
  });
}

async function readAll(): Promise<string> {
  let text = '';
  for await (const part of stdin.setEncoding('utf8')) text += part;
  return text;
}

function print(text: string): void {
  stdout.write(`${text}\n`);
}

function version(): string {
  const file = join(import.meta.dirname, '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

// Whoever reads the output may stop before its end (`| head`).
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = statusOf(error);
    process.exit();
  });

main().catch((error: unknown) => {
  stderr.write(`${lineOf(error)}\n`);
  process.exitCode = statusOf(error);
});
