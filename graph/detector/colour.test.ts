import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oracleTable } from '../../tests/fixtures/golden-oracle.ts';
import { BIO, DOC, type GoldenEntry, golden, goldenFor, ID } from '../../tests/fixtures/golden-table.ts';
import type { OptionKind, Proposal } from '../model/link.ts';
import { automaticColour, foldProposals } from './colour.ts';
import { lawfulOptions } from './options.ts';

const ROWS: Record<number, string> = {
  1: 'same biometrics, same data, same document: white by 33(1)(a)',
  2: 'same biometrics, same data, other document: white by 33(1)(a)',
  3: 'same biometrics, similar data, same document: white by 33(1)(a)',
  4: 'same biometrics, similar data, other document: white by 33(1)(a)',
  5: 'same biometrics, different data, same document: yellow by 30(1)(a)',
  6: 'same biometrics, different data, other document: yellow by 30(1)(a)',
  7: 'different biometrics, same data, same document: yellow by 30(1)(c)',
  8: 'different biometrics, same data, other document: yellow by 30(1)(c)',
  9: 'different biometrics, similar data, same document: yellow by 30(1)(d)',
  10: 'different biometrics, similar data, other document: no link',
  11: 'different biometrics, different data, same document: yellow by 30(1)(d)',
  12: 'different biometrics, different data, other document: no link',
  13: 'no biometrics, same data, same document: white by 33(1)(b)',
  14: 'no biometrics, same data, other document: no link',
  15: 'no biometrics, similar data, same document: white by 33(1)(b)',
  16: 'no biometrics, similar data, other document: no link',
  17: 'no biometrics, different data, same document: yellow by 30(1)(b)',
  18: 'no biometrics, different data, other document: no link',
};

const proposal = fc.record({
  bio: fc.constantFrom(...BIO),
  id: fc.constantFrom(...ID),
  doc: fc.constantFrom(...DOC),
  misused: fc.boolean(),
});
const proposals = fc.array(proposal, { maxLength: 6 });

const colourOf = ({ colour, cause, basis }: GoldenEntry) => ({
  colour,
  ...(cause === undefined ? {} : { cause }),
  ...(basis === undefined ? {} : { basis }),
});

const lawful = (given: readonly Proposal[]): Partial<Record<OptionKind, string>> =>
  Object.fromEntries(
    lawfulOptions(given)
      .filter((option) => option.lawful && option.option !== 'ERASE')
      .map(({ option, basis }) => [option, basis]),
  );

const refusal = (given: Proposal, option: OptionKind) =>
  lawfulOptions([given]).find((one) => one.option === option && !one.lawful)?.refusal;

describe('the golden table', () => {
  it('holds all 80 outcomes once, the 18 rows among them', () => {
    expect(golden).toHaveLength(80);
    expect(new Set(golden.map(({ bio, id, doc, misused }) => `${bio} ${id} ${doc} ${misused}`)).size).toBe(
      80,
    );
    const rows = golden.filter((entry) => !entry.misused).flatMap((entry) => entry.row ?? []);
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  });

  it('is what the predicates of Art 30-33 give', () => {
    expect(oracleTable()).toEqual(golden);
  });

  it.each(golden)('colours $bio biometrics, $id data, $doc document, misused $misused', (entry) => {
    expect(automaticColour(entry)).toEqual(colourOf(entry));
  });

  it.each(golden)('offers by law on $bio biometrics, $id data, $doc document, misused $misused', (entry) => {
    expect(lawful([entry])).toEqual(entry.options);
  });

  it.each(Object.entries(ROWS))('row %s: %s', (row, words) => {
    const entry = golden.find((one) => one.row === Number(row) && !one.misused) as GoldenEntry;
    const colour = automaticColour(entry);
    const said =
      colour.colour === null ? 'no link' : `${colour.colour.toLowerCase()} by ${colour.basis as string}`;
    expect(words.endsWith(`: ${said}`)).toBe(true);
  });
});

describe('the automatic colour', () => {
  it('is never green, red or a manual white', () => {
    fc.assert(
      fc.property(proposals, (given) => {
        const fold = foldProposals(given);
        expect(['WHITE', 'YELLOW', null]).toContain(fold.colour);
        if (fold.colour === 'WHITE') expect(['33(1)(a)', '33(1)(b)']).toContain(fold.basis);
      }),
    );
  });

  it('is never white against a misused identity, nor on identity data alone', () => {
    fc.assert(
      fc.property(proposal, (given) => {
        const { colour } = automaticColour(given);
        if (given.misused) expect(colour).not.toBe('WHITE');
        if (given.bio === 'NONE' && given.doc === 'OTHER') expect(colour).toBeNull();
      }),
    );
  });

  it('treats data with a missing category as different', () => {
    for (const entry of golden.filter((one) => one.id === 'UNDETERMINED'))
      expect(automaticColour(entry)).toEqual(automaticColour({ ...entry, id: 'DIFFERENT' }));
  });
});

