/**
 * What a record must be before anything of it is stored (Art 37(2): only data meeting the minimum may enter).
 * The shape is checked by the schema of the interface; here stand the rules on content and on what each system may
 * hold. A finding names its field by JSON pointer and never repeats the value.
 */
import countries from 'i18n-iso-countries';
import { FINGER_ENGINE, namesEngine } from '../biometrics/index.ts';
import {
  type BiometricSample,
  type Identity,
  type IdentityRecord,
  IMAGE_TYPES,
  type Name,
  type PartialDate,
  type TravelDocument,
} from '../model/record.ts';
import { readMrz } from './mrz.ts';
import { sampleFault } from './sample-form.ts';
import type { SystemProfile } from './systems.ts';

export interface Finding {
  pointer: string;
  code: string;
  detail: string;
}

/** Codes outside ISO 3166-1: ICAO Doc 9303-3 section 5, withdrawn states that old documents still carry, unknown. */
const extraCountries = new Set(
  'XXA XXB XXC XXX UNK EUE UNO UNA UNK XOM XPO XCC XBA XIM XCO XEC XES XMP XDC RKS GBD GBN GBO GBP GBS SUN YUG SCG CSK DDR ZAR BUR TMP ANT NTZ YMD ROM'.split(
    ' ',
  ),
);

const isCountry = (code: string) => countries.isValid(code) || extraCountries.has(code);

/** Findings on `record` for the system that `profile` describes; empty when it may be stored. */
export function checkRecord(record: IdentityRecord, profile: SystemProfile, today: string): Finding[] {
  const findings: Finding[] = [];
  const add = (pointer: string, code: string, detail: string) => findings.push({ pointer, code, detail });
  if (!profile.recordKinds.some((kind) => kind.code === record.recordKind))
    add('/recordKind', 'UNKNOWN_RECORD_KIND', `not a record kind of ${profile.code}`);
  if (record.retainUntil !== null && !isDay(record.retainUntil))
    add('/retainUntil', 'IMPOSSIBLE_DATE', 'not a day of the calendar');
  if (!isCountry(record.owner.state)) add('/owner/state', 'UNKNOWN_COUNTRY', 'not a country code');
  record.identities.forEach((identity, index) => {
    checkIdentity(identity, `/identities/${index}`, profile, today, add);
  });
  const seen = new Set<string>();
  record.identities.forEach((identity, index) => {
    if (seen.has(identity.identityId))
      add(
        `/identities/${index}/identityId`,
        'REPEATED',
        'another identity of this record has the same identifier',
      );
    seen.add(identity.identityId);
  });
  (record.travelDocuments ?? []).forEach((document, index) => {
    checkDocument(document, `/travelDocuments/${index}`, profile, add);
  });
  (record.biometrics ?? []).forEach((sample, index) => {
    checkSampleAt(sample, `/biometrics/${index}`, profile, add);
  });
  return findings;
}

/** Findings on one sample for a record of the system; pointers begin at the sample. */
export function checkSample(sample: BiometricSample, profile: SystemProfile): Finding[] {
  const findings: Finding[] = [];
  checkSampleAt(sample, '', profile, (pointer, code, detail) => findings.push({ pointer, code, detail }));
  return findings;
}

/** Findings on the content of a sample that belongs to no record. */
export function checkProbe(sample: BiometricSample, pointer: string): Finding[] {
  const findings: Finding[] = [];
  const add: Add = (at, code, detail) => findings.push({ pointer: at, code, detail });
  checkPosition(sample, pointer, add);
  checkContent(sample, pointer, add);
  return findings;
}

function checkSampleAt(sample: BiometricSample, pointer: string, profile: SystemProfile, add: Add) {
  if (!holds(profile, sample.modality))
    add(`${pointer}/modality`, 'NOT_HELD', `${profile.code} holds no such biometric data`);
  checkPosition(sample, pointer, add);
  checkContent(sample, pointer, add);
}

function checkPosition(sample: BiometricSample, pointer: string, add: Add) {
  if (sample.modality === 'FINGER' && sample.finger === undefined && !('templateBase64' in sample))
    add(`${pointer}/finger`, 'REQUIRED', 'a fingerprint needs its position');
  if (sample.modality === 'FACE' && sample.finger !== undefined)
    add(`${pointer}/finger`, 'NOT_ALLOWED', 'a facial image has no finger position');
}

