/** What is selected on a person's page, with where it comes from: system, authority, valid and recorded time, retention. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countryName } from '../evidence/index.ts';
import { Foreign, Inspector, LinkWord, useMessages } from '../frame/index.tsx';
import type { PersonDocument, PersonIdentity, PersonRecord, PersonTemplate } from './answers.ts';
import { fingerWords } from './biometrics.tsx';
import { Birthplace, Born, Names, Nationalities, Sex } from './identity-table.tsx';
import type { Seen } from './seen.ts';
import { validityOn } from './timeline.ts';

export function DossierInspector({ person, select, choose }: Seen) {
  const { t } = useMessages();
  if (select === undefined) return null;
  const byId = <One extends { id: string }>(list: readonly One[]) => list.find(({ id }) => id === select);
  const identity = byId(person.identities);
  const document = byId(person.documents);
  const template = byId(person.templates);
  const link = byId(person.links);
  const part = identity ?? document ?? template;
  const record =
    part === undefined ? byId(person.records) : person.records.find(({ id }) => id === part.recordId);
  const kind = identity
    ? 'identity'
    : document
      ? 'document'
      : template
        ? 'template'
        : record
          ? 'record'
          : link
            ? 'link'
            : 'gone';
  return (
    <Inspector title={t(`portal.inspect.${kind}`)} onClose={() => choose(undefined)}>
      {identity ? <IdentityFacts identity={identity} /> : null}
      {document ? <DocumentFacts document={document} /> : null}
      {template ? <TemplateFacts template={template} /> : null}
      {link ? (
        <p>
          <LinkWord colour={link.colour} redKind={link.redKind} />{' '}
          <Link to="/link/$link" params={{ link: link.id }}>
            {t('portal.links.history')}
          </Link>
        </p>
      ) : null}
      {kind === 'gone' ? <p>{t('portal.inspect.goneText')}</p> : null}
      {record ? <RecordFacts record={record} choose={choose} chosen={record.id === select} /> : null}
    </Inspector>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const { t } = useMessages();
  return (
    <dl className="facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function IdentityFacts({ identity }: { identity: PersonIdentity }) {
  const { t, has } = useMessages();
  const { category } = identity;
  return (
    <Facts
      facts={[
        [
          'portal.field.category',
          has(`portal.category.${category}`) ? t(`portal.category.${category}`) : category,
        ],
        ['portal.field.names', <Names key="n" of={identity} />],
        ['portal.field.born', <Born key="b" of={identity} />],
        ['portal.field.sex', <Sex key="s" of={identity} />],
        ['portal.field.nationality', <Nationalities key="c" of={identity} />],
        ['portal.field.birthplace', <Birthplace key="p" of={identity} />],
      ]}
    />
  );
}

function DocumentFacts({ document }: { document: PersonDocument }) {
  const { t, day, has, language } = useMessages();
  const { number, docType, issuingCountry, issuingAuthority, issueDate, expiryDate } = document;
  const missing = t('portal.notStated');
  return (
    <Facts
      facts={[
        ['portal.field.number', <Foreign key="n" text={number} />],
        [
          'portal.field.type',
          docType === undefined
            ? missing
            : has(`portal.docType.${docType}`)
              ? t(`portal.docType.${docType}`)
              : docType,
        ],
        [
          'portal.field.country',
          issuingCountry === undefined ? missing : countryName(issuingCountry, language),
        ],
        [
          'portal.field.authority',
          issuingAuthority === undefined ? missing : <Foreign key="a" text={issuingAuthority} />,
        ],
        ['portal.field.issued', issueDate === undefined ? missing : day(issueDate)],
        ['portal.field.expires', expiryDate === undefined ? missing : day(expiryDate)],
        [
          'portal.field.state',
          t(`portal.validity.${validityOn(document, new Date().toISOString().slice(0, 10))}`),
        ],
      ]}
    />
  );
}

function TemplateFacts({ template: { modality, finger, engine } }: { template: PersonTemplate }) {
  const words = useMessages();
  const { t, has } = words;
  return (
    <Facts
      facts={[
        [
          'portal.field.modality',
          has(`portal.modality.${modality}`) ? t(`portal.modality.${modality}`) : modality,
        ],
        ...(finger === null ? [] : ([['portal.field.finger', fingerWords(finger, words)]] as const)),
        ['portal.field.engine', <bdi key="e">{engine}</bdi>],
      ]}
    />
  );
}

interface RecordProps {
  record: PersonRecord;
  choose: Seen['choose'];
  chosen: boolean;
}

function RecordFacts({ record, choose, chosen }: RecordProps) {
  const { t, day, time, has } = useMessages();
  const flags = record.flags.map((flag) =>
    has(`portal.flagged.${flag}`) ? t(`portal.flagged.${flag}`) : flag,
  );
  return (
    <section className="stack">
      <h3>{t('portal.source')}</h3>
      <Facts
        facts={[
          [
            'portal.field.record',
            <span key="r" className="row">
              <span className="system">{record.system}</span> <Foreign text={record.recordRef} />
            </span>,
          ],
          ['portal.field.kind', <bdi key="k">{record.recordKind}</bdi>],
          [
            'portal.field.owner',
            <span key="o">
              <bdi>{record.owner.authorityRef}</bdi>
              {t('portal.comma')}
              <bdi>{record.owner.state}</bdi>
            </span>,
          ],
          ['portal.field.version', String(record.version)],
          ['portal.field.validFrom', time(record.validFrom)],
          ['portal.field.recordedAt', time(record.recordedAt)],
          [
            'portal.field.retention',
            record.retainUntil === null ? t('portal.notStated') : day(record.retainUntil),
          ],
          ...(flags.length === 0 ? [] : ([['portal.field.flags', flags.join(t('portal.comma'))]] as const)),
        ]}
      />
      {chosen ? null : (
        <button type="button" className="button small" onClick={() => choose(record.id)}>
          {t('portal.inspect.linkRecord')}
        </button>
      )}
    </section>
  );
}
