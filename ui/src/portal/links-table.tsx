/** Links of the person as far as the reader may see them (Regulation (EU) 2019/817 Art 26), each leading to its file. */
import { Link } from '@tanstack/react-router';
import { LinkWord, useMessages, useSession } from '../frame/index.tsx';
import type { Person, PersonLink } from './answers.ts';
import { Systems } from './systems.tsx';

const HEADS = ['link', 'systems', 'other', 'since', 'basis', 'sin', 'action'];

export function LinksTable({ person }: { person: Person }) {
  const { t } = useMessages();
  return (
    <section className="stack" aria-labelledby="links" data-tour="person-links">
      <h2 id="links">{t('portal.links')}</h2>
      {person.links.length === 0 ? (
        <p>{t('portal.links.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="scroll-table" aria-label={t('portal.table.links')} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col" className={head === 'action' ? 'no-print' : undefined}>
                    {t(`portal.field.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {person.links.map((link) => (
                <LinkRow key={link.id} link={link} person={person} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="help">{t('portal.links.green')}</p>
    </section>
  );
}

function LinkRow({ link, person }: { link: PersonLink; person: Person }) {
  const { t, time } = useMessages();
  const { can } = useSession();
  const other = link.groupIds.find((id) => !person.groups.some((group) => group.id === id));
  const full = link.visibility === 'FULL';
  return (
    <tr>
      <th scope="row">
        <LinkWord colour={link.colour} redKind={link.redKind} />
      </th>
      <td>
        <Systems codes={link.systems} />
      </td>
      <td>
        {other === undefined ? (
          t(full ? 'portal.links.within' : 'portal.links.withheld')
        ) : (
          <Link to="/person/$groupId" params={{ groupId: other }}>
            {t('portal.links.other')}
          </Link>
        )}
      </td>
      <td>{link.since === undefined ? '–' : time(link.since)}</td>
      <td>{link.basis === undefined ? '–' : t('portal.article', { article: link.basis })}</td>
      <td>{link.sin === undefined ? '–' : <bdi className="code">{link.sin}</bdi>}</td>
      <td className="no-print">
        {full ? (
          <span className="row">
            {link.colour === 'YELLOW' && can('review.read') ? (
              <Link className="button small" to="/review/$link" params={{ link: link.id }}>
                {t('portal.links.verify')}
              </Link>
            ) : null}
            <Link className="button quiet small" to="/link/$link" params={{ link: link.id }}>
              {t('portal.links.history')}
            </Link>
          </span>
        ) : can('links.contest') ? (
          <Link className="button quiet small" to="/link/$link" params={{ link: link.id }}>
            {t('portal.links.wrong')}
          </Link>
        ) : null}
      </td>
    </tr>
  );
}
