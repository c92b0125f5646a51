/** Why there is no edge between two, or why it is not what would be found now: the first cause first. */
import { describe, expect, test } from 'vitest';
import { MODEL } from '../matching/score/index.ts';
import type { StoredIdentity } from '../model/stored.ts';
import { answerPair, candidacyOf, reasonsOf, type WhySide } from './why.ts';

function side(id: string, family: string, given: string, born: string): WhySide {
  const identity: StoredIdentity = {
    ...{ id, version: 1, identityId: id, category: 'CONFIRMED', sex: 'F' },
    names: [
      { side: 'FAMILY', kind: 'CURRENT', value: family },
      { side: 'GIVEN', kind: 'CURRENT', value: given },
    ],
    dateOfBirth: { value: born, precision: 'DAY' },
  };
  return { identities: [identity], documents: [] };
}
const olena = side('a', 'Petrenko', 'Olena', '1980-03-12');
/** One letter less: alike by score and by rule, no legal ground. */
const olna = side('b', 'Petrenko', 'Olna', '1980-03-12');
const ken = side('c', 'Nakamura', 'Ken', '1951-07-30');

const state = { takesPart: true, events: ['DONE', 'DONE'], truncated: false, genericKeys: 0 };
function reasons(one: WhySide, two: WhySide, more: Partial<Parameters<typeof reasonsOf>[2]> = {}) {
  const answer = answerPair(one, two);
  if (answer === undefined) throw new Error('a side states nothing');
  return reasonsOf(answer, candidacyOf(one, two, false), { ...state, ...more });
}

describe('reasons', () => {
  test.each([
    ['two strangers', olena, ken, {}, ['BELOW_FLOOR', 'NO_SHARED_KEY']],
    ['an edge of the present model', olena, olna, { modelVersion: MODEL.version }, []],
    ['an edge of another model', olena, olna, { modelVersion: 'older' }, ['OTHER_MODEL']],
    ['a kind that takes no part', olena, olna, { takesPart: false }, ['TAKES_NO_PART']],
    ['detection to come', olena, olna, { events: ['DONE', 'SENT'] }, ['DETECTION_OPEN']],
    ['detection that failed', olena, olna, { events: ['DEAD', 'DONE'] }, ['DETECTION_FAILED']],
    ['a search that was cut off', olena, olna, { truncated: true }, ['CUT_OFF']],
    ['keys that were too common', olena, olna, { genericKeys: 3 }, ['CAPPED_KEYS']],
    ['nothing of all this', olena, olna, {}, ['NOT_FOUND']],
  ] as const)('%s', (_, one, two, more, expected) => {
    expect(reasons(one, two, more)).toEqual(expected);
    expect(reasons(two, one, more)).toEqual(expected);
  });

  test('a side that states no identity has no answer', () => {
    expect(answerPair({ identities: [], documents: [] }, olena)).toBeUndefined();
  });
});

describe('grounds', () => {
  test('are the same names, birth date and sex, one document number, and biometrics that hit', () => {
    const number = [{ id: 'd', number: 'AB 123456', docType: 'P' }] as WhySide['documents'];
    const [one, two] = [
      { ...olena, documents: number },
      { ...olena, documents: number },
    ];
    expect(candidacyOf(one, two, true).legal).toEqual(['BIOMETRIC', 'DOCUMENT', 'IDENTITY']);
    expect(candidacyOf(olena, olna, false).legal).toEqual([]);
  });
});
