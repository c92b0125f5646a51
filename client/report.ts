/** What a report on a proposed model says, as far as it is shown; the description of the API leaves it open, and newer services may say more. */
export interface ModelReport {
  labels?: { same: number; different: number; heldOut: number; decisions: number; comparisons: number };
  needed?: number;
  moved?: { feature: string; level: string; before: number; after: number }[];
  calibration?: { slope: number; shift: number } | null;
  benchmark?: Record<'before' | 'after', { strongPrecision: number; f1: number }>;
  objections?: { rail: string; of: string; before: number; after: number; limit: number }[];
}
