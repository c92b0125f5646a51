/** What would turn the outcome of a pair: by weight, and by rule. */
import {
  type TurningPoint,
  turningSentences,
  type VerdictTurn,
  verdictTurnSentence,
} from '../evidence/index.ts';
import { useMessages } from '../frame/index.tsx';
import { Sentences } from './sentences.tsx';

export function Turning({
  points,
  turns = [],
}: {
  points: readonly TurningPoint[];
  turns?: readonly VerdictTurn[];
}) {
  const words = useMessages();
  if (points.length + turns.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="turning">
      <h3 id="turning">{words.t('explorer.turning')}</h3>
      <Sentences
        sentences={[
          ...points.map((point) => turningSentences(words, point).join(' ')),
          ...turns.map((turn) => verdictTurnSentence(words, turn)),
        ]}
      />
    </section>
  );
}
