/**
 * Planted cases for the desks of the demonstration officers, who verify for one authority each: at least two yellow links
 * for every one of them in the first persons of any population. The second record arrives last, so that its authority is the
 * responsible one (Art 29(1)), or it is an alert that gives the link to its SIRENE bureau (Art 29(2)).
 */
import type { Owner } from '../../graph/model/record.ts';
import { PLANTED_KINDS, type PlantedKind } from './planted-kinds.ts';
import type { System } from './systems.ts';

const OWNERS = {
  'PL-BORDER-03': 'POL',
  'DE-VISA-01': 'DEU',
  'FR-ASYLUM-01': 'FRA',
  'ES-CRIM-01': 'ESP',
  'IT-SIRENE': 'ITA',
} as const;

const atDesk = (
  name: string,
  one: System,
  two: System,
  authorityRef: keyof typeof OWNERS | 'ETIAS-CU',
  more: Pick<PlantedKind, 'recordKind' | 'child'> = {},
): PlantedKind => {
  const kind = PLANTED_KINDS.find((each) => each.kind === name);
  if (kind === undefined) throw new Error(`no planted kind ${name}`);
  const owner: Owner | undefined =
    authorityRef === 'ETIAS-CU' ? undefined : { state: OWNERS[authorityRef], authorityRef };
  return { ...kind, systems: [[one, two]], faceFirst: true, ...more, ...(owner && { owner }) };
};

export const DESK_CASES: readonly PlantedKind[] = [
  // The entry/exit system has found them: the person is heard, within twelve hours at the border (Art 29(4)).
  atDesk('ONE_FACE_TWO_NAMES', 'VIS', 'EES', 'PL-BORDER-03', { recordKind: 'EES_INDIVIDUAL_FILE' }),
  atDesk('ONE_FACE_TWO_NAMES', 'VIS', 'EURODAC', 'FR-ASYLUM-01', { child: true }),
  atDesk('VICTIMS_PASSPORT_IN_ALERT', 'EES', 'SIS', 'IT-SIRENE', { recordKind: 'SIS_ALERT_1862_26' }),
  atDesk('ONE_FACE_TWO_NAMES', 'EURODAC', 'ECRIS_TCN', 'ES-CRIM-01'),
  atDesk('ALTERED_PASSPORT', 'EES', 'VIS', 'DE-VISA-01'),
  atDesk('PASSPORT_USED_BY_ANOTHER', 'EES', 'ETIAS', 'ETIAS-CU'),
  atDesk('ONE_PASSPORT_TWO_PERSONS', 'VIS', 'EES', 'PL-BORDER-03', { recordKind: 'EES_REFUSAL_OF_ENTRY' }),
  atDesk('COPIED_IDENTITY', 'VIS', 'EURODAC', 'FR-ASYLUM-01'),
  // A discreet check: the person must in no way learn of it (2018/1862 Art 37(3)).
  atDesk('ALTERED_PASSPORT', 'VIS', 'SIS', 'IT-SIRENE', { recordKind: 'SIS_ALERT_1862_36' }),
  atDesk('BORROWED_PASSPORT', 'VIS', 'ECRIS_TCN', 'ES-CRIM-01'),
  atDesk('ONE_FACE_TWO_NAMES', 'EURODAC', 'VIS', 'DE-VISA-01', { child: true }),
  atDesk('MARRIAGE', 'EES', 'ETIAS', 'ETIAS-CU'),
];
