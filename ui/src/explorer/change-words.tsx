/** What happened at a moment, in words: the event, the colour after it, and of what it is told. */
import {
  Foreign,
  type LinkColour,
  LinkWord,
  linkWordKey,
  type Messages,
  useMessages,
} from '../frame/index.tsx';
import type { Facts } from '../graph-view/index.ts';
import type { Change } from './known-graph.ts';
import { titleOf } from './words.ts';

function eventWord({ t, has }: Pick<Messages, 't' | 'has'>, { kind, event }: Change): string {
  const key = kind === 'RECORD' ? `explorer.time.record.${event}` : `review.event.${event}`;
  return has(key) ? t(key, { option: '' }) : event;
}

const lookOf = ({ colour, redKind }: Change) => ({ colour: colour as LinkColour, redKind });

/** Names of a record, or of the two ends of a link, as far as one of the facts knows them. */
function namesOf(words: Messages, { kind, id }: Change, facts: readonly Facts[]): string {
  const nodeOf = (wanted: string) =>
    facts.flatMap(({ nodes }) => nodes.get(wanted) ?? []).map((node) => titleOf(words, node))[0] ?? '';
  if (kind === 'RECORD') return nodeOf(id);
  const [edge] = facts.flatMap(({ edges }) => edges.get(id) ?? []);
  return edge === undefined ? '' : [edge.from, edge.to].map(nodeOf).filter(Boolean).join(' ↔ ');
}

export function ChangeWords({ change, facts }: { change: Change; facts: readonly Facts[] }) {
  const words = useMessages();
  const names = namesOf(words, change, facts);
  return (
    <>
      {eventWord(words, change)} {change.colour === undefined ? null : <LinkWord {...lookOf(change)} />}{' '}
      {names === '' ? null : <Foreign text={names} />}
    </>
  );
}

/** The same as plain text. */
export function changeText(words: Messages, change: Change, facts: readonly Facts[]): string {
  const colour = change.colour === undefined ? '' : words.t(linkWordKey(lookOf(change)));
  return [eventWord(words, change), colour, namesOf(words, change, facts)].filter(Boolean).join(' – ');
}
