/** The inspector while a past date is shown: nothing in it is of today, and nothing in it acts. */
import { edgeSentence } from '../evidence/index.ts';
import { Foreign, Inspector, useMessages, useSession } from '../frame/index.tsx';
import type { View } from '../graph-view/index.ts';
import { aroundOf, NeighbourList } from './inspector.tsx';
import { KnownLink } from './known-link.tsx';
import { NodeFacts } from './node-facts.tsx';
import type { ExplorerState } from './store.ts';
import type { Known } from './use-known.ts';
import { edgeWord, nodeWords } from './words.ts';

interface Props {
  known: Known;
  /** The state of now: it knows a link that was not there yet. */
  state: ExplorerState;
  view: View;
  select(id: string): void;
  goTo(at: string): void;
  close(): void;
}

export function SelectedThen({ known, state, view, select, goTo, close }: Props) {
  const words = useMessages();
  const { t, moment } = words;
  const { can } = useSession();
  const [id, ...others] = state.selection;
  if (id === undefined || known.shown === undefined) return null;
  if (others.length > 0)
    return (
      <Inspector title={t('explorer.selected', { count: state.selection.size })} onClose={close}>
        <p>{t('explorer.time.one')}</p>
      </Inspector>
    );
  const date = <p className="chip">{t('explorer.time.known', { at: moment(known.shown) })}</p>;
  const node = known.facts.nodes.get(id);
  if (node !== undefined)
    return (
      <Inspector title={<Foreign text={nodeWords(words, node)} />} onClose={close}>
        {date}
        <NodeFacts node={node} />
        <h3>{t('explorer.inspector.links')}</h3>
        <NeighbourList around={aroundOf(view, id)} select={select} />
      </Inspector>
    );
  const edge = known.facts.edges.get(id) ?? state.facts.edges.get(id);
  if (edge === undefined || (edge.kind !== 'LINK' && !known.facts.edges.has(id)))
    return (
      <Inspector title={t('explorer.time.unknown')} onClose={close}>
        {date}
        <p>{t('explorer.time.unknown.help')}</p>
      </Inspector>
    );
  const ends = [edge.from, edge.to].flatMap((end) => known.facts.nodes.get(end) ?? []);
  return (
    <Inspector title={edge.kind === 'LINK' ? t('explorer.kind.LINK') : edgeWord(words, edge)} onClose={close}>
      {date}
      <ul className="explorer-steps">
        {ends.map((end) => (
          <li key={end.id}>
            <button type="button" className="button quiet small" onClick={() => select(end.id)}>
              <Foreign text={nodeWords(words, end)} />
            </button>
          </li>
        ))}
      </ul>
      {edge.kind !== 'LINK' ? (
        <p>{edgeSentence(words, edge, undefined)}</p>
      ) : can('links.read') && edge.visibility === 'FULL' ? (
        <KnownLink {...{ id, at: known.shown, goTo }} />
      ) : (
        <p>{edgeWord(words, edge)}</p>
      )}
    </Inspector>
  );
}
