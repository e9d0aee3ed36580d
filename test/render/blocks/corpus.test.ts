import { describe, expect, test } from 'vitest';
import { SLACK_MESSAGES } from '../../../src/language/slack-messages-by-language.js';
import { answerMessage } from '../../../src/render/blocks/answer-message.js';
import { homeView } from '../../../src/render/blocks/home.js';
import { answerModal, contextModal, tableModal } from '../../../src/render/blocks/modals.js';
import { engineOver } from '../../engine/engines.js';
import { judgeMessage, judgeView } from '../../slack/fake/validate/payload.js';
import { LANGUAGES } from '../../slack/stub-engine.js';

const engine = engineOver();
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(LANGUAGES)('every figure that is suggested in %s', (language) => {
  const letters = ['', ...'abcdefghijklmnoprstuvåäö'];
  const questions = new Set(
    letters.flatMap((letter) => engine.suggest(letter, language, 100)).map((one) => one.question),
  );

  test('is taken by Slack, with table and chart, in messages and modals', () => {
    expect(questions.size).toBeGreaterThan(3);
    for (const question of questions) {
      const answer = engine.ask({ turns: [question], language });
      const message = answerMessage(answer, {
        surface: 'thread',
        asker: 'U1',
        shown: ['table', 'chart'],
        asked: question,
      });
      expect(judgeMessage(asJson(message)).found, question).toMatchObject({ problems: [], broadcasts: [] });
      const messages = SLACK_MESSAGES[language];
      for (const view of [
        answerModal(answer, { asker: 'U1' }, messages),
        contextModal(answer, messages),
        tableModal(answer, messages),
      ]) {
        expect(judgeView(asJson(view), 'modal').found.problems, question).toEqual([]);
      }
    }
  });

  test('Home', () => {
    const view = homeView(engine.catalogue, engine.examples(language, 4), language);
    expect(judgeView(asJson(view), 'home').found.problems).toEqual([]);
  });
});
