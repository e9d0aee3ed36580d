import { benchEngine } from './engine.js';
import { benchSlack } from './slack.js';

/** Benchmarks by name: `npm run bench -- engine`. The one of Slack ends the process. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = { engine: benchEngine, slack: benchSlack };

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
  const run = BENCHMARKS[name];
  if (!run) {
    process.stderr.write(`bench: there is no benchmark "${name}"; there is ${Object.keys(BENCHMARKS).join(', ')}\n`);
    process.exit(2);
  }
  await run();
}
