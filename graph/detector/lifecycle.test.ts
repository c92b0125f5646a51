import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIO, DOC, type GoldenEntry, golden, goldenFor, ID } from '../../tests/fixtures/golden-table.ts';
import type { OptionKind, Proposal } from '../model/link.ts';
import {
  type LinkEvent,
  type LinkLife,
  type LinkState,
  mergesFiles,
  NO_LIFE,
  nextLife,
  type Transition,
} from './lifecycle.ts';

const of = (row: number) => golden.find((entry) => entry.row === row && !entry.misused) as GoldenEntry;

let evidence = 0;
/** Detection on new evidence unless a test names it. */
const detected = (
  rows: number[],
  more: Partial<Extract<LinkEvent, { type: 'DETECTED' }>> = {},
): LinkEvent => ({
  type: 'DETECTED',
  fingerprint: `a@1 b@${++evidence}`,
  proposals: rows.map(of),
  ...{
    inRepository: true,
    sensitive: false,
    protectedPerson: false,
    hearing: false,
    live: true,
    contradicted: false,
    held: true,
  },
  ...more,
});
const anna = { by: 'anna', responsible: true, trained: true };
const boris = { by: 'boris', responsible: true, trained: true };
const clara = { by: 'clara', responsible: true, trained: true };
const abroad = { by: 'dora', responsible: false, trained: true };
const propose = (
  option: OptionKind,
  more: Partial<Extract<LinkEvent, { type: 'PROPOSED' }>> = {},
): LinkEvent => ({
  ...{ type: 'PROPOSED', actor: anna, option, secondLook: false, contradicting: [] },
  ...more,
});
const confirm: LinkEvent = { type: 'CONFIRMED', actor: anna, contradicting: [] };
const second = (option: OptionKind, actor = boris): LinkEvent => ({
  ...{ type: 'SECOND_LOOK', actor, option, contradicting: [] },
});

const play = (...events: LinkEvent[]): Transition =>
  events.reduce<Transition>((before, event) => nextLife(before.life, event), {
    outcome: 'NONE',
    life: NO_LIFE,
    effects: [],
    history: null,
  });
const link = (transition: Transition): LinkState => transition.life.link as LinkState;
const effectsOf = (transition: Transition) =>
  transition.outcome === 'REFUSED' ? transition.refusal : transition.effects;

describe('detection on a pair without a link', () => {
  it.each([1, 2, 3, 4, 13, 15])('makes an automatic white link in row %i', (row) => {
    const made = play(detected([row]));
    expect(made).toMatchObject({ outcome: 'CREATED', history: 'CREATED' });
    expect(link(made)).toMatchObject({ colour: 'WHITE', automatic: true, cause: null, basis: of(row).basis });
    expect(effectsOf(made)).toEqual(['ASSIGN_AUTHORITY', 'MERGE']);
  });

  it.each([5, 6, 7, 8, 9, 11, 17])('makes a yellow link in row %i', (row) => {
    const made = play(detected([row]));
    expect(made.outcome).toBe('CREATED');
    expect(link(made)).toMatchObject({
      colour: 'YELLOW',
      automatic: true,
      cause: 'CRITERIA',
      basis: of(row).basis,
    });
    expect(effectsOf(made)).toEqual(['ASSIGN_AUTHORITY']);
  });

  it.each([10, 12, 14, 16, 18])('makes no link in row %i', (row) => {
    expect(play(detected([row]))).toMatchObject({ outcome: 'NONE', life: NO_LIFE });
  });

  it('makes yellow with cause SURROUNDING of a white that the chain contradicts', () => {
    const made = play(detected([1], { contradicted: true }));
    expect(link(made)).toMatchObject({ colour: 'YELLOW', cause: 'SURROUNDING' });
  });

  it('makes yellow with cause DISCREPANCY of contradictory proposals', () => {
    expect(link(play(detected([1, 6])))).toMatchObject({ colour: 'YELLOW', cause: 'DISCREPANCY' });
  });

  it('merges no files with a system outside the repository', () => {
    expect(effectsOf(play(detected([1], { inRepository: false })))).toEqual(['ASSIGN_AUTHORITY']);
  });
});

