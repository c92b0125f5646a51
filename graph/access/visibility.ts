/**
 * Who may see what of the graph: pure functions of the viewer and the thing looked at, the only place where this is
 * decided (Regulation (EU) 2019/817 and 2019/818 Art 20-22, 26, 29(3), 31(2), 33(2), 54(3)).
 * What is not visible counts as absent: in lists, counts, expansion and paths alike.
 */
import type { Colour, RedKind } from '../model/link.ts';
import type { Owner, SystemCode } from '../model/record.ts';
import { actsFor, type Purpose, type Role, readsSystem, type Viewer, writesSystem } from './viewer.ts';

export type Visibility = 'FULL' | 'NAMES_ONLY' | 'HIDDEN';

export interface LinkFacts {
  colour: Colour;
  redKind?: RedKind;
  automatic: boolean;
  /** Systems of the two identity groups. */
  systems: readonly [SystemCode, SystemCode];
  /** Authority responsible for the manual verification (Art 29, 34(d)). */
  authorityRef?: string;
  /** Systems in which the viewer's own query had a hit; a green link needs both (Art 26(4)). */
  hitSystems?: readonly SystemCode[];
}

export interface RecordFacts {
  system: SystemCode;
  owner: Owner;
}

/** Purposes under which links are told at all; police identification hides the source (Art 20, 9(4)). */
const LINK_PURPOSES: readonly Purpose[] = [
  ...(['BORDER_CHECK', 'VISA_EXAMINATION', 'ASYLUM', 'ETIAS_ASSESSMENT'] as const),
  ...(['MID_VERIFICATION', 'IDENTITY_FRAUD'] as const),
];
/** Roles that act for an authority with access under Art 26. Senders, owners, supervision and operation do not. */
const LINK_ROLES: readonly Role[] = ['verifying-officer', 'investigator', 'portal-user'];
const MATCH_PURPOSES: readonly Purpose[] = ['MID_VERIFICATION', 'IDENTITY_FRAUD'];
const MATCH_ROLES: readonly Role[] = ['verifying-officer', 'investigator'];
/** Systems of the common identity repository (Art 18(1)); SIS and registered lists are none of it. */
export const REPOSITORY_SYSTEMS: readonly SystemCode[] = ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN'];
/** Systems whose presence step 1 of Art 22 tells (2019/817 Art 22(1), 2019/818 Art 22(1)). */
export const PRESENCE_SYSTEMS: readonly SystemCode[] = ['EES', 'VIS', 'ETIAS', 'EURODAC'];

/** Art 26(1): responsible is the authority named in the file, while it verifies. */
export function isResponsible(viewer: Viewer, authorityRef: string | undefined): boolean {
  return (
    authorityRef !== undefined &&
    viewer.purpose === 'MID_VERIFICATION' &&
    MATCH_ROLES.includes(viewer.role) &&
    actsFor(viewer, authorityRef)
  );
}

/**
 * A link and its identity confirmation file. The responsible authority sees it in every colour, since it has to verify
 * and rectify it (Art 29(3), 31(3), 32(7), 33(5)). FULL is the whole file of Art 34; NAMES_ONLY is 34(a)-(b): that there is
 * a red link, and the names of its systems; HIDDEN is no link at all.
 */
export function maySeeLink(viewer: Viewer, link: LinkFacts): Visibility {
  if (!LINK_ROLES.includes(viewer.role) || !LINK_PURPOSES.includes(viewer.purpose)) return 'HIDDEN';
  const [a, b] = link.systems;
  const both = readsSystem(viewer, a) && readsSystem(viewer, b);
  switch (link.colour) {
    case 'YELLOW':
      return isResponsible(viewer, link.authorityRef) ? 'FULL' : 'HIDDEN';
    case 'WHITE':
      return both || isResponsible(viewer, link.authorityRef) ? 'FULL' : 'HIDDEN';
    case 'GREEN':
      if (isResponsible(viewer, link.authorityRef)) return 'FULL';
      return both && link.systems.every((system) => link.hitSystems?.includes(system)) ? 'FULL' : 'HIDDEN';
    case 'RED':
      if (isResponsible(viewer, link.authorityRef)) return 'FULL';
      return readsSomething(viewer) ? 'NAMES_ONLY' : 'HIDDEN';
  }
}

/**
 * A record with its identities and documents. `through` are the links by which the viewer reached it: a yellow link
 * opens both sides to its responsible authority (Art 21(1), 29(3)); a red link opens the data in the common identity
 * repository to those who fight identity fraud (Art 21(2)). Police identification sees the repository whatever the
 * system, which the answer must then not name (Art 20, 9(4)).
 */
export function maySeeRecord(
  viewer: Viewer,
  record: RecordFacts,
  through: readonly LinkFacts[] = [],
): boolean {
  switch (viewer.role) {
    case 'source-system':
      return viewer.purpose === 'RECORD_KEEPING' && writesSystem(viewer, record.system);
    case 'data-owner':
      return (
        viewer.purpose === 'DATA_QUALITY' &&
        viewer.state !== undefined &&
        viewer.state === record.owner.state &&
        readsSystem(viewer, record.system)
      );
    case 'verifying-officer':
    case 'investigator':
    case 'portal-user':
      if (viewer.role === 'portal-user' && viewer.purpose === 'POLICE_IDENTIFICATION')
        return REPOSITORY_SYSTEMS.includes(record.system);
      if (!LINK_PURPOSES.includes(viewer.purpose)) return false;
      return (
        readsSystem(viewer, record.system) || through.some((link) => linkOpens(viewer, record.system, link))
      );
    case 'data-protection-officer':
    case 'operator':
      return false;
  }
}

