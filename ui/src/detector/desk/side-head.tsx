/** Where the values of a side come from: system, reference, authority, when it was recorded. */

import { code } from '../../evidence/index.ts';
import { Foreign, useMessages } from '../../frame/index.tsx';
import type { FieldRow, Side } from '../model.ts';
import { whoOf } from './who.ts';

interface Props {
  side: 'a' | 'b';
  of: Side | undefined;
  recordId: string;
  category: string;
  rows: readonly FieldRow[];
}

export function SideHead({ side, of, recordId, category, rows }: Props) {
  const { t, has, day, time } = useMessages();
  const { name, born } = whoOf(rows, side);
  const record = of?.records.find(({ id }) => id === recordId) ?? of?.records[0];
  return (
    <div className="side-head">
      <span className="row">
        {t(`review.side.${side}`)} <span className="system">{of?.system}</span>
        <span className="quiet-text">
          {has(`review.category.${category}`) ? t(`review.category.${category}`) : category}
        </span>
      </span>
      {name === undefined ? null : (
        <span className="side-who">
          <Foreign text={name} />
          {born === undefined ? null : (
            <span className="quiet-text side-born">{t('review.side.born', { date: day(born) })}</span>
          )}
        </span>
      )}
      {record === undefined ? (
        <span className="help">{t('review.side.withheld')}</span>
      ) : (
        <>
          <span className="mono">
            <Foreign text={record.recordRef} />
          </span>
          <span className="help">
            {t('review.side.stated', {
              authority: code(record.owner.authorityRef),
              state: code(record.owner.state),
            })}
            {record.recordedAt === null
              ? ''
              : ` · ${t('review.side.recorded', { time: time(record.recordedAt), version: record.version })}`}
          </span>
        </>
      )}
    </div>
  );
}
