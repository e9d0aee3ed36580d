import { say } from '../asked.js';
import { answered, type DraftFigure } from '../draft.js';
import { samePlace, show } from '../figures.js';
import type { Turn } from './turn.js';

/** Two turns' answers as one, where each is one figure and they are not the same; null else. */
export function together(one: Turn, other: Turn): Turn | null {
  const [a, ...rest] = one.draft.figures;
  const [b, ...more] = other.draft.figures;
  if (!a || !b || rest.length > 0 || more.length > 0) return null;
  if (samePlace(a.places[0], b.places[0]) && a.value === b.value) return null;
  if (isName(a) || isName(b)) return null;
  const draft = answered(headlineOf(one, other, [a, b]), {
    figures: [a, b],
    context: [...one.draft.context, ...other.draft.context],
    conflicts: [...one.draft.conflicts, ...other.draft.conflicts],
    notes: [...new Set([...one.draft.notes, ...other.draft.notes])],
    subject: `${a.label}, ${b.label}`,
  });
  return { ...other, draft };
}

const isName = ({ value, written }: DraftFigure): boolean => typeof value === 'string' && written === undefined;

/** Both headlines, or of one sentence what it says of both: "15 minutes; 3 minutes: It takes 15 minutes by hand, with the tool three." */
function headlineOf(one: Turn, other: Turn, [a, b]: readonly [DraftFigure, DraftFigure]): string {
  const [placeOfOne, placeOfOther] = [a.places[0], b.places[0]];
  const inOneSentence =
    placeOfOne.kind === 'sentence' && placeOfOther.kind === 'sentence' && placeOfOne.sentence === placeOfOther.sentence;
  if (!inOneSentence) return `${one.draft.headline.replace(/\.$/, '')}. ${other.draft.headline}`;
  const each = [a, b].map((figure) => {
    const period = a.period !== b.period && figure.period ? ` (${figure.period})` : '';
    return `${show(other.asked, figure)}${period}`;
  });
  return `${each.join('; ')}: ${say(other.asked, placeOfOne.sentence.text)}`;
}
