/**
 * A large scene is asked for in parts, since one answer holds the edges among its own nodes only. Parts follow the
 * edges, so that most have both ends in one; what is cut is asked for in parts of its own.
 */
interface Ends {
  from: string;
  to: string;
}

/** @returns sets of at most `size` ids; every id is in one, and of every edge both ends are together in one */
export function batchesOf(ids: readonly string[], edges: readonly Ends[], size: number): string[][] {
  const batches = chunks(inOrder(ids, edges), size);
  const known = new Set(ids);
  const placeOf = new Map(batches.flatMap((batch, index) => batch.map((id) => [id, index] as const)));
  let rest = new Set<string>();
  for (const { from, to } of edges) {
    if (!known.has(from) || !known.has(to) || placeOf.get(from) === placeOf.get(to)) continue;
    const fresh = Number(!rest.has(from)) + Number(!rest.has(to));
    if (rest.size + fresh > size) {
      batches.push([...rest]);
      rest = new Set();
    }
    rest.add(from).add(to);
  }
  return rest.size === 0 ? batches : [...batches, [...rest]];
}

/** Breadth first along the edges: neighbours stand near each other. */
function inOrder(ids: readonly string[], edges: readonly Ends[]): string[] {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const seen = new Set<string>();
  for (const start of ids) {
    const queue = [start];
    for (const id of queue) {
      if (seen.has(id) || !next.has(id)) continue;
      seen.add(id);
      queue.push(...(next.get(id) ?? []));
    }
  }
  return [...seen];
}

function chunks(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}
