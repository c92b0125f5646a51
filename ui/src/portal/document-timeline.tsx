/** Travel documents on a line of time, and as the table that says the same: validity, overlaps, what is not known. */

import { countryName } from '../evidence/index.ts';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { PersonDocument } from './answers.ts';
import type { Seen } from './seen.ts';
import { type Lane, type Timeline, timelineOf, validityOn } from './timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';

export function DocumentTimeline({ person, select, choose }: Seen) {
  const { t, day } = useMessages();
  const today = new Date().toISOString().slice(0, 10);
  const timeline: Timeline = timelineOf(person.documents, today);
  return (
    <section className="stack" aria-labelledby="documents" data-tour="person-documents">
      <h2 id="documents">{t('portal.documents')}</h2>
      {person.documents.length === 0 ? (
        <p>{t('portal.documents.none')}</p>
      ) : (
        <>
          <TimelineChart timeline={timeline} select={select} />
          {timeline.overlaps.map(({ a, b, from, to }) => (
            <p key={`${a}|${b}|${from}`} className="notice">
              {t('portal.documents.overlap', { from: day(from), to: day(to) })} <Foreign text={a} />
              {' · '}
              <Foreign text={b} />
            </p>
          ))}
          <DocumentTable lanes={timeline.lanes} today={today} select={select} choose={choose} />
        </>
      )}
    </section>
  );
}

interface TableProps extends Pick<Seen, 'select' | 'choose'> {
  lanes: readonly Lane[];
  today: string;
}

function DocumentTable({ lanes, today, select, choose }: TableProps) {
  const { t } = useMessages();
  const heads = ['number', 'type', 'country', 'issued', 'expires', 'state', 'systems'];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-table" aria-label={t('portal.table.documents')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`portal.field.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.flatMap((lane) =>
            lane.bars.map(({ document }) => (
              <DocumentRow
                key={document.id}
                {...{ document, today, differs: lane.datesDiffer, chosen: select === document.id }}
                choose={() => choose(select === document.id ? undefined : document.id)}
              />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  document: PersonDocument;
  today: string;
  differs: boolean;
  chosen: boolean;
  choose(): void;
}

function DocumentRow({ document, today, differs, chosen, choose }: RowProps) {
  const { t, day, has, language } = useMessages();
  const { number, docType, issuingCountry, issueDate, expiryDate, system } = document;
  const state = validityOn(document, today);
  const date = (value: string | undefined) => (value === undefined ? t('portal.notStated') : day(value));
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <th scope="row">
        <button type="button" className="button quiet small" aria-pressed={chosen} onClick={choose}>
          <Foreign text={number} />
        </button>
      </th>
      <td>
        {docType === undefined
          ? t('portal.notStated')
          : has(`portal.docType.${docType}`)
            ? t(`portal.docType.${docType}`)
            : docType}
      </td>
      <td>{issuingCountry === undefined ? t('portal.notStated') : countryName(issuingCountry, language)}</td>
      <td>{date(issueDate)}</td>
      <td>
        {date(expiryDate)}
        {differs ? <span className="chip warn">≠ {t('portal.documents.datesDiffer')}</span> : null}
      </td>
      <td>{t(`portal.validity.${state}`)}</td>
      <td>
        <span className="system">{system}</span>
      </td>
    </tr>
  );
}
