// The peer: bare cytoscape on the same graph, with its links drawn as `?style=` says: `solid`, or `links` (dashes and
// glyphs on every coloured link, as a direct use of cytoscape would draw them).

const query = new URLSearchParams(location.search);
const styled = query.get('style') === 'links';
const graph = await (await fetch(`/peer/graph/${query.get('graph')}`)).json();
const places = new Map(graph.positions.map(([id, x, y]) => [id, { x, y }]));
const COLOURS = { YELLOW: '#c98500', GREEN: '#00a878', RED: '#b3001b', WHITE: '#4f5a68' };
const GLYPHS = { YELLOW: '?', GREEN: '≠', RED: '!', WHITE: '=' };

const cy = globalThis.cytoscape({
  container: document.getElementById('graph'),
  elements: {
    nodes: graph.nodes.map(({ id, names }) => ({
      data: { id, label: names.join(' ') },
      position: places.get(id),
    })),
    edges: graph.edges.map(({ key, from, to, colour }) => ({
      data: {
        ...{
          id: key,
          source: from,
          target: to,
          colour: COLOURS[colour] ?? '#7b8594',
          glyph: GLYPHS[colour] ?? '',
        },
      },
      classes: styled ? (colour ?? '') : '',
    })),
  },
  layout: { name: 'preset', fit: true },
  style: [
    {
      selector: 'node',
      style: { width: 32, height: 32, label: 'data(label)', 'font-size': 11, 'min-zoomed-font-size': 8 },
    },
    { selector: 'edge', style: { 'curve-style': 'straight', width: 2, 'line-color': 'data(colour)' } },
    ...['YELLOW', 'GREEN'].map((name) => ({
      selector: `edge.${name}`,
      style: { 'line-style': 'dashed', 'line-dash-pattern': name === 'YELLOW' ? [8, 4] : [2, 3] },
    })),
    ...Object.keys(COLOURS).map((name) => ({
      selector: `edge.${name}`,
      style: { label: 'data(glyph)', 'text-background-color': '#fff', 'text-background-opacity': 1 },
    })),
  ],
});
cy.one('render', () => performance.mark('graph-shown'));
cy.forceRender();

const NEIGHBOURS = 50;
/** Adds neighbours to the first node and lays the graph out anew, as a direct use of cytoscape would. */
globalThis.benchExpand = () => {
  const start = performance.now();
  const [first] = graph.nodes;
  const { x, y } = places.get(first.id);
  const added = Array.from({ length: NEIGHBOURS }, (_, index) => `fresh-${index}`);
  cy.batch(() =>
    cy.add([
      ...added.map((id) => ({ data: { id, label: id }, position: { x, y } })),
      ...added.map((id) => ({
        data: { id: `link-${id}`, source: first.id, target: id, colour: COLOURS.WHITE, glyph: '=' },
        classes: styled ? 'WHITE' : '',
      })),
    ]),
  );
  return new Promise((resolve) => {
    const layout = cy.layout({ name: 'cose', animate: false, randomize: false, fit: false });
    layout.one('layoutstop', () => requestAnimationFrame(() => resolve(performance.now() - start)));
    layout.run();
  });
};
