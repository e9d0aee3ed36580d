import type { Json, JsonObject, Message, View } from './fake/index.js';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: Json | undefined): string => (isObject(value) ? String(value.text ?? '') : String(value ?? ''));

/** Blocks as a person reads them, with what each button carries: goldens are reviewed as diffs of this. */
export function readable(blocks: Json | undefined): string {
  return objects(blocks).map(block).join('\n---\n');
}

/** A message with who sees it and where. */
export function readableMessage(message: Message, names: Readonly<Record<string, string>>): string {
  const to = message.ephemeralTo === undefined ? 'everybody' : `only ${message.ephemeralTo}`;
  const where = `${names[message.channel] ?? message.channel}${message.threadTs === undefined ? '' : ', in the thread'}`;
  const metadata = message.metadata
    ? JSON.stringify({ ...message.metadata }).replace(/"post":"[^"]*"/u, '"post":"…"')
    : 'none';
  return [
    `visible to: ${to}`,
    `where: ${where}`,
    `metadata: ${metadata}`,
    `text: ${message.text}`,
    '===',
    readable(message.blocks),
    '',
  ].join('\n');
}

/** A modal or the Home tab. */
export function readableView({ payload, user, type }: View): string {
  const title = payload.title === undefined ? '' : `title: ${text(payload.title)}\n`;
  return `visible to: only ${user}\nwhere: ${type}\n${title}===\n${readable(payload.blocks)}\n`;
}

function block(one: JsonObject): string {
  switch (one.type) {
    case 'rich_text':
      return objects(one.elements).map(part).join('\n');
    case 'actions':
    case 'context_actions':
      return objects(one.elements).map(element).join('\n');
    case 'header':
      return `# ${text(one.text)}`;
    case 'input':
      return `${text(one.label)}${one.optional ? ' (optional)' : ''}: ${element(isObject(one.element) ? one.element : {})}`;
    case 'table':
      return `table ${JSON.stringify(one.column_settings)}\n${(one.rows as JsonObject[][]).map((row) => row.map(cell).join(' | ')).join('\n')}`;
    case 'data_visualization':
      return `chart: ${text(one.title)}\n${JSON.stringify(one.chart)}`;
    default:
      return String(one.type);
  }
}

function part(one: JsonObject): string {
  if (one.type === 'rich_text_list')
    return objects(one.elements)
      .map((item) => `• ${leaves(item)}`)
      .join('\n');
  return `${one.type === 'rich_text_quote' ? '> ' : ''}${leaves(one)}`;
}

function leaves(one: JsonObject): string {
  return objects(one.elements).map(styled).join('');
}

function styled(one: JsonObject): string {
  const style = isObject(one.style) ? one.style : {};
  const shown = one.type === 'link' ? `[${text(one.text)}](${String(one.url)})` : String(one.text ?? '');
  return style.bold ? `**${shown}**` : style.italic ? `_${shown}_` : shown;
}

function cell(one: JsonObject): string {
  return one.type === 'rich_text' ? objects(one.elements).map(leaves).join('') : text(one.text);
}

function element(one: JsonObject): string {
  const id = String(one.action_id);
  switch (one.type) {
    case 'button':
      return `[${text(one.text)}] ${id} ${String(one.value)}${one.confirm ? ' (asks first)' : ''}`;
    case 'icon_button':
      return `[🗑 ${text(one.text)}] ${id}, for ${JSON.stringify(one.visible_to_user_ids)}`;
    case 'feedback_buttons':
      return `[👍 ${text((one.positive_button as JsonObject).text)}] [👎 ${text((one.negative_button as JsonObject).text)}] ${id}`;
    default:
      return `${String(one.type)} ${id}${one.filter ? ` ${JSON.stringify(one.filter)}` : ''}`;
  }
}

/** Every element that can be pressed, with the name to press it by. */
export function pressable(blocks: Json | undefined): readonly string[] {
  return objects(blocks)
    .filter((one) => one.type === 'actions' || one.type === 'context_actions')
    .flatMap((one) => objects(one.elements))
    .flatMap((one) =>
      one.type === 'feedback_buttons'
        ? [one.positive_button, one.negative_button].map((button) => (isObject(button) ? text(button.text) : ''))
        : [String(one.action_id)],
    );
}
