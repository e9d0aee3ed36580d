import { isObject, objectsAt, stringAt } from '../json.js';
import type { Json, JsonObject } from '../types.js';
import {
  anyText,
  counted,
  httpUrl,
  id,
  imageFields,
  markup,
  mrkdwnText,
  oneImageSource,
  plainText,
} from './composition.js';
import { ACCESSORIES, ACTION_ELEMENTS, CONTEXT_ACTION_ELEMENTS, ELEMENTS, INPUT_ELEMENTS } from './elements.js';
import { dataTable, dataVisualization, table } from './figures.js';
import { richTextBlock } from './richText.js';
import {
  all,
  boolean,
  type Check,
  type Findings,
  list,
  may,
  need,
  noTwins,
  object,
  oneOf,
  only,
  problem,
  type Shape,
  type Surface,
  string,
  typedObject,
} from './schema.js';

const base: Shape = { type: need(string()), block_id: may(id) };
const IMAGE = ELEMENTS.image!;

/** An action_id must be unique within the block that holds it. */
const ownActionIds = (value: JsonObject, at: string, found: Findings): void => {
  const ids = objectsAt(value, 'elements').map((one) => stringAt(one, 'action_id'));
  noTwins(ids, 'action_id', at, found);
};

const section = object(
  {
    ...base,
    text: may(anyText(3000)),
    fields: may(list(anyText(2000), { max: 10 })),
    accessory: may(typedObject(ACCESSORIES, 'section accessory')),
    expand: may(boolean),
  },
  (value, at, found) => {
    if (value.text === undefined && value.fields === undefined) problem(found, at, 'text or fields is required');
  },
);

const input = object({
  ...base,
  label: need(plainText(2000)),
  element: need(typedObject(INPUT_ELEMENTS, 'input element')),
  hint: may(plainText(2000)),
  optional: may(boolean),
  dispatch_action: may(boolean),
});

const card = object(
  {
    ...base,
    hero_image: may(IMAGE),
    icon: may(IMAGE),
    title: may(mrkdwnText(150)),
    subtitle: may(mrkdwnText(150)),
    body: may(mrkdwnText(200)),
    actions: may(list(ELEMENTS.button!)),
  },
  (value, at, found) => {
    const parts = [value.hero_image, value.title, value.actions, value.body];
    if (parts.every((part) => part === undefined))
      problem(found, at, 'a card needs a hero_image, title, actions or body');
  },
);

const taskCard = object({
  ...base,
  task_id: need(string()),
  title: need(string()),
  details: may(richTextBlock),
  output: may(richTextBlock),
  sources: may(list(object({ type: need(oneOf('url')), url: need(httpUrl), text: need(string()) }))),
  status: need(oneOf('pending', 'in_progress', 'complete', 'error')),
});

const SIMPLE: { readonly [type: string]: Check } = {
  section,
  input,
  divider: object(base),
  rich_text: richTextBlock,
  table,
  header: object({ ...base, text: need(plainText(150)) }),
  context: object({
    ...base,
    elements: need(
      list(typedObject({ plain_text: anyText(3000), mrkdwn: anyText(3000), image: IMAGE }, 'context element'), {
        max: 10,
      }),
    ),
  }),
  actions: object(
    { ...base, elements: need(list(typedObject(ACTION_ELEMENTS, 'actions element'), { max: 25 })) },
    ownActionIds,
  ),
  image: object(
    { ...base, alt_text: need(string({ max: 2000 })), title: may(plainText(2000)), ...imageFields },
    oneImageSource,
  ),
  video: object({
    ...base,
    video_url: need(httpUrl),
    thumbnail_url: need(httpUrl),
    alt_text: need(string()),
    title: need(plainText(199)),
    title_url: may(httpUrl),
    author_name: may(string({ max: 49 })),
    provider_name: may(string()),
    provider_icon_url: may(httpUrl),
    description: may(plainText(200)),
  }),
};

