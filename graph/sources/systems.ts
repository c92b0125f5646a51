/**
 * The source systems as data: which record kinds each sends, which fields it holds, what starts detection
 * (Regulation (EU) 2019/817 Art 18(1), 27(1), 27(3); 818:27(1); table in the law's own instruments per system).
 * Six are built in; others are registered with a profile of the same shape.
 */
import type {
  Identity,
  IdentityCategory,
  Modality,
  NameKind,
  SystemCode,
  TravelDocument,
} from '../model/record.ts';

export interface RecordKind {
  code: string;
  /** Article under which the record is kept at its source. */
  article: string;
  /** Creation or update starts detection (Art 27(1)). */
  detects: boolean;
  /** SIS alert that gives the link to its SIRENE bureau (Art 29(2)). */
  sensitive?: boolean;
}

export interface SystemProfile {
  code: SystemCode;
  name: string;
  /** CENTRAL: a system of Art 27; EXTERNAL_LIST: match edges and alerts only, never a coloured link. */
  kind: 'CENTRAL' | 'EXTERNAL_LIST';
  /** True where its identity, document and biometric data are in the common identity repository (Art 18(1)). */
  inRepository: boolean;
  recordKinds: RecordKind[];
  identityFields: (keyof Identity)[];
  nameKinds: NameKind[];
  categories: IdentityCategory[];
  /** Fields that the source's law makes compulsory. */
  required: ('GIVEN' | 'FAMILY' | 'dateOfBirth' | 'sex' | 'nationalities')[];
  documentFields: (keyof TravelDocument)[];
  modalities: Modality[];
}

const names = {
  plain: ['CURRENT'],
  visa: ['CURRENT', 'AT_BIRTH'],
  etias: ['CURRENT', 'AT_BIRTH', 'ALIAS', 'ARTISTIC', 'USUAL'],
  eurodac: ['CURRENT', 'AT_BIRTH', 'PREVIOUS', 'ALIAS'],
  ecris: ['CURRENT', 'PREVIOUS', 'PSEUDONYM', 'ALIAS'],
  all: ['CURRENT', 'AT_BIRTH', 'PREVIOUS', 'ALIAS', 'PSEUDONYM', 'ARTISTIC', 'USUAL'],
} satisfies Record<string, NameKind[]>;

const identityWithoutPlace: (keyof Identity)[] = [
  'identityId',
  'category',
  'names',
  'dateOfBirth',
  'sex',
  'nationalities',
];
const identityWithPlace: (keyof Identity)[] = [...identityWithoutPlace, 'placeOfBirth'];
const fullDocument: (keyof TravelDocument)[] = [
  'docType',
  'number',
  'issuingCountry',
  'issueDate',
  'expiryDate',
  'mrz',
];

const kind = (code: string, article: string, sensitive = false): RecordKind => ({
  code,
  article,
  detects: true,
  ...(sensitive ? { sensitive } : {}),
});

