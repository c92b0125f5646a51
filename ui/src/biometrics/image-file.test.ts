import { describe, expect, it } from 'vitest';
import { IMAGE_TYPES } from '../../../graph/model/record.ts';
import { base64Of, greyMapOf, isTaken, mediaTypeOf } from './image-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('image files', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['P5 2 2 255 ', 'image/x-portable-graymap'],
    ['P2 2 2 255 ', 'image/x-portable-graymap'],
    ['BM', 'image/bmp'],
    ['\xff\xa0', 'image/x-wsq'],
    ['FAC\x00010\0', 'application/x-iso-19794-5'],
    ['FMR\0 20\0', 'application/x-iso-19794-2'],
    ['only text', undefined],
    ['', undefined],
  ])('%j is %s by its first bytes', (head, type) => expect(mediaTypeOf(bytes(head))).toBe(type));

  it('of each modality the forms are taken that the service takes', () => {
    for (const form of [...IMAGE_TYPES.FACE, ...IMAGE_TYPES.FINGER]) {
      expect(isTaken(form, 'FACE'), form).toBe(IMAGE_TYPES.FACE.some((one) => one === form));
      expect(isTaken(form, 'FINGER'), form).toBe(IMAGE_TYPES.FINGER.some((one) => one === form));
    }
  });

  it('a grey map is read with comments and another white', () => {
    const map = greyMapOf(bytes('P5\n# made by hand\n2 1\n15\n\x0f\x03'));
    expect(map).toMatchObject({ width: 2, height: 1 });
    expect([...(map?.rgba ?? [])]).toEqual([255, 255, 255, 255, 51, 51, 51, 255]);
  });

  it('a grey map that is cut short, or that nothing could hold, is none', () => {
    expect(greyMapOf(bytes('P5 2 2 255 ab'))).toBeUndefined();
    expect(greyMapOf(bytes('P5 99999 99999 255 ab'))).toBeUndefined();
    expect(greyMapOf(bytes('P6 2 2 255 abcd'))).toBeUndefined();
  });

  it('base64 of more than one part is that of the whole', () => {
    const long = Uint8Array.from({ length: 70_001 }, (_, i) => i % 251);
    expect(base64Of(long)).toBe(Buffer.from(long).toString('base64'));
  });
});
