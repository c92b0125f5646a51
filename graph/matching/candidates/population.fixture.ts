/** Invented records for the tests of the index: the same population at every run. */
import { bytesOfVector, DEMO_ENGINES } from '../../biometrics/index.ts';
import type { Identity, PartialDate } from '../../model/record.ts';
import type { StoredRecord, StoredTemplate } from '../../model/stored.ts';

export const legalKeys = (identities: Identity[]) =>
  identities.flatMap((identity) => {
    const value = (side: string) => identity.names.find((n) => n.side === side)?.value;
    const date = identity.dateOfBirth?.value;
    return date ? [`${value('FAMILY')}|${value('GIVEN')}|${date}`] : [];
  });
export const options = { legalKeys, documentKey: (n: string) => n.toUpperCase(), engines: DEMO_ENGINES };

export interface Draft {
  family?: string;
  given?: string;
  date?: string;
  town?: string;
  document?: string;
  vector?: Float32Array;
  version?: number;
  group?: string;
}

export function record(id: string, system: string, draft: Draft): StoredRecord {
  const names: Identity['names'] = [
    { side: 'FAMILY', kind: 'CURRENT', value: draft.family ?? '' },
    { side: 'GIVEN', kind: 'CURRENT', value: draft.given ?? '' },
  ];
  const date: PartialDate | undefined = draft.date ? { value: draft.date, precision: 'DAY' } : undefined;
  const template: StoredTemplate[] = draft.vector
    ? [{ id: `${id}-t`, modality: 'FACE', engine: 'vector-demo', features: bytesOfVector(draft.vector) }]
    : [];
  return {
    id,
    system,
    external: false,
    recordKind: 'test',
    groupId: draft.group ?? `g-${id}`,
    version: draft.version ?? 1,
    revision: 0,
    owner: { state: 'DEU', authorityRef: 'a' },
    identities: [
      {
        id: `${id}-i`,
        identityId: `${id}-i`,
        version: 1,
        category: 'CONFIRMED',
        names: names.filter((n) => n.value !== ''),
        ...(date && { dateOfBirth: date }),
        ...(draft.town && { placeOfBirth: { town: draft.town } }),
      },
    ],
    documents: draft.document ? [{ id: `${id}-d`, number: draft.document }] : [],
    templates: template,
  };
}

/** Small linear congruential generator: the same population at every run. */
export function generator(seed: number) {
  let state = seed;
  return (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const FAMILIES = [
  'Ali',
  'علي',
  'Schmidt',
  'Schmitt',
  'Müller',
  'Mueller',
  'Щербаков',
  'Scherbakow',
  '王',
  'Wang',
  'García',
  'Haddad',
  'Kowalska',
  'Okafor',
];
const GIVENS = [
  'Mohammed',
  'محمد',
  'Anna',
  'Maria',
  'Иван',
  'Ivan',
  '小明',
  'Xiaoming',
  'Hussein',
  'Hassan',
  'José',
  'Amina',
];

export function vectorOf(pick: (n: number) => number): Float32Array {
  return Float32Array.from({ length: 128 }, () => pick(2000) / 1000 - 1);
}

export function population(n: number, seed: number): StoredRecord[] {
  const pick = generator(seed);
  const faces = Array.from({ length: 40 }, () => vectorOf(pick));
  return Array.from({ length: n }, (_, i) => {
    const date = `19${50 + pick(40)}-0${1 + pick(9)}-${10 + pick(19)}`;
    const face = faces[pick(40)] as Float32Array;
    return record(`r${String(i).padStart(4, '0')}`, ['EES', 'VIS', 'SIS'][pick(3)] as string, {
      family: FAMILIES[pick(FAMILIES.length)] as string,
      given: GIVENS[pick(GIVENS.length)] as string,
      ...(pick(5) > 0 && { date }),
      ...(pick(4) === 0 && { town: ['Bonn', 'Aleppo'][pick(2)] as string }),
      ...(pick(4) === 0 && { document: `D${pick(60)}` }),
      ...(pick(4) === 0 && { vector: face.map((v) => v + (pick(200) - 100) / 1000) }),
    });
  });
}
