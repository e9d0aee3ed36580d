import { isObject } from '../json.js';
import {
  confirm,
  conversationFilter,
  dispatchConfig,
  eitherOptions,
  httpUrl,
  id,
  imageFields,
  initialAmongOptions,
  markedOption,
  oneImageSource,
  optionGroup,
  overflowOption,
  plainOption,
  plainText,
} from './composition.js';
import { richTextBlock } from './richText.js';
import {
  all,
  boolean,
  type Check,
  list,
  may,
  need,
  number,
  object,
  oneOf,
  only,
  problem,
  type Shape,
  string,
} from './schema.js';

const type = need(string());
const actionable: Shape = { type, action_id: may(id) };
const asked: Shape = { confirm: may(confirm) };
const focusable: Shape = { focus_on_load: may(boolean) };
const held: Shape = { placeholder: may(plainText(150)) };
const dispatched: Shape = { dispatch_action_config: may(dispatchConfig) };
const select: Shape = { ...actionable, ...asked, ...focusable, ...held };
const many: Shape = { max_selected_items: may(number({ min: 1, whole: true })) };
const whole = (min: number, max: number): Check => number({ min, max, whole: true });
const minQuery: Shape = { min_query_length: may(number({ min: 0, whole: true })) };
const userId: Check = string({ form: /^[UW]/ });
const conversationId: Check = string({ form: /^[CDG]/ });

const staticOptions: Shape = {
  options: may(list(plainOption, { max: 100 })),
  option_groups: may(list(optionGroup, { max: 100 })),
};
const staticRule: Parameters<typeof object>[1] = (value, at, found) => {
  eitherOptions(value, at, found);
  initialAmongOptions(value, at, found);
};

const conversations: Shape = {
  ...select,
  default_to_current_conversation: may(boolean),
  filter: may(conversationFilter),
};

const responseUrlOnlyInModal: Parameters<typeof object>[1] = (value, at, found) => {
  if (value.response_url_enabled === true && found.surface !== 'modal') {
    problem(found, at, 'response_url_enabled is only for input blocks of modals');
  }
};

const feedbackChoice: Check = object({
  text: need(plainText(75)),
  value: need(string({ max: 2000 })),
  accessibility_label: may(string({ max: 75 })),
});

