import type { Answer, Figure } from '../../src/answer/answer.js';

/** One question of a bank with what is expected; the form is described in test/questions/README.md. */
export interface Expected {
  readonly id: string;
  readonly lang: 'sv' | 'en';
  readonly q: string | readonly string[];
  readonly kind: 'lookup' | 'trend' | 'list' | 'compare' | 'compute' | 'rank' | 'who' | 'text' | 'none' | 'ambiguous';
  readonly values: readonly (number | string)[];
  readonly cite?: readonly Place[];
  readonly citeAll?: boolean;
  readonly citeOther?: readonly (Place & { readonly doc: string })[];
  readonly doc?: string;
  /** Figures that the correction of a false premise may show. */
  readonly mayAnswer?: readonly (number | string)[];
}

export interface Place {
  readonly text?: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
}

export type Verdict = 'right' | 'miscited' | 'refused' | 'wrong';

const MONEY = /kr|sek|kron|eur/i;
const SCALES = [1e3, 1e6, 1e9];

const plain = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFC')
    .replace(/<[^>]+>/g, '')
    .replace(/^\s*[-•]\s+/, '')
    .replace(/[*_\s\u00a0\u202f]+/g, ' ')
    .toLowerCase()
    .trim();

const near = (a: number, b: number, loose: boolean): boolean =>
  Math.abs(a - b) <= (loose ? Math.max(0.06, Math.abs(b) * 0.005) : 1e-9);

function sameNumber(figure: Figure, value: number, loose: boolean): boolean {
  const number =
    typeof figure.value === 'number' ? figure.value : Number(figure.value.replace(/\s/g, '').replace(',', '.') || 'x');
  if (Number.isNaN(number)) return false;
  return (
    near(number, value, loose) ||
    (MONEY.test(figure.unit ?? '') &&
      SCALES.some((scale) => near(number * scale, value, true) || near(number / scale, value, true)))
  );
}

function states(
  answer: Answer,
  figures: readonly Figure[],
  value: number | string,
  how: { readonly loose?: boolean; readonly quotes?: boolean },
): boolean {
  if (typeof value === 'number') return figures.some((figure) => sameNumber(figure, value, how.loose ?? false));
  const places = [
    answer.text,
    ...figures.flatMap((figure) => [figure.label, figure.value]),
    ...(how.quotes ? answer.citations.flatMap((citation) => [citation.quote, citation.row]) : []),
  ];
  return places.some((place) => plain(place).includes(plain(value)));
}

function isCited(answer: Answer, item: Expected): boolean {
  const own = answer.citations.filter(
    (citation) => !item.doc || citation.document === item.doc || item.kind === 'compare',
  );
  const hit = (place: Place, among = own): boolean =>
    among.some((citation) =>
      place.text !== undefined
        ? plain(citation.quote).includes(plain(place.text)) ||
          (plain(citation.quote).length > 14 && plain(place.text).includes(plain(citation.quote)))
        : plain(citation.table).startsWith(plain(place.table)) &&
          plain(citation.row).includes(plain(place.row)) &&
          (place.column === undefined || plain(citation.column) === plain(place.column)),
    );
  const others = (item.citeOther ?? []).every((place) =>
    hit(
      place,
      answer.citations.filter((citation) => citation.document === place.doc),
    ),
  );
  const places = item.cite ?? [];
  return (
    others &&
    (places.length === 0 || (item.citeAll ? places.every((place) => hit(place)) : places.some((place) => hit(place))))
  );
}

const distinct = (values: readonly unknown[]): number => new Set(values.map(plain)).size;

/** How an answer does against what is expected: a wrong figure is far worse than a refusal, so the two are told apart. */
export function judge(item: Expected, answer: Answer): Verdict {
  const silent = answer.status === 'not_found' || answer.status === 'help';
  if (item.kind === 'none') {
    if (silent) return answer.figures.length === 0 ? 'right' : 'wrong';
    const may = item.mayAnswer ?? [];
    return answer.figures.length > 0 &&
      answer.figures.every((figure) =>
        may.some((value) =>
          typeof value === 'number' ? sameNumber(figure, value, false) : plain(figure.value) === plain(value),
        ),
      )
      ? 'right'
      : 'wrong';
  }
  if (silent) return 'refused';
  if (item.kind === 'ambiguous') {
    const offered = [...answer.figures, ...answer.alternatives.flatMap((alternative) => alternative.figures)];
    const labels = answer.alternatives.map((alternative) => alternative.label);
    const all = item.values.every((value) =>
      typeof value === 'number'
        ? offered.some((figure) => sameNumber(figure, value, false))
        : states(answer, offered, value, {}) || labels.some((label) => plain(label).includes(plain(value))),
    );
    return all && distinct([...offered.map((figure) => figure.value), ...labels]) <= item.values.length * 2 + 6
      ? 'right'
      : 'wrong';
  }
  if (answer.status === 'ambiguous') return 'refused';
  const figures = [
    ...answer.figures,
    ...(item.kind === 'compare' ? answer.conflicts.flatMap((conflict) => conflict.figures) : []),
  ];
  return fits(item, answer, figures) ? (isCited(answer, item) ? 'right' : 'miscited') : 'wrong';
}

function fits(item: Expected, answer: Answer, figures: readonly Figure[]): boolean {
  const numbers = item.values.filter((value) => typeof value === 'number');
  const count = distinct(figures.map((figure) => figure.value));
  switch (item.kind) {
    case 'compute':
      return item.values.some((value) => states(answer, figures.slice(0, 2), value, { loose: true }));
    case 'lookup': {
      const first = figures[0];
      const led =
        numbers.length === 0 || (first !== undefined && numbers.some((value) => sameNumber(first, value, false)));
      return (
        led &&
        item.values.every((value) => states(answer, figures, value, { quotes: numbers.length === 0 })) &&
        count <= item.values.length + 1
      );
    }
    case 'text':
    case 'who':
      return (
        item.values.every((value) => states(answer, figures, value, { quotes: item.kind === 'text' })) &&
        count <= item.values.length + 3
      );
    default:
      return (
        item.values.every((value) =>
          states(answer, figures, value, {
            quotes: true,
            loose: item.kind === 'compare' && typeof value === 'number' && !Number.isInteger(value),
          }),
        ) && count <= item.values.length + 4
      );
  }
}
