/**
 * What each system's record holds and who owns it (Regulation (EU) 2019/817 Art 18(1), 27(3)-(4); Delegated
 * Regulations (EU) 2023/332 and 2023/333 Art 1): EES has no place of birth and no aliases, ETIAS no biometrics,
 * SIS no expiry of documents, ECRIS-TCN the issuing authority in place of the country.
 */
import type { Identity, IdentityCategory, Name, Owner, TravelDocument } from '../../graph/model/record.ts';
import type { NameForm } from './cultures/index.ts';
import type { Passport } from './person.ts';
import type { Random } from './random.ts';
import type { Statement } from './statement.ts';

export const SYSTEMS = ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'] as const;
export type System = (typeof SYSTEMS)[number];

interface Profile {
  /** Start of every reference of the system. */
  prefix: string;
  /** Multiplier that scatters the numbers of references: odd and no multiple of 5. */
  scatter: bigint;
  kinds: readonly { weight: number; value: string }[];
  authority: string;
  place: boolean;
  /** Name kind under which a surname before marriage is held; null: not held. */
  birthFamily: 'AT_BIRTH' | 'PREVIOUS' | null;
  document: 'FULL' | 'NO_ISSUE_DATE' | 'NO_EXPIRY' | 'AUTHORITY';
  /** First and last day on which records were made; all before the present, retention after it. */
  made: readonly [first: string, last: string];
  retentionYears: number | null;
}

export const PROFILES: Readonly<Record<System, Profile>> = {
  EES: {
    prefix: 'EES',
    scatter: 618_033_989n,
    kinds: [
      { weight: 95, value: 'EES_INDIVIDUAL_FILE' },
      { weight: 5, value: 'EES_REFUSAL_OF_ENTRY' },
    ],
    authority: 'BORDER',
    place: false,
    birthFamily: null,
    document: 'NO_ISSUE_DATE',
    made: ['2025-10-12', '2025-12-31'],
    retentionYears: 3,
  },
  VIS: {
    prefix: 'VIS',
    scatter: 381_966_011n,
    kinds: [
      { weight: 85, value: 'VIS_APPLICATION' },
      { weight: 15, value: 'VIS_LONG_STAY' },
    ],
    authority: 'VISA',
    place: true,
    birthFamily: 'AT_BIRTH',
    document: 'FULL',
    made: ['2023-01-10', '2025-12-20'],
    retentionYears: 5,
  },
  ETIAS: {
    prefix: 'ETI',
    scatter: 707_106_781n,
    kinds: [{ weight: 1, value: 'ETIAS_APPLICATION' }],
    authority: 'ETIAS',
    place: true,
    birthFamily: 'AT_BIRTH',
    document: 'FULL',
    made: ['2025-09-01', '2025-12-31'],
    retentionYears: 3,
  },
  EURODAC: {
    prefix: 'EUR',
    scatter: 414_213_563n,
    kinds: [
      { weight: 60, value: 'EURODAC_ASYLUM' },
      { weight: 20, value: 'EURODAC_IRREGULAR_CROSSING' },
      { weight: 12, value: 'EURODAC_ILLEGAL_STAY' },
      { weight: 8, value: 'EURODAC_SEA_RESCUE' },
    ],
    authority: 'ASYLUM',
    place: true,
    birthFamily: 'AT_BIRTH',
    document: 'NO_ISSUE_DATE',
    made: ['2023-03-01', '2025-12-31'],
    retentionYears: 5,
  },
  ECRIS_TCN: {
    prefix: 'ECR',
    scatter: 732_050_807n,
    kinds: [{ weight: 1, value: 'ECRIS_TCN_RECORD' }],
    authority: 'CRIM',
    place: true,
    birthFamily: 'PREVIOUS',
    document: 'AUTHORITY',
    made: ['2022-06-01', '2025-11-30'],
    retentionYears: null,
  },
  SIS: {
    prefix: 'SIS',
    scatter: 236_067_977n,
    kinds: [
      { weight: 30, value: 'SIS_ALERT_1860_3' },
      { weight: 35, value: 'SIS_ALERT_1861_24' },
      { weight: 10, value: 'SIS_ALERT_1862_26' },
      { weight: 8, value: 'SIS_ALERT_1862_32' },
      { weight: 7, value: 'SIS_ALERT_1862_34' },
      { weight: 10, value: 'SIS_ALERT_1862_36' },
    ],
    authority: 'SIRENE',
    place: true,
    birthFamily: 'PREVIOUS',
    document: 'NO_EXPIRY',
    made: ['2023-06-01', '2025-12-31'],
    retentionYears: 5,
  },
};

