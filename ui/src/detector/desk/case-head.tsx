/** What case this is: colour in words, why a person has to look, until when, and who works on it. */
import { Link as RouteLink } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { code } from '../../evidence/index.ts';
import { Keys, LinkWord, useHeir, useMessages, useSession, useShortcut } from '../../frame/index.tsx';
import { WatchButton } from '../../watch/index.tsx';
import { HandOver } from '../contest/hand-over.tsx';
import { Why } from '../evidence/why.tsx';
import type { Biometrics, FieldRow, Link, QueueItem } from '../model.ts';
import { DueChip } from '../queue/due-chip.tsx';
import { Flags, LoadMark } from '../queue/marks.tsx';
import { Systems } from '../systems.tsx';
import { AskOwner } from './ask-owner.tsx';
import type { KeptClaim } from './kept-claim.ts';

interface Props {
  link: Link;
  item: QueueItem | undefined;
  claim: KeptClaim;
  biometrics: Biometrics | undefined;
  /** Fields of the two identities that are laid beside each other. */
  rows: readonly FieldRow[] | undefined;
  /** The case belongs to another authority now. */
  onGiven(): void;
}

export function CaseHead({ link, item, claim, biometrics, rows, onGiven }: Props) {
  const { t } = useMessages();
  const { can } = useSession();
  const [giving, setGiving] = useState(false);
  const gives = can('review.decide') && link.options !== undefined && claim.by === undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const give = useRef<HTMLButtonElement>(null);
  useHeir(give, giving);
  useEffect(() => {
    // The button that led here is gone: who hears the page is told where it goes on, who types keeps the focus.
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="stack case-head">
      <div className="row spread">
        <h1 ref={title} tabIndex={-1} className="row">
          <LinkWord colour={link.colour} redKind={link.redKind} automatic={link.automatic} />
          <Systems codes={link.systems} />
        </h1>
        {link.colour === 'YELLOW' && item !== undefined ? <DueChip dueAt={item.dueAt} /> : null}
      </div>
      <Why link={link} biometrics={biometrics} rows={rows} />
      {link.colour === 'YELLOW' ? null : <p className="notice">{t('review.desk.decided')}</p>}
      <div className="row">
        <Flags flags={item?.flags ?? []} />
        <LoadMark load={link.load} />
        {link.file === undefined ? null : (
          <span className="quiet-text">
            {t('review.column.file')} <bdi className="mono">{link.file.sin}</bdi>
          </span>
        )}
        <RouteLink to="/link/$link" params={{ link: link.id }}>
          {t('review.desk.history')}
        </RouteLink>
        {item === undefined ? null : <ClaimButton claim={claim} />}
        <WatchButton linkId={link.id} />
        {gives ? (
          <button
            ref={give}
            type="button"
            className="button small"
            aria-expanded={giving}
            onClick={() => setGiving(!giving)}
          >
            {t('review.hand-over.begin')}
          </button>
        ) : null}
      </div>
      {giving ? <HandOver link={link} onClose={() => setGiving(false)} onDone={onGiven} /> : null}
      {link.proposals?.some(({ misused }) => misused) ? (
        <div className="notice danger" role="note">
          <strong>{t('review.victim.title')}</strong> {t('review.victim.text')}
        </div>
      ) : null}
      {link.proposals?.some(({ id }) => id === 'UNDETERMINED') ? <AskOwner link={link} may={gives} /> : null}
      {item?.flags
        // These two stand above, on links that no queue holds too.
        .filter((flag) => flag !== 'MISUSED' && flag !== 'UNDETERMINED')
        .map((flag) => (
          <p key={flag} className="notice warn">
            {t(`review.flag.${flag}.help`)}
          </p>
        ))}
    </header>
  );
}

function ClaimButton({ claim }: { claim: KeptClaim }) {
  const { t, time } = useMessages();
  const { can } = useSession();
  const may = can('review.decide') && claim.by === undefined;
  useShortcut({ id: 'review-claim', keys: 'c', area: 'review', enabled: may }, claim.toggle);
  if (claim.by !== undefined)
    return (
      <span className="chip warn">
        {t('review.claim.by', { officer: code(claim.by), until: time(claim.until ?? '') })}
      </span>
    );
  if (!may) return null;
  return (
    <button type="button" className="button small" aria-pressed={claim.mine} onClick={claim.toggle}>
      <Keys keys="c" /> {t(claim.mine ? 'review.claim.mine' : 'review.claim.take')}
    </button>
  );
}
