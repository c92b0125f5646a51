/** The register of systems: the six built-in ones are data in the graph like every other (`cypher/sources`). */
import type { Graph } from '../store/index.ts';
import { builtInSystems, type SystemProfile } from './systems.ts';

/** Writes the built-in systems; harmless when they are there. */
export async function seedSystems(graph: Graph, at: string): Promise<void> {
  for (const profile of builtInSystems) await save(graph, profile, true, at);
}

/**
 * Registers a system. Registering the same code again changes its name and profile, never its kind, and never
 * touches a built-in one. Returns whether it is new and what is registered now.
 */
export async function registerSystem(
  graph: Graph,
  profile: SystemProfile,
  at: string,
): Promise<{ created: boolean; kind: string }> {
  return await save(graph, profile, false, at);
}

export async function listSystems(graph: Graph): Promise<(SystemProfile & { builtIn: boolean })[]> {
  const rows = await graph.read((tx) =>
    tx.run<{ profile: string; builtIn: boolean }>('sources/list-systems'),
  );
  return rows.map((row) => ({ ...(JSON.parse(row.profile) as SystemProfile), builtIn: row.builtIn }));
}

async function save(graph: Graph, profile: SystemProfile, builtIn: boolean, at: string) {
  const [row] = await graph.write((tx) =>
    tx.run<{ created: boolean; kind: string }>('sources/save-system', {
      code: profile.code,
      name: profile.name,
      kind: profile.kind,
      profile: JSON.stringify(profile),
      builtIn,
      at,
    }),
  );
  if (row === undefined) throw new Error('system not saved');
  return row;
}
