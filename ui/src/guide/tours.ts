/**
 * The guided tours as data: which steps, on which screen, and what part of it each points at. A tour runs on a case that
 * was found in the present data with the reader's own rights; it holds ids only. Pure.
 */
export const TOURS = ['two-names', 'shared-passport', 'transliteration'] as const;
export type TourName = (typeof TOURS)[number];

/** The case of a tour: its link, one of the two groups, and what decides the wording. */
export interface Found {
  link: string;
  group?: string;
  bio?: string;
}

export interface Step {
  /** Its words are `guide.tour.<tour>.<id>.title` and `.text`. */
  id: string;
  screen: 'queue' | 'desk' | 'person' | 'help';
  /** The first of these that is on the screen is pointed at. */
  anchors: readonly string[];
}

const part = (id: string) => `section[aria-labelledby="${id}"]`;
const QUEUE: Step = { id: 'queue', screen: 'queue', anchors: ['.queue-table tbody tr', '.queue-totals'] };
const SIDES: Step = {
  id: 'sides',
  screen: 'desk',
  anchors: ['.compare thead', part('compare'), '.desk-main'],
};
const DECIDE: Step = { id: 'decide', screen: 'desk', anchors: ['.decide'] };

export const STEPS: Readonly<Record<TourName, readonly Step[]>> = {
  'two-names': [
    QUEUE,
    SIDES,
    { id: 'face', screen: 'desk', anchors: [part('biometrics')] },
    { id: 'names', screen: 'desk', anchors: [part('compare')] },
    { id: 'rule', screen: 'desk', anchors: [part('rule-path'), part('blind')] },
    { id: 'chain', screen: 'desk', anchors: [part('chain'), part('blind')] },
    DECIDE,
    { id: 'end', screen: 'help', anchors: ['#white'] },
  ],
  'shared-passport': [
    QUEUE,
    SIDES,
    { id: 'passport', screen: 'desk', anchors: [part('documents')] },
    { id: 'bodies', screen: 'desk', anchors: [part('biometrics')] },
    { id: 'rule', screen: 'desk', anchors: [part('rule-path'), part('blind')] },
    DECIDE,
    { id: 'end', screen: 'help', anchors: ['#white'] },
  ],
  transliteration: [
    { id: 'head', screen: 'person', anchors: ['[data-tour="person-head"]'] },
    { id: 'scripts', screen: 'person', anchors: ['[data-tour="person-identities"]'] },
    { id: 'built', screen: 'person', anchors: ['[data-tour="person-built"]'] },
    { id: 'documents', screen: 'person', anchors: ['[data-tour="person-documents"]'] },
    { id: 'links', screen: 'person', anchors: ['[data-tour="person-links"]'] },
    { id: 'end', screen: 'help', anchors: ['#colours'] },
  ],
};

/** Address of the screen of a step. */
export function addressOf({ screen }: Step, found: Found): string {
  if (screen === 'desk') return `/review/${found.link}`;
  if (screen === 'person') return `/person/${found.group ?? ''}`;
  return screen === 'queue' ? '/review' : '/help';
}