describe('detection on an updated participant', () => {
  it('keeps an automatic white while the fold is white', () => {
    const next = play(detected([1]), detected([4]));
    expect(next).toMatchObject({ outcome: 'EXTENDED', history: 'EXTENDED', effects: [] });
    expect(link(next)).toMatchObject({ colour: 'WHITE', automatic: true });
  });

  it('turns an automatic white yellow, with a new authority and the files apart, when the fold is white no longer', () => {
    const next = play(detected([1]), detected([6]));
    expect(next).toMatchObject({ outcome: 'RECOLOURED', history: 'REOPENED' });
    expect(effectsOf(next)).toEqual(['ASSIGN_AUTHORITY', 'UNMERGE']);
    expect(link(next)).toMatchObject({ colour: 'YELLOW', cause: 'CRITERIA' });
  });

  it('turns yellow white when the data are corrected and nothing surrounding speaks against it', () => {
    expect(link(play(detected([6]), detected([1])))).toMatchObject({ colour: 'WHITE', automatic: true });
    expect(link(play(detected([6]), detected([1], { contradicted: true })))).toMatchObject({
      cause: 'SURROUNDING',
    });
  });

  it('looks again at a link that only the chain kept yellow, though its own evidence is the same', () => {
    const same = { fingerprint: 'a@1 b@0' };
    const next = play(detected([1], { ...same, contradicted: true }), detected([1], same));
    expect(link(next)).toMatchObject({ colour: 'WHITE', automatic: true });
  });

  const decided: [string, OptionKind, number][] = [
    ['manual white', 'WHITE', 6],
    ['green', 'GREEN', 7],
    ['red for one person', 'RED_MERGE', 5],
    ['red for two persons', 'RED_SPLIT', 8],
  ];
  const settled = (option: OptionKind, row: number) =>
    option.startsWith('RED')
      ? [detected([row]), propose(option), second(option)]
      : [detected([row]), propose(option), confirm];

  it.each(decided)('keeps a decided %s whose criteria still hold', (_name, option, row) => {
    const before = play(...settled(option, row));
    const next = nextLife(before.life, detected([row]));
    expect(next).toMatchObject({ outcome: 'EXTENDED', effects: [] });
    expect(link(next)).toMatchObject({
      colour: link(before).colour,
      automatic: false,
      basis: link(before).basis,
    });
  });

  it.each([
    ['manual white', 'WHITE', 6, 8],
    ['green', 'GREEN', 7, 6],
    ['red for one person', 'RED_MERGE', 5, 1],
    ['red for two persons', 'RED_SPLIT', 8, 17],
  ] as [string, OptionKind, number, number][])(
    'opens a decided %s again, yellow with discrepancy, when the data contradict it',
    (_name, option, row, other) => {
      const next = play(...settled(option, row), detected([other]));
      expect(next).toMatchObject({ outcome: 'RECOLOURED', history: 'REOPENED' });
      expect(link(next)).toMatchObject({
        colour: 'YELLOW',
        automatic: true,
        cause: 'DISCREPANCY',
        basis: null,
      });
    },
  );

  it.each(decided)('erases a decided %s of which nothing matches any more', (_name, option, row) => {
    expect(play(...settled(option, row), detected([12]))).toMatchObject({
      outcome: 'ERASED',
      eraseReason: 'NO_MATCH',
      life: { link: null, suppressed: null },
    });
  });

  it('erases a link that fewer than two systems hold, telling so (Art 35)', () => {
    expect(play(detected([1]), detected([], { held: false }))).toMatchObject({
      outcome: 'ERASED',
      eraseReason: 'ART_35',
      effects: ['UNMERGE'],
    });
  });

  it('says that a link has shrunk when it rests on fewer records', () => {
    const next = play(
      detected([1], { fingerprint: 'a@1 b@1 c@1' }),
      detected([1], { fingerprint: 'a@1 c@1' }),
    );
    expect(next).toMatchObject({ outcome: 'EXTENDED', history: 'SHRUNK' });
  });

  it('makes a decision that waited void, since it rests on evidence that is no more', () => {
    const next = play(detected([6]), propose('WHITE'), detected([6]));
    expect(effectsOf(next)).toEqual(['VOID_OPEN']);
    expect(link(next).open).toBeNull();
  });

  it('gives a link to the SIRENE bureau of a sensitive alert that joins it', () => {
    expect(effectsOf(play(detected([6]), detected([6], { sensitive: true })))).toEqual(['ASSIGN_AUTHORITY']);
  });
});

