import { describe, expect, test } from 'vitest';
import { languageOfSlackLocale, SLACK_MESSAGES } from '../../src/language/slack-messages-by-language.js';
import { bounded } from '../../src/slack/bounded.js';
import { lineLog } from '../../src/slack/log.js';
import { addressesOthers, mentions, questionText } from '../../src/slack/question-text.js';
import { seenBefore } from '../../src/slack/seen.js';

describe('questions as Slack sends them', () => {
  test.each([
    ['<@U0BOT> hur många?', 'hur många?'],
    ['<@U0BOT|fotnot>  hur   många?', 'hur många?'],
    ['hej <!channel>, hur många?', 'hej , hur många?'],
    ['<!subteam^S1|@it> hur många?', 'hur många?'],
    ['omslutning &lt; 5 &amp; vård', 'omslutning < 5 & vård'],
    ['se <https://inera.se/|Inera>', 'se Inera'],
    ['se <https://inera.se/>', 'se https://inera.se/'],
    ['i <#C1|general>?', 'i #general?'],
    ['den <!date^1^{date}|1 maj>', 'den 1 maj'],
    ['&lt;!channel&gt;', '<!channel>'],
    ['   ', ''],
  ])('%s', (text, question) => {
    expect(questionText(text)).toBe(question);
  });

  test('who is addressed', () => {
    expect(mentions('<@U0BOT> hej', 'U0BOT')).toBe(true);
    expect(mentions('<@U0BOTTEN> hej', 'U0BOT')).toBe(false);
    expect(addressesOthers('<@U0BOT> och <@U0BEN>', 'U0BOT')).toBe(true);
    expect(addressesOthers('<!here> hej', 'U0BOT')).toBe(true);
    expect(addressesOthers('<@U0BOT> se <https://x.se>', 'U0BOT')).toBe(false);
  });
});

describe('what is remembered', () => {
  test('an event for two hours', () => {
    let now = 0;
    const seen = seenBefore(() => now);
    expect([
      seen.first('Ev1'),
      seen.first('Ev1'),
      seen.first('Ev2'),
      seen.first(undefined),
      seen.first(undefined),
    ]).toEqual([true, false, true, true, true]);
    now = 3 * 60 * 60_000;
    expect(seen.first('Ev1')).toBe(true);
  });

  test('no more than there is room for', () => {
    const kept = bounded<number>({ max: 2, ttlMs: () => 1000, clock: () => 0 });
    for (const [at, key] of ['a', 'b', 'c'].entries()) kept.set(key, at);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([undefined, 1, 2]);
  });
});

test('tokens and reply addresses never get into the log', () => {
  const lines: string[] = [];
  lineLog((line) => lines.push(line)).error('x', {
    token: 'xoxb-1-abc',
    error: new Error('xapp-1-A0 and xoxe.xoxp-1-Mi0 at https://hooks.slack.com/commands/T/1/abc'),
  });
  expect(lines.join()).not.toMatch(/xoxb|xapp|xoxe|xoxp|hooks\.slack/u);
});

test.each([
  ['sv-SE', 'sv'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  [undefined, 'en'],
])('Slack in %s → %s', (locale, language) => {
  expect(languageOfSlackLocale(locale)).toBe(language);
});

describe.each(Object.entries(SLACK_MESSAGES))('fixed texts in %s', (_, messages) => {
  test('keep within what Slack takes', () => {
    const { modal, share, feedback, answer } = messages;
    for (const title of [
      modal.askTitle,
      modal.askSubmit,
      modal.close,
      modal.answerTitle,
      modal.contextTitle,
      modal.tableTitle,
      share.title,
      share.submit,
      feedback.title,
      feedback.submit,
    ]) {
      expect(title.length, title).toBeLessThanOrEqual(24);
    }
    for (const yes of [share.confirmYes, share.confirmNo]) expect(yes.length).toBeLessThanOrEqual(30);
    for (const label of [
      answer.table,
      answer.hideTable,
      answer.chart,
      answer.hideChart,
      answer.context,
      answer.share,
      answer.shareHere,
      answer.good,
      answer.bad,
      answer.remove,
    ]) {
      expect(label.length, label).toBeLessThanOrEqual(75);
    }
    expect(share.confirmText.length).toBeLessThanOrEqual(300);
  });
});
