import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadEngine } from '../src/ask.js';
import { converse } from '../src/cli/converse.js';
import { pageOf } from '../src/cli/screen.js';

// Each run starts a process, and several may be under way on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const root = resolve(import.meta.dirname, '..');
// Within the project, so that what is compiled finds its packages and its corpus where dist/ does.
const out = join(root, `dist-cli-test-${process.pid}`);
const work = mkdtempSync(join(tmpdir(), 'fotnot-'));

beforeAll(() => {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
  spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', out, '--sourceMap', 'false'], {
    cwd: root,
  });
}, 60_000);
afterAll(() => {
  for (const folder of [out, work]) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const CARDS = 'how many regions have electronic exemption cards?';

function run(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(out, 'cli.js'), ...args], {
    cwd: work,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  return { status, stdout, stderr };
}

/** Exit 2, nothing on standard output, and one line on standard error, which is given back. */
function wrong(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = run(args, input);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*\.js/u);
  expect(status).toBe(2);
  return stderr.trim();
}

/** A corpus folder with these files. */
function corpus(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return name;
}

describe('one question', () => {
  test('for a person', () => {
    const { status, stdout, stderr } = run([CARDS]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^19\u00a0regions \(2024\)/u);
    for (const shown of ['13 regions (2022) ↑ 16 regions (2023) ↑ 19', 'page 10–11', 'slit-2024.md:177'])
      expect(stdout.replaceAll('\u00a0', ' ')).toContain(shown);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(stdout).not.toMatch(/\u001b/u);
  });

  test('words without quotation marks', () => {
    expect(run(['hur', 'många', 'regioner', 'har', 'elektroniska', 'frikort?']).stdout).toMatch(/^19\u00a0regioner/u);
  });

  test('--json: one object on one line', () => {
    const { status, stdout } = run(['--json', CARDS]);
    expect(status).toBe(0);
    expect(stdout.match(/\n/gu)).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ question: CARDS, status: 'answered', figures: [{ value: 19 }] });
  });

  test('from standard input', () => {
    expect(JSON.parse(run(['--json'], `${CARDS}\n`).stdout)).toMatchObject({
      question: CARDS,
      figures: [{ value: 19 }],
    });
    expect(run([], CARDS).stdout).toMatch(/^19\u00a0regions/u);
  });

  test('--lang forces the language', () => {
    expect(JSON.parse(run(['--lang', 'sv', '--json', CARDS]).stdout)).toMatchObject({ language: 'sv' });
  });

  test('not finding is an answer', () => {
    expect(run(['how many municipalities have chat?'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('--corpus: a folder without a manifest', () => {
    const folder = corpus('bare', {
      'ferries.md': '# Ferries 2023\n\n| Line | 2023 |\n|---|---|\n| Northern line | 41 |\n| Southern line | 17 |\n',
    });
    const answer = JSON.parse(run(['--corpus', folder, '--json', 'northern line 2023?']).stdout);
    expect(answer).toMatchObject({ figures: [{ value: 41 }], citations: [{ document: 'ferries', line: 5 }] });
  });

  test('colours where FORCE_COLOR asks for them', () => {
    expect(run([CARDS], '', { FORCE_COLOR: '1' }).stdout.startsWith('\u001b[1m19\u00a0regions')).toBe(true);
  });

  test('the answer in README is the answer', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, question, answer] = /```console\n\$ npm run -s ask -- "([^"]+)"\n([\s\S]+?)```/u.exec(readme) ?? [];
    expect(answer).toBe(run([question ?? '']).stdout.replaceAll('\u00a0', ' '));
  });
});

describe('--jsonl', () => {
  test('answers in order, with ids repeated and an error for each bad line', () => {
    const input = [
      `{"id": "a", "question": "${CARDS}"}`,
      'not JSON',
      '',
      '[1]',
      '{"id": 7}',
      '{"id": {"n": 8}, "question": []}',
      '{"id": 9, "question": ["asynkron chatt", 2022]}',
      '{"id": "ö", "question": ["asynkron chatt 2024?", "och 2023?"]}',
      '{"question": "vad\u2028är detta?"}',
    ];
    const { status, stdout, stderr } = run(['--jsonl'], input.join('\r\n'));
    expect([status, stderr]).toEqual([0, '']);
    const [cards, ...rest] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(cards).toMatchObject({ id: 'a', figures: [{ value: 19 }] });
    expect(rest.map(({ id, error, figures }) => [id, error ?? figures[0]?.value])).toEqual([
      [null, expect.stringContaining('not JSON')],
      [null, expect.stringContaining('not an object')],
      [7, expect.stringContaining('question')],
      [{ n: 8 }, expect.stringContaining('question')],
      [9, expect.stringContaining('question')],
      ['ö', 3],
      [null, undefined],
    ]);
  });

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [join(out, 'cli.js'), '--jsonl'], { env: { PATH: process.env.PATH ?? '' } });
    for (const id of ['1', '2']) {
      child.stdin.write(`{"id": "${id}", "question": "hej"}\n`);
      const [line] = await new Promise<Buffer[]>((done) => child.stdout.once('data', (part: Buffer) => done([part])));
      expect(JSON.parse(String(line))).toMatchObject({ id, status: 'help' });
    }
    child.stdin.end();
    expect(await new Promise((done) => child.on('exit', done))).toBe(0);
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [join(out, 'cli.js'), '--jsonl'], { env: { PATH: process.env.PATH ?? '' } });
    let errors = '';
    child.stderr.on('data', (part: Buffer) => {
      errors += part.toString();
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end('{"id": 1, "question": "hej"}\n'.repeat(3000));
    expect([await new Promise((done) => child.on('exit', done)), errors]).toEqual([0, '']);
  });
});

