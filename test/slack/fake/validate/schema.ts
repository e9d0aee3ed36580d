import { isObject } from '../json.js';
import type { Json, JsonObject } from '../types.js';

export type Surface = 'message' | 'modal' | 'home';

/** What one validation gathers as it walks; pointers are JSON pointers into the payload. */
export type Findings = {
  readonly surface: Surface;
  readonly problems: string[];
  readonly broadcasts: { pointer: string; text: string }[];
  readonly links: { pointer: string; text: string }[];
  /** Characters of every text in the blocks. */
  characters: number;
};

export type Check = (value: Json | undefined, at: string, found: Findings) => void;
export type Field = { readonly check: Check; readonly required: boolean };
export type Shape = { readonly [key: string]: Field };

export const findings = (surface: Surface): Findings => ({
  surface,
  problems: [],
  broadcasts: [],
  links: [],
  characters: 0,
});

/** Slack's own way of putting it: `must be … [json-pointer:/blocks/0/text]`. */
export const problem = (found: Findings, at: string, message: string): void => {
  found.problems.push(`[ERROR] ${message} [json-pointer:${at || '/'}]`);
};

export const need = (check: Check): Field => ({ check, required: true });
export const may = (check: Check): Field => ({ check, required: false });

export const string =
  (limits: { min?: number; max?: number; form?: RegExp } = {}): Check =>
  (value, at, found) => {
    if (typeof value !== 'string') return problem(found, at, 'must be a string');
    const { min = 1, max, form } = limits;
    if (value.length < min) problem(found, at, `must be more than ${min - 1} characters`);
    if (max !== undefined && value.length > max) problem(found, at, `must be less than ${max + 1} characters`);
    if (form && !form.test(value)) problem(found, at, `has the wrong form: ${value.slice(0, 60)}`);
  };

export const boolean: Check = (value, at, found) => {
  if (typeof value !== 'boolean') problem(found, at, 'must be a boolean');
};

export const number =
  (limits: { min?: number; max?: number; above?: number; whole?: boolean } = {}): Check =>
  (value, at, found) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return problem(found, at, 'must be a number');
    if (limits.whole && !Number.isInteger(value)) problem(found, at, 'must be an integer');
    if (limits.min !== undefined && value < limits.min) problem(found, at, `must be at least ${limits.min}`);
    if (limits.max !== undefined && value > limits.max) problem(found, at, `must be at most ${limits.max}`);
    if (limits.above !== undefined && value <= limits.above) problem(found, at, `must be above ${limits.above}`);
  };

export const oneOf =
  (...values: readonly string[]): Check =>
  (value, at, found) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      problem(found, at, `must be one of ${values.join(', ')}, is ${JSON.stringify(value)}`);
    }
  };

export const list =
  (item: Check, limits: { min?: number; max?: number } = {}): Check =>
  (value, at, found) => {
    if (!Array.isArray(value)) return problem(found, at, 'must be an array');
    const { min = 1, max } = limits;
    if (value.length < min) problem(found, at, `no fewer than ${min} items allowed`);
    if (max !== undefined && value.length > max) {
      problem(found, at, `no more than ${max} items allowed, has ${value.length}`);
    }
    for (const [index, child] of value.entries()) item(child, `${at}/${index}`, found);
  };

/** An object with these keys and no others; `rule` sees it afterwards. */
export const object =
  (shape: Shape, rule?: (value: JsonObject, at: string, found: Findings) => void): Check =>
  (value, at, found) => {
    if (!isObject(value)) return problem(found, at, 'must be an object');
    for (const [key, field] of Object.entries(shape)) {
      if (value[key] !== undefined) field.check(value[key], `${at}/${key}`, found);
      else if (field.required) problem(found, at, `missing required field: ${key}`);
    }
    for (const key of Object.keys(value)) {
      if (!(key in shape) && value[key] !== undefined) problem(found, at, `invalid additional property: ${key}`);
    }
    rule?.(value, at, found);
  };

/** An object whose `type` picks the check. */
export const typedObject =
  (checks: { readonly [type: string]: Check }, what: string): Check =>
  (value, at, found) => {
    if (!isObject(value)) return problem(found, at, `must be an object (${what})`);
    const check = typeof value.type === 'string' && Object.hasOwn(checks, value.type) ? checks[value.type] : undefined;
    if (check) check(value, at, found);
    else problem(found, at, `unsupported type: ${String(value.type)} (${what})`);
  };

export const all =
  (...checks: readonly Check[]): Check =>
  (value, at, found) => {
    for (const check of checks) check(value, at, found);
  };

export const only =
  (surfaces: readonly Surface[], what: string): Check =>
  (_value, at, found) => {
    if (!surfaces.includes(found.surface)) problem(found, at, `${what} is not allowed in a ${found.surface}`);
  };

/** Two things with the same name in one list. */
export const noTwins = (names: readonly (string | undefined)[], what: string, at: string, found: Findings): void => {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === undefined) continue;
    if (seen.has(name)) problem(found, at, `\`${what}\` must be unique: ${name}`);
    seen.add(name);
  }
};
