import type { Json, JsonObject } from './types.js';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a key, or an empty one. */
export const objectAt = (from: JsonObject | undefined, key: string): JsonObject => {
  const value = from?.[key];
  return isObject(value) ? value : {};
};

export const stringAt = (from: JsonObject | undefined, key: string): string | undefined => {
  const value = from?.[key];
  return typeof value === 'string' ? value : undefined;
};

/** The objects of the list at a key; what is not an object is left out. */
export const objectsAt = (from: JsonObject | undefined, key: string): JsonObject[] => {
  const value = from?.[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

export const copyOf = <T extends Json | undefined>(value: T): T => structuredClone(value);

const HIDDEN_KEYS = new Set([
  'type',
  'style',
  'action_id',
  'block_id',
  'callback_id',
  'external_id',
  'value',
  'private_metadata',
  'align',
  'level',
  'width',
  'icon',
  'visible_to_user_ids',
]);

/** Every string that a person can read in blocks, a view or a list of options, one a line. */
export const readable = (value: Json | undefined): string => {
  const found: string[] = [];
  const walk = (node: Json | undefined): void => {
    if (typeof node === 'string') found.push(node);
    else if (Array.isArray(node)) for (const child of node) walk(child);
    else if (isObject(node)) {
      for (const [key, child] of Object.entries(node)) {
        if (!HIDDEN_KEYS.has(key) || typeof child === 'object') walk(child);
      }
    }
  };
  walk(value);
  return found.join('\n');
};
