/** Red says one person or two: which one, by digit or button (Art 32(1)). */
import { useEffect, useRef } from 'react';
import { code } from '../../evidence/index.ts';
import { Keys, useMessages, useShortcut, useShortcutLayer } from '../../frame/index.tsx';
import type { Surroundings } from '../model.ts';
import { type Choice, LAYER } from './choices.ts';
import { WhyNot } from './refusal.tsx';

interface Props {
  choices: readonly Choice[];
  surroundings: Surroundings | undefined;
  onChoose(choice: Choice): void;
  onCancel(): void;
}

export function RedKinds({ choices, surroundings, onChoose, onCancel }: Props) {
  const { t } = useMessages();
  const place = useRef<HTMLFieldSetElement>(null);
  // Not on a button: a space typed in the wrong place would press it.
  useEffect(() => place.current?.focus(), []);
  useShortcutLayer(LAYER);
  const byDigit = (at: number) => {
    const choice = choices[at];
    if (choice?.open) onChoose(choice);
  };
  useShortcut({ id: 'review-first', keys: '1', area: 'review', layer: LAYER }, () => byDigit(0));
  useShortcut({ id: 'review-second', keys: '2', area: 'review', layer: LAYER }, () => byDigit(1));
  return (
    <fieldset ref={place} tabIndex={-1} className="stack decide-step">
      <legend>{t('review.red.which')}</legend>
      <div className="row">
        {choices.map((choice, at) => (
          <button
            key={choice.option}
            type="button"
            className="button"
            aria-disabled={!choice.open}
            onClick={() => byDigit(at)}
          >
            <Keys keys={String(at + 1)} /> {t(`review.option.${choice.option}`)}
            <span className="decide-basis">{t('review.article', { article: code(choice.article) })}</span>
          </button>
        ))}
        <button type="button" className="button quiet" onClick={onCancel}>
          <Keys keys="Esc" /> {t('frame.cancel')}
        </button>
      </div>
      {choices.map((choice) => (
        <WhyNot key={choice.option} choice={choice} surroundings={surroundings} />
      ))}
    </fieldset>
  );
}
