import { isObject, objectsAt, stringAt } from '../json.js';
import type { Json, JsonObject } from '../types.js';
import { all, boolean, type Check, list, may, need, object, oneOf, problem, string, typedObject } from './schema.js';

const MENTION = /<(?:!(?:channel|here|everyone|subteam\^[^>]*)|@[^>]*)(?:\|[^>]*)?>/g;

const LINK = /<(?:https?|mailto):[^>]*>/g;

/** Notes every live mention and link of a text that Slack parses as markup. */
export const markup: Check = (value, at, found) => {
  if (typeof value !== 'string') return;
  for (const [text] of value.matchAll(MENTION)) found.broadcasts.push({ pointer: at, text });
  for (const [text] of value.matchAll(LINK)) found.links.push({ pointer: at, text });
};

/** Adds a text to the characters of the payload. */
export const counted: Check = (value, _at, found) => {
  if (typeof value === 'string') found.characters += value.length;
};

const type = need(string());

export const plainText = (max: number): Check =>
  typedObject(
    { plain_text: object({ type, text: need(all(string({ max }), counted)), emoji: may(boolean) }) },
    'plain_text object',
  );

const mrkdwn = (max: number): Check =>
  object({ type, text: need(all(string({ max }), counted, markup)), verbatim: may(boolean) });

export const mrkdwnText = (max: number): Check => typedObject({ mrkdwn: mrkdwn(max) }, 'mrkdwn object');

export const anyText = (max: number): Check =>
  typedObject({ plain_text: plainText(max), mrkdwn: mrkdwn(max) }, 'text object');

export const id: Check = string({ max: 255 });

export const confirm: Check = object({
  title: need(plainText(100)),
  text: need(anyText(300)),
  confirm: need(plainText(30)),
  deny: need(plainText(30)),
  style: may(oneOf('primary', 'danger')),
});

const option = (text: Check, extra: { [key: string]: { check: Check; required: boolean } } = {}): Check =>
  object({ text: need(text), value: need(string({ max: 75 })), description: may(plainText(75)), ...extra });

export const plainOption = option(plainText(75));
export const markedOption = object({
  text: need(anyText(75)),
  value: need(string({ max: 75 })),
  description: may(anyText(75)),
});
export const overflowOption = option(plainText(75), { url: may(string({ max: 3000 })) });

export const optionGroup: Check = object({
  label: need(plainText(75)),
  options: need(list(plainOption, { max: 100 })),
});

/** `options` or `option_groups`, one and not both, as of a static select and of an answer to a type-ahead. */
export const eitherOptions = (value: JsonObject, at: string, found: Parameters<Check>[2]): void => {
  const both = value.options !== undefined && value.option_groups !== undefined;
  const neither = value.options === undefined && value.option_groups === undefined;
  if (both || neither) problem(found, at, 'exactly one of options and option_groups is required');
};

/** All options of an element, of its groups too. */
export const optionsOf = (element: JsonObject): JsonObject[] => [
  ...objectsAt(element, 'options'),
  ...objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options')),
];

/** What is chosen from the start must be among the options. */
export const initialAmongOptions = (element: JsonObject, at: string, found: Parameters<Check>[2]): void => {
  const offered = new Set(optionsOf(element).map((one) => stringAt(one, 'value')));
  const chosen = isObject(element.initial_option) ? [element.initial_option] : objectsAt(element, 'initial_options');
  for (const one of chosen) {
    if (!offered.has(stringAt(one, 'value'))) {
      problem(found, at, `initial option is not among the options: ${stringAt(one, 'value')}`);
    }
  }
};

export const conversationFilter: Check = object(
  {
    include: may(list(oneOf('im', 'mpim', 'private', 'public'))),
    exclude_external_shared_channels: may(boolean),
    exclude_bot_users: may(boolean),
  },
  (value, at, found) => {
    if (Object.keys(value).length === 0) problem(found, at, 'a filter needs at least one field');
  },
);

export const dispatchConfig: Check = object({
  trigger_actions_on: may(list(oneOf('on_enter_pressed', 'on_character_entered'), { max: 2 })),
});

export const httpUrl: Check = string({ max: 3000, form: /^(?:https?|mailto|slack):/ });

const slackFile: Check = object({ url: may(string()), id: may(string()) }, (value, at, found) => {
  if ((value.url === undefined) === (value.id === undefined)) problem(found, at, 'either url or id is required');
});

export const imageFields = { image_url: may(httpUrl), slack_file: may(slackFile) };

export const oneImageSource = (value: JsonObject, at: string, found: Parameters<Check>[2]): void => {
  if ((value.image_url === undefined) === (value.slack_file === undefined)) {
    problem(found, at, 'exactly one of image_url and slack_file is required');
  }
};

/** Whether a value may be sent as a scalar of metadata. */
export const isScalar = (value: Json | undefined): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
