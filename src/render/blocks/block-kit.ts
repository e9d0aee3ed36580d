import type { types } from '@slack/bolt';

/** A native chart. Public in Slack, not yet in its published types. Names, labels and categories are at most 20 characters. */
export interface DataVisualizationBlock {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line';
    readonly series: readonly ChartSeries[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label?: string };
  };
}

/** One named row of points, one point for each category. */
export interface ChartSeries {
  readonly name: string;
  readonly data: readonly { readonly label: string; readonly value: number }[];
}

/** Every block that a message or a view is made of here. */
export type SlackBlock = types.KnownBlock | DataVisualizationBlock;

/** A message as it is posted: what is read aloud or shown in a notification, and the blocks. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** A modal as `views.open` takes it. */
export interface SlackModal {
  readonly type: 'modal';
  readonly callback_id: string;
  readonly title: types.PlainTextElement;
  readonly submit?: types.PlainTextElement;
  readonly close: types.PlainTextElement;
  readonly private_metadata: string;
  readonly blocks: readonly SlackBlock[];
}

/** The Home tab as `views.publish` takes it. */
export interface SlackHome {
  readonly type: 'home';
  readonly callback_id: string;
  readonly blocks: readonly SlackBlock[];
}

const DATA_BLOCKS: readonly string[] = ['table', 'data_visualization'];
const PLAIN_BLOCKS: readonly string[] = ['rich_text', 'section', 'divider', 'header', 'context', 'actions', 'input'];

/** The same blocks without tables and charts: what is sent where Slack or a client does not take those. */
export function withoutDataBlocks(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  return blocks.filter((block) => !DATA_BLOCKS.includes(block.type));
}

/** Only blocks that every workspace and surface takes: the last resort, and what a modal may hold. */
export function onlyPlainBlocks(blocks: readonly SlackBlock[]): readonly SlackBlock[] {
  return blocks.filter((block) => PLAIN_BLOCKS.includes(block.type));
}