describe('what cannot be followed is one line and exit 2', () => {
  test.each([
    { args: ['--foo', 'x'], input: '', line: /^fotnot: Unknown option '--foo': see fotnot --help$/u },
    { args: ['--lang', 'de', 'x'], input: '', line: /^fotnot: --lang de .*: write --lang sv or --lang en$/u },
    { args: ['--corpus'], input: '', line: /^fotnot: .*--corpus/u },
    { args: ['--json', '--jsonl'], input: '', line: /leave one of them out$/u },
    { args: ['--jsonl', 'x'], input: '', line: /standard input/u },
    { args: [], input: ' \n', line: /^fotnot: no question: write it/u },
    { args: ['--corpus', 'nowhere', 'x'], input: '', line: /^nowhere: no such folder: name a folder/u },
  ])('$args', ({ args, input, line }) => {
    expect(wrong(args, input)).toMatch(line);
  });

  const BROKEN: Readonly<Record<string, { readonly files: Readonly<Record<string, string>>; readonly line: RegExp }>> =
    {
      'a manifest that is not JSON': {
        files: { 'corpus.json': '{\n  "documents": [\n    { "id": "a" "file": "a.md" }\n  ]\n}\n', 'a.md': '# A\n' },
        line: /corpus\.json:3: not valid JSON .*: correct/u,
      },
      'a manifest with a wrong value': {
        files: {
          'corpus.json': '{\n  "documents": [\n    { "id": "a", "file": "a.md",\n      "year": "i fjol" }\n  ]\n}\n',
          'a.md': '# A\n',
        },
        line: /corpus\.json:4: documents\.0\.year: expected a year .*: correct/u,
      },
      'a missing file': {
        files: { 'corpus.json': '{"documents": [{"id": "a", "file": "a.md"}]}' },
        line: /a\.md: missing, though .*corpus\.json names it: add the file/u,
      },
      'a ragged table': {
        files: { 'a.md': '# A\n\nArea\t2022\t2023\nServices\t1\t2\nSoftware\t3\n\nFigure 1: Costs\n' },
        line: /a\.md:5: table row has 2 cells, header has 3: add or remove/u,
      },
      'a lexicon line of another form': {
        files: {
          'corpus.json': '{"documents": [{"id": "a", "file": "a.md"}], "lexicon": "words.txt"}',
          'a.md': '# A\n',
          'words.txt': '# words\nfrikort\n',
        },
        line: /words\.txt:2: not a concept: write/u,
      },
      'no report at all': { files: { 'a.txt': 'A' }, line: /holds no \*\.md file: put/u },
    };

  test.each(Object.keys(BROKEN))('%s', (name) => {
    const folder = corpus(name.replaceAll(' ', '-'), BROKEN[name]!.files);
    expect(wrong(['--corpus', folder, '--json', 'x'])).toMatch(BROKEN[name]!.line);
    expect(wrong(['--corpus', folder, '--jsonl'], '{"id": 1, "question": "x"}')).toMatch(BROKEN[name]!.line);
  });

  test('a translation out of step', () => {
    cpSync(join(root, 'corpus'), join(work, 'shifted'), { recursive: true });
    const file = join(work, 'shifted/translations/slit-2024.en.md');
    const lines = readFileSync(file, 'utf8').split('\n');
    rmSync(file);
    writeFileSync(file, [...lines.slice(0, 40), 'One paragraph more.', '', ...lines.slice(40)].join('\n'));
    expect(wrong(['--corpus', 'shifted', 'x'])).toMatch(/slit-2024\.en\.md:\d+: .+: .+/u);
  });
});

