import { isObject, objectAt, objectsAt, stringAt } from './json.js';
import type { Json, JsonObject, Picked, View } from './types.js';
import { optionsOf } from './validate/composition.js';

/** An element that a person can act on, and the block it stands in. */
export type Placed = { readonly block: JsonObject; readonly element: JsonObject };

/** Every element with an action_id, in the order in which it is shown. */
export const elementsOf = (blocks: readonly JsonObject[]): Placed[] =>
  blocks.flatMap((block) => {
    const single = [block.accessory, block.element].filter(isObject);
    const several = [...objectsAt(block, 'elements'), ...objectsAt(block, 'actions')];
    const own = [...single, ...several].filter((element) => typeof element.action_id === 'string');
    const cards = block.type === 'carousel' ? elementsOf(objectsAt(block, 'elements')) : [];
    return [...own.map((element) => ({ block, element })), ...cards, ...elementsOf(objectsAt(block, 'child_blocks'))];
  });

const typeOf = (element: JsonObject): string => stringAt(element, 'type') ?? '';

/** The field that holds an element's state, by its type; what has none (a button) is not here. */
const STATE_FIELD: { readonly [type: string]: string } = {
  plain_text_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  number_input: 'value',
  rich_text_input: 'rich_text_value',
  file_input: 'files',
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  checkboxes: 'selected_options',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  conversations_select: 'selected_conversation',
  multi_conversations_select: 'selected_conversations',
  channels_select: 'selected_channel',
  multi_channels_select: 'selected_channels',
  users_select: 'selected_user',
  multi_users_select: 'selected_users',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
};

const INITIAL_FIELD: { readonly [type: string]: string } = {
  datepicker: 'initial_date',
  timepicker: 'initial_time',
  datetimepicker: 'initial_date_time',
};

const initialOf = (element: JsonObject): Json => {
  const type = typeOf(element);
  const field = STATE_FIELD[type] ?? '';
  const key =
    INITIAL_FIELD[type] ?? field.replace(/^(?:selected|rich_text)_/, 'initial_').replace(/^value$/, 'initial_value');
  return element[key] ?? (field.endsWith('s') ? [] : null);
};

/** The state of a view before anybody has touched it. */
export const initialValues = (view: JsonObject): View['values'] => {
  const values: View['values'] = {};
  for (const { block, element } of elementsOf(objectsAt(view, 'blocks'))) {
    const field = STATE_FIELD[typeOf(element)];
    if (field === undefined || typeOf(element) === 'overflow') continue;
    const actions = values[String(block.block_id)] ?? {};
    actions[String(element.action_id)] = { type: typeOf(element), [field]: initialOf(element) };
    values[String(block.block_id)] = actions;
  }
  return values;
};

const matching = (options: readonly JsonObject[], wanted: string, actionId: string): JsonObject => {
  const option = options.find((one) => one.value === wanted || objectAt(one, 'text').text === wanted);
  if (option) return structuredClone(option);
  const offered = options.map((one) => `${objectAt(one, 'text').text}`).join(' | ');
  throw new Error(`${actionId} does not offer ${wanted}; it offers ${offered || 'nothing'}`);
};

export type Choices = {
  /** What the last type-ahead offered. */
  readonly offered: readonly JsonObject[];
  /** Throws where the element would not show the conversation to the user. */
  readonly conversation: (id: string, element: JsonObject) => void;
};

/** The state of an element after a person has filled in or picked something; throws where it cannot be done. */
export const picked = (element: JsonObject, value: Picked, choices: Choices): JsonObject => {
  const type = typeOf(element);
  const field = STATE_FIELD[type];
  const actionId = String(element.action_id);
  if (field === undefined) throw new Error(`${actionId} (${type}) holds no value`);
  const several: readonly string[] = typeof value === 'object' ? value : [String(value)];
  const options = type.endsWith('external_select') ? choices.offered : optionsOf(element);
  const state = (content: Json): JsonObject => ({ type, [field]: content });
  switch (field) {
    case 'selected_option':
      return state(matching(options, String(value), actionId));
    case 'selected_options':
      return state(several.map((one) => matching(options, one, actionId)));
    case 'selected_conversation':
    case 'selected_channel':
      choices.conversation(String(value), element);
      return state(String(value));
    case 'selected_conversations':
    case 'selected_channels':
      for (const one of several) choices.conversation(one, element);
      return state([...several]);
    case 'selected_users':
    case 'files':
      return state([...several]);
    case 'selected_date_time':
      return state(Number(value));
    case 'value':
      return state(fitting(element, String(value)));
    default:
      return state(typeof value === 'object' ? [...value] : value);
  }
};

const fitting = (element: JsonObject, text: string): string => {
  const { min_length: min, max_length: max } = element;
  if (typeof max === 'number' && text.length > max)
    throw new Error(`${element.action_id}: more than ${max} characters`);
  if (typeof min === 'number' && text.length < min)
    throw new Error(`${element.action_id}: fewer than ${min} characters`);
  return text;
};

/** Whether nothing is filled in. */
export const isEmpty = (state: JsonObject | undefined): boolean => {
  const field = state && STATE_FIELD[typeOf(state)];
  const value = field === undefined ? undefined : state?.[field];
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
};
