/** What the card of a node says: what it is, and how many neighbours of each type it has. */
import { useQuery } from '@tanstack/react-query';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { View } from '../graph-view/index.ts';
import { degrees } from './actions.ts';
import type { ExplorerStore } from './store.ts';
import { kindWord, nodeWords } from './words.ts';

export function HoverFacts({ store, view, id }: { store: ExplorerStore; view: View; id: string }) {
  const words = useMessages();
  const { t, number } = words;
  const node = view.nodes.find((one) => one.id === id)?.node;
  const real = node !== undefined && node.kind !== 'MORE' && node.kind !== 'WITHHELD';
  const { data } = useQuery({ queryKey: ['degrees', id], queryFn: () => degrees(store, id), enabled: real });
  if (node === undefined) return null;
  if (!real) return <Foreign text={nodeWords(words, node)} />;
  return (
    <>
      <strong>
        <Foreign text={nodeWords(words, node)} />
      </strong>
      {data === undefined ? null : (
        <ul className="explorer-degrees">
          {Object.entries(data.kinds).map(([kind, count]) => (
            <li key={kind}>
              {kindWord(words, kind)}: {number(count)}
            </li>
          ))}
          {data.capped ? <li>{t('explorer.expand.atleast')}</li> : null}
        </ul>
      )}
    </>
  );
}
