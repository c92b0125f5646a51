/**
 * Which rule explains one pair of name fields: Annex II 3.1 (a), (d), (e), (g), (h).
 * Rule (f) is not here, since its budget is the whole category; (b) and (c) concern two fields at once.
 */
import { lettersInverted, punctuationOnly, truncated, withoutPunctuation, wordsInverted } from './edits.ts';
import { latinFormsOf, type Spelling, sharedForm } from './transliteration/index.ts';

export interface Step {
  letter: 'a' | 'd' | 'e' | 'g' | 'h';
  table?: string;
}

/**
 * The rules that make the two values meet, at most `max` of them, or null. With the default of one (reading 3) no
 * rule is free: MÜLLER-LÜDENSCHEIDT and MUELLER LUEDENSCHEIDT need (a) and (g), and are not similar.
 */
export function explainField(x: Spelling, y: Spelling, max: number, truncation = true): Step[] | null {
  if (x.text === y.text) return null;
  const letter = bySpelling(x.text, y.text, truncation);
  if (letter) return [{ letter }];
  const table = sharedForm(x, y);
  if (table) return [{ letter: 'a', table }];
  return max > 1 ? stacked(x, y, max, truncation) : null;
}

function bySpelling(x: string, y: string, truncation: boolean): Exclude<Step['letter'], 'a'> | null {
  if (wordsInverted(x, y)) return 'd';
  if (lettersInverted(x, y)) return 'e';
  if (punctuationOnly(x, y)) return 'g';
  if (truncation && truncated(x, y)) return 'h';
  return null;
}

interface Variant {
  text: string;
  steps: Step[];
}

/** More than one rule on a field: (a) and (g) first, then at most one of the others. Off by default. */
function stacked(x: Spelling, y: Spelling, max: number, truncation: boolean): Step[] | null {
  let best: Step[] | null = null;
  for (const left of variants(x))
    for (const right of variants(y)) {
      const steps = joined(left.steps, right.steps);
      if (steps.length === 0 || steps.length > max) continue;
      const letter = left.text === right.text ? null : bySpelling(left.text, right.text, truncation);
      if (left.text !== right.text && !letter) continue;
      const all = letter ? joined(steps, [{ letter }]) : steps;
      if (all.length <= max && (!best || all.length < best.length)) best = all;
    }
  return best;
}

function variants(spelling: Spelling): Variant[] {
  const plain: Variant[] = [{ text: spelling.text, steps: [] }];
  for (const [text, table] of latinFormsOf(spelling)) plain.push({ text, steps: [{ letter: 'a', table }] });
  const bare = plain.flatMap(({ text, steps }) =>
    withoutPunctuation(text).map((form): Variant => ({ text: form, steps: [...steps, { letter: 'g' }] })),
  );
  return [...plain, ...bare];
}

function joined(left: Step[], right: Step[]): Step[] {
  const letters = new Set(left.map((step) => step.letter));
  return [...left, ...right.filter((step) => !letters.has(step.letter))];
}
