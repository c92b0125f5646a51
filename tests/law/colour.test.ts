/**
 * The table of colours against the wording of the articles: every outcome of a comparison is answered, machines leave to
 * people what is theirs, and where the table departs from the wording it does so as the notes say and nowhere else.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticColour, foldProposals } from '../../graph/detector/colour.ts';
import { lawfulOptions } from '../../graph/detector/options.ts';
import type { OptionKind, Proposal } from '../../graph/model/link.ts';
import { BIO, DOC, type GoldenEntry, golden, ID } from '../fixtures/golden-table.ts';
import { law } from './law.ts';

const outcomes: Proposal[] = BIO.flatMap((bio) =>
  ID.flatMap((id) => DOC.flatMap((doc) => [false, true].map((misused) => ({ bio, id, doc, misused })))),
);
const row = (number: number) => golden.find((one) => one.row === number && !one.misused) as GoldenEntry;

const optionsOf = (proposals: readonly Proposal[]): Partial<Record<OptionKind, string>> =>
  Object.fromEntries(
    lawfulOptions(proposals)
      .filter(({ lawful, option }) => lawful && option !== 'ERASE')
      .map(({ option, basis }) => [option, basis]),
  );

law(9, 'all 80 outcomes have the colour and the options of the frozen table, the 18 rows among them', () => {
  expect(outcomes).toHaveLength(80);
  const found = outcomes.map((outcome) => ({
    ...{ ...outcome, ...automaticColour(outcome) },
    options: optionsOf([outcome]),
  }));
  expect(found).toEqual(golden.map(({ row: _row, ...entry }) => entry));
  expect(new Set(golden.flatMap((entry) => entry.row ?? [])).size).toBe(18);
});

const anyProposal = fc.constantFrom(...outcomes);
const anyProposals = fc.array(anyProposal, { maxLength: 6 });

law(9, 'equal proposals give equal colours and options, in whatever order they come', () => {
  fc.assert(
    fc.property(anyProposals, fc.nat(), (given, turn) => {
      const turned = given.map((_, index) => given[(index + turn) % given.length] as Proposal);
      const [one, two] = [foldProposals(given), foldProposals(turned)];
      expect(two.colour).toBe(one.colour);
      expect('cause' in two && two.cause).toBe('cause' in one && one.cause);
      expect(Object.keys(optionsOf(turned))).toEqual(Object.keys(optionsOf(given)));
    }),
    { numRuns: 1_000 },
  );
});

law(12, 'a fold is yellow, nothing, or white by a case of Article 33(1) that takes no person', () => {
  fc.assert(
    fc.property(anyProposals, (found) => {
      const fold = foldProposals(found);
      if (fold.colour === 'WHITE') expect(['33(1)(a)', '33(1)(b)']).toContain(fold.basis);
      else expect(['YELLOW', null]).toContain(fold.colour);
    }),
    { numRuns: 2_000 },
  );
});

law(19, 'white and yellow together are yellow with cause DISCREPANCY, and nothing else is', () => {
  expect(foldProposals([row(1), row(6)])).toEqual({ colour: 'YELLOW', cause: 'DISCREPANCY' });
  fc.assert(
    fc.property(anyProposals, (found) => {
      const colours = new Set(found.flatMap((one) => automaticColour(one).colour ?? []));
      const own = found.some((one) => {
        const colour = automaticColour(one);
        return 'cause' in colour && colour.cause === 'DISCREPANCY';
      });
      const fold = foldProposals(found);
      if (colours.size === 2) expect(fold).toEqual({ colour: 'YELLOW', cause: 'DISCREPANCY' });
      else if (!own) expect('cause' in fold && fold.cause).not.toBe('DISCREPANCY');
    }),
    { numRuns: 1_000 },
  );
});

law(
  10,
  'the options of a link are the union over its proposals, each with an article that allows or refuses it',
  () => {
    fc.assert(
      fc.property(anyProposals, (found) => {
        const union = new Set(found.flatMap((one) => Object.keys(optionsOf([one]))));
        expect(new Set(Object.keys(optionsOf(found)))).toEqual(union);
        for (const { lawful, basis, refusal } of lawfulOptions(found))
          expect(lawful ? basis : refusal?.article).toMatch(/^\d\d.*\(\d\)/);
      }),
    );
  },
);

law(11, 'red has the point and the kind of its row, and no other row has it', () => {
  const red = (number: number) =>
    Object.entries(optionsOf([row(number)])).filter(([option]) => option.startsWith('RED'));
  const points: Record<number, [string, string][]> = {
    3: [['RED_MERGE', '32(1)(a)']],
    4: [['RED_MERGE', '32(1)(a)']],
    5: [['RED_MERGE', '32(1)(a)']],
    6: [['RED_MERGE', '32(1)(a)']],
    7: [['RED_SPLIT', '32(1)(b)']],
    8: [['RED_SPLIT', '32(1)(c)']],
    9: [['RED_SPLIT', '32(1)(b)']],
    11: [['RED_SPLIT', '32(1)(b)']],
    17: [['RED_MERGE', '32(1)(d)']],
  };
  for (let number = 1; number <= 18; number += 1)
    expect([number, red(number)]).toEqual([number, points[number] ?? []]);
});

/**
 * The wording of Art 30(1) to 33(1) with nothing read into it. S, D and N as they are defined; what is neither of the
 * three (not comparable, or contradictory) makes no case true. Data of which a category is missing cannot be considered
 * similar. The cases of an article are in the order of their points.
 */
