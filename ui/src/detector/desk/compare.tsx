/** The two sides field by field: differences first, what agrees folded, each with its rule and article. */
import { useState } from 'react';
import { Keys, useMessages, useShortcut } from '../../frame/index.tsx';
import type { Comparison, FieldRow, Pair } from '../model.ts';
import { sortRows } from './rows.ts';
import { SideHead } from './side-head.tsx';
import { Values } from './values.tsx';
import './compare.css';
import { articleWords, code } from '../../evidence/index.ts';

interface CompareProps {
  comparison: Comparison;
  pair: Pair | undefined;
  onChoose(key: string): void;
}

export function Compare({ comparison, pair, onChoose }: CompareProps) {
  const { t } = useMessages();
  const { pairs, sides } = comparison;
  const [latin, setLatin] = useState(false);
  const foreign =
    pair?.rows.some(({ a, b }) => [...a, ...b].some(({ romanised }) => romanised !== undefined)) ?? false;
  useShortcut({ id: 'review-latin', keys: 'l', area: 'review', enabled: foreign }, () => setLatin(!latin));
  if (pair === undefined) return <p className="quiet-text">{t('review.compare.none')}</p>;

  const { open, agreed, unstated } = sortRows(pair.rows);
  return (
    <section className="compare stack" aria-labelledby="compare">
      <header className="row spread">
        <h2 id="compare">{t('review.compare.title')}</h2>
        <span className="row">
          {pairs.length > 1 ? <Choose pairs={pairs} chosen={pair.key} onChoose={onChoose} /> : null}
          {foreign ? (
            <button
              type="button"
              className="button small"
              aria-pressed={latin}
              onClick={() => setLatin(!latin)}
            >
              <Keys keys="l" /> {t('review.compare.latin')}
            </button>
          ) : null}
        </span>
      </header>
      {comparison.outdated ? <p className="notice warn">{t('review.compare.outdated')}</p> : null}
      {comparison.withheld ? <p className="notice">{t('review.compare.withheld')}</p> : null}
      {comparison.truncated ? <p className="help">{t('review.compare.truncated')}</p> : null}
      <table className="table compare-table">
        <thead>
          <tr>
            <th scope="col">{t('review.compare.field')}</th>
            {(['a', 'b'] as const).map((side, at) => (
              <th key={side} scope="col">
                <SideHead
                  side={side}
                  of={sides[at]}
                  recordId={pair[side].recordId}
                  category={pair[side].category}
                  rows={pair.rows}
                />
              </th>
            ))}
            <th scope="col">{t('review.compare.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((row) => (
            <Row key={row.field} row={row} latin={latin} />
          ))}
          {open.length === 0 ? (
            <tr>
              <td colSpan={4} className="quiet-text">
                {t('review.compare.no-difference')}
              </td>
            </tr>
          ) : null}
        </tbody>
        <Folded rows={agreed} latin={latin} words="review.compare.agreed" />
        <Folded rows={unstated} latin={latin} words="review.compare.unstated" />
      </table>
    </section>
  );
}

interface ChooseProps {
  pairs: readonly Pair[];
  chosen: string;
  onChoose(key: string): void;
}

/** Several identities on a side: which two are laid beside each other, the best first. */
function Choose({ pairs, chosen, onChoose }: ChooseProps) {
  const { t } = useMessages();
  return (
    <label className="row">
      {t('review.compare.pair')}
      <select className="bar-select" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {pairs.map(({ key, a, b, best, outcome }, index) => (
          <option key={key} value={key}>
            {t(best ? 'review.compare.pair.best' : 'review.compare.pair.other', {
              ...{ number: index + 1, outcome: t(`review.path.IDENTITY.${outcome}`) },
              ...{ a: t(`review.category.${a.category}`), b: t(`review.category.${b.category}`) },
            })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Folded({ rows, latin, words }: { rows: readonly FieldRow[]; latin: boolean; words: string }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <td colSpan={4}>
          <button
            type="button"
            className="button quiet small compare-fold"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true" className={open ? undefined : 'fold-mark'}>
              {open ? '▾' : '▸'}
            </span>{' '}
            {t(words, { count: rows.length })}
            {open ? null : (
              <span className="quiet-text">
                {rows.map(({ field }) => t(`review.field.${field}`)).join(' · ')}
              </span>
            )}
          </button>
        </td>
      </tr>
      {open ? rows.map((row) => <Row key={row.field} row={row} latin={latin} />) : null}
    </tbody>
  );
}

const SIGN = { SAME: '=', SIMILAR: '≈', DIFFERENT: '≠', MISSING: '∅', NOT_COMPARABLE: '–' } as const;

function Row({ row, latin }: { row: FieldRow; latin: boolean }) {
  const words = useMessages();
  const { t } = words;
  const { field, verdict, rule, note } = row;
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{t(`review.field.${field}`)}</th>
      <td data-label={t('review.side.a')}>
        <Values row={row} side="a" latin={latin} />
      </td>
      <td data-label={t('review.side.b')}>
        <Values row={row} side="b" latin={latin} />
      </td>
      <td className="compare-verdict-cell">
        <div className="compare-verdict">
          <span className="chip verdict" data-verdict={verdict}>
            <span aria-hidden="true">{SIGN[verdict]}</span>
            {t(`review.verdict.${verdict}`)}
          </span>
          {note === undefined ? null : <div>{t(`review.note.${note}`)}</div>}
          {rule === undefined ? null : (
            <div className="help">
              {t('review.rule', { rule: code(rule.rule), article: articleWords(words, rule.article) })}
              {rule.table === undefined ? null : ` ${t('review.rule.table', { table: code(rule.table) })}`}
            </div>
          )}
        </div>
      </td>
    </tr>
  );
}