const STATES: readonly { weight: number; value: readonly [alpha3: string, alpha2: string] }[] = [
  { weight: 20, value: ['DEU', 'DE'] },
  { weight: 17, value: ['FRA', 'FR'] },
  { weight: 15, value: ['ITA', 'IT'] },
  { weight: 14, value: ['ESP', 'ES'] },
  { weight: 10, value: ['POL', 'PL'] },
  { weight: 7, value: ['GRC', 'EL'] },
  { weight: 6, value: ['NLD', 'NL'] },
  { weight: 5, value: ['AUT', 'AT'] },
  { weight: 4, value: ['SWE', 'SE'] },
  { weight: 3, value: ['HRV', 'HR'] },
];

export function ownerOf(system: System, random: Random): Owner {
  const [state, short] = random.weighted(STATES);
  const { authority } = PROFILES[system];
  if (system === 'ETIAS') return { state, authorityRef: 'ETIAS-CU' };
  if (system === 'SIS') return { state, authorityRef: `${short}-SIRENE` };
  return { state, authorityRef: `${short}-${authority}-0${random.int(1, 3)}` };
}

/** A name field as the statement writes it. */
function name(
  side: Name['side'],
  kind: Name['kind'],
  form: NameForm,
  statement: Statement,
  script?: string,
): Name {
  const native = statement.writing === 'LATIN' ? undefined : form.native;
  if (native === undefined) return { side, kind, value: form.latin };
  return {
    side,
    kind,
    value: native,
    ...(script === undefined ? {} : { script }),
    ...(statement.writing === 'BOTH' ? { latin: form.latin } : {}),
  };
}

/** One identity in the fields of the system. `script` is the ISO 15924 code of native forms. */
export function identityOf(
  system: System,
  statement: Statement,
  category: IdentityCategory,
  script: string | undefined,
  random: Random,
): Identity {
  const profile = PROFILES[system];
  const kind = category === 'ALIAS' ? 'ALIAS' : 'CURRENT';
  const names: Name[] = [];
  if (statement.unsplit === true && statement.given !== null) {
    const latin = `${statement.given.latin} ${statement.family.latin}`;
    names.push(name('UNSPLIT', kind, { latin }, statement));
  } else {
    names.push(name('FAMILY', kind, statement.family, statement, script));
    if (statement.given !== null) names.push(name('GIVEN', kind, statement.given, statement, script));
  }
  if (statement.birthFamily !== undefined && profile.birthFamily !== null) {
    names.push(name('FAMILY', profile.birthFamily, statement.birthFamily, statement, script));
  }
  const identity: Identity = {
    identityId: random.uuid(),
    category,
    names,
    dateOfBirth: {
      value: statement.born,
      precision: statement.precision,
      ...(statement.calendar === undefined ? {} : { calendar: statement.calendar }),
    },
  };
  if (statement.sex !== null) identity.sex = statement.sex;
  if (statement.nationality !== null) {
    identity.nationalities = [{ country: statement.nationality, kind: 'CURRENT' }];
    if (statement.otherNationality !== undefined) {
      identity.nationalities.push({ country: statement.otherNationality, kind: 'OTHER' });
    }
    if (system === 'VIS') identity.nationalities.push({ country: statement.nationality, kind: 'AT_BIRTH' });
    if (profile.place && statement.town !== null) {
      identity.placeOfBirth = { town: statement.town, country: statement.nationality };
    }
  }
  return identity;
}

/** A travel document in the fields of the system. */
export function documentOf(system: System, passport: Passport): TravelDocument {
  const { document } = PROFILES[system];
  return {
    docType: 'P',
    number: passport.number,
    ...(document === 'AUTHORITY'
      ? { issuingAuthority: passport.authority }
      : { issuingCountry: passport.country }),
    ...(document === 'FULL' || document === 'NO_EXPIRY' ? { issueDate: passport.issued } : {}),
    ...(document === 'NO_EXPIRY' || document === 'AUTHORITY' ? {} : { expiryDate: passport.expires }),
  };
}
