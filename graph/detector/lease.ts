/** Election of the one matcher: a lease in the graph with an epoch that fences a former owner off. */
import type { Graph } from '../store/index.ts';
import type { Lease } from './context.ts';

/** Takes or renews the lease until `nowMs + ttlMs`; undefined while another process holds it. */
export async function takeLease(
  graph: Graph,
  holder: string,
  nowMs: number,
  ttlMs: number,
): Promise<Lease | undefined> {
  const [row] = await graph.write((tx) =>
    tx.run<{ epoch: number }>('detector/take-lease', { holder, now: nowMs, ttl: ttlMs }),
  );
  return row === undefined ? undefined : { holder, epoch: row.epoch };
}

/** Notes where the matcher is asked; nothing where another has become the matcher meanwhile. */
export async function noteAddress(graph: Graph, lease: Lease, address: string): Promise<void> {
  await graph.write((tx) => tx.run('detector/note-address', { ...lease, address }));
}

/** Where the present matcher is asked; undefined while there is none, or none that holds everything yet. */
export async function matcherAddress(graph: Graph, nowMs: number): Promise<string | undefined> {
  const [row] = await graph.read((tx) =>
    tx.run<{ address: string }>('detector/matcher-address', { now: nowMs }),
  );
  return row?.address;
}

export async function releaseLease(graph: Graph, holder: string): Promise<void> {
  await graph.write((tx) => tx.run('detector/release-lease', { holder }));
}
