/** The part of docs/benchmarks.md about speed, '' where nothing was measured. */
import type { Measured } from '../results.ts';
import { origin } from './sections.ts';
import { table } from './table.ts';

/** Figures of one part by name, as they are to be read. */
export type SpeedResults = Measured & { title: string; figures: Record<string, number | string> };

export function speedSection(heading: string, parts: Record<string, SpeedResults>): string {
  const sections = Object.values(parts).map(
    (part) =>
      `### ${part.title}\n\n${table(
        ['figure', 'value'],
        Object.entries(part.figures).map(([name, value]) => [name, String(value)]),
      )}\n\nMeasured: ${origin(part)}`,
  );
  return sections.length === 0 ? '' : [`## ${heading}`, ...sections].join('\n\n');
}
