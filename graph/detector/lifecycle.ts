/**
 * The life of a link as one pure function over events, shared by detection and by everything that people do to it
 * (state machine of Art 28-35 and 48(6); `docs/architecture.md`). Nothing here reads a clock or the graph, so that any
 * history can be played again.
 *
 * No event of the machine leads into green, red or manual white; those take a confirmed decision of the responsible
 * authority. What a step means beyond the colour is told as effects, which are written in the same transaction.
 */
import type {
  AutomaticColour,
  Colour,
  DecisionStage,
  LawfulOption,
  OptionKind,
  Proposal,
  RedKind,
  YellowCause,
} from '../model/link.ts';
import { foldProposals } from './colour.ts';
import { sayingOf } from './consistency.ts';
import { lawfulOptions, manualResults } from './options.ts';

/** What a colour is made of. */
export interface Colouring {
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  cause: YellowCause | null;
  basis: string | null;
}

export type Hearing = 'NOT_NEEDED' | 'NEEDED' | 'HELD';

export interface LinkState extends Colouring {
  /** Names the record versions that the proposals were made of. */
  fingerprint: string;
  proposals: readonly Proposal[];
  /** Both sides lie in the common identity repository: only there are files merged (Art 19(2)). */
  inRepository: boolean;
  /** A side is an alert under 2018/1862 Art 26, 32, 34 or 36. */
  sensitive: boolean;
  /** The decision waits until the person has been heard (Art 29(4)). */
  hearing: Hearing;
  /** A child, or a person who needs protection, is concerned: only trained officers judge (Art 5). */
  protectedPerson: boolean;
  /** An initial load gave it its colour: no time runs and nobody stands there to be heard, until a live change touches it. */
  historical: boolean;
  /** A decision that has been proposed and not yet confirmed. */
  open: OpenDecision | null;
}

export interface OpenDecision {
  option: OptionKind;
  basis: string;
  by: string;
  /** `SECOND_LOOK`: another officer has to judge it; `ADJUDICATION`: the two differ, and a third one decides. */
  stage: DecisionStage;
  /** Who took the second look, and what that officer would decide. */
  second: { by: string; option: OptionKind } | null;
}

/** A link, or the trace of one: what was erased as incorrect stays away until its evidence changes. */
export interface LinkLife {
  link: LinkState | null;
  suppressed: string | null;
}

export interface Actor {
  /** Identifier of the person; never a name. */
  by: string;
  /** Acts for the authority that the file names (Art 29(1)). */
  responsible: boolean;
  /** Trained to decide on children and persons who need protection. */
  trained: boolean;
}

export type LinkEvent =
  | {
      type: 'DETECTED';
      fingerprint: string;
      proposals: readonly Proposal[];
      inRepository: boolean;
      sensitive: boolean;
      protectedPerson: boolean;
      /** Should the authority be named now, it is that of an entry/exit file, which hears the person (Art 29(4)). */
      hearing: boolean;
      /** False for a record of an initial load. */
      live: boolean;
      /** True when a white link would contradict the surrounding links. */
      contradicted: boolean;
      /** False when fewer than two systems hold linked data any more (Art 35). */
      held: boolean;
    }
  | { type: 'HEARD'; actor: Actor }
  | {
      type: 'PROPOSED';
      actor: Actor;
      option: OptionKind;
      /** Policy takes a second officer for this decision, whatever its colour. */
      secondLook: boolean;
      contradicting: readonly string[];
    }
  | { type: 'CONFIRMED'; actor: Actor; contradicting: readonly string[] }
  | { type: 'SECOND_LOOK'; actor: Actor; option: OptionKind; contradicting: readonly string[] }
  | { type: 'ADJUDICATED'; actor: Actor; option: OptionKind; contradicting: readonly string[] }
  | { type: 'WITHDRAWN'; actor: Actor }
  /** Another authority becomes responsible. */
  | { type: 'HANDED_OVER'; actor: Actor }
  | { type: 'CONTESTED'; actor: Actor; wish: 'REOPEN' | 'ERASE' };

