/** A decision is published once its time is over, or taken back before, never both. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRACE_S, Grace } from './grace.ts';

const step = () => vi.fn(async () => {});
const decision = (decisionId: string) => ({ decisionId, linkId: 'l', option: 'WHITE' });

describe('time to take back', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends in publication', () => {
    const [grace, publish, takeBack] = [new Grace(), step(), step()];
    grace.add(decision('d1'), { publish, takeBack });
    vi.advanceTimersByTime(GRACE_S * 1000 - 1);
    expect(publish).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(publish).toHaveBeenCalledTimes(1);
    expect(grace.pending()).toEqual([]);
    expect(grace.undo('d1')).toBe(false);
    expect(takeBack).not.toHaveBeenCalled();
  });

  it('ends by taking back, the latest first', () => {
    const [grace, first, second] = [new Grace(), step(), step()];
    const publish = step();
    grace.add(decision('d1'), { publish, takeBack: first });
    grace.add(decision('d2'), { publish, takeBack: second });
    expect([grace.undo(), first.mock.calls.length, second.mock.calls.length]).toEqual([true, 0, 1]);
    expect([grace.undo(), first.mock.calls.length]).toEqual([true, 1]);
    expect(grace.undo()).toBe(false);
    vi.advanceTimersByTime(GRACE_S * 2000);
    expect(publish).not.toHaveBeenCalled();
  });

  it('tells those who show it', () => {
    const [grace, listener] = [new Grace(), vi.fn()];
    const stop = grace.subscribe(listener);
    grace.add(decision('d1'), { publish: step(), takeBack: step() });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    grace.undo();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
