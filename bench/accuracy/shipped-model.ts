/**
 * Labelled files scored with the model that ships, which has seen none of them: what the model card reports. Elsewhere
 * `symbolon link` learns its weights from the rows themselves.
 */
import { fileURLToPath } from 'node:url';
import { writeModelCard } from '../../cli/model-card/index.ts';
import { MODEL } from '../../graph/matching/score/index.ts';
import { keepResult, type Measured, measured } from '../results.ts';
import { CASES } from './cases.ts';
import { linkWith, type Outcome } from './link.ts';

export type ShippedModelResults = Measured & { title: string; model: string; outcome: Outcome };

const FILE = fileURLToPath(new URL('../../graph/matching/model/default-model.json', import.meta.url));
/** The largest file takes an hour and says nothing that the smaller one of its kind does not. */
const CASES_LEFT_OUT: readonly string[] = ['generated-100000'];

export async function measureShippedModel(): Promise<void> {
  console.log('\nThe model that ships');
  for (const test of CASES) {
    if (CASES_LEFT_OUT.includes(test.name)) continue;
    const files = await test.files();
    if (files === undefined) continue;
    const frozen = { ...test, options: [...(test.options ?? []), '--model', FILE] };
    const outcome = await linkWith('ours', frozen, files, { missing: 'not asked' });
    if (outcome === undefined) continue;
    console.log(
      `  ${test.name.padEnd(15)} ${'missing' in outcome ? outcome.missing : outcome.pairwise.default.f1.toFixed(4)}`,
    );
    keepResult<ShippedModelResults>('model', test.name, {
      ...{ title: test.title, model: MODEL.version },
      ...measured(),
      outcome,
    });
  }
  await writeModelCard();
}
