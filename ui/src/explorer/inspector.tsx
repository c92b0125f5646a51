/** What is known of the selected node or edge: why it is there, where it comes from, what happened to it. */

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { edgeSentence } from '../evidence/index.ts';
import { Foreign, Inspector, type LinkColour, LinkWord, useMessages, useSession } from '../frame/index.tsx';
import { type GraphEdge, type GraphNode, neighboursOf, type View } from '../graph-view/index.ts';
import { ClusterHint } from './cluster-hint.tsx';
import { LinkLog } from './link-log.tsx';
import { NodeFacts } from './node-facts.tsx';
import { PathChoices, PathNote } from './path-panel.tsx';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { WhyEdge } from './why-edge.tsx';
import { WhyLink } from './why-link.tsx';
import { WhyPair } from './why-pair.tsx';
import { edgeWord, nodeWords } from './words.ts';

/** Kinds of nodes of which two can be asked why they match. */
const COMPARED: ReadonlySet<string> = new Set(['GROUP', 'RECORD', 'IDENTITY']);

interface Props {
  store: ExplorerStore;
  state: ExplorerState;
  view: View;
  select(id: string): void;
  /** Shows the scene as known at a moment. */
  goTo(at: string): void;
}

export function Selected({ store, state, view, select, goTo }: Props) {
  const words = useMessages();
  const { t } = words;
  const { can } = useSession();
  const ids = [...state.selection];
  const close = () => store.set({ selection: new Set() });
  const nodes = ids.flatMap((id) => state.facts.nodes.get(id) ?? []);
  const [first] = ids;
  const node = state.facts.nodes.get(first ?? '');
  const edge = state.facts.edges.get(first ?? '');
  const path = <PathNote {...{ state, view, select }} />;
  if (ids.length === 0 && state.history.scene.path === null) return null;
  if (ids.length === 0) return <Inspector title={t('explorer.path.heading')}>{path}</Inspector>;
  if (ids.length === 1 && node !== undefined)
    return (
      <Inspector title={<Foreign text={nodeWords(words, node)} />} onClose={close}>
        <NodeTabs {...{ node, view, select }} />
        {path}
      </Inspector>
    );
  if (ids.length === 1 && edge !== undefined)
    return (
      <Inspector title={edgeWord(words, edge)} onClose={close}>
        <EdgeTabs {...{ edge, state, select, goTo }} />
        {path}
      </Inspector>
    );
  const [from, to] = nodes;
  return (
    <Inspector title={t('explorer.selected', { count: ids.length })} onClose={close}>
      <ul className="explorer-steps">
        {nodes.slice(0, 20).map((one) => (
          <li key={one.id}>
            <Foreign text={nodeWords(words, one)} />
          </li>
        ))}
      </ul>
      {nodes.length === 2 && from !== undefined && to !== undefined ? (
        <>
          {can('matches.explain') && COMPARED.has(from.kind) && COMPARED.has(to.kind) ? (
            <WhyPair ends={[from.id, to.id]} />
          ) : null}
          <PathChoices key={`${from.id} ${to.id}`} store={store} ends={[from.id, to.id]} />
        </>
      ) : null}
      {path}
    </Inspector>
  );
}

/** What stands in an identity group; documents and templates are evidence of their own. */
const CLUSTERED = new Set<string>(['GROUP', 'RECORD', 'IDENTITY']);

function NodeTabs({ node, view, select }: { node: GraphNode; view: View; select(id: string): void }) {
  const words = useMessages();
  const { t } = words;
  const { can } = useSession();
  const clustered = CLUSTERED.has(node.kind) && can('matches.explain');
  const around = aroundOf(view, node.id);
  return (
    <>
      {node.kind === 'GROUP' && can('persons.read') ? (
        <Link className="button" to="/person/$groupId" params={{ groupId: node.id }}>
          {t('explorer.open-person')}
        </Link>
      ) : null}
      <Tabs className="stack">
        <TabList className="explorer-tabs" aria-label={t('explorer.inspector.tabs')}>
          <Tab id="links">{t('explorer.inspector.links')}</Tab>
          <Tab id="source">{t('explorer.inspector.source')}</Tab>
          {clustered ? <Tab id="cluster">{t('explorer.inspector.cluster')}</Tab> : null}
        </TabList>
        <TabPanel id="links">
          <NeighbourList {...{ around, select }} />
        </TabPanel>
        <TabPanel id="source">
          <NodeFacts node={node} />
        </TabPanel>
        {clustered ? (
          <TabPanel id="cluster">
            <ClusterHint id={node.id} />
          </TabPanel>
        ) : null}
      </Tabs>
    </>
  );
}

