/**
 * The one role x purpose x operation table. What is not in it is refused. Roles are those of the design, purposes
 * those of `graph/access/viewer.ts`; the article is what allows the row. A policy engine takes this place later and
 * keeps the table as its oracle in tests.
 *
 * The table says who may ask a question at all; which records, links and edges the answer may hold is decided by
 * `graph/access/visibility.ts`.
 */
import { PURPOSES, type Purpose, type Role, type Viewer } from '../../../graph/access/index.ts';

export const OPERATIONS = {
  'self.read': 'ask who one is and which purposes are open',
  'systems.read': 'list the registered systems',
  'systems.register': 'register an external list or another system',
  'records.write': 'create, change and erase records of one system',
  'records.bulk': 'send many records as a stream',
  'records.read': 'read records of one system and the state of their detection',
  'loads.act': 'start and end an initial load of historical records',
  'loads.read': 'read how far initial loads are',
  'persons.search': 'search persons by name, document or reference',
  'persons.read': 'read a person with identities, documents and links',
  'graph.explore': 'expand neighbours and ask for paths',
  'matches.explain': 'read a match edge with its explanation',
  'links.read': 'read a link and its file',
  'images.read': 'see stored images of both sides of a link that one verifies',
  'letters.act': 'read, release and withhold letters to persons',
  'notices.read': 'read what the own authority was told of links',
  'events.read': 'be told of changes among the links that one sees',
  'review.read': 'read the queue of yellow links and the lawful options',
  'review.decide': 'propose a decision on a link',
  'review.confirm': 'confirm or withdraw a decision, or look at one again as a second or third officer',
  'links.contest': 'have a link of another authority erased or verified again',
  'portal.search': 'search all systems that the rights reach',
  'portal.identify': 'identify a person for the police',
  'portal.presence': 'ask which systems hold data, step 1',
  'biometrics.examine': 'ask whether a sample is good enough',
  'biometrics.verify': 'compare two samples, or a sample with a record',
  'biometrics.identify': 'search a person by biometrics',
  'rights.handle': 'receive and answer requests of persons',
  'rights.supervise': 'read the written record of how requests of persons were handled',
  'authorities.keep': 'keep the contact data of authorities',
  'quality.read': 'read findings on the own data',
  'audit.read': 'read and verify the audit trail',
  'statistics.read': 'read anonymous statistics',
  'models.read': 'read models, their changes and their reports',
  'models.propose': 'ask for a model learnt from decided links, or for the return to an earlier one',
  'models.approve': 'agree to a change of the model, or refuse it',
  'accuracy.read': 'read how often decisions and strong match edges hold, as counts of many',
  'operation.read': 'read the state of queues, detection and the matcher',
  'operation.backlog': 'ask how much detection is outstanding',
  'operation.act': 'drive failed detections again and rebuild queues',
} as const;
export type Operation = keyof typeof OPERATIONS;

export interface Grant {
  operation: Operation;
  role: Role;
  purposes: readonly Purpose[];
  /** What the row rests on, in Regulation (EU) 2019/817 unless it says otherwise. */
  article: string;
  /** A further condition on who asks, named for the documents. */
  when?: 'WRITES_ALL_SYSTEMS' | 'ACTS_FOR_ALL';
}

const LOOKING: readonly Purpose[] = ['BORDER_CHECK', 'VISA_EXAMINATION', 'ASYLUM', 'ETIAS_ASSESSMENT'];
const VERIFYING: readonly Purpose[] = ['MID_VERIFICATION'];
const SERVING: readonly Purpose[] = ['RIGHTS_OF_THE_PERSON'];
const EXPLORING: readonly Purpose[] = ['IDENTITY_FRAUD', 'MID_VERIFICATION'];
const EVERYONE: Readonly<Record<Role, readonly Purpose[]>> = {
  'source-system': ['RECORD_KEEPING'],
  'verifying-officer': [...VERIFYING, ...LOOKING, 'IDENTITY_FRAUD', ...SERVING],
  investigator: EXPLORING,
  'portal-user': [...LOOKING, 'IDENTITY_FRAUD', 'LAW_ENFORCEMENT_STEP_1', 'POLICE_IDENTIFICATION'],
  'data-owner': ['DATA_QUALITY'],
  'data-protection-officer': ['DATA_PROTECTION'],
  operator: ['OPERATION'],
};

/** Roles that see links, and the purposes under which they do. */
const LINK_READERS: readonly [Role, readonly Purpose[]][] = [
  ['verifying-officer', [...VERIFYING, ...LOOKING, 'IDENTITY_FRAUD']],
  ['investigator', EXPLORING],
  ['portal-user', [...LOOKING, 'IDENTITY_FRAUD']],
];

function grants(
  role: Role,
  purposes: readonly Purpose[],
  article: string,
  operations: readonly Operation[],
  when?: Grant['when'],
): Grant[] {
  return operations.map((operation) => ({
    ...{ operation, role, purposes, article },
    ...(when === undefined ? {} : { when }),
  }));
}

