/** Every demonstration officer who verifies finds work of the own authority, in a small population too. */
import { describe, expect, it } from 'vitest';
import { responsibility, sireneOf } from '../../graph/detector/authority.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { builtInSystems } from '../../graph/sources/index.ts';
import { demoUsers } from '../../server/platform/sign-in/demo-identities.ts';
import { goldenFor } from '../../tests/fixtures/golden-table.ts';
import { generatePersons, type RecordKey } from './index.ts';

const SENSITIVE = builtInSystems.flatMap(({ recordKinds }) =>
  recordKinds.filter(({ sensitive }) => sensitive).map(({ code }) => code),
);
const desks = Object.entries(demoUsers).flatMap(([name, { role, authorities }]) =>
  role === 'verifying-officer' && authorities !== '*' ? [[name, authorities[0] as string] as const] : [],
);

/** Yellow pairs of a population by the authority that verifies them, each found by its second record. */
function yellowBy(persons: number, seed: number) {
  const bundles = [...generatePersons({ persons, seed })];
  const recordOf = new Map(
    bundles.flatMap(({ records }) =>
      records.map((record) => [`${record.system}/${record.recordRef}`, record]),
    ),
  );
  const find = ({ system, recordRef }: RecordKey) => recordOf.get(`${system}/${recordRef}`) as IdentityRecord;
  const side = ({ system, owner, recordKind }: IdentityRecord) => ({
    ...{ system, owner, sensitiveAlert: SENSITIVE.includes(recordKind) },
  });
  const pairs = bundles.flatMap(({ truth }) => truth.filter((line) => line.kind === 'pair'));
  return Map.groupBy(
    pairs
      .filter((pair) => goldenFor(pair).colour === 'YELLOW')
      .map((pair) => {
        const [first, second] = [find(pair.a), find(pair.b)];
        return { pair, first, second, ...responsibility(side(second), side(first)) };
      }),
    ({ authority }) => authority,
  );
}

describe.each([
  [150, 2019],
  [1_000, 2019],
  [150, 1],
])('a population of %i persons by the seed %i', (persons, seed) => {
  const found = yellowBy(persons, seed);

  it.each(desks)('has two yellow links or more for %s of %s', (_name, authority) => {
    expect(found.get(authority)?.length).toBeGreaterThanOrEqual(2);
  });

  it('has persons to be heard at the border, a child for who is trained, a misused identity, a discreet check', () => {
    const border = found.get('PL-BORDER-03') ?? [];
    expect(
      border.filter(({ hearing, second }) => hearing && second.handling?.inland !== true).length,
    ).toBeGreaterThan(1);
    for (const authority of ['FR-ASYLUM-01', 'DE-VISA-01'])
      expect(found.get(authority)?.some(({ first }) => first.handling?.minor)).toBe(true);
    const sirene = found.get('IT-SIRENE') ?? [];
    expect(sirene.some(({ pair }) => pair.misused)).toBe(true);
    expect(sirene.some(({ second }) => second.recordKind === 'SIS_ALERT_1862_36')).toBe(true);
  });

  it('names the authorities of a state by one code, that of its SIRENE bureau', () => {
    const bundles = [...generatePersons({ persons, seed })];
    for (const { owner } of bundles.flatMap(({ records }) => records)) {
      const code = sireneOf(owner.state).split('-')[0];
      expect(owner.authorityRef).toMatch(new RegExp(`^(${code}-|ETIAS-CU$)`));
    }
  });
});
