import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROUNDS = 9;
const QUESTION = 'How many regions have electronic exemption cards?';
/** Median CPU of a cold start with an answer, with what the build saved. */
const LIMIT_MS = 600;

const shipped = (file: string): string => pathToFileURL(resolve('dist', file)).href;

/**
 * CPU of `fotnot --json QUESTION` from a cold start, next to a bare Node, and of its stages, with what the build saved and for a
 * corpus changed since; then how long it takes to warm up, and the time of each question of test/questions in that process. Milliseconds; ends with status 1 where
 * the median start takes 600 ms of CPU or more.
 */
export async function benchEngine(): Promise<void> {
  const command = ['dist/cli.js', '--json', QUESTION];
  const start = timesOf(command);
  print(`cold start, ${ROUNDS} rounds, ms of CPU`);
  print(row('node -e 0', timesOf(['-e', '0'])));
  print(row(`fotnot --json "${QUESTION}"`, start));
  const folder = mkdtempSync(join(tmpdir(), 'fotnot-bench-'));
  try {
    cpSync('corpus', folder, { recursive: true });
    appendFileSync(join(folder, 'lexicon.txt'), '\n# changed\n');
    print(row('the same, corpus changed', timesOf([...command, '--corpus', folder])));
    printStages('stages', resolve('corpus'));
    printStages('stages, corpus changed', folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await benchQuestions();
  if (quantile(start, 0.5) >= LIMIT_MS) process.exitCode = 1;
}

/** Reports a process's own CPU as it ends. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(String((user + system) / 1000)); });",
)}`;

function timesOf(command: readonly string[]): number[] {
  return Array.from({ length: ROUNDS }, () => Number(run(['--import', TELL, ...command]).stderr));
}

const STAGES = `
  const told = {};
  let before = process.cpuUsage();
  const lap = (stage) => {
    const { user, system } = process.cpuUsage(before);
    told[stage] = (user + system) / 1000;
    before = process.cpuUsage();
  };
  const { createEngine } = await import('${shipped('ask.js')}');
  lap('modules');
  const { loadCorpus } = await import('${shipped('corpus/load.js')}');
  const corpus = loadCorpus(process.argv[1], null);
  lap('corpus');
  const engine = createEngine(corpus);
  lap('index');
  engine.ask({ turns: ['${QUESTION}'] });
  lap('first answer');
  console.log(JSON.stringify(told));
`;

function printStages(title: string, corpus: string): void {
  const rounds = Array.from(
    { length: ROUNDS },
    () => JSON.parse(run(['--input-type=module', '-e', STAGES, corpus]).stdout) as Readonly<Record<string, number>>,
  );
  print(`${title}, ms of CPU`);
  for (const stage of Object.keys(rounds[0] ?? {}))
    print(
      row(
        stage,
        rounds.map((told) => told[stage] ?? 0),
      ),
    );
}

function run(command: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${command.join(' ')} ended with status ${status}: ${stderr}`);
  return { stdout, stderr };
}

async function benchQuestions(): Promise<void> {
  const { loadEngine } = (await import(shipped('ask.js'))) as typeof import('../src/ask.js');
  const engine = loadEngine();
  const begun = performance.now();
  engine.warmUp();
  print(`warm-up ${show(performance.now() - begun)} ms`);
  const questions = readdirSync('test/questions')
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join('test/questions', file), 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { readonly q: string | readonly string[] }).q);
  const times = questions.map((question) => {
    const started = performance.now();
    engine.ask({ turns: typeof question === 'string' ? [question] : question });
    return performance.now() - started;
  });
  print(`answers to ${times.length} questions, each asked once, ms`);
  print(`  median ${show(quantile(times, 0.5))}  p99 ${show(quantile(times, 0.99))}`);
}

const row = (name: string, times: readonly number[]): string =>
  `  ${name.padEnd(28)} min ${show(Math.min(...times))}  median ${show(quantile(times, 0.5))}`;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const show = (milliseconds: number): string => milliseconds.toFixed(1).padStart(7);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
