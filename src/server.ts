import dotenv from 'dotenv';
import { loadEngine } from './ask.js';
import { readConfig } from './config.js';
import { lineLog } from './slack/log.js';
import { SettingError } from './slack/settings.js';
import { startSlack } from './slack/start.js';
import { memoryFeedbackStore } from './store/feedback.js';

const log = lineLog((line) => process.stdout.write(`${line}\n`));

/** `npm start`: settings, corpus, Slack. What is wrong with any of them is one line on standard error, and exit 1. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const engine = loadEngine();
  engine.warmUp();
  const slack = await startSlack({
    config,
    engine,
    feedback: memoryFeedbackStore(),
    log,
    clock: Date.now,
  });
  const stop = () => {
    log.info('stopping');
    slack.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function fail(error: unknown): never {
  const expected = error instanceof SettingError || (error instanceof Error && error.name === 'CorpusError');
  process.stderr.write(
    `${expected ? (error as Error).message : `fotnot: ${error instanceof Error ? error.stack : String(error)}`}\n`,
  );
  process.exit(1);
}

// A connection that is lost for good ends up here: whoever runs the process starts it again.
process.on('unhandledRejection', fail);
main().catch(fail);
