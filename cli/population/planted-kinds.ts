/**
 * The planted cases: frauds, errors and coincidences whose true outcome is fixed beforehand. One case is two records
 * in two groups of their own (three records where stated), so its truth cannot be blurred by anything else.
 * Together they reach every row of the table of colours and what stands beside it.
 */
import type { BioOutcome, DocumentOutcome, IdentityOutcome } from '../../graph/model/evidence.ts';
import type { Owner } from '../../graph/model/record.ts';
import type { System } from './systems.ts';

export interface PlantedKind {
  kind: string;
  bio: BioOutcome;
  id: IdentityOutcome;
  doc: DocumentOutcome;
  misused?: boolean;
  /** True persons behind the records. */
  persons: 1 | 2;
  /** Pairs of systems it can stand in; the second states the difference. */
  systems: readonly (readonly [System, System])[];
  /** How the second record's identity data come about; absent: any operator of the outcome. */
  how?: string;
  /** Owner and kind of the second record; absent: drawn. */
  owner?: Owner;
  recordKind?: string;
  /** The first person is a child. */
  child?: boolean;
  /** The first record has a face alone: it waits for no fingerprint engine, so that the second is detected after it. */
  faceFirst?: boolean;
  /** More than the plain pair of records. */
  shape?: 'THREE_NAMES' | 'MIXED_GROUP' | 'ALIAS' | 'TWINS' | 'COMMON_NAME';
}

const pairs = (list: string): (readonly [System, System])[] =>
  list.split(' ').map((pair) => pair.split('/') as [System, System]);

/** Both hold biometrics. */
const BOTH = pairs(
  'EES/EURODAC EURODAC/EES VIS/EURODAC EURODAC/VIS EES/SIS SIS/EES VIS/SIS SIS/VIS EURODAC/SIS EURODAC/ECRIS_TCN VIS/ECRIS_TCN ECRIS_TCN/SIS EES/VIS VIS/EES ECRIS_TCN/EES',
);
/** At least one holds none: ETIAS, or an alert or conviction without. */
const ONE_WITHOUT = pairs(
  'ETIAS/EES EES/ETIAS ETIAS/VIS VIS/ETIAS ETIAS/SIS ETIAS/EURODAC ETIAS/ECRIS_TCN EES/SIS VIS/SIS EURODAC/SIS VIS/ECRIS_TCN',
);
const MINIMUM_ALERT = pairs('EES/SIS VIS/SIS EURODAC/SIS ECRIS_TCN/SIS');
const WITHOUT_MINIMUM = pairs('ETIAS/SIS EES/SIS VIS/SIS EURODAC/SIS');
/** Both can hold fingers only, or face against finger. */
const NO_COMMON = pairs('EES/VIS EES/ECRIS_TCN SIS/VIS SIS/ECRIS_TCN VIS/ECRIS_TCN EURODAC/VIS EURODAC/SIS');
/** Face and finger on both sides. */
const FACE_AND_FINGER = pairs('VIS/EURODAC EURODAC/SIS VIS/SIS ECRIS_TCN/EURODAC EES/EURODAC EES/SIS');
const VICTIM_AND_ALERT = pairs('EES/SIS VIS/SIS EURODAC/SIS');
/** No former surnames in the second: a marriage shows as another name. */
const AFTER_MARRIAGE = pairs('ETIAS/EES ETIAS/EES EES/ETIAS');

const plan = (
  kind: string,
  [bio, id, doc]: readonly [BioOutcome, IdentityOutcome, DocumentOutcome],
  persons: 1 | 2,
  systems: readonly (readonly [System, System])[],
  more: Pick<PlantedKind, 'misused' | 'how' | 'shape'> = {},
): PlantedKind => ({ kind, bio, id, doc, persons, systems, ...more });

