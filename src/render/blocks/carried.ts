import type { LanguageCode } from '../../language/locale.js';
import { isLanguage } from '../../language/slack-messages-by-language.js';

/** Where an answer stands, which decides where what its buttons lead to appears. */
export type Surface = 'thread' | 'private' | 'shared' | 'modal';
/** Parts of an answer that are shown on demand. */
export type Part = 'table' | 'chart';

/** What a button carries: enough to ask again and to show the same thing, and never an answer. */
export interface Carried {
  readonly question: string;
  readonly language: LanguageCode;
  readonly surface: Surface;
  /** Slack id of who asked; null on the Home tab. */
  readonly asker: string | null;
  /** Slack id of who shared it; null where it stands where it was asked. */
  readonly sharer: string | null;
  readonly shown: readonly Part[];
}

/** Slack's limit on the value of a button. */
const MAX_VALUE = 2000;
const SURFACES: readonly Surface[] = ['thread', 'private', 'shared', 'modal'];
const PARTS: readonly Part[] = ['table', 'chart'];

/** The value of a button; null where the question is too long for one. */
export function packCarried(carried: Carried): string | null {
  const { question, language, surface, asker, sharer, shown } = carried;
  const value = JSON.stringify({ q: question, l: language, s: surface, a: asker ?? '', b: sharer ?? '', p: shown });
  return value.length <= MAX_VALUE ? value : null;
}

/** What a button's value carries; null where it is not one of ours. */
export function unpackCarried(value: string | undefined): Carried | null {
  const read = parsed(value);
  const { q, l, s, a, b, p } = read;
  if (typeof q !== 'string' || q === '' || !isLanguage(l)) return null;
  const surface = SURFACES.find((one) => one === s);
  if (!surface) return null;
  const shown = Array.isArray(p) ? PARTS.filter((one) => p.includes(one)) : [];
  return { question: q, language: l, surface, asker: idOf(a), sharer: idOf(b), shown };
}

/** What a form keeps: the reader's own language, and what the button that opened it carried. */
export function packForm(language: LanguageCode, carried: Carried | null): string {
  return `${language} ${carried ? (packCarried(carried) ?? '') : ''}`;
}

/** What a form keeps; null for the language where it keeps none. */
export function unpackForm(metadata: string): { language: LanguageCode | null; carried: Carried | null } {
  const [code = '', ...rest] = metadata.split(' ');
  return { language: isLanguage(code) ? code : null, carried: unpackCarried(rest.join(' ')) };
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function parsed(value: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(value ?? '');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {}; // A value that is not JSON is not one of ours, which the caller is told by null.
  }
}
