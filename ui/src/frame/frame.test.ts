/** Small rules of the frame: hidden controls in names become visible, keys are matched on what they type. */
import { describe, expect, it } from 'vitest';
import { visible } from './foreign.tsx';
import { keysOfEvent } from './shortcuts.tsx';

const press = (key: string, over = {}) =>
  keysOfEvent({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over });

describe('text that somebody else wrote', () => {
  it.each([
    ['a right-to-left override', 'a\u202eb', 'a[U+202E]b'],
    ['a zero-width space', 'Mül\u200bler', 'Mül[U+200B]ler'],
    ['a line break', 'a\nb', 'a[U+000A]b'],
    ['a tag character', 'a\u{e0041}', 'a[U+E0041]'],
  ])('shows %s by its code', (_name, text, shown) => expect(visible(text)).toBe(shown));

  it('is otherwise what it was, in any script', () => {
    for (const name of ['Łukasz Żółć', 'Иванов', 'محمد', '王小明', 'O’Brien-Smith', '<img onerror>'])
      expect(visible(name)).toBe(name);
  });
});

describe('keys', () => {
  it.each([
    ['a letter', press('e'), 'e'],
    ['a letter with Shift', press('E', { shiftKey: true }), 'Shift+e'],
    ['a letter under Caps Lock', press('E'), 'e'],
    ['a sign that needs Shift on this keyboard', press('?', { shiftKey: true }), '?'],
    ['Ctrl as Mod', press('z', { ctrlKey: true }), 'Mod+z'],
    ['Cmd as Mod', press('Z', { metaKey: true, shiftKey: true }), 'Mod+Shift+z'],
    ['a named key with Shift', press('F10', { shiftKey: true }), 'Shift+F10'],
    ['the space bar', press(' '), 'Space'],
  ])('%s', (_name, pressed, expected) => expect(pressed).toBe(expected));
});
