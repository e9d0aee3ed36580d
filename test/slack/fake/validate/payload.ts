import { isObject, objectAt, objectsAt } from '../json.js';
import type { Json, JsonObject } from '../types.js';
import { checkBlocks } from './blocks.js';
import { eitherOptions, id, isScalar, markup, optionGroup, plainOption, plainText } from './composition.js';
import {
  boolean,
  type Check,
  type Findings,
  findings,
  list,
  may,
  need,
  object,
  oneOf,
  problem,
  type Shape,
  string,
} from './schema.js';

/** Undocumented, met in practice: beyond it Slack says msg_blocks_too_long. */
const BLOCK_CHARACTERS = 13_200;
const METADATA_CHARACTERS = 8_000;
const TEXT_CHARACTERS = 40_000;

export type Verdict = { readonly error: string | undefined; readonly found: Findings };

/** The text and blocks of a message, as Slack would take or refuse them. */
export const judgeMessage = (args: JsonObject): Verdict => {
  const found = findings('message');
  markup(args.text, '/text', found);
  markup(args.markdown_text, '/markdown_text', found);
  if (args.blocks !== undefined) checkBlocks(args.blocks, '/blocks', found);
  if (found.problems.length > 0) return { error: 'invalid_blocks', found };
  if (found.characters > BLOCK_CHARACTERS) return failed(found, '/blocks', 'msg_blocks_too_long');
  const { text, markdown_text: markdown } = args;
  if (typeof text === 'string' && text.length > TEXT_CHARACTERS) return failed(found, '/text', 'msg_too_long');
  if (typeof markdown === 'string' && markdown.length > 12_000) return failed(found, '/markdown_text', 'msg_too_long');
  if (markdown !== undefined && (text !== undefined || args.blocks !== undefined)) {
    return failed(found, '/markdown_text', 'markdown_text_conflict');
  }
  const hasBlocks = Array.isArray(args.blocks) && args.blocks.length > 0;
  if (!text && !markdown && !hasBlocks && args.attachments === undefined) return failed(found, '/text', 'no_text');
  const metadata = args.metadata === undefined ? undefined : judgeMetadata(args.metadata);
  return metadata ? failed(found, '/metadata', metadata) : { error: undefined, found };
};

const failed = (found: Findings, at: string, error: string): Verdict => {
  problem(found, at, error);
  return { error, found };
};

/** `{event_type, event_payload}`, values scalar or one level of object or array; undefined where it is well formed. */
const judgeMetadata = (metadata: Json): string | undefined => {
  if (!isObject(metadata)) return 'invalid_metadata_format';
  if (Object.keys(metadata).length === 0) return undefined;
  const extra = Object.keys(metadata).some((key) => !['event_type', 'event_payload', 'entities'].includes(key));
  if (extra || typeof metadata.event_type !== 'string' || !/^\w{1,255}$/.test(metadata.event_type)) {
    return 'invalid_metadata_format';
  }
  if (!isObject(metadata.event_payload)) return 'invalid_metadata_format';
  const flat = (value: Json | undefined): boolean =>
    isScalar(value) ||
    (Array.isArray(value) && value.every(isScalar)) ||
    (isObject(value) && Object.values(value).every(isScalar));
  if (!Object.values(metadata.event_payload).every(flat)) return 'invalid_metadata_schema';
  return JSON.stringify(metadata).length > METADATA_CHARACTERS ? 'metadata_too_large' : undefined;
};

const anything: Check = () => {};
const common: Shape = {
  type: need(oneOf('modal', 'home')),
  blocks: need(anything),
  private_metadata: may(string({ min: 0, max: 3000 })),
  callback_id: may(id),
  external_id: may(id),
};

const modal = object({
  ...common,
  title: need(plainText(24)),
  submit: may(plainText(24)),
  close: may(plainText(24)),
  clear_on_close: may(boolean),
  notify_on_close: may(boolean),
});

/** A modal or a Home tab; `at` is where it lies in the call. */
export const judgeView = (view: Json | undefined, kind: 'modal' | 'home', at = '/view'): Verdict => {
  const found = findings(kind);
  if (!isObject(view)) return failed(found, at, 'invalid_arguments');
  (kind === 'modal' ? modal : object(common))(view, at, found);
  if (view.type !== kind) problem(found, at, `must be a ${kind}`);
  checkBlocks(view.blocks, `${at}/blocks`, found);
  const blocks = objectsAt(view, 'blocks');
  if (kind === 'modal' && blocks.some((block) => block.type === 'input') && view.submit === undefined) {
    problem(found, at, 'missing required field: submit (the modal has input blocks)');
  }
  return { error: found.problems.length > 0 ? 'invalid_arguments' : undefined, found };
};

/** The answer to a block_suggestion. */
export const judgeOptions = (answer: Json | undefined): Verdict => {
  const found = findings('modal');
  object(
    {
      options: may(list(plainOption, { min: 0, max: 100 })),
      option_groups: may(list(optionGroup, { min: 0, max: 100 })),
    },
    eitherOptions,
  )(answer, '', found);
  return { error: found.problems.length > 0 ? 'invalid_options' : undefined, found };
};

/** The answer to a view_submission; `view` is the one that was submitted. */
export const judgeSubmission = (answer: JsonObject, view: JsonObject): Verdict => {
  const found = findings('modal');
  const blockIds = objectsAt(view, 'blocks').map((block) => block.block_id);
  const action = answer.response_action;
  if (action === 'update' || action === 'push') return judgeView(answer.view, 'modal', '/view');
  if (action === 'errors') {
    const errors = objectAt(answer, 'errors');
    if (Object.keys(errors).length === 0) problem(found, '/errors', 'needs at least one error');
    for (const [blockId, text] of Object.entries(errors)) {
      if (!blockIds.includes(blockId)) problem(found, `/errors/${blockId}`, 'there is no such block in the view');
      string({ max: 2000 })(text, `/errors/${blockId}`, found);
    }
  } else if (action !== undefined && action !== 'clear') {
    problem(found, '/response_action', `unknown: ${String(action)}`);
  } else if (action === undefined && Object.keys(answer).length > 0) {
    problem(found, '', 'an answer without response_action must be empty');
  }
  return { error: found.problems.length > 0 ? 'invalid_response' : undefined, found };
};
