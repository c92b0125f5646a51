/** The sentence that opens a case names what spoke for the link and what the law makes of it. */
import { describe, expect, it } from 'vitest';
import type { Comparison, Link, Proposal } from '../model.ts';
import { whyOf } from './why.ts';

const proposal = (over: Partial<Proposal>): Proposal => ({
  ...{ key: 'k', bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER', misused: false },
  ...{ colour: 'YELLOW', basis: '30(1)(a)', ...over },
});
const link = (over: Partial<Link>): Link => ({
  ...{ id: 'l', visibility: 'FULL', colour: 'YELLOW', redKind: null, systems: ['EES', 'VIS'] },
  ...{ automatic: true, cause: 'CRITERIA', basis: '30(1)(a)', proposals: [proposal({})], ...over },
});
const biometrics = (...comparisons: [string, 'HIT' | 'MISS'][]): Comparison['biometrics'] => ({
  ...{ outcome: 'SAME', left: [], right: [] },
  comparisons: comparisons.map(([modality, outcome]) => ({
    ...{ modality, outcome, strength: null, engine: 'e' },
  })),
});

describe('why a link is there', () => {
  it('says which modality matches', () => {
    expect(whyOf(link({}), biometrics(['FACE', 'HIT']))?.modality).toBe('FACE');
    expect(whyOf(link({}), biometrics(['FACE', 'HIT'], ['FINGER', 'HIT']))?.modality).toBe('BOTH');
    expect(whyOf(link({}), biometrics(['FACE', 'HIT'], ['FINGER', 'MISS']))?.modality).toBe('FACE');
    expect(whyOf(link({}))?.modality).toBe('OTHER');
  });

  it('sees a contrast between biometrics and identity data', () => {
    const contrast = (bio: Proposal['bio'], id: Proposal['id']) =>
      whyOf(link({ proposals: [proposal({ bio, id })] }))?.contrast;
    expect([contrast('SAME', 'DIFFERENT'), contrast('DIFFERENT', 'SIMILAR')]).toEqual([true, true]);
    expect([contrast('SAME', 'SAME'), contrast('NONE', 'DIFFERENT')]).toEqual([false, false]);
  });

  it('takes the pair on whose basis the link stands', () => {
    const proposals = [proposal({ bio: 'NONE', basis: '30(1)(b)' }), proposal({ id: 'SIMILAR' })];
    expect(whyOf(link({ proposals }))?.id).toBe('SIMILAR');
  });

  it.each([
    [{}, 'CRITERIA'],
    [{ cause: 'SURROUNDING' }, 'SURROUNDING'],
    [{ cause: 'DISCREPANCY' }, 'DISCREPANCY'],
    [{ cause: 'DISCREPANCY', proposals: [proposal({ bio: 'INCOMPARABLE' })] }, 'OPEN'],
    [{ colour: 'WHITE' as const, cause: null }, 'WHITE'],
    [{ colour: 'GREEN' as const, automatic: false, cause: null }, 'DECIDED'],
  ])('%o stands by %s', (over, law) => expect(whyOf(link(over))?.law).toBe(law));

  it('is silent where the evidence may not be read', () => {
    const { proposals: _, ...without } = link({});
    expect(whyOf(without)).toBeUndefined();
  });
});
