import type { UnitWords } from './locale.js';

/** Units of each currency: its own, its thousands, its millions, its billions. */
const UNITS = {
  SEK: ['SEK', 'tkr', 'mnkr', 'mdkr'],
  EUR: ['EUR', 'kEUR', 'MEUR', 'BEUR'],
  USD: ['USD', 'kUSD', 'MUSD', 'BUSD'],
  GBP: ['GBP', 'kGBP', 'MGBP', 'BGBP'],
} as const;

type Currency = keyof typeof UNITS;

/** How many of the smallest a scale counts, and what it is called where it counts no money. */
const SCALES = ['thousand', 'million', 'billion'] as const;
type Scale = (typeof SCALES)[number];
const SIZE: Readonly<Record<Scale, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const CURRENCIES = Object.keys(UNITS) as Currency[];

interface MoneyWords {
  readonly currencies: Readonly<Record<Currency, readonly string[]>>;
  readonly scales: Readonly<Record<Scale, readonly string[]>>;
  /** Single words for a scale of a currency: "tkr". */
  readonly short: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** The units of money of a language, each scale before and after each currency ("million euros", "SEK million"), and the scales by themselves. */
export function moneyUnits({ currencies, scales, short }: MoneyWords): UnitWords[] {
  const money = CURRENCIES.flatMap((currency): UnitWords[] => {
    const [own, ...scaled] = UNITS[currency];
    return [
      { unit: own, kind: 'money', scale: 1, currency, words: currencies[currency] },
      ...SCALES.map(
        (scale, i): UnitWords => ({
          unit: scaled[i] ?? own,
          kind: 'money',
          scale: SIZE[scale],
          currency,
          words: [
            ...(short[scaled[i] ?? ''] ?? []),
            ...scales[scale].flatMap((size) =>
              currencies[currency].flatMap((word) => [`${size} ${word}`, `${word} ${size}`]),
            ),
          ],
        }),
      ),
    ];
  });
  const plain = SCALES.map(
    (scale): UnitWords => ({ unit: scale, kind: 'scale', scale: SIZE[scale], words: scales[scale] }),
  );
  return [...money, ...plain];
}

/** The units of a currency from the greatest scale down, its own last. */
export const scalesOf = (currency: string): readonly string[] => [...UNITS[currency as Currency]].reverse();

/** A scale as a unit of a currency: millions of kronor are "mnkr". Null where it is no scale. */
export function scaleIn(currency: Currency, scale: string): string | null {
  const at = SCALES.indexOf(scale as Scale);
  return at < 0 ? null : (UNITS[currency][at + 1] ?? null);
}
