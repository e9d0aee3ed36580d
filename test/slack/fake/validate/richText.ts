import { counted, httpUrl, id } from './composition.js';
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
  type Shape,
  string,
  typedObject,
} from './schema.js';

const type = need(string());
const style = may(
  object({
    bold: may(boolean),
    italic: may(boolean),
    strike: may(boolean),
    code: may(boolean),
    underline: may(boolean),
    highlight: may(boolean),
    client_highlight: may(boolean),
    unlink: may(boolean),
  }),
);

/** A leaf that calls on people: noted as a broadcast whoever wrote it. */
const calling =
  (check: Check): Check =>
  (value, at, found) => {
    check(value, at, found);
    found.broadcasts.push({ pointer: at, text: JSON.stringify(value) });
  };

const text = object({ type, text: need(all(string(), counted)), style });
const link = object(
  {
    type,
    url: need(httpUrl),
    text: may(all(string(), counted)),
    unsafe: may(boolean),
    style,
  },
  (value, at, found) => {
    found.links.push({ pointer: at, text: String(value.url) });
  },
);

const LEAVES: { readonly [type: string]: Check } = {
  text,
  link,
  user: calling(object({ type, user_id: need(string()), style })),
  usergroup: calling(object({ type, usergroup_id: need(string()), style })),
  broadcast: calling(object({ type, range: need(oneOf('here', 'channel', 'everyone')), style })),
  team: object({ type, team_id: need(string()), style }),
  channel: object({ type, channel_id: need(string()), style }),
  emoji: object({ type, name: need(string()), unicode: may(string()), url: may(string()), style }),
  color: object({ type, value: need(string()), style }),
  date: object({
    type,
    timestamp: need(number({ whole: true })),
    format: need(string()),
    url: may(httpUrl),
    fallback: may(string()),
    style,
  }),
};

const leaves = need(list(typedObject(LEAVES, 'rich text element'), { min: 0 }));
const border: Shape = { border: may(number({ min: 0, max: 1, whole: true })) };
const section = object({ type, elements: leaves });

const PARTS: { readonly [type: string]: Check } = {
  rich_text_section: section,
  rich_text_quote: object({ type, elements: leaves, ...border }),
  rich_text_preformatted: object({
    type,
    elements: need(list(typedObject({ text, link }, 'preformatted element'))),
    language: may(string()),
    ...border,
  }),
  rich_text_list: object({
    type,
    style: need(oneOf('bullet', 'ordered')),
    elements: need(list(typedObject({ rich_text_section: section }, 'list item'))),
    indent: may(number({ min: 0, max: 8, whole: true })),
    offset: may(number({ min: 0, whole: true })),
    ...border,
  }),
};

export const richTextBlock: Check = typedObject(
  {
    rich_text: object({ type, block_id: may(id), elements: need(list(typedObject(PARTS, 'rich text part'))) }),
  },
  'rich_text block',
);
