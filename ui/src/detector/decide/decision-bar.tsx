/**
 * The decision, always in sight: one button and key for each result. What law or chain do not allow stays visible and
 * says why (Art 29(6), 31-33); then a reason from a list, words where they are owed, and Enter.
 */
import { useId, useRef, useState } from 'react';
import { Keys, useDock, useHeir, useMessages, useSession, useShortcut } from '../../frame/index.tsx';
import { HearingNeeded } from '../hearing/hearing-needed.tsx';
import type { Link, OptionKind, Surroundings } from '../model.ts';
import { type Choice, choicesOf } from './choices.ts';
import { DraftOffer } from './draft-offer.tsx';
import { type Draft, keepDraft, type Start, useDraft } from './drafts.ts';
import { grace } from './grace.ts';
import { OpenDecision } from './open-decision.tsx';
import { ReasonForm } from './reason-form.tsx';
import { RedKinds } from './red-kinds.tsx';
import { Refusal } from './refusal.tsx';
import { usePending } from './settle.ts';
import { stepOf } from './step.ts';
import './decide.css';
import { code } from '../../evidence/index.ts';

interface Props {
  link: Link;
  surroundings: Surroundings | undefined;
  /** Another officer works on this case. */
  taken: string | undefined;
  /** A first judgement is owed before anything is decided. */
  blind: boolean;
  /** Takes the case, so that nobody else begins it. */
  onBegin(): void;
  onDecided(): void;
  onLater(): void;
}

interface Begun {
  choice: Choice;
  start: Start;
}

const BUTTONS = [
  { name: 'white', keys: 'w', options: ['WHITE'] },
  { name: 'green', keys: 'g', options: ['GREEN'] },
  { name: 'red', keys: 'r', options: ['RED_MERGE', 'RED_SPLIT'] },
  { name: 'erase', keys: 'e', options: ['ERASE'] },
] as const satisfies { name: string; keys: string; options: OptionKind[] }[];

export function DecisionBar({ link, surroundings, taken, blind, onBegin, onDecided, onLater }: Props) {
  const { t } = useMessages();
  const { self, can } = useSession();
  const [begun, setBegun] = useState<Begun>();
  const [asked, setAsked] = useState<readonly Choice[]>();
  const draft = useDraft(link.id);
  const open = link.decisions?.find(({ state }) => state === 'PROPOSED');
  const step = stepOf(open, self.subject);
  const among = step?.kind === 'ADJUDICATION' ? step.among : undefined;
  const choices = choicesOf(link, surroundings?.preview, among);
  const free = can('review.decide') && choices.length > 0 && step !== undefined && taken === undefined;
  const unheard = link.hearing === 'NEEDED';
  const may = free && !unheard && !blind;
  const place = useRef<HTMLElement>(null);
  /** The result whose button gets the focus back. */
  const pressed = useRef('');
  useDock(place);
  useHeir(place, unheard);
  useUndoKey();

  const choose = (options: readonly OptionKind[]) => {
    pressed.current = options[0] ?? '';
    const these = choices.filter((choice) => options.includes(choice.option));
    setBegun(undefined);
    setAsked(undefined);
    if (these.every((choice) => !choice.open) || options.length > 1) return setAsked(these);
    begin(these[0]);
  };
  /** Words go over to another result, a reason does not. */
  const begin = (choice: Choice | undefined, start: Start = { text: draft?.text ?? '' }) => {
    setAsked(undefined);
    if (choice === undefined) return;
    setBegun({ choice, start });
    onBegin();
  };
  const goOn = (kept: Draft) => {
    pressed.current = kept.option;
    const choice = choices.find(({ option }) => option === kept.option);
    if (choice?.open) begin(choice, kept);
    else if (choice !== undefined) setAsked([choice]);
  };
  /** What was typed stays as a draft. */
  const cancel = () => {
    setBegun(undefined);
    setAsked(undefined);
    const button = BUTTONS.find(({ options }) => options.some((one) => one === pressed.current));
    place.current?.querySelector<HTMLElement>(`.decide-${button?.name}`)?.focus();
  };

  return (
    <section
      ref={place}
      className="decide"
      tabIndex={-1}
      aria-label={t('review.decide')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || (asked === undefined && begun === undefined)) return;
        event.stopPropagation();
        cancel();
      }}
    >
      {open === undefined ? null : (
        <OpenDecision decision={open} linkId={link.id} name={link.file?.sin ?? ''} atDesk />
      )}
      {taken === undefined ? null : (
        <p className="notice warn">{t('review.claim.other', { officer: code(taken) })}</p>
      )}
      {free && blind ? <p className="notice warn">{t('review.blind.first')}</p> : null}
      {unheard && choices.length > 0 ? <HearingNeeded {...{ link, onBegin }} may={free} /> : null}
      {asked === undefined ? null : asked.length > 1 && asked.some((choice) => choice.open) ? (
        <RedKinds choices={asked} surroundings={surroundings} onChoose={begin} onCancel={cancel} />
      ) : (
        <Refusal choices={asked} surroundings={surroundings} onClose={cancel} />
      )}
      {/* Once open it stays until it is sent or put away: whoever is typing must not lose the text box under the hand. */}
      {begun === undefined || step === undefined ? null : (
        <ReasonForm
          key={begun.choice.option}
          {...{ link, step, ...begun }}
          onCancel={cancel}
          onDecided={() => {
            setBegun(undefined);
            onDecided();
          }}
        />
      )}
      {may && draft !== undefined && begun === undefined && asked === undefined ? (
        <DraftOffer
          draft={draft}
          onContinue={() => goOn(draft)}
          onDiscard={() => keepDraft(link.id, undefined)}
        />
      ) : null}
      {can('review.decide') && choices.length > 0 ? (
        <div className="decide-options">
          {BUTTONS.map(({ name, keys, options }) => (
            <OptionButton
              key={name}
              {...{ name, keys, may, unheard }}
              choices={choices.filter((choice) => options.some((one) => one === choice.option))}
              pressed={options.some((one) => one === begun?.choice.option)}
              onPress={() => choose(options)}
            />
          ))}
          <Later onLater={onLater} />
        </div>
      ) : (
        <p className="quiet-text">
          {link.file === undefined
            ? t('review.decide.not-yours')
            : t('review.decide.of', { authority: code(link.file.authorityRef) })}
        </p>
      )}
    </section>
  );
}

interface OptionButtonProps {
  name: string;
  keys: string;
  choices: readonly Choice[];
  may: boolean;
  /** The person has to be heard before anything is decided. */
  unheard: boolean;
  pressed: boolean;
  onPress(): void;
}

function OptionButton({ name, keys, choices, may, unheard, pressed, onPress }: OptionButtonProps) {
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
        {unheard
          ? t('review.decide.after-hearing', { article: code('29(4)') })
          : open === undefined
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
