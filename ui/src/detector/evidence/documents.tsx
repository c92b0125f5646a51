/** Travel documents of the two sides: which are the same, and when they are valid. */
import type { CSSProperties } from 'react';
import { countryName } from '../../evidence/index.ts';
import { Foreign, useMessages } from '../../frame/index.tsx';
import type { DocumentPair, TravelDocument } from '../model.ts';
import { type Span, validityOf } from './validity.ts';

export function Documents({ pairs }: { pairs: readonly DocumentPair[] }) {
  const { t } = useMessages();
  return (
    <section className="stack" aria-labelledby="documents">
      <h2 id="documents">{t('review.documents.title')}</h2>
      {pairs.length === 0 ? <p className="quiet-text">{t('review.documents.none')}</p> : null}
      {pairs.map((pair) => (
        <Pair key={`${pair.a?.id}-${pair.b?.id}`} pair={pair} />
      ))}
    </section>
  );
}

function Pair({ pair: { verdict, a, b, notes, overlap } }: { pair: DocumentPair }) {
  const { t, has, day } = useMessages();
  const line = validityOf([a, b]);
  const both = a !== null && b !== null;
  return (
    <div className="documents-pair">
      <p className="row">
        <span className={verdict === 'SAME' || !both ? 'chip' : 'chip warn'}>
          <span aria-hidden="true">{!both ? '∅' : verdict === 'SAME' ? '=' : '≠'}</span>
          {t(both ? `review.documents.${verdict}` : 'review.documents.one-side')}
        </span>
        {notes.map((note) => (
          <span key={note} className="chip">
            {has(`review.documents.note.${note}`) ? t(`review.documents.note.${note}`) : note}
          </span>
        ))}
      </p>
      <div className="documents-sides">
        <Side side="a" document={a} span={line?.spans[0]} />
        <Side side="b" document={b} span={line?.spans[1]} />
      </div>
      {line === undefined ? null : (
        <div className="documents-side" aria-hidden="true">
          <span />
          <p className="help documents-scale">
            <span>{day(line.first)}</span>
            <span>{day(line.last)}</span>
          </p>
        </div>
      )}
      {verdict === 'SAME' ? null : overlap !== undefined ? (
        <p className="help">
          {t('review.documents.overlap', { from: day(overlap.from), to: day(overlap.to) })}
        </p>
      ) : dated(a) && dated(b) ? (
        <p className="help">{t('review.documents.no-overlap')}</p>
      ) : null}
    </div>
  );
}

/** Without both days nothing can be said of when it was valid. */
const dated = (document: TravelDocument | null) =>
  document?.issueDate !== undefined && document.expiryDate !== undefined;

interface SideProps {
  side: 'a' | 'b';
  document: TravelDocument | null;
  span: Span | undefined;
}

function Side({ side, document, span }: SideProps) {
  const { t, has, day, language } = useMessages();
  const name = t(`review.side.${side}`);
  if (document === null)
    return (
      <p className="quiet-text">
        {name}: {t('review.documents.none-here')}
      </p>
    );
  const { number, docType, issuingCountry, issueDate, expiryDate } = document;
  const dates = [issueDate, expiryDate].map((date) =>
    date === undefined ? t('review.documents.unstated') : day(date),
  );
  return (
    <div className="documents-side">
      <p>
        {name}:{' '}
        <strong className="mono">
          <Foreign text={number} />
        </strong>{' '}
        <span className="quiet-text">
          {[
            docType !== undefined && has(`portal.docType.${docType}`)
              ? t(`portal.docType.${docType}`)
              : docType,
            issuingCountry === undefined ? undefined : countryName(issuingCountry, language),
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </span>
        {issueDate === undefined && expiryDate === undefined ? null : (
          <span className="help documents-valid">
            {t('review.documents.valid', { from: dates[0], to: dates[1] })}
          </span>
        )}
      </p>
      {span === undefined ? null : (
        <div className="documents-line" aria-hidden="true">
          <div
            className="documents-bar"
            data-open-from={span.open.from}
            data-open-to={span.open.to}
            style={{ '--from': span.from, '--to': span.to } as CSSProperties}
          />
        </div>
      )}
    </div>
  );
}
