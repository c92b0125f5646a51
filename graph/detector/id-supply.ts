/** Ids for a transaction whose callback may run more than once: every run is given the same ones in the same order. */
export interface IdSupply {
  /** Call it where the callback begins. */
  rewind(): void;
  next(): string;
}

export function idSupply(newId: () => string): IdSupply {
  const made: string[] = [];
  let at = 0;
  return {
    rewind: () => {
      at = 0;
    },
    next: () => {
      const id = made[at] ?? newId();
      made[at] = id;
      at += 1;
      return id;
    },
  };
}