describe('the fold of the proposals of one link', () => {
  const of = (row: number) => golden.find((entry) => entry.row === row && !entry.misused) as GoldenEntry;

  it('leaves out proposals without a colour', () => {
    expect(foldProposals([of(10), of(1), of(18)])).toEqual({ colour: 'WHITE', basis: '33(1)(a)' });
    expect(foldProposals([of(10), of(12), of(14), of(16), of(18)])).toEqual({ colour: null });
    expect(foldProposals([])).toEqual({ colour: null });
  });

  it('makes white and yellow together a yellow with cause DISCREPANCY', () => {
    expect(foldProposals([of(1), of(6)])).toEqual({ colour: 'YELLOW', cause: 'DISCREPANCY' });
    expect(foldProposals([of(17), of(13)])).toEqual({ colour: 'YELLOW', cause: 'DISCREPANCY' });
  });

  it('keeps the colour where all agree, and of several yellows the gravest cause', () => {
    expect(foldProposals([of(1), of(4)]).colour).toBe('WHITE');
    expect(foldProposals([of(5), of(6)])).toEqual({ colour: 'YELLOW', cause: 'CRITERIA', basis: '30(1)(a)' });
    expect(foldProposals([of(5), { ...of(1), misused: true }])).toEqual({
      colour: 'YELLOW',
      cause: 'MISUSED',
    });
  });

  it('gives the same colour in whatever order the proposals come', () => {
    fc.assert(
      fc.property(proposals, fc.nat(), (given, turn) => {
        const turned = given.map((_, index) => given[(index + turn) % given.length] as Proposal);
        const [one, two] = [foldProposals(given), foldProposals(turned)];
        expect(two.colour).toBe(one.colour);
        expect('cause' in two ? two.cause : null).toBe('cause' in one ? one.cause : null);
      }),
    );
  });

  it('is white only when every proposal with a colour is white', () => {
    fc.assert(
      fc.property(proposals, (given) => {
        const colours = given.map((one) => goldenFor(one).colour).filter((colour) => colour !== null);
        const expected =
          colours.length === 0 ? null : colours.every((one) => one === 'WHITE') ? 'WHITE' : 'YELLOW';
        expect(foldProposals(given).colour).toBe(expected);
      }),
    );
  });
});

describe('the options of an officer', () => {
  const of = (row: number) => golden.find((entry) => entry.row === row && !entry.misused) as GoldenEntry;

  it.each([5, 6])('refuse green in row %i with Article 31(1)', (row) => {
    expect(refusal(of(row), 'GREEN')).toMatchObject({ article: '31(1)' });
  });

  it('refuse white in row 17 with Article 33(1)', () => {
    expect(refusal(of(17), 'WHITE')).toMatchObject({ article: '33(1)' });
  });

  it('are refused with every condition, and a match is called false only where there is one', () => {
    // Row 5 has the same biometrics; without any, a shared document is not enough for green.
    expect(refusal(of(5), 'GREEN')?.reason).toMatch(/If the biometric match is false/);
    const alike = { ...of(5), bio: 'NONE', id: 'SAME', doc: 'SAME' } as const;
    const green = refusal(alike, 'GREEN')?.reason;
    expect(green).toMatch(/a shared travel document with different identity data/);
    expect(green).not.toMatch(/biometric match/);
    // The same document and identity data do not make white what the biometrics part.
    const parted = { ...of(5), bio: 'DIFFERENT', id: 'SAME', doc: 'SAME' } as const;
    expect(refusal(parted, 'WHITE')?.reason).toMatch(/no biometric data to compare and the same travel/);
  });

  it('refuse red where the data differ only because a field is absent', () => {
    const absent = { ...of(5), id: 'UNDETERMINED' } as const;
    expect(refusal(absent, 'RED_MERGE')).toMatchObject({ article: '37, 48(6)' });
    expect(lawful([absent])).toEqual({ WHITE: '33(1)(d)' });
  });

  it('allow red when another proposal of the link rests on more than absence', () => {
    expect(lawful([{ ...of(5), id: 'UNDETERMINED' }, of(6)])).toEqual({
      WHITE: '33(1)(d)',
      RED_MERGE: '32(1)(a)',
    });
  });

  it('are the union over the proposals, with erasing as incorrect always among them', () => {
    fc.assert(
      fc.property(proposals, (given) => {
        const options = lawfulOptions(given);
        expect(options.map((one) => one.option)).toEqual([
          'WHITE',
          'GREEN',
          'RED_MERGE',
          'RED_SPLIT',
          'ERASE',
        ]);
        expect(options.at(-1)).toMatchObject({ lawful: true, basis: '31(3), 32(7), 33(5)' });
        const union = new Set(given.flatMap((one) => Object.keys(goldenFor(one).options)));
        expect(new Set(Object.keys(lawful(given)))).toEqual(union);
        for (const one of options) expect(one.lawful ? one.basis : one.refusal?.article).toMatch(/\d/);
      }),
    );
  });

  it('offer white on a discrepancy-yellow of row 13', () => {
    expect(lawful([{ ...of(13), bio: 'INCOMPARABLE' }])).toEqual({ WHITE: '33(1)(b)' });
  });
});
