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
  it('passes over what waits to be published or for another officer, not over what waits for this one', () => {
    const next = (stage: string, forMe: boolean) =>
      nextCase([item('a', { proposed: [{ id: 'd', stage, forMe }] }), item('b')])?.id;
    expect([next('GRACE', true), next('SECOND_LOOK', false), next('ADJUDICATION', false)]).toEqual([
      'b',
      'b',
      'b',
    ]);
    expect([next('SECOND_LOOK', true), next('ADJUDICATION', true)]).toEqual(['a', 'a']);
  });
  it('is none when the open one is the only one', () => expect(nextCase([item('a')], 'a')).toBeUndefined());
  it('is the first free one when the open one is not in the list', () =>
    expect(nextCase([item('a'), item('b')], 'z')?.id).toBe('a'));
});
