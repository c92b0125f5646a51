/**
 * Before the start of operations the detector compares biometric data alone, over four systems, and the ETIAS Central
 * Unit verifies (Art 69). Operations start when no yellow link is left (Art 72(4)(d)).
 */
import type { DetectorMode } from '../model/link.ts';
import type { SystemCode } from '../model/record.ts';
import type { Graph, Transaction } from '../store/index.ts';

/** Systems whose biometric data are compared before the start (Art 69(1)). */
export const TRANSITION_SYSTEMS: readonly SystemCode[] = ['EES', 'VIS', 'EURODAC', 'SIS'];

/** OPERATION unless somebody has set another mode. */
export async function readMode(tx: Transaction): Promise<DetectorMode> {
  const [row] = await tx.run<{ mode: DetectorMode }>('detector/read-mode', {});
  return row?.mode ?? 'OPERATION';
}

export type ModeOutcome = { status: 'SET' | 'UNCHANGED' } | { status: 'YELLOW_LEFT'; yellow: number };

/** Sets the mode; operations cannot start while a yellow link is left. All records are detected again afterwards. */
export async function setMode(
  graph: Graph,
  { mode, by, now }: { mode: DetectorMode; by: string; now: string },
): Promise<ModeOutcome> {
  const outcome = await graph.write<ModeOutcome>(async (tx) => {
    const before = await readMode(tx);
    if (before === mode) return { status: 'UNCHANGED' };
    const [left] = await tx.run<{ yellow: number }>('detector/count-yellow', {});
    if (mode === 'OPERATION' && (left?.yellow ?? 0) > 0)
      return { status: 'YELLOW_LEFT', yellow: left?.yellow ?? 0 };
    await tx.run('detector/write-mode', { mode, by, at: now });
    return { status: 'SET' };
  });
  // Also where the mode stands already: a process that died half-way is made good by asking again.
  if (outcome.status !== 'YELLOW_LEFT') await detectAll(graph, now);
  return outcome;
}

const PAGE = 2_000;

async function detectAll(graph: Graph, now: string): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    const rows = await graph.write((tx) =>
      tx.run<{ last: string | null }>('detector/detect-again', { after: from, limit: PAGE, now }),
    );
    after = rows[0]?.last ?? undefined;
  }
}
