// Review answers as the service would give them: a queue of yellow links and, for each, link, comparison and surroundings.
// The same each time; every case has a difference, a score and a chain, so that the desk has all of it to draw.

export const CASES = 30;
const uuid = (number) => `00000000-0000-7000-b000-${number.toString(16).padStart(12, '0')}`;
const sin = (number) => `BENCH${String(number).padStart(13, '0')}`;
const AT = '2026-01-01T00:00:00Z';

/** Address of a case on the desk, and the number of its file, which the desk shows. */
export const caseOf = (number) => ({ path: `/review/${uuid(number)}`, sin: sin(number) });

export function reviewAnswer(path) {
  if (path === '/v1/review/queue') return queue();
  const [, id = '', part] = /^\/v1\/links\/([\w-]+)(?:\/(\w+))?$/.exec(path) ?? [];
  const number = Number.parseInt(id.slice(-12), 16);
  if (Number.isNaN(number)) return undefined;
  if (part === undefined) return link(number);
  if (part === 'comparison') return comparison(number);
  return part === 'surroundings' ? surroundings(number) : undefined;
}

const EVIDENCE = { bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER', misused: false };

function queue() {
  const items = Array.from({ length: CASES }, (_, number) => ({
    ...{
      id: uuid(number),
      systems: ['EES', 'VIS'],
      cause: 'CRITERIA',
      basis: '30(1)(a)',
      since: AT,
      dueAt: null,
    },
    ...{
      sin: sin(number),
      authorityRef: 'BENCH',
      revision: 1,
      colour: 'YELLOW',
      proposed: [],
      proposals: [EVIDENCE],
    },
    ...{ claim: null, flags: [], chainSize: 4, strength: 2 },
  }));
  return { items, next: null, totals: { open: CASES, overdue: 0, dueSoon: 0, mine: 0 } };
}

const owner = { state: 'DEU', authorityRef: 'BENCH' };
const record = (number, side) => ({
  ...{
    id: uuid(1000 + number * 2 + side),
    recordRef: `R-${number}-${side}`,
    recordKind: 'FILE',
    version: 1,
    owner,
  },
});
const group = (number, side) => uuid(2000 + number * 4 + side);

const link = (number) => ({
  ...{ id: uuid(number), visibility: 'FULL', colour: 'YELLOW', redKind: null, systems: ['EES', 'VIS'] },
  ...{ automatic: true, cause: 'CRITERIA', basis: '30(1)(a)', revision: 1, since: AT },
  file: { sin: sin(number), authorityRef: 'BENCH', createdAt: AT, updatedAt: [] },
  sides: [0, 1].map((side) => ({
    ...{ system: side === 0 ? 'EES' : 'VIS', groupId: group(number, side), records: [record(number, side)] },
  })),
  proposals: [{ key: 'a|b', ...EVIDENCE, colour: 'YELLOW', basis: '30(1)(a)' }],
  options: [
    { option: 'WHITE', lawful: true, basis: '33(1)(c)' },
    { option: 'GREEN', lawful: false, refusal: { article: '31(1)', reason: '' } },
    { option: 'RED_MERGE', lawful: true, basis: '32(1)(b)' },
    { option: 'RED_SPLIT', lawful: false, refusal: { article: '32(1)', reason: '' } },
  ],
  decisions: [],
});

const FIELDS = [
  ['FAMILY', 'DIFFERENT', 'Müller', 'Mueller'],
  ['GIVEN', 'SIMILAR', 'Anna', 'Ana'],
  ['DATE_OF_BIRTH', 'SIMILAR', '1984-05-04', '1984-04-05'],
  ['SEX', 'SAME', 'F', 'F'],
  ['NATIONALITY', 'SAME', 'GEO', 'GEO'],
  ['TOWN', 'DIFFERENT', 'TBILISI', 'BATUMI'],
];
const FEATURES = [
  ...[
    ['family', 'one edit', 4.5],
    ['given', 'one edit', 3.25],
    ['date of birth', 'day and month swapped', 2.75],
  ],
  ...[
    ['sex', 'same', 1],
    ['nationality', 'shared', 3],
    ['town of birth', 'different', -2.5],
  ],
];

function comparison(number) {
  const bits = FEATURES.reduce((sum, [, , weight]) => sum + weight, -10);
  const template = {
    modality: 'FACE',
    engine: 'vector-demo/1.0',
    quality: { metric: 'ISO19794_5', value: 80 },
  };
  const document = (side) => ({
    ...{
      id: uuid(3000 + side),
      recordId: record(number, side).id,
      number: `P${number}${side}`,
      docType: 'PASSPORT',
    },
    ...{ issuingCountry: 'GEO', issueDate: '2020-01-01', expiryDate: '2030-01-01' },
  });
  return {
    ...{
      linkId: uuid(number),
      revision: 1,
      outdated: false,
      withheld: false,
      truncated: false,
      sentences: [],
    },
    sides: [0, 1].map((side) => ({
      ...{ system: side === 0 ? 'EES' : 'VIS', groupId: group(number, side) },
      records: [{ ...record(number, side), validFrom: null, recordedAt: AT, flags: [] }],
    })),
    pairs: [
      {
        ...{ key: 'a|b', best: true, outcome: 'DIFFERENT' },
        ...Object.fromEntries(
          ['a', 'b'].map((name, side) => [
            name,
            { identityId: name, recordId: record(number, side).id, category: 'CONFIRMED' },
          ]),
        ),
        rows: FIELDS.map(([field, verdict, a, b]) => ({
          field,
          verdict,
          a: [{ value: a }],
          b: [{ value: b }],
        })),
        score: {
          ...{ prior: -10, bits, probability: 1 / (1 + 2 ** -bits), modelVersion: 'bench' },
          features: FEATURES.map(([feature, level, weight]) => ({
            feature,
            level,
            bits: weight,
            sentence: '',
          })),
        },
      },
    ],
    documents: [{ verdict: 'OTHER', a: document(0), b: document(1), notes: [] }],
    biometrics: {
      ...{ outcome: 'SAME', left: [template], right: [template] },
      comparisons: [{ modality: 'FACE', outcome: 'HIT', strength: 2, engine: 'vector-demo/1.0' }],
    },
    rulePath: [
      {
        ...{
          row: 6,
          bio: 'SAME',
          id: 'DIFFERENT',
          doc: 'OTHER',
          colour: 'YELLOW',
          basis: '30(1)(a)',
          cause: 'CRITERIA',
        },
        steps: [
          { step: 'BIOMETRICS', value: 'SAME', words: '', article: 'Art 27(2)' },
          { step: 'IDENTITY', value: 'DIFFERENT', words: '', article: '2023/332-333 Annexes I and II' },
          { step: 'DOCUMENT', value: 'OTHER', words: '', article: 'Art 27(4)' },
        ],
      },
    ],
  };
}

function surroundings(number) {
  const groups = ['EES', 'VIS', 'SIS', 'ETIAS'].map((system, side) => ({ id: group(number, side), system }));
  const between = (index, colour, from, to, self = false) => ({
    ...{ id: self ? uuid(number) : uuid(4000 + number * 4 + index), colour, redKind: null, automatic: true },
    ...{ visibility: 'FULL', groups: [groups[from].id, groups[to].id], since: AT, self },
  });
  return {
    ...{ groups, truncated: false },
    links: [between(0, 'YELLOW', 0, 1, true), between(1, 'WHITE', 0, 2), between(2, 'GREEN', 2, 3)],
    preview: ['WHITE', 'RED_MERGE'].map((option) => ({
      option,
      consistent: true,
      contradicting: [],
      files: 'MERGE',
    })),
  };
}
