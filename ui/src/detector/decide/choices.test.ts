/** Only what law and chain allow is open, and everything else says why. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LawfulOption, Proposal } from '../model.ts';
import { choicesOf, fewestLetters, needsConfirmation, needsSecondPerson, REASONS } from './choices.ts';

const lawful: LawfulOption = { option: 'WHITE', lawful: true, basis: '33(1)(d)' };
const refused: LawfulOption = {
  ...{ option: 'GREEN', lawful: false },
  refusal: { article: '31(1)', reason: 'No.' },
};

const proposal: Omit<Proposal, 'bio'> = {
  ...{ key: 'k', id: 'SAME', doc: 'SAME', misused: false },
  ...{ colour: 'YELLOW', basis: null },
};

describe('choices', () => {
  it('are open where law and chain allow them', () =>
    expect(
      choicesOf({ options: [lawful] }, [
        { option: 'WHITE', consistent: true, contradicting: [], files: null },
      ]),
    ).toEqual([{ option: 'WHITE', open: true, article: '33(1)(d)' }]));

  it('do not wait for the chain: the service refuses what contradicts it', () =>
    expect(choicesOf({ options: [lawful] }, undefined)[0]?.open).toBe(true));

  it('say the article that they fail', () =>
    expect(choicesOf({ options: [refused] }, undefined)).toEqual([
      { option: 'GREEN', open: false, article: '31(1)', refusal: { by: 'LAW' } },
    ]));

  it('name the links that stand against them', () =>
    expect(
      choicesOf({ options: [lawful] }, [
        { option: 'WHITE', consistent: false, contradicting: ['l2'], files: null },
      ])[0],
    ).toMatchObject({ open: false, article: '29(6)', refusal: { by: 'CHAIN', links: ['l2'] } }));

  it('are the two that differ, where a third officer decides', () => {
    const options = [lawful, { ...lawful, option: 'RED_MERGE' as const }];
    expect(choicesOf({ options }, undefined, ['WHITE'])).toEqual([
      { option: 'WHITE', open: true, article: '33(1)(d)' },
      { option: 'RED_MERGE', open: false, article: '29(3)', refusal: { by: 'TWO' } },
    ]);
  });

  it('call a match false only where there is one', () => {
    const green = (bio: Proposal['bio']) =>
      choicesOf({ options: [refused], proposals: [{ ...proposal, bio }] }, undefined)[0]?.refusal;
    expect(green('SAME')).toMatchObject({ matched: true });
    expect(green('NONE')).not.toHaveProperty('matched');
  });
});

describe('reasons', () => {
  it('are those that the service takes', () => {
    const api = readFileSync(new URL('../../../../client/generated/openapi.json', import.meta.url), 'utf8');
    for (const code of Object.values(REASONS).flat()) expect(api).toContain(`"${code}"`);
  });
  it('take words where somebody is accused or the list does not fit', () => {
    expect([fewestLetters('RED_MERGE', 'SAME_PERSON_UNJUSTIFIED'), fewestLetters('WHITE', 'OTHER')]).toEqual([
      15, 15,
    ]);
    expect(fewestLetters('GREEN', 'DIFFERENT_PERSONS')).toBe(0);
  });
  it('an erasure takes words and a confirmation, whatever its reason', () => {
    expect(REASONS.ERASE.map((reason) => fewestLetters('ERASE', reason))).toEqual([15, 15]);
    expect(Object.keys(REASONS).filter(needsConfirmation)).toEqual(['ERASE']);
  });
  it('a red link takes a second person', () => {
    expect(['RED_MERGE', 'RED_SPLIT'].every(needsSecondPerson)).toBe(true);
    expect(['WHITE', 'GREEN', 'ERASE'].some(needsSecondPerson)).toBe(false);
  });
});