export type Effect =
  /** Files of the common identity repository become one view, or come apart again (Art 19(2), 32(3), 33(3)). */
  | 'MERGE'
  | 'UNMERGE'
  /** The responsible authority is named anew, by the rules of Art 29. */
  | 'ASSIGN_AUTHORITY'
  /** Authorities whose data are linked are told, once each (Art 32(6)). */
  | 'NOTIFY_OWNERS'
  /** The person is told in writing, unless it is withheld (Art 32(4), 33(4)). */
  | 'LETTER'
  /** The responsible authority is told that another one acted (Art 31(3), 32(7), 33(5)). */
  | 'INFORM_RESPONSIBLE'
  /** The same evidence does not make the link again. */
  | 'SUPPRESS'
  /** A decision that was waiting is void: its evidence has changed. */
  | 'VOID_OPEN';

export type HistoryEvent =
  | 'CREATED'
  | 'EXTENDED'
  | 'DECIDED'
  | 'RECTIFIED'
  | 'REOPENED'
  | 'SHRUNK'
  | 'ERASED'
  | 'CONTESTED'
  | 'HEARD'
  | 'HANDED_OVER'
  | 'OWNERS_ASKED';

export type EraseReason = 'NO_MATCH' | 'ART_35' | 'INCORRECT' | 'CONTESTED';

export type Refusal =
  | {
      reason: 'NO_LINK' | 'NOT_RESPONSIBLE' | 'RESPONSIBLE' | 'SENSITIVE' | 'NOT_HEARD' | 'NOT_TRAINED';
      article: string;
    }
  | { reason: 'UNLAWFUL'; article: string; option: LawfulOption }
  | { reason: 'INCONSISTENT'; article: string; contradicting: readonly string[] }
  | { reason: 'OVERTAKEN' | 'SECOND_PERSON' | 'SAME_COLOUR' | 'NOT_THIS_STAGE'; article: string };

export type Transition =
  | { outcome: 'REFUSED'; refusal: Refusal; life: LinkLife }
  | {
      outcome: 'NONE' | 'CREATED' | 'KEPT' | 'EXTENDED' | 'RECOLOURED' | 'CHANGED' | 'ERASED';
      life: LinkLife;
      effects: readonly Effect[];
      /** What the history of the file is told; null where nothing is (Art 36(1)(f)). */
      history: HistoryEvent | null;
      eraseReason?: EraseReason;
    };

export const NO_LIFE: LinkLife = { link: null, suppressed: null };

/** What an event does to a link. The life in the answer is the one before where the event is refused or without effect. */
export function nextLife(life: LinkLife, event: LinkEvent): Transition {
  if (event.type === 'DETECTED') return detected(life, event);
  const { link } = life;
  if (link === null) return refused(life, { reason: 'NO_LINK', article: '28' });
  if (event.type === 'CONTESTED') return contested(life, link, event);
  if (!event.actor.responsible) return refused(life, { reason: 'NOT_RESPONSIBLE', article: '29(1)' });
  if (link.protectedPerson && !event.actor.trained && JUDGING.includes(event.type))
    return refused(life, { reason: 'NOT_TRAINED', article: '5' });
  switch (event.type) {
    case 'HEARD':
      return changed(life, { ...link, hearing: 'HELD' }, [], 'HEARD');
    case 'PROPOSED':
      return proposed(life, link, event);
    case 'CONFIRMED':
      return confirmed(life, link, event);
    case 'SECOND_LOOK':
      return secondLook(life, link, event);
    case 'ADJUDICATED':
      return adjudicated(life, link, event);
    case 'WITHDRAWN':
      if (link.open === null) return refused(life, { reason: 'OVERTAKEN', article: '29(3)' });
      return changed(life, { ...link, open: null }, [], null);
    case 'HANDED_OVER':
      // A sensitive alert has given it to its SIRENE bureau.
      if (link.sensitive) return refused(life, { reason: 'SENSITIVE', article: '29(2)' });
      return changed(life, { ...link, open: null }, voidsOpen(link), 'HANDED_OVER');
  }
}

/** Events by which somebody says what a link is. */
const JUDGING: readonly LinkEvent['type'][] = ['PROPOSED', 'SECOND_LOOK', 'ADJUDICATED'];

type EventOf<T extends LinkEvent['type']> = Extract<LinkEvent, { type: T }>;

// What the machine finds.

