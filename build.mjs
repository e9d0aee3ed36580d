// Compiles src/ to dist/. With --if-possible (npm's prepare step) an install without the compiler keeps the dist/ it has.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
let compiler;
try {
  compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
} catch {
  if (process.argv.includes('--if-possible') && existsSync(join(import.meta.dirname, 'dist', 'cli.js')))
    process.exit(0);
  console.error(
    'build.mjs: the TypeScript compiler is not installed and there is no dist/: run `npm ci` with dev dependencies first',
  );
  process.exit(1);
}
rmSync(join(import.meta.dirname, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

// What a start would work out anew each time. A corpus that is not whole builds all the same: the start says what is wrong.
const { saveCorpus } = await import('./dist/corpus/load.js');
const { saveTexts } = await import('./dist/search/postings.js');
try {
  const corpus = saveCorpus(join(import.meta.dirname, 'corpus'));
  if (corpus) saveTexts(corpus);
} catch (error) {
  console.error(`build.mjs: nothing saved for a quicker start: ${error.message}`);
}
