/** Which queries of the catalogue something asks of the graph. */
import type { Graph, Transaction } from '../../graph/store/index.ts';

/** The graph, and the names of the queries that ran on it, in their order; a statement or a stream stands there as such. */
export function recorded(graph: Graph): { graph: Graph; queries: string[] } {
  const queries: string[] = [];
  const telling = (tx: Transaction): Transaction => ({
    run: async (query, params) => {
      queries.push(query);
      return await tx.run(query, params);
    },
  });
  return {
    queries,
    graph: {
      read: (work, ms) => graph.read((tx) => work(telling(tx)), ms),
      write: (work) => graph.write((tx) => work(telling(tx))),
      stream: (query, params) => {
        queries.push(query);
        return graph.stream(query, params);
      },
      statement: (text, params) => {
        queries.push('statement');
        return graph.statement(text, params);
      },
      close: () => graph.close(),
    },
  };
}
