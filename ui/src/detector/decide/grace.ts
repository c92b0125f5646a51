/**
 * Decisions that are proposed and not yet published: each waits a few seconds in which it can be taken back. The page
 * holds the wait, not the screen, so that the next case can be opened at once. A page that is left publishes nothing:
 * the decision stays proposed, and the queue says so.
 */
export interface Pending {
  decisionId: string;
  linkId: string;
  option: string;
  /** When it is published, in milliseconds. */
  at: number;
}
interface Steps {
  publish(): Promise<void>;
  takeBack(): Promise<void>;
}

type Waiting = Pending & Steps & { timer: ReturnType<typeof setTimeout> };

/** Seconds to take a decision back; an officer may choose more, or to publish by hand (WCAG 2.2.1). */
export const GRACE_S = 10;

export class Grace {
  #waiting: readonly Waiting[] = [];
  #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  pending = (): readonly Pending[] => this.#waiting;

  add(decision: Omit<Pending, 'at'>, steps: Steps, seconds = GRACE_S): void {
    const { decisionId } = decision;
    const timer = setTimeout(() => void this.#end(decisionId)?.publish(), seconds * 1000);
    this.#set([...this.#waiting, { ...decision, ...steps, timer, at: Date.now() + seconds * 1000 }]);
  }

  /** Takes back one decision, or the latest; false where none waits any more. */
  undo(decisionId = this.#waiting.at(-1)?.decisionId): boolean {
    const ended = decisionId === undefined ? undefined : this.#end(decisionId);
    void ended?.takeBack();
    return ended !== undefined;
  }

  #end(decisionId: string): Steps | undefined {
    const found = this.#waiting.find((one) => one.decisionId === decisionId);
    if (found === undefined) return undefined;
    clearTimeout(found.timer);
    this.#set(this.#waiting.filter((one) => one !== found));
    return found;
  }

  #set(waiting: readonly Waiting[]): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }
}

/** Of this page: outlives screens, not the page. */
export const grace = new Grace();