interface Facts {
  S: boolean;
  D: boolean;
  N: boolean;
  same: boolean;
  similar: boolean;
  unlike: boolean;
  document: boolean;
}
const WORDING: [colour: 'YELLOW' | 'WHITE' | OptionKind, point: string, holds: (facts: Facts) => boolean][] =
  [
    ['YELLOW', '30(1)(a)', ({ S, similar, unlike }) => S && (similar || unlike)],
    ['YELLOW', '30(1)(b)', ({ N, unlike, document }) => N && unlike && document],
    ['YELLOW', '30(1)(c)', ({ D, same }) => D && same],
    ['YELLOW', '30(1)(d)', ({ D, similar, unlike, document }) => D && (similar || unlike) && document],
    ['GREEN', '31(1)(a)', ({ D, same }) => D && same],
    ['GREEN', '31(1)(b)', ({ D, similar, unlike, document }) => D && (similar || unlike) && document],
    ['GREEN', '31(1)(c)', ({ N, unlike, document }) => N && unlike && document],
    ['RED_MERGE', '32(1)(a)', ({ S, similar, unlike }) => S && (similar || unlike)],
    ['RED_SPLIT', '32(1)(b)', ({ D, document }) => D && document],
    ['RED_SPLIT', '32(1)(c)', ({ D, same, document }) => D && same && !document],
    ['RED_MERGE', '32(1)(d)', ({ N, unlike, document }) => N && unlike && document],
    ['WHITE', '33(1)(a)', ({ S, same, similar }) => S && (same || similar)],
    ['WHITE', '33(1)(b)', ({ N, same, similar, document }) => N && (same || similar) && document],
    ['WHITE', '33(1)(c)', ({ S, similar, document }) => S && similar && document],
    ['WHITE', '33(1)(d)', ({ S, similar, unlike }) => S && (similar || unlike)],
  ];

function factsOf({ bio, id, doc }: Proposal): Facts {
  return {
    ...{ S: bio === 'SAME', D: bio === 'DIFFERENT', N: bio === 'NONE' },
    ...{
      same: id === 'SAME',
      similar: id === 'SIMILAR',
      unlike: id === 'DIFFERENT' || id === 'UNDETERMINED',
    },
    document: doc === 'SAME',
  };
}

const pointsOf = (outcome: Proposal, colour: string) =>
  WORDING.filter(([one, , holds]) => one === colour && holds(factsOf(outcome))).map(([, point]) => point);

/** How the product departs from the wording at one outcome; each difference has a name of its own. */
function differences(outcome: Proposal): string[] {
  const found: string[] = [];
  const colour = automaticColour(outcome);
  // 33(1)(d) takes a person.
  const white = pointsOf(outcome, 'WHITE').filter((point) => point !== '33(1)(d)');
  const yellow = pointsOf(outcome, 'YELLOW');
  const said = colour.colour === null ? [] : [colour.colour];
  if (white.length > 0 && yellow.length > 0) {
    found.push('white and yellow both fit');
    if (said[0] === 'WHITE') said.pop();
  } else if (said[0] === 'WHITE' && white.includes((colour as { basis: string }).basis)) said.pop();
  else if (said[0] === 'YELLOW' && 'basis' in colour && yellow.includes(colour.basis as string)) said.pop();
  if (white.length > 0 && said[0] === 'YELLOW') found.push('white is held back');
  else if (said.length > 0) found.push(`${said[0]?.toLowerCase()} where no case fits`);
  const alike = outcome.id === 'SAME' || outcome.id === 'SIMILAR';
  const measured = outcome.bio !== 'INCOMPARABLE' && outcome.bio !== 'CONTRADICTORY';
  if (alike && measured && white.length + yellow.length === 0 && colour.colour === null)
    found.push('no link, though the data are alike');
  if (measured && yellow.length > 0 && outcome.bio !== 'DIFFERENT' && pointsOf(outcome, 'WHITE').length === 0)
    found.push('yellow of what may be one person, without a white');

  const offered = optionsOf([outcome]);
  for (const option of ['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT'] as const) {
    const points = pointsOf(outcome, option);
    const basis = offered[option];
    if (basis === undefined && points.length > 0) found.push(`${option} is refused`);
    if (basis !== undefined && !points.includes(basis)) found.push(`${option} where no case fits`);
  }
  return found;
}