/** Palm prints and genetic profiles are held by SIS alone (2018/1862 Art 20(3)(x), (y)). */
function holds(profile: SystemProfile, modality: BiometricSample['modality']): boolean {
  return modality === 'PALM' || modality === 'DNA'
    ? profile.code === 'SIS'
    : profile.modalities.includes(modality);
}

/** The content of a sample and what belongs to it. */
const CONTENTS = [
  ['imageBase64', 'mediaType'],
  ['templateBase64', 'format'],
  ['vector', 'engine'],
] as const;

function checkContent(sample: BiometricSample, pointer: string, add: Add) {
  const given = CONTENTS.filter(([content]) => content in sample);
  if (given.length !== 1) add(pointer, 'CONTENT', 'exactly one of imageBase64, templateBase64 and vector');
  for (const [content, beside] of CONTENTS)
    if (content in sample !== beside in sample)
      add(
        `${pointer}/${content in sample ? beside : content}`,
        ...(['REQUIRED', `${content} and ${beside} go together`] as const),
      );
  if (given.length !== 1 || !((given[0]?.[1] as string) in sample)) return;
  if ('vector' in sample) {
    if (sample.vector.every((value) => value === 0))
      add(`${pointer}/vector`, 'EMPTY_TEMPLATE', 'all values are zero');
    // Its templates are no vectors, and it would refuse whatever they stand among.
    if (namesEngine(sample.engine, FINGER_ENGINE))
      add(`${pointer}/engine`, 'NOT_ALLOWED', 'features of this engine are made here');
    return;
  }
  // Nothing of these is stored: their content is not looked at.
  if (sample.modality === 'PALM' || sample.modality === 'DNA') return;
  if ('templateBase64' in sample) {
    if (sample.modality !== 'FINGER')
      add(`${pointer}/format`, 'NOT_OF_MODALITY', 'minutiae are those of fingers');
    const fault = sampleFault(sample.templateBase64, sample.format);
    if (fault !== undefined) add(`${pointer}/templateBase64`, fault.code, fault.detail);
    return;
  }
  const type = IMAGE_TYPES[sample.modality].find((one) => one === sample.mediaType);
  if (type === undefined) {
    const types = IMAGE_TYPES[sample.modality].join(', ');
    add(`${pointer}/mediaType`, 'MEDIA_TYPE', `one of ${types}`);
    return;
  }
  const fault = sampleFault(sample.imageBase64, type);
  if (fault !== undefined) add(`${pointer}/imageBase64`, fault.code, fault.detail);
}

type Add = (pointer: string, code: string, detail: string) => void;

function checkIdentity(identity: Identity, pointer: string, profile: SystemProfile, today: string, add: Add) {
  for (const field of Object.keys(identity) as (keyof Identity)[])
    if (!profile.identityFields.includes(field))
      add(`${pointer}/${field}`, 'NOT_HELD', `${profile.code} holds no such field`);
  if (!profile.categories.includes(identity.category))
    add(`${pointer}/category`, 'NOT_HELD', `${profile.code} has no identities of this category`);
  identity.names.forEach((name, index) => {
    checkName(name, `${pointer}/names/${index}`, profile, add);
  });
  const sides = new Set(identity.names.map((name) => name.side));
  for (const field of profile.required) {
    if (field === 'FAMILY' || field === 'GIVEN') {
      if (!sides.has(field) && !sides.has('UNSPLIT'))
        add(`${pointer}/names`, 'REQUIRED', `a ${field.toLowerCase()} name is compulsory in ${profile.code}`);
    } else if (identity[field] === undefined)
      add(`${pointer}/${field}`, 'REQUIRED', `compulsory in ${profile.code}`);
  }
  if (identity.dateOfBirth !== undefined)
    checkDate(identity.dateOfBirth, `${pointer}/dateOfBirth`, today, add);
  (identity.nationalities ?? []).forEach((nationality, index) => {
    if (!isCountry(nationality.country))
      add(`${pointer}/nationalities/${index}/country`, 'UNKNOWN_COUNTRY', 'not a country code');
  });
  const country = identity.placeOfBirth?.country;
  if (country !== undefined && !isCountry(country))
    add(`${pointer}/placeOfBirth/country`, 'UNKNOWN_COUNTRY', 'not a country code');
  const town = identity.placeOfBirth?.town;
  if (town !== undefined) checkText(town, `${pointer}/placeOfBirth/town`, add);
}