/** Every element that can be put in a block, by its type. */
export const ELEMENTS: { readonly [type: string]: Check } = {
  button: object({
    ...actionable,
    ...asked,
    text: need(plainText(75)),
    value: may(string({ min: 0, max: 2000 })),
    url: may(httpUrl),
    style: may(oneOf('primary', 'danger')),
    accessibility_label: may(string({ max: 75 })),
  }),
  checkboxes: object(
    {
      ...actionable,
      ...asked,
      ...focusable,
      options: need(list(markedOption, { max: 10 })),
      initial_options: may(list(markedOption)),
    },
    initialAmongOptions,
  ),
  radio_buttons: object(
    {
      ...actionable,
      ...asked,
      ...focusable,
      options: need(list(markedOption, { max: 10 })),
      initial_option: may(markedOption),
    },
    initialAmongOptions,
  ),
  datepicker: object({ ...select, initial_date: may(string({ form: /^\d{4}-\d{2}-\d{2}$/ })) }),
  timepicker: object({ ...select, initial_time: may(string({ form: /^\d{2}:\d{2}$/ })), timezone: may(string()) }),
  datetimepicker: all(
    only(['message', 'modal'], 'datetimepicker'),
    object({ ...actionable, ...asked, ...focusable, initial_date_time: may(number({ whole: true })) }),
  ),
  email_text_input: all(
    only(['modal'], 'email_text_input'),
    object({ ...actionable, ...dispatched, ...focusable, ...held, initial_value: may(string()) }),
  ),
  url_text_input: all(
    only(['modal'], 'url_text_input'),
    object({ ...actionable, ...dispatched, ...focusable, ...held, initial_value: may(string()) }),
  ),
  number_input: all(
    only(['modal'], 'number_input'),
    object({
      ...actionable,
      ...dispatched,
      ...focusable,
      ...held,
      is_decimal_allowed: need(boolean),
      initial_value: may(string()),
      min_value: may(string()),
      max_value: may(string()),
    }),
  ),
  plain_text_input: object(
    {
      ...actionable,
      ...dispatched,
      ...focusable,
      ...held,
      initial_value: may(string({ min: 0, max: 3000 })),
      multiline: may(boolean),
      min_length: may(whole(0, 3000)),
      max_length: may(whole(1, 3000)),
    },
    (value, at, found) => {
      const { initial_value: initial, max_length: max } = value;
      if (typeof initial === 'string' && typeof max === 'number' && initial.length > max) {
        problem(found, at, 'initial_value is longer than max_length');
      }
    },
  ),
  rich_text_input: all(
    only(['modal', 'home'], 'rich_text_input'),
    object({
      ...actionable,
      ...dispatched,
      ...focusable,
      ...held,
      initial_value: may(richTextBlock),
      min_lines: may(number({ whole: true })),
      max_lines: may(number({ whole: true })),
    }),
  ),
  file_input: all(
    only(['modal'], 'file_input'),
    object({ ...actionable, filetypes: may(list(string())), max_files: may(whole(1, 10)) }),
  ),
  image: object({ type, alt_text: need(string({ max: 2000 })), ...imageFields }, oneImageSource),
  overflow: object({ ...actionable, ...asked, options: need(list(overflowOption, { min: 1, max: 5 })) }),
  static_select: object({ ...select, ...staticOptions, initial_option: may(plainOption) }, staticRule),
  multi_static_select: object(
    { ...select, ...many, ...staticOptions, initial_options: may(list(plainOption)) },
    staticRule,
  ),
  external_select: object({ ...select, ...minQuery, initial_option: may(plainOption) }),
  multi_external_select: object({ ...select, ...many, ...minQuery, initial_options: may(list(plainOption)) }),
  users_select: object({ ...select, initial_user: may(userId) }),
  multi_users_select: object({ ...select, ...many, initial_users: may(list(userId)) }),
  channels_select: object(
    { ...select, initial_channel: may(conversationId), response_url_enabled: may(boolean) },
    responseUrlOnlyInModal,
  ),
  multi_channels_select: object({ ...select, ...many, initial_channels: may(list(conversationId)) }),
  conversations_select: object(
    { ...conversations, initial_conversation: may(conversationId), response_url_enabled: may(boolean) },
    responseUrlOnlyInModal,
  ),
  multi_conversations_select: object({ ...conversations, ...many, initial_conversations: may(list(conversationId)) }),
  workflow_button: all(
    only(['message'], 'workflow_button'),
    object({
      ...actionable,
      text: need(plainText(75)),
      workflow: need((value, at, found) => {
        if (!isObject(value)) problem(found, at, 'must be an object');
      }),
      style: may(oneOf('primary', 'danger')),
      accessibility_label: may(string({ max: 75 })),
    }),
  ),
  feedback_buttons: object({
    ...actionable,
    positive_button: need(feedbackChoice),
    negative_button: need(feedbackChoice),
  }),
  icon_button: object({
    ...actionable,
    ...asked,
    icon: need(oneOf('trash')),
    text: need(plainText(75)),
    value: may(string({ max: 2000 })),
    accessibility_label: may(string({ max: 75 })),
    visible_to_user_ids: may(list(userId)),
  }),
};

const SELECTS = ['static', 'external', 'users', 'channels', 'conversations'].flatMap((kind) => [
  `${kind}_select`,
  `multi_${kind}_select`,
]);
const PICKERS = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];

const among = (names: readonly string[]): { [type: string]: Check } =>
  Object.fromEntries(names.map((name) => [name, ELEMENTS[name]!]));

export const ACTION_ELEMENTS = among([
  'button',
  ...SELECTS,
  ...PICKERS,
  'datetimepicker',
  'overflow',
  'workflow_button',
  'rich_text_input',
]);
export const ACCESSORIES = among(['button', 'image', ...SELECTS, ...PICKERS, 'overflow', 'workflow_button']);
export const INPUT_ELEMENTS = among([
  ...SELECTS,
  ...PICKERS,
  'datetimepicker',
  'plain_text_input',
  'rich_text_input',
  'email_text_input',
  'url_text_input',
  'number_input',
  'file_input',
]);
export const CONTEXT_ACTION_ELEMENTS = among(['feedback_buttons', 'icon_button']);
