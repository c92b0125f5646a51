/** The same content has the same number however it is written; anything else has another. */
import { describe, expect, it } from 'vitest';
import { canonical, grouped, hashOf, matches } from './print-hash.ts';

describe('number of a print', () => {
  it('is SHA-256 of the sorted JSON', async () => {
    expect(canonical({ b: [1, { d: null, c: 'ü' }], a: undefined })).toBe('{"b":[1,{"c":"ü","d":null}]}');
    // echo -n '{"a":1}' | sha256sum
    expect(await hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
  });

  it('does not depend on the order of fields, but on that of lists and on every value', async () => {
    const hash = await hashOf({ a: 1, b: [1, 2] });
    expect(await hashOf({ b: [1, 2], a: 1 })).toBe(hash);
    expect(await hashOf({ a: 1, b: [2, 1] })).not.toBe(hash);
    expect(await hashOf({ a: 1, b: [1, 3] })).not.toBe(hash);
  });

  it('is compared as people type it', async () => {
    const hash = (await hashOf({ a: 1 })) as string;
    expect(matches(` ${grouped(hash).toUpperCase()}\n`, hash)).toBe(true);
    expect(matches(hash.replace('0', '1'), hash)).toBe(false);
    expect(matches(hash.slice(1), hash)).toBeUndefined();
  });
});
