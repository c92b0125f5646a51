/** Validity lines share one scale; what is not stated is open. */
import { describe, expect, it } from 'vitest';
import { validityOf } from './validity.ts';

const document = (issueDate?: string, expiryDate?: string) => ({
  ...{ id: 'd', recordId: 'r', number: 'X1' },
  ...(issueDate === undefined ? {} : { issueDate }),
  ...(expiryDate === undefined ? {} : { expiryDate }),
});

describe('validity of documents', () => {
  it('lies on one line', () => {
    const line = validityOf([document('2020-01-01', '2025-01-01'), document('2022-07-02', '2030-01-01')]);
    expect(line).toMatchObject({ first: '2020-01-01', last: '2030-01-01' });
    expect(line?.spans[0]?.to).toBeCloseTo(0.5, 2);
    expect(line?.spans[1]).toMatchObject({ to: 1, open: { from: false, to: false } });
    expect(line?.spans[1]?.from).toBeCloseTo(0.25, 2);
  });
  it('is open where a day is not stated', () =>
    expect(validityOf([document(undefined, '2025-01-01'), document('2020-01-01')])?.spans).toEqual([
      { from: 0, to: 1, open: { from: true, to: false } },
      { from: 0, to: 1, open: { from: false, to: true } },
    ]));
  it('is none without days', () => {
    expect(validityOf([document(), null])).toBeUndefined();
    expect(validityOf([document('2020-01-01'), null])).toBeUndefined();
  });
});