describe('a decision', () => {
  it('is made by the responsible authority alone', () => {
    expect(effectsOf(play(detected([6]), propose('WHITE', { actor: abroad })))).toMatchObject({
      reason: 'NOT_RESPONSIBLE',
      article: '29(1)',
    });
  });

  it('changes no colour and tells nobody before it is confirmed', () => {
    const proposed = play(detected([6]), propose('WHITE'));
    expect(proposed).toMatchObject({ outcome: 'CHANGED', effects: [], history: null });
    expect(link(proposed).colour).toBe('YELLOW');
  });

  it('of white merges the files and writes to the person', () => {
    const next = play(detected([6]), propose('WHITE'), confirm);
    expect(next).toMatchObject({ outcome: 'RECOLOURED', history: 'DECIDED' });
    expect(effectsOf(next)).toEqual(['MERGE', 'LETTER']);
  });

  it('of green tells nobody', () => {
    expect(effectsOf(play(detected([7]), propose('GREEN'), confirm))).toEqual([]);
  });

  it('of red takes a second officer, tells the owners and writes to the person; only red for one person merges', () => {
    expect(effectsOf(play(detected([5]), propose('RED_MERGE'), confirm))).toMatchObject({
      reason: 'SECOND_PERSON',
    });
    expect(effectsOf(play(detected([5]), propose('RED_MERGE'), second('RED_MERGE', anna)))).toMatchObject({
      reason: 'SECOND_PERSON',
    });
    expect(effectsOf(play(detected([5]), propose('RED_MERGE'), second('RED_MERGE')))).toEqual([
      'MERGE',
      'NOTIFY_OWNERS',
      'LETTER',
    ]);
    expect(effectsOf(play(detected([8]), propose('RED_SPLIT'), second('RED_SPLIT')))).toEqual([
      'NOTIFY_OWNERS',
      'LETTER',
    ]);
  });

  it('that a second officer does not share goes to a third, who is neither and chooses one of the two', () => {
    const disputed = [detected([5]), propose('RED_MERGE'), second('WHITE')];
    expect(link(play(...disputed)).open).toMatchObject({
      stage: 'ADJUDICATION',
      second: { by: 'boris', option: 'WHITE' },
    });
    const third = (option: OptionKind, actor = clara): LinkEvent => ({
      ...{ type: 'ADJUDICATED', actor, option, contradicting: [] },
    });
    expect(effectsOf(play(...disputed, third('WHITE', boris)))).toMatchObject({ reason: 'SECOND_PERSON' });
    expect(effectsOf(play(...disputed, third('ERASE')))).toMatchObject({ reason: 'NOT_THIS_STAGE' });
    expect(link(play(...disputed, third('WHITE')))).toMatchObject({
      colour: 'WHITE',
      automatic: false,
      open: null,
    });
    expect(link(play(...disputed, third('RED_MERGE')))).toMatchObject({ colour: 'RED', redKind: 'MERGE' });
  });

  it('waits until the person has been heard, where an entry/exit file found the link (Art 29(4))', () => {
    const found = detected([6], { hearing: true });
    expect(effectsOf(play(found, propose('WHITE')))).toMatchObject({ reason: 'NOT_HEARD', article: '29(4)' });
    const heard: LinkEvent = { type: 'HEARD', actor: anna };
    expect(link(play(found, heard, propose('WHITE'), confirm))).toMatchObject({ colour: 'WHITE' });
    expect(link(play(found, heard, detected([8], { hearing: true }))).hearing).toBe('NEEDED');
    expect(link(play(found, heard, detected([6], { hearing: true }))).hearing).toBe('HELD');
  });

  it('of an initial load waits for nobody to be heard, and a live change of its data makes it one like any other', () => {
    const found = detected([6], { hearing: true, live: false });
    expect(link(play(found))).toMatchObject({ historical: true, hearing: 'NOT_NEEDED' });
    expect(link(play(found, propose('WHITE'), confirm))).toMatchObject({ colour: 'WHITE', historical: true });
    const again = play(found, detected([6], { hearing: true, live: false }));
    expect(link(again)).toMatchObject({ historical: true, hearing: 'NOT_NEEDED' });
    expect(effectsOf(again)).not.toContain('ASSIGN_AUTHORITY');
    const touched = play(found, detected([6], { hearing: true }));
    expect(touched).toMatchObject({ outcome: 'EXTENDED' });
    expect(link(touched)).toMatchObject({ historical: false, hearing: 'NEEDED' });
    expect(effectsOf(touched)).toContain('ASSIGN_AUTHORITY');
  });

  it('that is being verified keeps its hearing and its authority when an initial load adds to it', () => {
    const found = detected([6], { hearing: true });
    for (const rows of [[6], [8], [1, 8]]) {
      const added = play(found, detected(rows, { live: false }));
      expect(link(added)).toMatchObject({ colour: 'YELLOW', historical: false, hearing: 'NEEDED' });
      expect(effectsOf(added)).not.toContain('ASSIGN_AUTHORITY');
    }
    // A sensitive alert goes to its SIRENE bureau all the same (Art 29(2)).
    const alert = play(found, detected([6], { live: false, sensitive: true }));
    expect(effectsOf(alert)).toContain('ASSIGN_AUTHORITY');
    const white = play(detected([1]), detected([6], { live: false, hearing: true }));
    expect(link(white)).toMatchObject({ colour: 'YELLOW', historical: true, hearing: 'NOT_NEEDED' });
  });

  it('on a child is proposed and looked at by trained officers alone (Art 5)', () => {
    const found = detected([6], { protectedPerson: true });
    const untrained = { ...boris, trained: false };
    expect(effectsOf(play(found, propose('WHITE', { actor: untrained })))).toMatchObject({
      reason: 'NOT_TRAINED',
    });
    const proposed = [found, propose('WHITE', { secondLook: true })];
    expect(effectsOf(play(...proposed, second('WHITE', untrained)))).toMatchObject({ reason: 'NOT_TRAINED' });
    expect(link(play(...proposed, second('WHITE')))).toMatchObject({ colour: 'WHITE' });
  });

  it('names the link that it would contradict', () => {
    expect(effectsOf(play(detected([7]), propose('GREEN', { contradicting: ['other'] })))).toEqual({
      ...{ reason: 'INCONSISTENT', article: '29(6)', contradicting: ['other'] },
    });
  });

  it.each([
    [5, 'GREEN', '31(1)'],
    [6, 'GREEN', '31(1)'],
    [17, 'WHITE', '33(1)'],
    [7, 'WHITE', '33(1)'],
    [13, 'GREEN', '31(1)'],
  ] as [number, OptionKind, string][])('on row %i refuses %s, naming Art %s', (row, option, article) => {
    expect(effectsOf(play(detected([row]), propose(option)))).toMatchObject({ reason: 'UNLAWFUL', article });
  });

  it('of erasing keeps the same evidence from making the link again, and lets new evidence make it', () => {
    const found = detected([6], { fingerprint: 'a@1 b@1' });
    const gone = play(found, propose('ERASE'), confirm);
    expect(gone).toMatchObject({
      outcome: 'ERASED',
      eraseReason: 'INCORRECT',
      life: { suppressed: 'a@1 b@1' },
    });
    expect(nextLife(gone.life, found)).toMatchObject({ outcome: 'NONE' });
    expect(nextLife(gone.life, detected([6], { fingerprint: 'a@1 b@2' }))).toMatchObject({
      outcome: 'CREATED',
    });
  });

  it('can be rectified to another colour whose criteria are met, which takes the files apart', () => {
    const next = play(detected([5]), propose('RED_MERGE'), second('RED_MERGE'), propose('WHITE'), confirm);
    expect(next).toMatchObject({ outcome: 'RECOLOURED', history: 'RECTIFIED' });
    expect(effectsOf(play(detected([6]), propose('WHITE'), confirm, propose('ERASE'), confirm))).toEqual([
      'SUPPRESS',
      'UNMERGE',
    ]);
  });
});