const container = object(
  {
    ...base,
    title: may(plainText(150)),
    rich_text_title: may(richTextBlock),
    subtitle: may(anyText(150)),
    child_blocks: need(list(typedObject(SIMPLE, 'child block'), { max: 10 })),
    width: may(oneOf('narrow', 'standard', 'wide', 'full')),
    icon: may(IMAGE),
    is_collapsible: may(boolean),
    default_collapsed: may(boolean),
    has_header_divider: may(boolean),
  },
  (value, at, found) => {
    if (value.title === undefined && value.rich_text_title === undefined) {
      problem(found, at, 'title or rich_text_title is required');
    }
    if (value.default_collapsed === true && value.is_collapsible !== true) {
      problem(found, at, 'default_collapsed requires is_collapsible');
    }
  },
);

const BLOCKS: { readonly [type: string]: Check } = {
  ...SIMPLE,
  card,
  container,
  data_table: dataTable,
  data_visualization: dataVisualization,
  task_card: taskCard,
  markdown: object({ ...base, text: need(all(string({ max: 12_000 }), counted, markup)) }),
  context_actions: object(
    { ...base, elements: need(list(typedObject(CONTEXT_ACTION_ELEMENTS, 'context action'), { max: 5 })) },
    ownActionIds,
  ),
  plan: object({ ...base, title: need(string()), tasks: may(list(typedObject({ task_card: taskCard }, 'task'))) }),
  carousel: object({ ...base, elements: need(list(typedObject({ card }, 'card'), { max: 10 })) }),
  alert: object({
    ...base,
    text: need(anyText(3000)),
    level: may(oneOf('default', 'info', 'warning', 'error', 'success')),
  }),
};

/** Where a block may stand; what is not named here may stand anywhere. Doubtful surfaces (tables on Home) are refused. */
const SURFACES: { readonly [type: string]: readonly Surface[] } = {
  markdown: ['message'],
  table: ['message'],
  data_table: ['message'],
  data_visualization: ['message'],
  context_actions: ['message'],
  task_card: ['message'],
  plan: ['message'],
  container: ['message'],
  carousel: ['message', 'home'],
  alert: ['modal'],
};

const oneBlock: Check = (value, at, found) => {
  typedObject(BLOCKS, 'block')(value, at, found);
  const type = isObject(value) ? stringAt(value, 'type') : undefined;
  const surfaces = type === undefined ? undefined : SURFACES[type];
  if (type !== undefined && surfaces) only(surfaces, type)(value, at, found);
};

const nested = (blocks: readonly JsonObject[]): JsonObject[] =>
  blocks.flatMap((block) => [block, ...nested(objectsAt(block, 'child_blocks'))]);

const countOf = (blocks: readonly JsonObject[], ...types: readonly string[]): number =>
  blocks.filter((block) => types.includes(String(block.type))).length;

/** All blocks of one message or view, and the rules that hold among them. */
export const checkBlocks = (blocks: Json | undefined, at: string, found: Findings): void => {
  list(oneBlock, { min: 0, max: found.surface === 'message' ? 50 : 100 })(blocks, at, found);
  const every = nested(Array.isArray(blocks) ? blocks.filter(isObject) : []);
  noTwins(
    every.map((block) => stringAt(block, 'block_id')),
    'block_id',
    at,
    found,
  );
  if (countOf(every, 'table', 'data_table') > 1) problem(found, at, 'only_one_table_allowed');
  if (countOf(every, 'data_visualization') > 2) problem(found, at, 'no more than 2 data_visualization blocks');
  const markdown = every.filter((block) => block.type === 'markdown').map((block) => stringAt(block, 'text') ?? '');
  if (markdown.join('').length > 12_000) problem(found, at, 'markdown blocks exceed 12000 characters together');
  const focused = every.filter((block) => isObject(block.element) && block.element.focus_on_load === true).length;
  if (focused > 1) problem(found, at, 'only one element can have focus_on_load');
};