function detected(life: LinkLife, event: EventOf<'DETECTED'>): Transition {
  const { link, suppressed } = life;
  const fold = event.held ? foldProposals(event.proposals) : ({ colour: null } as const);
  if (link === null) {
    if (fold.colour === null || suppressed === event.fingerprint) return nothing(life);
    const state: LinkState = {
      ...evidenceOf(event),
      ...automatic(fold, event.contradicted),
      hearing: hearingOf(event),
      historical: !event.live,
      open: null,
    };
    return {
      outcome: 'CREATED',
      life: { link: state, suppressed: null },
      effects: ['ASSIGN_AUTHORITY', ...fileEffects(null, state)],
      history: 'CREATED',
    };
  }
  if (fold.colour === null) {
    const reason: EraseReason = event.held ? 'NO_MATCH' : 'ART_35';
    return erased(life, link, reason, voidsOpen(link));
  }
  // The same evidence changes nothing: a decision that new data overturned waits for an officer, not for a repetition.
  if (link.fingerprint === event.fingerprint && link.cause !== 'SURROUNDING')
    return { outcome: 'KEPT', life, effects: [], history: null };
  const colouring = recoloured(link, fold, event);
  const recolours = !sameColouring(link, colouring);
  const assigns = namesAuthority(link, colouring, event);
  const state: LinkState = {
    ...evidenceOf(event),
    ...colouring,
    hearing: assigns ? hearingOf(event) : link.hearing,
    historical: isHistorical(link, colouring, event),
    open: null,
  };
  if (!recolours && link.fingerprint === event.fingerprint)
    return { outcome: 'KEPT', life, effects: [], history: null };
  return {
    outcome: recolours ? 'RECOLOURED' : 'EXTENDED',
    life: { link: state, suppressed: null },
    effects: [
      ...voidsOpen(link),
      ...(assigns ? (['ASSIGN_AUTHORITY'] as const) : []),
      ...fileEffects(link, state),
    ],
    history: recolours ? 'REOPENED' : versions(event) < versions(link) ? 'SHRUNK' : 'EXTENDED',
  };
}

/** How many record versions a fingerprint names. */
const versions = ({ fingerprint }: { fingerprint: string }) => fingerprint.split(' ').length;

const hearingOf = ({ hearing, live }: EventOf<'DETECTED'>): Hearing =>
  hearing && live ? 'NEEDED' : 'NOT_NEEDED';

/** What changes a link names its authority anew where the link is given a colour, or as below. */
function namesAuthority(link: LinkState, colouring: Colouring, event: EventOf<'DETECTED'>): boolean {
  // A sensitive alert that joins later takes the link to its SIRENE bureau (Art 29(2)).
  if (event.sensitive && !link.sensitive) return true;
  const staysYellow = link.colour === 'YELLOW' && colouring.colour === 'YELLOW';
  // A load never stops the time of a link that is being verified; a live change starts that of a link of a load.
  if (staysYellow && link.historical !== !event.live) return event.live;
  return !sameColouring(link, colouring);
}

function isHistorical(link: LinkState, colouring: Colouring, event: EventOf<'DETECTED'>): boolean {
  if (colouring.colour === 'YELLOW' && link.colour === 'YELLOW') return link.historical && !event.live;
  return sameColouring(link, colouring) ? link.historical : !event.live;
}

const evidenceOf = (event: EventOf<'DETECTED'>) => ({
  fingerprint: event.fingerprint,
  proposals: event.proposals,
  inRepository: event.inRepository,
  sensitive: event.sensitive,
  protectedPerson: event.protectedPerson,
});

function automatic(fold: Exclude<AutomaticColour, { colour: null }>, contradicted: boolean): Colouring {
  if (fold.colour === 'WHITE' && !contradicted)
    return { colour: 'WHITE', redKind: null, automatic: true, cause: null, basis: fold.basis };
  return {
    colour: 'YELLOW',
    redKind: null,
    automatic: true,
    cause: fold.colour === 'WHITE' ? 'SURROUNDING' : fold.cause,
    basis: fold.colour === 'YELLOW' ? (fold.basis ?? null) : null,
  };
}

function recoloured(
  link: LinkState,
  fold: Exclude<AutomaticColour, { colour: null }>,
  event: EventOf<'DETECTED'>,
): Colouring {
  if (isDecided(link)) {
    if (stillHeld(link, fold, event.proposals)) return colouringOf(link);
    return { colour: 'YELLOW', redKind: null, automatic: true, cause: 'DISCREPANCY', basis: null };
  }
  if (link.colour === 'WHITE' && fold.colour === 'WHITE') return colouringOf(link);
  return automatic(fold, event.contradicted);
}

/** A decided colour is held while it is still among the automatic or manual results of the proposals. */
function stillHeld(link: LinkState, fold: AutomaticColour, proposals: readonly Proposal[]): boolean {
  if (link.colour === 'WHITE' && fold.colour === 'WHITE') return true;
  const option = optionOf(link);
  return option !== null && proposals.some((proposal) => manualResults(proposal)[option] !== undefined);
}