describe('a link that is handed over', () => {
  const over: LinkEvent = { type: 'HANDED_OVER', actor: anna };
  it('keeps its colour; a decision that waits is void', () => {
    const given = play(detected([6]), propose('WHITE'), over);
    expect(given).toMatchObject({ outcome: 'CHANGED', effects: ['VOID_OPEN'], history: 'HANDED_OVER' });
    expect(link(given)).toMatchObject({ colour: 'YELLOW', open: null });
  });

  it('is none with a sensitive alert, which belongs to its SIRENE bureau', () => {
    expect(effectsOf(play(detected([6], { sensitive: true }), over))).toMatchObject({
      reason: 'SENSITIVE',
      article: '29(2)',
    });
  });
});

describe('another authority', () => {
  it('opens a settled link again or has it erased, and the responsible one is told', () => {
    const settled = [detected([6]), propose('WHITE'), confirm];
    const reopened = play(...settled, { type: 'CONTESTED', actor: abroad, wish: 'REOPEN' });
    expect(reopened).toMatchObject({ outcome: 'RECOLOURED', history: 'CONTESTED' });
    expect(effectsOf(reopened)).toEqual(['UNMERGE', 'INFORM_RESPONSIBLE']);
    expect(link(reopened)).toMatchObject({ colour: 'YELLOW', cause: 'DISCREPANCY' });
    const erased = play(...settled, { type: 'CONTESTED', actor: abroad, wish: 'ERASE' });
    expect(erased).toMatchObject({ outcome: 'ERASED', eraseReason: 'CONTESTED' });
    expect(effectsOf(erased)).toEqual(['SUPPRESS', 'INFORM_RESPONSIBLE', 'UNMERGE']);
  });

  it('leaves a red link with a sensitive alert to the SIRENE bureau of that alert (Art 32(7))', () => {
    const red = [detected([5], { sensitive: true }), propose('RED_MERGE'), second('RED_MERGE')];
    expect(effectsOf(play(...red, { type: 'CONTESTED', actor: abroad, wish: 'ERASE' }))).toMatchObject({
      reason: 'SENSITIVE',
      article: '32(7)',
    });
  });
});

