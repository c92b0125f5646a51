/** The cases that were open in this page, for the way back. Ids only. */
let trail: string[] = [];
const LONGEST = 100;

/** Notes that a case is open now. */
export function visit(id: string): void {
  if (trail.at(-1) !== id) trail = [...trail.slice(1 - LONGEST), id];
}

/** The case that was open before, which the trail then ends with. */
export function back(): string | undefined {
  if (trail.length < 2) return undefined;
  trail = trail.slice(0, -1);
  return trail.at(-1);
}
