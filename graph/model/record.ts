/**
 * One record of one source system as that system states it: the UMF-like form that goes over the wire and into
 * the graph (Regulation (EU) 2019/817 Art 18(1), 27(3)-(4); `docs/glossary.md`).
 * Types only; the rules on their content are in `graph/sources`.
 */

/** Code of a registered system: upper case, `EES`, `VIS`, `ETIAS`, `EURODAC`, `ECRIS_TCN`, `SIS` are built in. */
export type SystemCode = string;

/** ISO 3166-1 alpha-3, or ICAO XXA, XXB, XXC, XXX; `UNK` is stated as unknown and counts as absent. */
export type CountryCode = string;

export type NameSide = 'FAMILY' | 'GIVEN' | 'UNSPLIT';
export type NameKind = 'CURRENT' | 'AT_BIRTH' | 'PREVIOUS' | 'ALIAS' | 'PSEUDONYM' | 'ARTISTIC' | 'USUAL';

/** One name field as stated, in its original script; `latin` is the form that the source itself gives. */
export interface Name {
  side: NameSide;
  kind: NameKind;
  value: string;
  script?: string;
  latin?: string;
  translitTable?: string;
}

export type Calendar =
  | 'GREGORIAN'
  | 'ISLAMIC'
  | 'SOLAR_HIJRI'
  | 'ETHIOPIAN'
  | 'HEBREW'
  | 'BUDDHIST'
  | 'MINGUO'
  | 'JAPANESE';

/** `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in the Gregorian calendar unless `calendar` says otherwise. */
export interface PartialDate {
  value: string;
  precision: 'YEAR' | 'MONTH' | 'DAY' | 'UNKNOWN';
  calendar?: Calendar;
  original?: string;
}

/** `UNK` (and the `<` of a machine-readable zone) is stated as unknown and counts as absent. */
export type Sex = 'M' | 'F' | 'X' | 'UNK';

export interface Nationality {
  country: CountryCode;
  kind: 'CURRENT' | 'OTHER' | 'AT_BIRTH' | 'ALIAS';
}

export interface PlaceOfBirth {
  town?: string;
  country?: CountryCode;
}

/** SIS alone uses the last three; a MISUSED identity belongs to a victim, not to the person of the record. */
export type IdentityCategory = 'CONFIRMED' | 'NOT_CONFIRMED' | 'ALIAS' | 'MISUSED';

/** One set of identity data as stated. Absent and `UNK` values are missing: never equal to anything. */
export interface Identity {
  /** The source's own identifier of this identity, stable over versions of the record. */
  identityId: string;
  category: IdentityCategory;
  names: Name[];
  dateOfBirth?: PartialDate;
  sex?: Sex;
  nationalities?: Nationality[];
  placeOfBirth?: PlaceOfBirth;
}

export interface TravelDocument {
  docType?: string;
  number: string;
  issuingCountry?: CountryCode;
  issuingAuthority?: string;
  issueDate?: string;
  expiryDate?: string;
  /** Lines of the machine-readable zone (ICAO 9303): their check digits are verified at intake. */
  mrz?: string[];
}

export type Modality = 'FINGER' | 'FACE';
export type FingerPosition = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5';

/** As the source states it. */
export interface StatedQuality {
  metric: 'NFIQ2' | 'ISO19794_5' | 'VENDOR';
  value: number;
}

/** SYMBOLON is the own score of `graph/biometrics/quality.ts`. */
export interface BiometricQuality {
  metric: StatedQuality['metric'] | 'SYMBOLON';
  value: number;
}

/** Forms of images that are read; `application/x-iso-19794-5` is a whole record of ISO/IEC 19794-5. */
export const IMAGE_TYPES = {
  FACE: ['image/jpeg', 'image/png', 'image/webp', 'image/x-portable-graymap', 'application/x-iso-19794-5'],
  FINGER: ['image/png', 'image/jpeg', 'image/bmp', 'image/x-portable-graymap', 'image/x-wsq'],
} as const satisfies Record<Modality, readonly string[]>;

interface SampleFacts {
  /** Palm prints and genetic profiles are held by some sources and never compared (Art 13(1)). */
  modality: Modality | 'PALM' | 'DNA';
  finger?: FingerPosition;
  takenLive?: boolean;
  capturedAt?: string;
  quality?: StatedQuality;
}

/** Features computed elsewhere: 128 numbers, compared by the engine that `engine` names. */
export interface VectorSample extends SampleFacts {
  vector: number[];
  engine: string;
}

export interface ImageSample extends SampleFacts {
  /** Base64. */
  imageBase64: string;
  mediaType: string;
}

/** Minutiae of one finger or several as a record of ISO/IEC 19794-2, base64. */
export interface MinutiaeSample extends SampleFacts {
  templateBase64: string;
  format: 'ISO_19794_2';
}

export type BiometricSample = VectorSample | ImageSample | MinutiaeSample;

/** The Member State and authority that entered the data: controller of it (Art 40). */
export interface Owner {
  state: CountryCode;
  authorityRef: string;
}

export interface Handling {
  /** The file was opened away from the border: its links have no twelve hours to be verified in (Art 29(4)). */
  inland?: boolean;
  minor?: boolean;
  unaccompanied?: boolean;
  vulnerable?: boolean;
}

export interface IdentityRecord {
  recordRef: string;
  system: SystemCode;
  recordKind: string;
  legalBasis?: string;
  /** The source's identifier of the one person it takes this record to be about. */
  identityGroupRef: string;
  version: number;
  /** When the source's data came to be as stated; the time of receipt where absent. */
  validFrom?: string;
  owner: Owner;
  identities: Identity[];
  travelDocuments?: TravelDocument[];
  biometrics?: BiometricSample[];
  handling?: Handling;
  /** Day on which the source erases the record; null where it gives none. A link never prolongs it (Art 23(2)). */
  retainUntil: string | null;
}
