/** The graph as two tables: everything that the canvas shows, sortable, with the same selection. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { percentWords } from '../evidence/index.ts';
import { Foreign, type LinkColour, LinkWord, useMessages } from '../frame/index.tsx';
import type { View } from '../graph-view/index.ts';
import { edgeRows, nodeRows } from './rows.ts';
import { type Column, SortedTable } from './sorted-table.tsx';

interface Props {
  view: View;
  selection: ReadonlySet<string>;
  select(id: string, more: boolean): void;
  /** Tab that is open. */
  shown: 'nodes' | 'edges';
  show(tab: 'nodes' | 'edges'): void;
}

export function Tables({ view, selection, select, shown, show }: Props) {
  const words = useMessages();
  const { t, number, day } = words;
  const nodes = nodeRows(words, view);
  const edges = edgeRows(words, view);
  const text = (value: string | number) => <Foreign text={String(value)} />;
  const nodeColumns: Column<(typeof nodes)[0]>[] = [
    { name: t('explorer.table.name'), value: (row) => row.name, cell: (row) => text(row.name) },
    { name: t('explorer.table.kind'), value: (row) => row.kind },
    { name: t('explorer.table.system'), value: (row) => row.systems, cell: (row) => text(row.systems) },
    { name: t('explorer.table.stated'), value: (row) => row.stated, cell: (row) => text(row.stated) },
    { name: t('explorer.table.links'), value: (row) => row.links, cell: (row) => number(row.links) },
    { name: t('explorer.table.marks'), value: (row) => row.marks },
  ];
  const edgeColumns: Column<(typeof edges)[0]>[] = [
    {
      name: t('explorer.table.link'),
      value: (row) => row.word,
      cell: ({ edge, word }) =>
        edge.colour === undefined ? (
          word
        ) : (
          <LinkWord colour={edge.colour as LinkColour} redKind={edge.redKind} automatic={edge.automatic} />
        ),
    },
    { name: t('explorer.table.from'), value: (row) => row.from, cell: (row) => text(row.from) },
    { name: t('explorer.table.to'), value: (row) => row.to, cell: (row) => text(row.to) },
    {
      name: t('explorer.table.probability'),
      value: (row) => row.probability ?? -1,
      cell: ({ probability }) => (probability === undefined ? '' : `${percentWords(words, probability)} %`),
    },
    { name: t('explorer.table.since'), value: (row) => row.since, cell: ({ since }) => day(since) },
    { name: t('explorer.table.marks'), value: (row) => row.marks },
  ];
  return (
    <section className="explorer-tables" aria-label={t('explorer.table')}>
      <Tabs selectedKey={shown} onSelectionChange={(key) => show(key === 'edges' ? 'edges' : 'nodes')}>
        <TabList className="explorer-tabs" aria-label={t('explorer.table')}>
          <Tab id="nodes">{t('explorer.footer.nodes', { count: nodes.length })}</Tab>
          <Tab id="edges">{t('explorer.table.edges.count', { count: edges.length })}</Tab>
        </TabList>
        <TabPanel id="nodes">
          <SortedTable
            name={t('explorer.table.nodes')}
            rows={nodes}
            columns={nodeColumns}
            {...{ selection, select }}
          />
        </TabPanel>
        <TabPanel id="edges">
          <SortedTable
            name={t('explorer.table.edges')}
            rows={edges}
            columns={edgeColumns}
            {...{ selection, select }}
          />
        </TabPanel>
      </Tabs>
    </section>
  );
}
