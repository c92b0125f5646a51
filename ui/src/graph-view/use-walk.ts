/** The node that the keys are at, and where each key leads. */
import { useEffect, useRef, useState } from 'react';
import { neighboursOf, type View } from './visible.ts';
import { around, type Direction, type Place, towards } from './walk.ts';

const KEYS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '[', ']']);

export function useWalk(view: View) {
  const [focus, setFocus] = useState<string>();
  /** Node whose neighbours the brackets go round. */
  const anchor = useRef<string>(undefined);
  const gone = focus !== undefined && !view.nodes.some(({ id }) => id === focus);
  useEffect(() => {
    if (gone) setFocus(undefined);
  }, [gone]);

  const goTo = (id: string | undefined) => {
    anchor.current = id;
    setFocus(id);
  };
  /** Goes where a key leads and answers the node it came to; brackets keep the node that they go round. */
  const step = (key: string): string | undefined => {
    const places = view.nodes.flatMap(({ id, at }): Place[] => (at === undefined ? [] : [{ id, ...at }]));
    const placeOf = new Map(places.map((place) => [place.id, place]));
    const here = placeOf.get(focus ?? '');
    const bracket = key === '[' || key === ']';
    let found: string | undefined;
    if (here === undefined) found = places[0]?.id;
    else if (bracket) {
      const middle = placeOf.get(anchor.current ?? '') ?? here;
      const ring = [...neighboursOf(view, middle.id).keys()].flatMap((id) => placeOf.get(id) ?? []);
      found = around(ring, middle, here.id, key === ']' ? 1 : -1);
    } else found = towards(places, here, key as Direction);
    if (found === undefined) return undefined;
    if (bracket && here !== undefined) setFocus(found);
    else goTo(found);
    return found;
  };
  return { focus: gone ? undefined : focus, keys: KEYS, goTo, step };
}
