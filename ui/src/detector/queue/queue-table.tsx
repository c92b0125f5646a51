/** The queue as a table; arrow keys walk its rows. */
import { Link } from '@tanstack/react-router';
import type { FocusEvent, KeyboardEvent } from 'react';
import { code } from '../../evidence/index.ts';
import { LinkWord, useMessages } from '../../frame/index.tsx';
import type { QueueItem } from '../model.ts';
import { Systems } from '../systems.tsx';
import { DueChip } from './due-chip.tsx';
import { Flags, LoadMark, Strength } from './marks.tsx';

const COLUMNS = ['due', 'file', 'systems', 'cause', 'chain', 'strength', 'authority', 'claim'] as const;

interface Props {
  items: readonly QueueItem[];
  caption: string;
  /** Told of the row that keys walk to. */
  onRow(id: string): void;
  onClaim(item: QueueItem): void;
}

export function QueueTable({ items, caption, onRow, onClaim }: Props) {
  const { t } = useMessages();
  return (
    <table className="table queue-table">
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`review.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {items.map((item) => (
          <Row key={item.id} item={item} onFocus={() => onRow(item.id)} onClaim={() => onClaim(item)} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  item: QueueItem;
  onFocus(event: FocusEvent): void;
  onClaim(): void;
}

function Row({ item, onFocus, onClaim }: RowProps) {
  const { t, relative, time } = useMessages();
  const [proposed] = item.proposed;
  return (
    <tr onFocus={onFocus} data-claim={item.claim === null ? undefined : item.claim.mine ? 'mine' : 'other'}>
      <td data-label={t('review.column.due')}>
        <DueChip dueAt={item.dueAt} />
        <div className="help" title={time(item.since)}>
          {t('review.since', { ago: relative(item.since) })}
        </div>
      </td>
      <th scope="row" data-label={t('review.column.file')}>
        <Link to="/review/$link" params={{ link: item.id }} className="queue-open">
          <bdi>{item.sin}</bdi>
        </Link>
        <div className="queue-marks">
          <Flags flags={item.flags} />
          <LoadMark load={item.load} />
          {proposed === undefined ? null : (
            <span className={proposed.forMe ? 'chip warn' : 'chip'}>
              {t(`review.stage.${proposed.stage}${proposed.forMe ? '.mine' : ''}`)}
            </span>
          )}
        </div>
      </th>
      <td data-label={t('review.column.systems')}>
        <Systems codes={item.systems} />
      </td>
      <td data-label={t('review.column.cause')}>
        {item.colour === 'YELLOW' ? (
          t(`review.cause.${item.cause ?? 'NONE'}`)
        ) : (
          <LinkWord colour={item.colour} redKind={null} />
        )}
        <Evidence proposal={item.proposals[0]} />
        {item.basis === null ? null : (
          <div className="help">{t('review.article', { article: code(item.basis) })}</div>
        )}
      </td>
      <td data-label={t('review.column.chain')} className="queue-authority">
        {t('review.chain.size', { count: item.chainSize })}
      </td>
      <td data-label={t('review.column.strength')}>
        <Strength band={item.strength} covered={item.covered} />
      </td>
      <td data-label={t('review.column.authority')} className="queue-authority">
        <bdi>{item.authorityRef}</bdi>
      </td>
      <td data-label={t('review.column.claim')}>
        {item.claim === null || item.claim.mine ? (
          <button type="button" className="button small" aria-pressed={item.claim !== null} onClick={onClaim}>
            {t(item.claim === null ? 'review.claim.take' : 'review.claim.mine')}
            <span className="hidden-text">{item.sin}</span>
          </button>
        ) : (
          <span>{t('review.claim.by', { officer: code(item.claim.by), until: time(item.claim.until) })}</span>
        )}
      </td>
    </tr>
  );
}

/** What was found, in three words. */
function Evidence({ proposal }: { proposal: QueueItem['proposals'][number] | undefined }) {
  const { t } = useMessages();
  if (proposal === undefined) return null;
  const { bio, id, doc } = proposal;
  return (
    <div className="help">
      {[`BIOMETRICS.${bio}`, `IDENTITY.${id}`, `DOCUMENT.${doc}`]
        .map((key) => `${t(`review.path.${key.split('.')[0]}`)}: ${t(`review.path.${key}`)}`)
        .join(' · ')}
    </div>
  );
}

/** Up and down, first and last: from one case to the next without passing every button. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.queue-open')];
  const at = rows.findIndex((row) => row.closest('tr')?.contains(event.target as Node));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || rows[to] === undefined) return;
  event.preventDefault();
  rows[to].focus();
}