// What people do.

function proposed(life: LinkLife, link: LinkState, event: EventOf<'PROPOSED'>): Transition {
  if (link.open !== null) return refused(life, { reason: 'OVERTAKEN', article: '29(3)' });
  const refusal = refusalOf(link, event.option, event.contradicting);
  if (refusal !== null) return refused(life, refusal);
  const second = event.secondLook || event.option.startsWith('RED');
  const open: OpenDecision = {
    option: event.option,
    basis: basisOf(link, event.option),
    by: event.actor.by,
    stage: second ? 'SECOND_LOOK' : 'GRACE',
    second: null,
  };
  return changed(life, { ...link, open }, [], null);
}

function confirmed(life: LinkLife, link: LinkState, event: EventOf<'CONFIRMED'>): Transition {
  const { open } = link;
  if (open === null) return refused(life, { reason: 'OVERTAKEN', article: '29(3)' });
  if (open.stage !== 'GRACE') return refused(life, { reason: 'SECOND_PERSON', article: '29(3)' });
  return decide(life, link, open.option, event.contradicting);
}

function secondLook(life: LinkLife, link: LinkState, event: EventOf<'SECOND_LOOK'>): Transition {
  const { open } = link;
  if (open === null) return refused(life, { reason: 'OVERTAKEN', article: '29(3)' });
  if (open.stage !== 'SECOND_LOOK') return refused(life, { reason: 'NOT_THIS_STAGE', article: '29(3)' });
  if (open.by === event.actor.by) return refused(life, { reason: 'SECOND_PERSON', article: '29(3)' });
  const refusal = refusalOf(link, event.option, event.contradicting);
  if (refusal !== null) return refused(life, refusal);
  if (event.option === open.option) return decide(life, link, open.option, event.contradicting);
  const second = { by: event.actor.by, option: event.option };
  return changed(life, { ...link, open: { ...open, stage: 'ADJUDICATION', second } }, [], null);
}

function adjudicated(life: LinkLife, link: LinkState, event: EventOf<'ADJUDICATED'>): Transition {
  const { open } = link;
  if (open === null) return refused(life, { reason: 'OVERTAKEN', article: '29(3)' });
  if (open.stage !== 'ADJUDICATION') return refused(life, { reason: 'NOT_THIS_STAGE', article: '29(3)' });
  if (open.by === event.actor.by || open.second?.by === event.actor.by)
    return refused(life, { reason: 'SECOND_PERSON', article: '29(3)' });
  // One of the two has to be right: a third result would rest on a single person.
  if (event.option !== open.option && event.option !== open.second?.option)
    return refused(life, { reason: 'NOT_THIS_STAGE', article: '29(3)' });
  return decide(life, link, event.option, event.contradicting);
}

function decide(
  life: LinkLife,
  link: LinkState,
  option: OptionKind,
  contradicting: readonly string[],
): Transition {
  const refusal = refusalOf(link, option, contradicting);
  if (refusal !== null) return refused(life, refusal);
  if (option === 'ERASE') return erased(life, link, 'INCORRECT', ['SUPPRESS']);
  const { colour, redKind } = colourOf(option);
  const state: LinkState = {
    ...link,
    ...{ colour: colour as Colour, redKind, automatic: false, cause: null, basis: basisOf(link, option) },
    open: null,
  };
  return {
    outcome: 'RECOLOURED',
    life: { link: state, suppressed: null },
    effects: [
      ...fileEffects(link, state),
      ...(state.colour === 'RED' ? (['NOTIFY_OWNERS'] as const) : []),
      ...(state.colour === 'GREEN' ? [] : (['LETTER'] as const)),
    ],
    history: link.colour === 'YELLOW' ? 'DECIDED' : 'RECTIFIED',
  };
}

