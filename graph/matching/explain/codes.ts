/** Words for codes and probabilities, the same wherever they are shown. */
import { SHOW_PROBABILITY, STRONG_PROBABILITY } from '../score/index.ts';

/** Words for a probability, with the limits of the score model. */
export function strengthWords(probability: number): string {
  if (probability >= STRONG_PROBABILITY) return 'strong match';
  if (probability >= 0.5) return 'likely match';
  return probability >= SHOW_PROBABILITY ? 'possible match' : 'weak match';
}

const NOTES: Record<string, string> = {
  COUNTRY_ABSENT: 'the issuing country is stated on one side only',
  COUNTRY_SUCCESSOR: 'one issuing country succeeded the other',
  TYPE_ABSENT: 'the type is stated on one side only',
  EXPIRY_DIFFERS: 'the expiry dates differ',
};

export function noteWords(note: string): string {
  return NOTES[note] ?? note.toLowerCase().replaceAll('_', ' ');
}