function checkName(name: Name, pointer: string, profile: SystemProfile, add: Add) {
  if (!profile.nameKinds.includes(name.kind))
    add(`${pointer}/kind`, 'NOT_HELD', `${profile.code} holds no names of this kind`);
  checkText(name.value, `${pointer}/value`, add);
  if (name.latin !== undefined) checkText(name.latin, `${pointer}/latin`, add);
}

/** Letters with their marks, digits, blanks and the punctuation that names and towns are written with. */
const NAME_TEXT = /^[\p{L}\p{M}\p{N} \-‐‑–'’‘ʼʻʾʿ`´.,·・/]*$/u;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;

function checkText(value: string, pointer: string, add: Add) {
  if (HIDDEN.test(value))
    add(pointer, 'HIDDEN_CHARACTER', 'contains control, bidirectional or zero-width characters');
  else if (!NAME_TEXT.test(value))
    add(pointer, 'CHARACTER_NOT_ALLOWED', 'contains characters that names are not written with');
  else if (!/[\p{L}\p{N}]/u.test(value)) add(pointer, 'EMPTY', 'holds no letter');
}

const PRECISION = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

function checkDate(date: PartialDate, pointer: string, today: string, add: Add) {
  if (date.precision !== 'UNKNOWN' && date.value.length !== PRECISION[date.precision])
    add(`${pointer}/precision`, 'PRECISION_MISMATCH', 'the value has another precision');
  const [year = 0, month, day] = date.value.split('-').map(Number);
  const gregorian = date.calendar === undefined || date.calendar === 'GREGORIAN';
  const months = date.calendar === 'ETHIOPIAN' || date.calendar === 'HEBREW' ? 13 : 12;
  const impossible =
    (month !== undefined && (month < 1 || month > months)) ||
    (day !== undefined && (day < 1 || day > (gregorian ? daysOf(year, month as number) : 31)));
  if (impossible) add(`${pointer}/value`, 'IMPOSSIBLE_DATE', 'not a day of the calendar');
  else if (gregorian && (year < 1850 || date.value > today.slice(0, date.value.length)))
    add(`${pointer}/value`, 'IMPOSSIBLE_DATE', 'not a birth date of a living person');
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function checkDocument(document: TravelDocument, pointer: string, profile: SystemProfile, add: Add) {
  for (const field of Object.keys(document) as (keyof TravelDocument)[])
    if (!profile.documentFields.includes(field))
      add(`${pointer}/${field}`, 'NOT_HELD', `${profile.code} holds no such field`);
  if (!/^[\p{L}\p{N} \-/.]+$/u.test(document.number) || !/[\p{L}\p{N}]/u.test(document.number))
    add(
      `${pointer}/number`,
      'CHARACTER_NOT_ALLOWED',
      'contains characters that document numbers are not written with',
    );
  if (document.issuingCountry !== undefined && !isCountry(document.issuingCountry))
    add(`${pointer}/issuingCountry`, 'UNKNOWN_COUNTRY', 'not a country code');
  for (const field of ['issueDate', 'expiryDate'] as const) {
    const value = document[field];
    if (value !== undefined && !isDay(value))
      add(`${pointer}/${field}`, 'IMPOSSIBLE_DATE', 'not a day of the calendar');
  }
  if (document.mrz === undefined) return;
  const reading = readMrz(document.mrz);
  for (const fault of reading.faults)
    add(
      `${pointer}/mrz`,
      fault === 'LAYOUT' ? 'MRZ_LAYOUT' : 'CHECK_DIGIT',
      fault === 'LAYOUT'
        ? 'neither TD1, TD2 nor TD3'
        : `wrong check digit: ${fault.toLowerCase().replaceAll('_', ' ')}`,
    );
  if (
    reading.faults.length === 0 &&
    reading.number !== undefined &&
    reading.number !== document.number.toUpperCase()
  )
    add(`${pointer}/mrz`, 'MRZ_CONTRADICTS', 'names another document number than the record');
}