/** Any other authority that holds evidence may erase a link as incorrect, or open it again and tell who is responsible. */
function contested(life: LinkLife, link: LinkState, event: EventOf<'CONTESTED'>): Transition {
  if (event.actor.responsible) return refused(life, { reason: 'RESPONSIBLE', article: '29(1)' });
  if (link.colour === 'RED' && link.sensitive)
    return refused(life, { reason: 'SENSITIVE', article: '32(7)' });
  if (event.wish === 'ERASE')
    return erased(life, link, 'CONTESTED', [...voidsOpen(link), 'SUPPRESS', 'INFORM_RESPONSIBLE']);
  if (link.colour === 'YELLOW') return refused(life, { reason: 'SAME_COLOUR', article: '31(3), 33(5)' });
  const state: LinkState = {
    ...link,
    ...{ colour: 'YELLOW', redKind: null, automatic: true, cause: 'DISCREPANCY', basis: null },
    open: null,
  };
  return {
    outcome: 'RECOLOURED',
    life: { link: state, suppressed: null },
    effects: [...voidsOpen(link), ...fileEffects(link, state), 'INFORM_RESPONSIBLE'],
    history: 'CONTESTED',
  };
}

/** Why an option may not be chosen on a link; null where it may. */
export function refusalOf(
  link: LinkState,
  option: OptionKind,
  contradicting: readonly string[],
): Refusal | null {
  if (link.hearing === 'NEEDED') return { reason: 'NOT_HEARD', article: '29(4)' };
  const lawful = lawfulOptions(link.proposals).find((one) => one.option === option) as LawfulOption;
  if (!lawful.lawful) return { reason: 'UNLAWFUL', article: lawful.refusal?.article ?? '29', option: lawful };
  if (optionOf(link) === option && isDecided(link))
    return { reason: 'SAME_COLOUR', article: '31(3), 32(7), 33(5)' };
  if (contradicting.length > 0) return { reason: 'INCONSISTENT', article: '29(6)', contradicting };
  return null;
}

/** Colour that an option gives; null for erasing. */
export function colourOf(option: OptionKind): { colour: Colour | null; redKind: RedKind | null } {
  switch (option) {
    case 'WHITE':
    case 'GREEN':
      return { colour: option, redKind: null };
    case 'RED_MERGE':
      return { colour: 'RED', redKind: 'MERGE' };
    case 'RED_SPLIT':
      return { colour: 'RED', redKind: 'SPLIT' };
    case 'ERASE':
      return { colour: null, redKind: null };
  }
}

/** The option whose result the link shows; null for yellow. */
function optionOf({ colour, redKind }: Colouring): Exclude<OptionKind, 'ERASE'> | null {
  if (colour === 'YELLOW') return null;
  return colour === 'RED' ? `RED_${redKind ?? 'MERGE'}` : colour;
}

const basisOf = (link: LinkState, option: OptionKind) =>
  lawfulOptions(link.proposals).find((one) => one.option === option)?.basis ?? '';

export const isDecided = (link: Colouring) => link.colour !== 'YELLOW' && !link.automatic;

const colouringOf = ({ colour, redKind, automatic: own, cause, basis }: Colouring): Colouring => ({
  ...{ colour, redKind, automatic: own, cause, basis },
});

const sameColouring = (one: Colouring, two: Colouring) =>
  one.colour === two.colour &&
  one.redKind === two.redKind &&
  one.automatic === two.automatic &&
  one.cause === two.cause &&
  one.basis === two.basis;

const voidsOpen = ({ open }: LinkState): Effect[] => (open === null ? [] : ['VOID_OPEN']);

/** Files are one while a link inside the repository says so. */
function fileEffects(before: LinkState | null, after: LinkState | null): Effect[] {
  const [was, is] = [before, after].map((link) => link !== null && mergesFiles(link));
  if (was === is) return [];
  return [is ? 'MERGE' : 'UNMERGE'];
}

export const mergesFiles = (link: Colouring & { inRepository: boolean }) =>
  link.inRepository && sayingOf(link.colour, link.redKind) === 'SAME';

const nothing = (life: LinkLife): Transition => ({ outcome: 'NONE', life, effects: [], history: null });

const refused = (life: LinkLife, refusal: Refusal): Transition => ({ outcome: 'REFUSED', refusal, life });

const changed = (
  life: LinkLife,
  link: LinkState,
  effects: Effect[],
  history: HistoryEvent | null,
): Transition => ({ outcome: 'CHANGED', life: { ...life, link }, effects, history });

function erased(life: LinkLife, link: LinkState, reason: EraseReason, effects: Effect[]): Transition {
  return {
    outcome: 'ERASED',
    life: {
      link: null,
      suppressed: effects.includes('SUPPRESS') ? link.fingerprint : life.suppressed,
    },
    effects: [...effects, ...fileEffects(link, null)],
    history: 'ERASED',
    eraseReason: reason,
  };
}
