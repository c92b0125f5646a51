/**
 * The decision, always in sight: one button and key for each result. What law or chain do not allow stays visible and
 * says why (Art 29(6), 31-33); then a reason from a list, words where they are owed, and Enter.
 */
import { useId, useRef, useState } from 'react';
import { Keys, useMessages, useSession, useShortcut } from '../../frame/index.tsx';
import type { Link, OptionKind, Surroundings } from '../model.ts';
import { type Choice, choicesOf } from './choices.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { grace } from './grace.ts';
import { OpenDecision } from './open-decision.tsx';
import { ReasonForm } from './reason-form.tsx';
import { RedKinds } from './red-kinds.tsx';
import { Refusal } from './refusal.tsx';
import { usePending } from './settle.ts';
import './decide.css';
import { code } from '../../evidence/index.ts';

interface Props {
  link: Link;
  surroundings: Surroundings | undefined;
  /** Another officer works on this case. */
  taken: string | undefined;
  /** Takes the case, so that nobody else begins it. */
  onBegin(): void;
  onDecided(): void;
  onLater(): void;
}

const BUTTONS = [
  { name: 'white', keys: 'w', options: ['WHITE'] },
  { name: 'green', keys: 'g', options: ['GREEN'] },
  { name: 'red', keys: 'r', options: ['RED_MERGE', 'RED_SPLIT'] },
  { name: 'erase', keys: 'e', options: ['ERASE'] },
] as const satisfies { name: string; keys: string; options: OptionKind[] }[];

export function DecisionBar({ link, surroundings, taken, onBegin, onDecided, onLater }: Props) {
  const { t } = useMessages();
  const { can } = useSession();
  const [option, setOption] = useState<OptionKind | undefined>(() => draftOf(link.id)?.option);
  const [asked, setAsked] = useState<readonly Choice[]>();
  const open = link.decisions?.find(({ state }) => state === 'PROPOSED');
  const choices = choicesOf(link.options ?? [], surroundings?.preview);
  const may = can('review.decide') && choices.length > 0 && open === undefined && taken === undefined;
  const place = useRef<HTMLElement>(null);
  /** The button to which focus returns. */
  const pressed = useRef('');
  useUndoKey();

  const choose = (name: string, options: readonly OptionKind[]) => {
    pressed.current = name;
    const these = choices.filter((choice) => options.includes(choice.option));
    setOption(undefined);
    setAsked(undefined);
    if (these.every((choice) => !choice.open) || options.length > 1) return setAsked(these);
    begin(these[0]?.option);
  };
  const begin = (chosen: OptionKind | undefined) => {
    setAsked(undefined);
    setOption(chosen);
    if (chosen === undefined) return;
    const draft = draftOf(link.id);
    keepDraft(link.id, draft?.option === chosen ? draft : { option: chosen, text: draft?.text ?? '' });
    onBegin();
  };
  /** What was typed stays as a draft. */
  const cancel = () => {
    setOption(undefined);
    setAsked(undefined);
    place.current?.querySelector<HTMLElement>(`.decide-${pressed.current}`)?.focus();
  };
  const chosen = choices.find((choice) => choice.option === option && choice.open);

  return (
    <section
      ref={place}
      className="decide"
      aria-label={t('review.decide')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || (asked === undefined && chosen === undefined)) return;
        event.stopPropagation();
        cancel();
      }}
    >
      {open === undefined ? null : (
        <OpenDecision decision={open} linkId={link.id} name={link.file?.sin ?? ''} />
      )}
      {taken === undefined ? null : (
        <p className="notice warn">{t('review.claim.other', { officer: code(taken) })}</p>
      )}
      {may && asked !== undefined ? (
        asked.length > 1 && asked.some((choice) => choice.open) ? (
          <RedKinds choices={asked} surroundings={surroundings} onChoose={begin} onCancel={cancel} />
        ) : (
          <Refusal choices={asked} surroundings={surroundings} onClose={cancel} />
        )
      ) : null}
      {may && chosen !== undefined ? (
        <ReasonForm key={chosen.option} link={link} choice={chosen} onCancel={cancel} onDecided={onDecided} />
      ) : null}
      {can('review.decide') && choices.length > 0 ? (
        <div className="decide-options">
          {BUTTONS.map(({ name, keys, options }) => (
            <OptionButton
              key={name}
              {...{ name, keys, may }}
              choices={choices.filter((choice) => options.some((one) => one === choice.option))}
              pressed={options.some((one) => one === option)}
              onPress={() => choose(name, options)}
            />
          ))}
          <Later onLater={onLater} />
        </div>
      ) : (
        <p className="quiet-text">{t('review.decide.not-yours')}</p>
      )}
    </section>
  );
}

interface OptionButtonProps {
  name: string;
  keys: string;
  choices: readonly Choice[];
  may: boolean;
  pressed: boolean;
  onPress(): void;
}

function OptionButton({ name, keys, choices, may, pressed, onPress }: OptionButtonProps) {
  const { t } = useMessages();
  const id = useId();
  const open = choices.find((choice) => choice.open);
  useShortcut({ id: `review-${name}`, keys, area: 'review', enabled: may }, onPress);
  return (
    <span className="decide-option">
      <button
        type="button"
        className={`button decide-button decide-${name}`}
        aria-disabled={!may || open === undefined}
        aria-pressed={pressed}
        aria-describedby={id}
        onClick={() => may && onPress()}
      >
        <Keys keys={keys} /> {t(`review.decide.${name}`)}
      </button>
      <span id={id} className="decide-basis">
        {open === undefined
          ? t('review.decide.refused', { article: code(choices[0]?.article ?? '') })
          : t('review.article', { article: code(open.article) })}
      </span>
    </span>
  );
}

function Later({ onLater }: { onLater(): void }) {
  const { t } = useMessages();
  useShortcut({ id: 'review-later', keys: 'u', area: 'review' }, onLater);
  return (
    <span className="decide-option decide-later">
      <button type="button" className="button quiet decide-button" onClick={onLater}>
        <Keys keys="u" /> {t('review.decide.later')}
      </button>
      <span className="decide-basis">{t('review.decide.later.help')}</span>
    </span>
  );
}

/** Z takes back the latest decision, as long as it waits. */
function useUndoKey() {
  const waiting = usePending().length > 0;
  useShortcut({ id: 'review-undo', keys: 'z', area: 'review', enabled: waiting }, () => void grace.undo());
}
