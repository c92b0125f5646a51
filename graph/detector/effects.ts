/**
 * What a step of a link's life means for others, written with it in one transaction: notices to authorities, each once
 * (Art 31(3), 32(6)-(7), 33(5)), and the letter to the person, which an officer releases or withholds (Art 32(4), 33(4)).
 */
import type { Transaction } from '../store/index.ts';
import type { Effect } from './lifecycle.ts';
import type { LinkDetail } from './link-detail.ts';
import { type Held, needsProtection, personOf } from './vulnerable.ts';

/** Alerts whose subject must in no way learn of them (2018/1862 Art 36, 37(3)): no letter unless a person overrides it. */
const DISCREET_KINDS: readonly string[] = ['SIS_ALERT_1862_36'];

export interface EffectFacts {
  /** The decision, or the contestation, that it came of. */
  causeId: string;
  newId: () => string;
  now: string;
  /** Colour that the link has now. */
  colour: string | null;
}

interface NoticeAbout {
  linkId: string;
  sin: string;
  systems: readonly string[];
}

/** Who owns records of a link, and which. */
export interface LinkOwner {
  authority: string;
  state: string;
  systems: string[];
  recordIds: string[];
}

/** Exists once for its kind, its cause and the authority that it goes to, or the owner where it is about owned data. */
export function noticeRow(
  kind: string,
  to: string | LinkOwner,
  { linkId, sin, systems }: NoticeAbout,
  { causeId, newId, now, colour }: EffectFacts,
) {
  const about = { kind, linkId, sin, systems, at: now, colour, id: newId() };
  if (typeof to === 'string') return { ...about, to, key: `${kind}|${causeId}|${to}` };
  const { authority, state: ownerState, systems: ownerSystems, recordIds } = to;
  const key = `${kind}|${causeId}|${authority}|${ownerState}`;
  return { ...about, to: authority, key, ownerState, ownerSystems, recordIds };
}

/** Whose records lie under a link, in order. */
export function ownersOf(link: LinkDetail): LinkOwner[] {
  const owners = new Map<string, LinkOwner>();
  for (const { system, records } of link.sides)
    for (const { id, ownerAuthority: authority, ownerState: state } of records) {
      const key = `${authority}|${state}`;
      const owner = owners.get(key) ?? { authority, state, systems: [], recordIds: [] };
      owners.set(key, owner);
      if (!owner.systems.includes(system)) owner.systems.push(system);
      owner.recordIds.push(id);
    }
  return [...owners].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, owner]) => owner);
}

/** Asks owners of a link's records to complete what is absent (Art 37); of the other side of a yellow link they are told nothing. */
export async function askOwners(
  tx: Transaction,
  link: LinkDetail,
  owners: readonly LinkOwner[],
  { newId, now }: Pick<EffectFacts, 'newId' | 'now'>,
): Promise<void> {
  const cause = { causeId: `${link.id}|${now}`, newId, now, colour: link.colour };
  const rows = owners.map((to) =>
    noticeRow('COMPLETE_DATA', to, { linkId: link.id, sin: link.sin, systems: to.systems }, cause),
  );
  await tx.run('detector/write-notices', { rows });
}

/** What the law calls for beyond the colour; call it before the link is erased. */
export async function writeEffects(
  tx: Transaction,
  link: LinkDetail,
  effects: readonly Effect[],
  { causeId, newId, now, colour }: EffectFacts,
): Promise<void> {
  const about = { linkId: link.id, sin: link.sin, systems: link.systems };
  const notice = (kind: string, to: string | LinkOwner) =>
    noticeRow(kind, to, about, { causeId, newId, now, colour });
  const notices = [
    ...(effects.includes('NOTIFY_OWNERS') ? ownersOf(link).map((owner) => notice('RED_LINK', owner)) : []),
    ...(effects.includes('INFORM_RESPONSIBLE') ? [notice('CONTESTED', link.authority)] : []),
  ];
  if (notices.length > 0) await tx.run('detector/write-notices', { rows: notices });
  if (!effects.includes('LETTER')) return;
  const held = await tx.run<Held>('detector/held-by-link', { linkId: link.id });
  const discreet = held.some((one) => DISCREET_KINDS.includes(one.kind));
  await tx.run('detector/write-letter', {
    row: {
      ...{ key: `LETTER|${causeId}`, id: newId(), decisionId: causeId, authority: link.authority },
      ...about,
      at: now,
      template: colour === 'RED' ? 'RED_LINK' : 'WHITE_LINK',
      recipient: held.some((one) => needsProtection(personOf(one), now)) ? 'REPRESENTATIVE' : 'PERSON',
      ...{ discreet, state: discreet ? 'BLOCKED' : 'DRAFT' },
      revision: 1,
    },
  });
}