test.each([
  { locale: 'sv_SE.UTF-8', shown: 'Fotnot svarar på frågor' },
  { locale: 'C', shown: 'Fotnot answers questions' },
])('--help in $locale', ({ locale, shown }) => {
  expect(run(['--help'], '', { LANG: locale })).toMatchObject({ status: 0, stdout: expect.stringContaining(shown) });
});

test('--version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('a conversation', () => {
  const talk = async (...typed: string[]): Promise<string> => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const ended = converse({
      engine: loadEngine(),
      language: null,
      input,
      output,
      terminal: false,
      welcome: 'Welcome.',
      render: ({ question, status, figures }) => [question, status, ...figures.map(({ value }) => value)].join(' / '),
    });
    input.end(typed.join('\n'));
    await ended;
    return output.read().toString();
  };

  test('follow-ups are understood, empty lines passed over', async () => {
    expect(await talk('Hur många regioner har elektroniska frikort?', '', 'och 2022?')).toBe(
      'Welcome.\n\n› \nHur många regioner har elektroniska frikort? / answered / 19\n\n› › \noch 2022? / answered / 13\n\n› \n',
    );
  });

  test('a number asks the candidate with that number', async () => {
    const shown = await talk('hur många regioner har digitala vårdmöten?', '1');
    expect(shown).toContain('digitala vårdmöten, primärvård / answered / 14');
  });
});

describe('the page', () => {
  test.each([
    { name: 'a terminal', screen: { isTTY: true, columns: 72 }, env: {}, page: { width: 72, colours: true } },
    { name: 'a wide one', screen: { isTTY: true, columns: 240 }, env: {}, page: { width: 100, colours: true } },
    { name: 'a pipe', screen: {}, env: {}, page: { width: 80, colours: false } },
    { name: 'no width', screen: { isTTY: true, columns: 0 }, env: {}, page: { width: 80, colours: true } },
    { name: 'NO_COLOR', screen: { isTTY: true }, env: { NO_COLOR: '1' }, page: { width: 80, colours: false } },
    { name: 'empty NO_COLOR', screen: { isTTY: true }, env: { NO_COLOR: '' }, page: { width: 80, colours: true } },
    { name: 'FORCE_COLOR', screen: {}, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, page: { width: 80, colours: true } },
    { name: 'FORCE_COLOR=0', screen: { isTTY: true }, env: { FORCE_COLOR: '0' }, page: { width: 80, colours: false } },
    { name: 'dumb', screen: { isTTY: true }, env: { TERM: 'dumb' }, page: { width: 80, colours: false } },
  ])('$name', ({ screen, env, page }) => {
    expect(pageOf(screen, env)).toEqual(page);
  });
});