/**
 * A match edge, or the fact that there is none. Needs full read right and purpose on both records, or being the
 * authority responsible for the link that the match supports.
 */
export function maySeeMatch(
  viewer: Viewer,
  systems: readonly [SystemCode, SystemCode],
  link?: { authorityRef?: string },
): boolean {
  if (!MATCH_ROLES.includes(viewer.role) || !MATCH_PURPOSES.includes(viewer.purpose)) return false;
  return systems.every((system) => readsSystem(viewer, system)) || isResponsible(viewer, link?.authorityRef);
}

/**
 * The published clusters: their ids, versions and changes. They tell of members in every system, so that only who has the
 * full read right on all of them may follow them; others are told the cluster that what they see adds up to.
 */
export function maySeeClusters(viewer: Viewer, systems: readonly SystemCode[]): boolean {
  return (
    MATCH_ROLES.includes(viewer.role) &&
    MATCH_PURPOSES.includes(viewer.purpose) &&
    systems.every((system) => readsSystem(viewer, system))
  );
}

/** Decisions belong to the responsible authority alone (Art 29(1), 30(2)). */
export function mayDecide(viewer: Viewer, link: { authorityRef?: string }): boolean {
  return viewer.role === 'verifying-officer' && isResponsible(viewer, link.authorityRef);
}

/**
 * Images of a record of `system`, for the officer who verifies a yellow link that joins it, while it is yellow: data of the
 * common identity repository are open to the responsible authority (Art 18(1), 21(1), 29(1)); Art 29(3) opens identity data
 * alone of SIS and lists, so that their images need the right to read that system besides.
 */
export function maySeeImages(viewer: Viewer, system: SystemCode, link: LinkFacts): boolean {
  return (
    link.colour === 'YELLOW' &&
    link.systems.includes(system) &&
    mayDecide(viewer, link) &&
    (REPOSITORY_SYSTEMS.includes(system) || readsSystem(viewer, system))
  );
}

export interface NoticeScope {
  /** Authorities that a notice may go to; null: all. */
  authorities: readonly string[] | null;
  /** Member State whose data a notice is about; null: any, and no data at all. */
  ownerState: string | null;
  /** Systems that are read; null: all. */
  readable: readonly string[] | null;
}

/**
 * Notices that the viewer reads: an officer those to the authorities acted for; a data owner those about data of the own
 * Member State in systems that it reads (Art 32(6), 37, 40), whichever of its authorities they went to, and none about the
 * verification of a link, which is for the responsible authority (Art 26(1)). Undefined: none.
 */
export function noticeScope({ role, state, authorities, systems }: Viewer): NoticeScope | undefined {
  const readable = systems.read === '*' ? null : systems.read;
  if (role === 'verifying-officer')
    return { authorities: authorities === '*' ? null : authorities, ownerState: null, readable };
  return role === 'data-owner' && state !== undefined
    ? { authorities: null, ownerState: state, readable }
    : undefined;
}

export interface RightsFacts {
  /** Authority that received the request of a person. */
  receivedBy: string;
  /** Authority that did the manual verification; null where none is known. */
  responsible: string | null;
  /** True once the request is with it: the receiving state verified itself, or has contacted it (Art 48(3)-(4)). */
  handedOver: boolean;
}

/**
 * The parties of a person's request for which the viewer acts; none: the request counts as absent. Its data are used for
 * the request alone, hence under its own purpose only (Art 48(9)).
 */
export function rightsParties(viewer: Viewer, request: RightsFacts): ('RECEIVING' | 'RESPONSIBLE')[] {
  if (!handlesRights(viewer)) return [];
  const { receivedBy, responsible, handedOver } = request;
  return [
    ...(actsFor(viewer, receivedBy) ? ['RECEIVING' as const] : []),
    ...(responsible !== null && handedOver && actsFor(viewer, responsible) ? ['RESPONSIBLE' as const] : []),
  ];
}

/** A decision on a request may be proposed on its link by the authority of the link's file alone (Art 29(1), 48(5)). */
export function mayCarryThrough(viewer: Viewer, link: { authorityRef: string }): boolean {
  return handlesRights(viewer) && actsFor(viewer, link.authorityRef);
}

const handlesRights = (viewer: Viewer) =>
  viewer.role === 'verifying-officer' && viewer.purpose === 'RIGHTS_OF_THE_PERSON';

/** Step 1 of law-enforcement access tells the names of these systems and nothing else (Art 22(2)). */
export function maySeePresence(viewer: Viewer, system: SystemCode): boolean {
  return (
    viewer.role === 'portal-user' &&
    viewer.purpose === 'LAW_ENFORCEMENT_STEP_1' &&
    PRESENCE_SYSTEMS.includes(system)
  );
}

function linkOpens(viewer: Viewer, system: SystemCode, link: LinkFacts): boolean {
  if (!link.systems.includes(system)) return false;
  if (link.colour === 'YELLOW') return maySeeLink(viewer, link) === 'FULL';
  if (link.colour === 'RED')
    return (
      viewer.purpose === 'IDENTITY_FRAUD' &&
      REPOSITORY_SYSTEMS.includes(system) &&
      maySeeLink(viewer, link) !== 'HIDDEN'
    );
  return false;
}

/** Access to at least one system of the repository or to SIS; a registered list gives none (Art 26(2)). */
function readsSomething(viewer: Viewer): boolean {
  return [...REPOSITORY_SYSTEMS, 'SIS'].some((system) => readsSystem(viewer, system));
}