const keyOf = ({ bio, id, doc, misused }: Proposal) => `${bio} ${id} ${doc}${misused ? ' misused' : ''}`;
/** Both with and without a misused identity. */
const either = (...keys: string[]) => keys.flatMap((key) => [key, `${key} misused`]).sort();

/** Every difference there is: its name, why, and the outcomes it is found at. */
const DEPARTURES: Record<string, { note: string; at: string[] }> = {
  'white and yellow both fit': {
    note: 'Note A: similar data with the same biometrics are in 30(1)(a) and in 33(1)(a); Art 28(3) settles it as white (rows 3 and 4).',
    at: either('SAME SIMILAR SAME', 'SAME SIMILAR OTHER'),
  },
  'no link, though the data are alike': {
    note: 'Note B: Art 28(3) says white "in accordance with Article 33", which has no such case (rows 10, 14 and 16).',
    at: either('DIFFERENT SIMILAR OTHER', 'NONE SAME OTHER', 'NONE SIMILAR OTHER'),
  },
  'yellow of what may be one person, without a white': {
    note: 'Note C: 33(1)(d) wants the same biometrics, so that row 17 has no lawful white; the data are to be corrected.',
    at: either('NONE DIFFERENT SAME', 'NONE UNDETERMINED SAME'),
  },
  'white is held back': {
    note: 'Design choice: against a misused identity white would make victim and suspect one person.',
    at: [
      'SAME SAME SAME',
      'SAME SAME OTHER',
      'SAME SIMILAR SAME',
      'SAME SIMILAR OTHER',
      'NONE SAME SAME',
      'NONE SIMILAR SAME',
    ]
      .map((key) => `${key} misused`)
      .sort(),
  },
  'yellow where no case fits': {
    note: 'Design choice: biometrics that cannot be compared, with a shared document, and contradictory ones are yellow for a person to look at.',
    at: either(
      ...ID.map((id) => `INCOMPARABLE ${id} SAME`),
      ...ID.flatMap((id) => DOC.map((doc) => `CONTRADICTORY ${id} ${doc}`)),
    ),
  },
  'WHITE where no case fits': {
    note: 'Design choice: contradictory biometrics may be read by a person as the same; those that cannot be compared as none.',
    at: either(
      ...ID.flatMap((id) => DOC.map((doc) => `CONTRADICTORY ${id} ${doc}`)),
      'INCOMPARABLE SAME SAME',
      'INCOMPARABLE SIMILAR SAME',
    ),
  },
  'GREEN where no case fits': {
    note: 'Design choice: contradictory biometrics may be read by a person as different; those that cannot be compared as none.',
    at: either(
      ...ID.map((id) => `CONTRADICTORY ${id} SAME`),
      'CONTRADICTORY SAME OTHER',
      'INCOMPARABLE DIFFERENT SAME',
      'INCOMPARABLE UNDETERMINED SAME',
    ),
  },
  'RED_MERGE where no case fits': {
    note: 'Design choice: as for white and green; never on absence alone.',
    at: either(
      ...['SIMILAR', 'DIFFERENT'].flatMap((id) => DOC.map((doc) => `CONTRADICTORY ${id} ${doc}`)),
      'INCOMPARABLE DIFFERENT SAME',
    ),
  },
  'RED_SPLIT where no case fits': {
    note: 'Design choice: as for green; never on absence alone.',
    at: either(
      ...['SAME', 'SIMILAR', 'DIFFERENT'].map((id) => `CONTRADICTORY ${id} SAME`),
      'CONTRADICTORY SAME OTHER',
    ),
  },
  'RED_MERGE is refused': {
    note: 'Design choice: red does not rest on the absence of a field alone.',
    at: either('SAME UNDETERMINED SAME', 'SAME UNDETERMINED OTHER', 'NONE UNDETERMINED SAME'),
  },
  'RED_SPLIT is refused': {
    note: 'Design choice: red does not rest on the absence of a field alone.',
    at: either('DIFFERENT UNDETERMINED SAME'),
  },
};

describe('the table and the wording of Articles 30 to 33', () => {
  it('differ as notes A to C and the design choices say, at those outcomes and no others', () => {
    const found: Record<string, string[]> = {};
    for (const outcome of outcomes)
      for (const name of differences(outcome)) found[name] = [...(found[name] ?? []), keyOf(outcome)].sort();
    expect(found).toEqual(
      Object.fromEntries(Object.entries(DEPARTURES).map(([name, { at }]) => [name, at.sort()])),
    );
  });
});