describe('any history', () => {
  /** Histories to be played; `npm run test:histories` plays a million. */
  const RUNS = Number(process.env.HISTORIES ?? 100_000);
  /** True nine times of ten: histories in which most things are refused never get far. */
  const often = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
  const seldom = often.map((one) => !one);
  const proposal = fc.record({
    bio: fc.constantFrom(...BIO),
    id: fc.constantFrom(...ID),
    doc: fc.constantFrom(...DOC),
    misused: fc.boolean(),
  });
  const actor = fc.record({
    by: fc.constantFrom('anna', 'boris', 'clara'),
    responsible: often,
    trained: often,
  });
  const option = fc.constantFrom<OptionKind>('WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT', 'ERASE');
  const contradicting = fc.constantFrom<string[]>([], [], [], ['other']);
  const event: fc.Arbitrary<LinkEvent> = fc.oneof(
    fc.record({
      type: fc.constant('DETECTED' as const),
      fingerprint: fc.constantFrom('a@1 b@1', 'a@2 b@1', 'a@2 b@1 c@1', 'a@2 b@2'),
      proposals: fc.array(proposal, { maxLength: 3 }),
      inRepository: fc.boolean(),
      sensitive: fc.boolean(),
      protectedPerson: seldom,
      hearing: seldom,
      live: often,
      contradicted: seldom,
      held: often,
    }),
    fc.record({ type: fc.constant('HEARD' as const), actor }),
    fc.record({
      type: fc.constant('PROPOSED' as const),
      actor,
      option,
      secondLook: fc.boolean(),
      contradicting,
    }),
    fc.record({ type: fc.constant('CONFIRMED' as const), actor, contradicting }),
    fc.record({ type: fc.constant('SECOND_LOOK' as const), actor, option, contradicting }),
    fc.record({ type: fc.constant('ADJUDICATED' as const), actor, option, contradicting }),
    fc.record({ type: fc.constant('WITHDRAWN' as const), actor }),
    fc.record({ type: fc.constant('HANDED_OVER' as const), actor }),
    fc.record({
      type: fc.constant('CONTESTED' as const),
      actor: fc.record({ by: fc.constant('dora'), responsible: seldom, trained: often }),
      wish: fc.constantFrom('REOPEN' as const, 'ERASE' as const),
    }),
  );

  /** Results that the golden table gives to a person for these proposals. */
  const manual = (proposals: readonly Proposal[]) =>
    new Set(proposals.flatMap((one) => Object.keys(goldenFor(one).options)));

  it('holds no forbidden arrow, and every effect that its colours call for', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(event, { minLength: 4, maxLength: 16 }), (events) => {
        let life: LinkLife = NO_LIFE;
        for (const one of events) {
          const step: Transition = nextLife(life, one);
          check(life, one, step);
          life = step.life;
          const what = step.outcome === 'REFUSED' ? step.refusal.reason : coloured(life.link);
          met.set(what, (met.get(what) ?? 0) + 1);
        }
      }),
      { numRuns: RUNS },
    );
    // A history that never gets anywhere shows nothing.
    for (const what of [
      ...['WHITE', 'WHITE by hand', 'YELLOW', 'GREEN by hand', 'REDMERGE by hand', 'REDSPLIT by hand'],
      ...[
        'NOT_RESPONSIBLE',
        'UNLAWFUL',
        'INCONSISTENT',
        'NOT_HEARD',
        'NOT_TRAINED',
        'SECOND_PERSON',
        'NOT_THIS_STAGE',
      ],
    ])
      expect(met.get(what) ?? 0, what).toBeGreaterThan(RUNS / 20_000);
  }, 600_000);

  it('gives the same when it is played again', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const once = events.reduce((life: LinkLife, one) => nextLife(life, one).life, NO_LIFE);
        const again = structuredClone(events).reduce(
          (life: LinkLife, one) => nextLife(life, one).life,
          NO_LIFE,
        );
        expect(again).toEqual(once);
      }),
    );
  });

  it('is not changed by the same detection twice', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), event, (events, last) => {
        if (last.type !== 'DETECTED') return;
        const once = [...events, last].reduce((life: LinkLife, one) => nextLife(life, one).life, NO_LIFE);
        expect(nextLife(once, last).life).toEqual(once);
      }),
    );
  });

  const coloured = (state: LinkState | null) =>
    state === null ? '' : `${state.colour}${state.redKind ?? ''}${state.automatic ? '' : ' by hand'}`;

  /** Written from the table of the state machine, not from the code. Throws rather than expects: a million times. */
  function check(before: LinkLife, event: LinkEvent, step: Transition) {
    const fail = (why: string): never => {
      throw new Error(`${why}: ${JSON.stringify({ before, event, step })}`);
    };
    const [was, is] = [before.link, step.life.link];
    if (step.outcome === 'REFUSED') {
      if (step.life !== before) fail('a refused event changed something');
      return;
    }
    const byMachine = event.type === 'DETECTED' || event.type === 'CONTESTED';
    const changes = coloured(was) !== coloured(is);
    if (is !== null && changes) {
      if (byMachine && !(is.automatic && ['YELLOW', 'WHITE'].includes(is.colour)))
        fail('green, red or manual white without a decision');
      if (!byMachine && is.automatic) fail('a person made an automatic colour');
      if (!byMachine && !['CONFIRMED', 'SECOND_LOOK', 'ADJUDICATED'].includes(event.type))
        fail('a colour before the decision was confirmed');
      if (!byMachine && 'actor' in event && !event.actor.responsible) fail('a colour by another authority');
      if (!byMachine && 'contradicting' in event && event.contradicting.length > 0)
        fail('a colour against the chain');
      if (!byMachine && was?.hearing === 'NEEDED') fail('a colour before the person was heard');
      if (!byMachine && is.colour === 'RED' && event.type === 'CONFIRMED')
        fail('red without a second person');
      const option = is.colour === 'RED' ? `RED_${is.redKind}` : is.colour;
      if (!byMachine && !manual(is.proposals).has(option)) fail('a colour that no proposal allows');
      if (event.type === 'CONTESTED' && is.colour !== 'YELLOW') fail('a colour by contestation');
    }
    if (is === null && was !== null && !byMachine && !step.effects.includes('SUPPRESS'))
      fail('erased by a person without suppression');
    const [merged, merges] = [was, is].map((state) => state !== null && mergesFiles(state));
    if (step.effects.includes('MERGE') !== (!merged && merges)) fail('files not merged as the link says');
    if (step.effects.includes('UNMERGE') !== (merged && !merges))
      fail('files not taken apart as the link says');
    const decides = changes && is !== null && !byMachine;
    const colourOrKind = (state: LinkState | null) => `${state?.colour}${state?.redKind}`;
    const recoloured = decides && (colourOrKind(was) !== colourOrKind(is) || was?.automatic === true);
    if (step.effects.includes('NOTIFY_OWNERS') && is?.colour !== 'RED') fail('owners told of no red link');
    if (recoloured && is.colour === 'RED' && !step.effects.includes('NOTIFY_OWNERS')) fail('owners not told');
    if (recoloured && ['RED', 'WHITE'].includes(is.colour) && !step.effects.includes('LETTER'))
      fail('no letter');
    if (step.effects.includes('LETTER') && !(is !== null && !is.automatic && is.colour !== 'GREEN'))
      fail('a letter for automatic white, green or yellow');
    if (changes && step.history === null) fail('a colour without history');
    if (event.type === 'DETECTED' && !event.live && is?.hearing === 'NEEDED' && was?.hearing !== 'NEEDED')
      fail('a person to be heard for an initial load');
    if (was?.colour === 'YELLOW' && is?.colour === 'YELLOW' && !was.historical && is.historical)
      fail('an initial load stopped the time of a link');
  }
});
