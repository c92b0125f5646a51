import { describe, expect, it } from 'vitest';
import type { BiometricSample } from '../model/record.ts';
import { contentHash, digestSamples } from './intake.ts';

describe('the hash of what was sent', () => {
  it('is the same in any order of the fields, and another one for any other value', () => {
    expect(contentHash({ a: 1, b: ['x', { c: null }] })).toBe(contentHash({ b: ['x', { c: null }], a: 1 }));
    expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: 2 }));
    expect(contentHash({ a: 'x', b: undefined })).toBe(contentHash({ a: 'x' }));
  });

  it('is the same whether an image was hashed before or not, and differs by one character of it', async () => {
    const image = (last: string): BiometricSample => ({
      ...{ modality: 'FACE', mediaType: 'image/png', imageBase64: `${'iVBO'.repeat(600_000)}${last}` },
    });
    const [before, plain, other] = [image('AAAA'), image('AAAA'), image('AAAB')];
    await digestSamples([before]);
    expect(contentHash([before])).toBe(contentHash([plain]));
    expect(contentHash(before)).not.toBe(contentHash(other));
  });
});