/** Neighbours of a node on the canvas, once for each edge. */
export function aroundOf(view: View, id: string): { other: GraphNode; edge: GraphEdge }[] {
  const byId = new Map(view.nodes.map((one) => [one.id, one.node]));
  return [...neighboursOf(view, id)].flatMap(([far, edges]) =>
    edges.flatMap(({ edge }) => {
      const other = byId.get(far);
      return other === undefined ? [] : [{ other, edge }];
    }),
  );
}

const LISTED = 40;

export function NeighbourList(props: {
  around: { other: GraphNode; edge: GraphEdge }[];
  select(id: string): void;
}) {
  const { around, select } = props;
  const words = useMessages();
  const { t } = words;
  const [all, setAll] = useState(false);
  if (around.length === 0) return <p className="quiet-text">{t('explorer.node.links', { count: 0 })}</p>;
  return (
    <>
      <ul className="explorer-steps">
        {(all ? around : around.slice(0, LISTED)).map(({ other, edge }) => (
          <li key={edge.key}>
            <button type="button" className="button quiet small" onClick={() => select(edge.key)}>
              <EdgeName edge={edge} />
              <span className="hidden-text"> – {t('explorer.why')}</span>
            </button>
            <button type="button" className="button quiet small" onClick={() => select(other.id)}>
              <Foreign text={nodeWords(words, other)} />
            </button>
          </li>
        ))}
      </ul>
      {around.length > LISTED && !all ? (
        <Button className="button small" onPress={() => setAll(true)}>
          {t('explorer.find.more', { count: around.length - LISTED })}
        </Button>
      ) : null}
    </>
  );
}

function EdgeName({ edge }: { edge: GraphEdge }) {
  const words = useMessages();
  if (edge.colour === undefined) return edgeWord(words, edge);
  return <LinkWord colour={edge.colour as LinkColour} redKind={edge.redKind} automatic={edge.automatic} />;
}

function EdgeTabs({
  edge,
  state,
  select,
  goTo,
}: {
  edge: GraphEdge;
  state: ExplorerState;
  select(id: string): void;
  goTo(at: string): void;
}) {
  const words = useMessages();
  const { t } = words;
  const { can } = useSession();
  const ends = [edge.from, edge.to].map((id) => state.facts.nodes.get(id));
  const modality = ends.find((node) => node?.modality !== undefined)?.modality;
  const isLink = edge.colour !== undefined;
  const isMatch = edge.kind === 'MATCHES' || edge.kind === 'SAME_DOCUMENT';
  // A link rests on no score; what its ends weigh, and what would turn that, is asked for beside it.
  const weighed =
    can('matches.explain') && ends.every((node) => node !== undefined && COMPARED.has(node.kind));
  return (
    <>
      <ul className="explorer-steps">
        {ends.map((node) =>
          node === undefined ? null : (
            <li key={node.id}>
              <button type="button" className="button quiet small" onClick={() => select(node.id)}>
                <Foreign text={nodeWords(words, node)} />
              </button>
            </li>
          ),
        )}
      </ul>
      <p>{isLink ? <EdgeName edge={edge} /> : edgeSentence(words, edge, modality)}</p>
      {isLink ? (
        <div className="row">
          {can('links.read') && edge.visibility === 'FULL' ? (
            <Link className="button small" to="/link/$link" params={{ link: edge.key }}>
              {t('explorer.open-link')}
            </Link>
          ) : null}
          {edge.colour === 'YELLOW' && can('review.decide') ? (
            <Link className="button small" to="/review/$link" params={{ link: edge.key }}>
              {t('explorer.open-review')}
            </Link>
          ) : null}
        </div>
      ) : null}
      {isLink || isMatch ? (
        <Tabs className="stack">
          <TabList className="explorer-tabs" aria-label={t('explorer.inspector.tabs')}>
            <Tab id="why">{t('explorer.why')}</Tab>
            {isLink && edge.visibility === 'FULL' && can('links.read') ? (
              <Tab id="history">{t('explorer.inspector.history')}</Tab>
            ) : null}
          </TabList>
          <TabPanel id="why">
            {isLink ? <WhyLink id={edge.key} /> : <WhyEdge edgeKey={edge.key} />}
            {isLink && weighed ? <WhyPair ends={[edge.from, edge.to]} /> : null}
          </TabPanel>
          {isLink && edge.visibility === 'FULL' && can('links.read') ? (
            <TabPanel id="history">
              <LinkLog id={edge.key} goTo={goTo} />
            </TabPanel>
          ) : null}
        </Tabs>
      ) : null}
    </>
  );
}
