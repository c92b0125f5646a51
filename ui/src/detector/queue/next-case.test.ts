/** The next case is free, and never the one that is open. */
import { describe, expect, it } from 'vitest';
import { nextCase } from './next-case.ts';

const item = (id: string, over: object = {}) => ({ id, claim: null, proposed: [], ...over });
const claim = (mine: boolean) => ({ claim: { by: 'officer-2', until: '2026-05-04T12:15:00Z', mine } });

describe('next case', () => {
  it('is the most urgent one when none is open', () =>
    expect(nextCase([item('a'), item('b')])?.id).toBe('a'));
  it('comes after the open one', () =>
    expect(nextCase([item('a'), item('b'), item('c')], 'b')?.id).toBe('c'));
  it('begins again at the end of the list', () =>
    expect(nextCase([item('a'), item('b')], 'b')?.id).toBe('a'));
  it('passes over what another one works on, not over one’s own', () =>
    expect(nextCase([item('a', claim(false)), item('b', claim(true))])?.id).toBe('b'));
  it('passes over what waits for a confirmation', () =>
    expect(nextCase([item('a', { proposed: [{ id: 'd', option: 'WHITE', at: '' }] }), item('b')])?.id).toBe(
      'b',
    ));
  it('is none when the open one is the only one', () => expect(nextCase([item('a')], 'a')).toBeUndefined());
  it('is the first free one when the open one is not in the list', () =>
    expect(nextCase([item('a'), item('b')], 'z')?.id).toBe('a'));
});
