/**
 * The statistical cluster around a node, as a hint beside it: members, how they came together join by join, and what was
 * held apart. It is no person and decides nothing; the page says so first.
 */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Api, data } from '../../../client/index.ts';
import { Loaded, useApi, useMessages } from '../frame/index.tsx';
import type { GraphNode } from '../graph-view/index.ts';
import { WhyEdge } from './why-edge.tsx';
import { titleOf } from './words.ts';

const read = async (api: Api, id: string) =>
  await data(api.GET('/v1/graph/{id}/cluster', { params: { path: { id } } }));
type Cluster = Awaited<ReturnType<typeof read>>;
/** Names of several scripts in one sentence (Unicode first strong isolate); their hidden signs are shown by `titleOf`. */
const isolated = (name: string) => `\u2068${name}\u2069`;
type Named = (ids: readonly string[]) => string;

export function ClusterHint({ id }: { id: string }) {
  const words = useMessages();
  const { t, number } = words;
  const api = useApi();
  const query = useQuery({ queryKey: ['cluster', id], queryFn: () => read(api, id) });
  return (
    <Loaded query={query}>
      {(cluster) => {
        const nodes = new Map((cluster.nodes as GraphNode[]).map((node) => [node.id, node]));
        const named: Named = (ids) =>
          ids
            .flatMap((one) => nodes.get(one) ?? [])
            .map((node) => {
              const title = { name: titleOf(words, node), system: node.systems.join(', ') };
              return isolated(t('explorer.cluster.member', title));
            })
            .join(' + ');
        return (
          <div className="stack">
            <p className="help">{t('explorer.cluster.hint')}</p>
            {cluster.joins.length === 0 ? (
              <p className="quiet-text">{t('explorer.cluster.alone')}</p>
            ) : (
              <Together {...{ cluster, named }} />
            )}
            <Apart {...{ cluster, named }} />
            {cluster.threshold > 0 ? (
              <p className="help">{t('explorer.cluster.raised', { bits: number(cluster.threshold, 1) })}</p>
            ) : null}
          </div>
        );
      }}
    </Loaded>
  );
}

function Together({ cluster, named }: { cluster: Cluster; named: Named }) {
  const { t, number } = useMessages();
  const [open, setOpen] = useState<string>();
  const { members, weakest, average, joins } = cluster;
  const strength = { weakest: number(weakest ?? 0, 1), average: number(average ?? 0, 1) };
  return (
    <>
      <p>{t('explorer.cluster.members', { count: members.length })}</p>
      <ul className="explorer-sentences">
        {members.map((member) => (
          <li key={member}>{named([member])}</li>
        ))}
      </ul>
      <p className="help">{t('explorer.cluster.strength', strength)}</p>
      <h3>{t('explorer.cluster.how')}</h3>
      <ol className="explorer-steps">
        {joins.map(({ one, two, bits, strongest: { key } }) => (
          <li key={key}>
            {t('explorer.cluster.join', { one: named(one), two: named(two), bits: number(bits, 1) })}
            <button
              type="button"
              className="button quiet small"
              aria-expanded={open === key}
              onClick={() => setOpen(open === key ? undefined : key)}
            >
              {t('explorer.cluster.why')}
            </button>
            {open === key ? <WhyEdge edgeKey={key} /> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Apart({ cluster, named }: { cluster: Cluster; named: Named }) {
  const { t, number, language } = useMessages();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <>
      <Section
        title={t('explorer.cluster.apart')}
        lines={cluster.refusals.map(({ one, two, bits, veto }) =>
          t(`explorer.cluster.veto.${veto.reason}`, {
            ...{ one: named(one), two: named(two), bits: number(bits, 1) },
          }),
        )}
      />
      <Section
        title={t('explorer.cluster.ambiguous')}
        lines={cluster.ambiguities.map(({ members, candidates }) =>
          t('explorer.cluster.fits', {
            group: named(members),
            candidates: list.format(candidates.map((candidate) => named(candidate.members))),
          }),
        )}
      />
      <Section
        title={t('explorer.cluster.contradictions')}
        lines={cluster.contradictions.map(({ a, b, c, reason }) =>
          t(`explorer.cluster.contradiction.${reason}`, { a: named([a]), b: named([b]), c: named([c]) }),
        )}
      />
    </>
  );
}

function Section({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="explorer-sentences">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