export const PLANTED_KINDS: readonly PlantedKind[] = [
  // rows 1-6: one face or finger
  plan('KNOWN_TRAVELLER', ['SAME', 'SAME', 'SAME'], 1, BOTH),
  plan('RENEWED_PASSPORT', ['SAME', 'SAME', 'OTHER'], 1, BOTH),
  plan('OTHER_SPELLING_SAME_PASSPORT', ['SAME', 'SIMILAR', 'SAME'], 1, BOTH),
  plan('OTHER_SPELLING', ['SAME', 'SIMILAR', 'OTHER'], 1, BOTH),
  plan('ALTERED_PASSPORT', ['SAME', 'DIFFERENT', 'SAME'], 1, BOTH, { how: 'OTHER_PERSON' }),
  plan('ONE_FACE_TWO_NAMES', ['SAME', 'DIFFERENT', 'OTHER'], 1, BOTH, { how: 'OTHER_PERSON' }),
  plan('ONE_FACE_THREE_NAMES', ['SAME', 'DIFFERENT', 'OTHER'], 1, pairs('EURODAC/VIS EES/EURODAC VIS/SIS'), {
    how: 'OTHER_PERSON',
    shape: 'THREE_NAMES',
  }),
  plan('WRONG_ENTRY', ['SAME', 'DIFFERENT', 'OTHER'], 1, BOTH),
  plan('KNOWN_ALIAS', ['SAME', 'SAME', 'OTHER'], 1, pairs('EES/SIS VIS/SIS EURODAC/SIS'), { shape: 'ALIAS' }),
  plan('TWO_NAMES_IN_ONE_GROUP', ['SAME', 'SAME', 'OTHER'], 1, pairs('EES/VIS EURODAC/VIS SIS/VIS'), {
    shape: 'MIXED_GROUP',
  }),
  // rows 7-12: two bodies
  plan('COPIED_IDENTITY', ['DIFFERENT', 'SAME', 'SAME'], 2, BOTH),
  plan('LOOKALIKE_DATA', ['DIFFERENT', 'SAME', 'OTHER'], 2, BOTH),
  plan('BORROWED_PASSPORT', ['DIFFERENT', 'SIMILAR', 'SAME'], 2, BOTH),
  plan('NEARLY_ALIKE_STRANGERS', ['DIFFERENT', 'SIMILAR', 'OTHER'], 2, BOTH),
  plan('ONE_PASSPORT_TWO_PERSONS', ['DIFFERENT', 'DIFFERENT', 'SAME'], 2, BOTH, { how: 'OTHER_PERSON' }),
  plan('TWINS', ['DIFFERENT', 'DIFFERENT', 'OTHER'], 2, BOTH, { shape: 'TWINS' }),
  plan('COMMON_NAME', ['DIFFERENT', 'DIFFERENT', 'OTHER'], 2, BOTH, { shape: 'COMMON_NAME' }),
  // rows 13-18: no biometrics on one side
  plan('AUTHORISED_TRAVELLER', ['NONE', 'SAME', 'SAME'], 1, ONE_WITHOUT),
  plan('NAMESAKE_WITHOUT_BIOMETRICS', ['NONE', 'SAME', 'OTHER'], 2, ONE_WITHOUT),
  plan('SPELLING_WITHOUT_BIOMETRICS', ['NONE', 'SIMILAR', 'SAME'], 1, ONE_WITHOUT),
  plan('NEARLY_ALIKE_WITHOUT_BIOMETRICS', ['NONE', 'SIMILAR', 'OTHER'], 2, ONE_WITHOUT),
  plan('MARRIAGE', ['NONE', 'DIFFERENT', 'SAME'], 1, AFTER_MARRIAGE, { how: 'MARRIAGE' }),
  plan('PASSPORT_USED_BY_ANOTHER', ['NONE', 'DIFFERENT', 'SAME'], 2, ONE_WITHOUT, { how: 'OTHER_PERSON' }),
  plan('COMMON_NAME_WITHOUT_BIOMETRICS', ['NONE', 'DIFFERENT', 'OTHER'], 2, ONE_WITHOUT, {
    shape: 'COMMON_NAME',
  }),
  // a category is absent
  plan('MINIMUM_ALERT', ['SAME', 'UNDETERMINED', 'OTHER'], 1, MINIMUM_ALERT),
  plan('MINIMUM_ALERT_SAME_PASSPORT', ['SAME', 'UNDETERMINED', 'SAME'], 1, MINIMUM_ALERT),
  plan('MINIMUM_ALERT_ON_PASSPORT', ['NONE', 'UNDETERMINED', 'SAME'], 1, WITHOUT_MINIMUM),
  plan('MINIMUM_ALERT_NAME_ONLY', ['NONE', 'UNDETERMINED', 'OTHER'], 2, WITHOUT_MINIMUM),
  plan('MINIMUM_ALERT_OTHER_FACE', ['DIFFERENT', 'UNDETERMINED', 'OTHER'], 2, MINIMUM_ALERT),
  plan('MINIMUM_ALERT_OTHER_FACE_SAME_PASSPORT', ['DIFFERENT', 'UNDETERMINED', 'SAME'], 2, MINIMUM_ALERT),
  // biometrics that cannot be compared, or contradict each other
  plan('NOTHING_IN_COMMON', ['INCOMPARABLE', 'SAME', 'SAME'], 1, NO_COMMON),
  plan('NOTHING_IN_COMMON_NO_PASSPORT', ['INCOMPARABLE', 'SAME', 'OTHER'], 1, NO_COMMON),
  plan('NOTHING_IN_COMMON_SPELLING', ['INCOMPARABLE', 'SIMILAR', 'SAME'], 1, NO_COMMON),
  plan('NOTHING_IN_COMMON_OTHER_NAME', ['INCOMPARABLE', 'DIFFERENT', 'SAME'], 1, NO_COMMON, {
    how: 'OTHER_PERSON',
  }),
  plan('SWAPPED_FINGERPRINTS', ['CONTRADICTORY', 'SAME', 'SAME'], 1, FACE_AND_FINGER),
  plan('SWAPPED_FINGERPRINTS_NO_PASSPORT', ['CONTRADICTORY', 'SAME', 'OTHER'], 1, FACE_AND_FINGER),
  plan('SWAPPED_FINGERPRINTS_OTHER_NAME', ['CONTRADICTORY', 'DIFFERENT', 'OTHER'], 2, FACE_AND_FINGER, {
    how: 'OTHER_PERSON',
  }),
  // a victim's identity in an alert on somebody else
  plan('VICTIM_AND_SUSPECT', ['DIFFERENT', 'SAME', 'OTHER'], 2, VICTIM_AND_ALERT, { misused: true }),
  plan('VICTIM_AND_SUSPECT_SAME_PASSPORT', ['DIFFERENT', 'SAME', 'SAME'], 2, VICTIM_AND_ALERT, {
    misused: true,
  }),
  plan('VICTIMS_PASSPORT_IN_ALERT', ['NONE', 'SAME', 'SAME'], 2, pairs('EES/SIS VIS/SIS ETIAS/SIS'), {
    misused: true,
  }),
  plan('SUSPECT_UNDER_VICTIMS_NAME', ['SAME', 'SAME', 'OTHER'], 1, VICTIM_AND_ALERT, { misused: true }),
];
