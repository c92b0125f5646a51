/** Why an option is not open: the article and what it asks for, or the surrounding link that says the opposite. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { code } from '../../evidence/index.ts';
import { Keys, LinkWord, useMessages, useShortcutLayer } from '../../frame/index.tsx';
import type { Surroundings } from '../model.ts';
import { ABSENCE, type Choice, LAYER } from './choices.ts';

interface Props {
  choices: readonly Choice[];
  surroundings: Surroundings | undefined;
  onClose(): void;
}

export function Refusal({ choices, surroundings, onClose }: Props) {
  const { t } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  useShortcutLayer(LAYER);
  return (
    <div ref={place} className="notice warn stack decide-refusal" role="alert" tabIndex={-1}>
      {choices.map((choice) => (
        <WhyNot key={choice.option} choice={choice} surroundings={surroundings} />
      ))}
      <button type="button" className="button small" onClick={onClose}>
        <Keys keys="Esc" /> {t('review.refusal.understood')}
      </button>
    </div>
  );
}

export function WhyNot({ choice, surroundings }: { choice: Choice; surroundings: Surroundings | undefined }) {
  const { t, has } = useMessages();
  const { option, article, refusal } = choice;
  if (refusal === undefined) return null;
  const name = <strong>{t(`review.option.${option}`)}</strong>;
  if (refusal.by === 'CHAIN')
    return (
      <div>
        <p>
          {name} {t(refusal.links.length > 0 ? 'review.refusal.chain' : 'review.refusal.chain-unseen')}
        </p>
        <ul>
          {refusal.links.map((id) => (
            <li key={id}>
              <ChainLink id={id} surroundings={surroundings} />
            </li>
          ))}
        </ul>
      </div>
    );
  if (refusal.by === 'TWO')
    return (
      <p>
        {name} {t('review.refusal.two')}
      </p>
    );
  const key = article === ABSENCE ? 'review.refusal.ABSENCE' : `review.refusal.${option}`;
  return (
    <p>
      {name} {t('review.refusal.law', { article: code(article) })} {has(key) ? t(key) : null}
      {refusal.matched ? ` ${t('review.refusal.matched')}` : null}
    </p>
  );
}

/** A link of the chain in words, leading to it. */
export function ChainLink({ id, surroundings }: { id: string; surroundings: Surroundings | undefined }) {
  const { t, time } = useMessages();
  const link = surroundings?.links.find((one) => one.id === id);
  const names = link?.groups.map((group) => surroundings?.groups.find((one) => one.id === group));
  const systems = names?.map((one) => one?.system ?? '?').join(' – ');
  return (
    <Link
      to={link?.colour === 'YELLOW' ? '/review/$link' : '/link/$link'}
      params={{ link: id }}
      className="chain-link"
    >
      {link === undefined ? (
        t('review.chain.link')
      ) : (
        <>
          <LinkWord colour={link.colour} redKind={link.redKind} automatic={link.automatic ?? undefined} />
          <span>
            <bdi>{systems}</bdi>
            {link.since === null ? '' : ` · ${t('review.chain.since', { time: time(link.since) })}`}
          </span>
        </>
      )}
    </Link>
  );
}
