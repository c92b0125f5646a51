/**
 * A person's page: everything that the reader may see of it, conflicts of the sources first. The page follows changes
 * by itself; what is selected stands in the address by its id, never by a name.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { data } from '../../../client/index.ts';
import { Loaded, Skeleton, useCommand, useMessages, useSession, useShortcut } from '../frame/index.tsx';
import type { Person } from './answers.ts';
import { Biometrics } from './biometrics.tsx';
import { HowBuilt } from './build-steps.tsx';
import { Conflicts } from './conflicts.tsx';
import { DocumentTimeline } from './document-timeline.tsx';
import { DossierHead } from './dossier-head.tsx';
import { DossierInspector } from './dossier-inspector.tsx';
import { History } from './history.tsx';
import { IdentityTable } from './identity-table.tsx';
import { LinksTable } from './links-table.tsx';
import { PrintFoot } from './print.tsx';
import './dossier.css';

export function Dossier() {
  const { groupId } = useParams({ from: '/person/$groupId' });
  const { api, purpose } = useSession();
  const query = useQuery({
    queryKey: ['person', groupId, purpose],
    queryFn: ({ signal }) =>
      data(api.GET('/v1/persons/{groupId}', { params: { path: { groupId } }, signal })),
  });
  return (
    <div className="page dossier">
      <Loaded query={query} skeleton={<Skeleton lines={10} />}>
        {(person) => <PersonPage person={person} groupId={groupId} readAt={query.dataUpdatedAt} />}
      </Loaded>
    </div>
  );
}

function PersonPage({ person, groupId, readAt }: { person: Person; groupId: string; readAt: number }) {
  const { t } = useMessages();
  const { can } = useSession();
  const navigate = useNavigate();
  const { select } = useSearch({ from: '/person/$groupId' });
  const choose = (id: string | undefined) =>
    void navigate({
      ...{ to: '/person/$groupId', params: { groupId }, replace: true, resetScroll: false },
      search: id === undefined ? {} : { select: id },
    });
  const explore = () => void navigate({ to: '/explore', search: { seed: person.groups[0]?.id ?? groupId } });
  const print = () => window.print();
  useShortcut({ id: 'person-explore', keys: 'e', area: 'person', enabled: can('graph.explore') }, explore);
  useShortcut({ id: 'person-print', keys: 'p', area: 'person' }, print);
  useCommand({
    ...{
      id: 'person-print',
      label: t('portal.print'),
      group: t('frame.place.person'),
      keys: 'p',
      run: print,
    },
  });
  const seen = { person, select, choose };
  return (
    <>
      <DossierHead
        person={person}
        actions={
          <>
            {can('graph.explore') ? (
              <Link
                className="button"
                to="/explore"
                search={{ seed: person.groups[0]?.id ?? groupId }}
                aria-keyshortcuts="E"
              >
                {t('portal.explore')} <kbd>E</kbd>
              </Link>
            ) : null}
            <button type="button" className="button" onClick={print} aria-keyshortcuts="P">
              {t('portal.print')} <kbd>P</kbd>
            </button>
          </>
        }
      />
      {person.truncated ? <p className="notice warn">{t('portal.person.cut')}</p> : null}
      <Conflicts {...seen} />
      <HowBuilt person={person} />
      <IdentityTable {...seen} />
      <DocumentTimeline {...seen} />
      <Biometrics {...seen} />
      <LinksTable person={person} />
      <History groupId={groupId} />
      <PrintFoot person={person} readAt={readAt} />
      <DossierInspector {...seen} />
    </>
  );
}