export const builtInSystems: readonly SystemProfile[] = [
  {
    code: 'EES',
    name: 'Entry/Exit System',
    kind: 'CENTRAL',
    inRepository: true,
    recordKinds: [
      kind('EES_INDIVIDUAL_FILE', '2017/2226 Art 16, 17'),
      kind('EES_REFUSAL_OF_ENTRY', '2017/2226 Art 18'),
    ],
    identityFields: identityWithoutPlace,
    nameKinds: names.plain,
    categories: ['CONFIRMED'],
    required: ['FAMILY', 'dateOfBirth', 'sex', 'nationalities'],
    documentFields: fullDocument,
    modalities: ['FACE', 'FINGER'],
  },
  {
    code: 'VIS',
    name: 'Visa Information System',
    kind: 'CENTRAL',
    inRepository: true,
    recordKinds: [kind('VIS_APPLICATION', '767/2008 Art 9'), kind('VIS_LONG_STAY', '767/2008 Art 22a')],
    identityFields: identityWithPlace,
    nameKinds: names.visa,
    categories: ['CONFIRMED'],
    required: ['FAMILY', 'dateOfBirth', 'sex'],
    documentFields: fullDocument,
    modalities: ['FACE', 'FINGER'],
  },
  {
    code: 'ETIAS',
    name: 'European Travel Information and Authorisation System',
    kind: 'CENTRAL',
    inRepository: true,
    recordKinds: [kind('ETIAS_APPLICATION', '2018/1240 Art 17')],
    identityFields: identityWithPlace,
    nameKinds: names.etias,
    categories: ['CONFIRMED'],
    required: ['FAMILY', 'dateOfBirth', 'sex', 'nationalities'],
    documentFields: fullDocument,
    modalities: [],
  },
  {
    code: 'EURODAC',
    name: 'Eurodac',
    kind: 'CENTRAL',
    inRepository: true,
    recordKinds: [
      kind('EURODAC_ASYLUM', '2024/1358 Art 17'),
      kind('EURODAC_ADMISSION', '2024/1358 Art 19'),
      kind('EURODAC_RESETTLEMENT', '2024/1358 Art 21'),
      kind('EURODAC_IRREGULAR_CROSSING', '2024/1358 Art 22'),
      kind('EURODAC_ILLEGAL_STAY', '2024/1358 Art 23'),
      kind('EURODAC_SEA_RESCUE', '2024/1358 Art 24'),
      kind('EURODAC_TEMPORARY_PROTECTION', '2024/1358 Art 26'),
    ],
    identityFields: identityWithPlace,
    nameKinds: names.eurodac,
    categories: ['CONFIRMED'],
    required: [],
    documentFields: [...fullDocument, 'issuingAuthority'],
    modalities: ['FACE', 'FINGER'],
  },
  {
    code: 'ECRIS_TCN',
    name: 'European Criminal Records Information System for third-country nationals',
    kind: 'CENTRAL',
    inRepository: true,
    recordKinds: [kind('ECRIS_TCN_RECORD', '2019/816 Art 5')],
    identityFields: identityWithPlace,
    nameKinds: names.ecris,
    categories: ['CONFIRMED'],
    required: ['FAMILY'],
    documentFields: ['docType', 'number', 'issuingCountry', 'issuingAuthority'],
    modalities: ['FACE', 'FINGER'],
  },
  {
    code: 'SIS',
    name: 'Schengen Information System',
    kind: 'CENTRAL',
    inRepository: false,
    recordKinds: [
      kind('SIS_ALERT_1860_3', '2018/1860 Art 3'),
      kind('SIS_ALERT_1861_24', '2018/1861 Art 24'),
      kind('SIS_ALERT_1862_26', '2018/1862 Art 26', true),
      kind('SIS_ALERT_1862_32', '2018/1862 Art 32', true),
      kind('SIS_ALERT_1862_34', '2018/1862 Art 34', true),
      kind('SIS_ALERT_1862_36', '2018/1862 Art 36', true),
      { code: 'SIS_ALERT_1862_40', article: '2018/1862 Art 40', detects: false },
    ],
    identityFields: identityWithPlace,
    nameKinds: names.all,
    categories: ['CONFIRMED', 'NOT_CONFIRMED', 'ALIAS', 'MISUSED'],
    required: ['FAMILY', 'dateOfBirth'],
    documentFields: ['docType', 'number', 'issuingCountry', 'issueDate'],
    modalities: ['FACE', 'FINGER'],
  },
];

/** Profile of a registered external list: every field is allowed, a name is all that it must give. */
export function externalListProfile(code: SystemCode, name: string): SystemProfile {
  return {
    code,
    name,
    kind: 'EXTERNAL_LIST',
    inRepository: false,
    recordKinds: [{ code: `${code}_ENTRY`, article: 'external list', detects: true }],
    identityFields: identityWithPlace,
    nameKinds: names.all,
    categories: ['CONFIRMED', 'NOT_CONFIRMED', 'ALIAS'],
    required: [],
    documentFields: [...fullDocument, 'issuingAuthority'],
    modalities: [],
  };
}