export const POLICY: readonly Grant[] = [
  ...Object.entries(EVERYONE).flatMap(([role, purposes]) =>
    grants(role as Role, purposes, 'Art 8', ['self.read', 'systems.read']),
  ),
  ...grants('source-system', ['RECORD_KEEPING'], 'Art 18, 27(1)', [
    'records.write',
    'records.bulk',
    'records.read',
    'operation.backlog',
  ]),
  ...grants('source-system', ['RECORD_KEEPING'], 'Art 18, 69', ['loads.act', 'loads.read']),
  ...grants('operator', ['OPERATION'], 'Art 54(3), 69', ['loads.act', 'loads.read']),
  ...grants('verifying-officer', VERIFYING, 'Art 29, 69', ['loads.read']),
  ...grants('source-system', ['RECORD_KEEPING'], 'Art 40', ['systems.register'], 'WRITES_ALL_SYSTEMS'),
  ...grants('verifying-officer', VERIFYING, 'Art 21(1), 26(1), 29', [
    ...(['review.read', 'review.decide', 'review.confirm', 'letters.act', 'notices.read'] as const),
    ...(['links.read', 'matches.explain', 'persons.read', 'graph.explore', 'records.read'] as const),
  ]),
  ...grants('verifying-officer', VERIFYING, 'Art 18(1), 21(1), 29', ['images.read']),
  ...grants('verifying-officer', [...VERIFYING, ...LOOKING, 'IDENTITY_FRAUD'], 'Art 7, 21, 26', [
    ...(['persons.search', 'portal.search'] as const),
  ]),
  ...grants('verifying-officer', [...LOOKING, 'IDENTITY_FRAUD'], 'Art 21(2), 26(2)-(4)', [
    ...(['links.read', 'persons.read'] as const),
  ]),
  ...grants('verifying-officer', SERVING, 'Art 48', ['rights.handle']),
  ...grants('data-protection-officer', ['DATA_PROTECTION'], 'Art 48(10), 51', ['rights.supervise']),
  ...grants('operator', ['OPERATION'], 'Art 49', ['authorities.keep']),
  ...grants('investigator', EXPLORING, 'Art 21, 26', [
    ...(['persons.search', 'persons.read', 'graph.explore', 'matches.explain'] as const),
    ...(['links.read', 'records.read', 'portal.search'] as const),
  ]),
  ...grants('verifying-officer', [...VERIFYING, ...LOOKING, 'IDENTITY_FRAUD'], 'Art 31(3), 32(7), 33(5)', [
    'links.contest',
  ]),
  ...grants('investigator', VERIFYING, 'Art 29', ['review.read']),
  ...grants('source-system', ['RECORD_KEEPING'], 'Art 13(3)', ['biometrics.examine']),
  ...grants('verifying-officer', [...VERIFYING, ...LOOKING], 'Art 12, 14, 29', [
    ...(['biometrics.examine', 'biometrics.verify', 'biometrics.identify'] as const),
  ]),
  ...grants('portal-user', LOOKING, 'Art 9, 12, 14', [
    ...(['biometrics.examine', 'biometrics.verify', 'biometrics.identify'] as const),
  ]),
  ...grants('portal-user', ['POLICE_IDENTIFICATION'], 'Art 20', ['biometrics.identify']),
  ...LINK_READERS.flatMap(([role, purposes]) => grants(role, purposes, 'Art 26', ['events.read'])),
  ...grants('portal-user', [...LOOKING, 'IDENTITY_FRAUD'], 'Art 7, 9, 26', [
    ...(['portal.search', 'persons.search', 'persons.read', 'links.read'] as const),
  ]),
  ...grants('portal-user', ['POLICE_IDENTIFICATION'], 'Art 20', ['portal.identify']),
  ...grants('portal-user', ['LAW_ENFORCEMENT_STEP_1'], 'Art 22', ['portal.presence']),
  ...grants('data-owner', ['DATA_QUALITY'], 'Art 32(6), 37, 40', [
    'quality.read',
    'records.read',
    'notices.read',
  ]),
  ...grants('data-protection-officer', ['DATA_PROTECTION'], 'Art 51-53', ['audit.read', 'statistics.read']),
  ...grants('operator', ['OPERATION'], 'Art 42, 54(3)', [
    ...([
      'operation.read',
      'operation.backlog',
      'operation.act',
      'statistics.read',
      'systems.register',
    ] as const),
  ]),
  ...grants('operator', ['OPERATION'], 'Art 28, 54(3)', ['models.read', 'models.propose', 'models.approve']),
  ...grants('data-protection-officer', ['DATA_PROTECTION'], 'Art 28, 51-53', [
    ...(['models.read', 'models.approve', 'accuracy.read'] as const),
  ]),
  ...grants('verifying-officer', VERIFYING, 'Art 29, 66', ['accuracy.read'], 'ACTS_FOR_ALL'),
];

type Asker = Pick<Viewer, 'role' | 'systems' | 'authorities'>;

const conditions: Record<NonNullable<Grant['when']>, (viewer: Asker) => boolean> = {
  WRITES_ALL_SYSTEMS: (viewer) => viewer.systems.write === '*',
  ACTS_FOR_ALL: (viewer) => viewer.authorities === '*',
};

/** True when some row allows it. */
export function allows(viewer: Viewer, operation: Operation): boolean {
  return POLICY.some(
    (grant) =>
      grant.operation === operation &&
      grant.role === viewer.role &&
      grant.purposes.includes(viewer.purpose) &&
      (grant.when === undefined || conditions[grant.when](viewer)),
  );
}

/** Roles that some row lets do `operation`; a route may name no other. */
export function rolesFor(operation: Operation): ReadonlySet<Role> {
  return new Set(POLICY.filter((grant) => grant.operation === operation).map((grant) => grant.role));
}

/** Purposes under which somebody may do anything, and what. */
export function purposesOf(asker: Asker): { purpose: Purpose; meaning: string; operations: Operation[] }[] {
  return EVERYONE[asker.role].map((purpose) => ({
    purpose,
    meaning: PURPOSES[purpose],
    operations: [
      ...new Set(
        POLICY.filter(
          ({ role, purposes, when }) =>
            role === asker.role &&
            purposes.includes(purpose) &&
            (when === undefined || conditions[when](asker)),
        ).map((grant) => grant.operation),
      ),
    ],
  }));
}
