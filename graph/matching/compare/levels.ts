/**
 * Features of a comparison and the levels that each can reach. Level 0 of every feature is `missing`: at least one side
 * states nothing usable; it weighs 0 bits. The other levels stand in falling order of agreement.
 */
export const FEATURES = [
  'family name',
  'given name',
  'order of names',
  'date of birth',
  'sex',
  'generation',
  'nationality',
  'country of birth',
  'place',
  'address',
  'postcode',
  'national number',
  'document number',
  'phone',
  'e-mail',
  'given name under one family name',
  'sex under one given name',
  'nationality under one name',
  'place under one nationality',
  'country of birth under one nationality',
  'place at one address or postcode',
  'postcode at one address',
] as const;
export type Feature = (typeof FEATURES)[number];

export const FAMILY = 0;
export const GIVEN = 1;
export const ORDER = 2;
export const DATE = 3;
export const SEX_FEATURE = 4;
export const GENERATION_FEATURE = 5;
export const NATIONALITY_FEATURE = 6;
export const COUNTRY_FEATURE = 7;
export const PLACE_FEATURE = 8;
export const ADDRESS_FEATURE = 9;
export const POSTCODE_FEATURE = 10;
export const NUMBER_FEATURE = 11;
export const DOCUMENT_FEATURE = 12;
export const PHONE_FEATURE = 13;
export const EMAIL_FEATURE = 14;
/**
 * Features that another one tells in large part are compared under a name of their own when that one agrees: what they add
 * then is learnt by itself, and the plain feature counts as missing.
 */
export const GIVEN_UNDER_FAMILY = 15;
export const SEX_UNDER_GIVEN = 16;
export const NATIONALITY_UNDER_NAME = 17;
export const PLACE_UNDER_NATIONALITY = 18;
export const COUNTRY_UNDER_NATIONALITY = 19;
export const PLACE_THERE = 20;
export const POSTCODE_THERE = 21;
/** First of the conditional features. */
export const CONDITIONAL = 15;

/** The plain feature of each conditional one: the same fact, read under another condition. */
const PLAIN: { readonly [F in Feature]?: Feature } = {
  'given name under one family name': 'given name',
  'sex under one given name': 'sex',
  'nationality under one name': 'nationality',
  'place under one nationality': 'place',
  'country of birth under one nationality': 'country of birth',
  'place at one address or postcode': 'place',
  'postcode at one address': 'postcode',
};

/** What a feature compares, whatever else agrees; any other name is given back. */
export const plainFeature = (feature: string): string => PLAIN[feature as Feature] ?? feature;

/** Index of the plain feature of each. */
export const PLAIN_OF: readonly number[] = FEATURES.map((feature) =>
  FEATURES.indexOf(PLAIN[feature] ?? feature),
);

const NAME_LEVELS = [
  'missing',
  'exact',
  'romanised equal',
  'a word more',
  'one edit',
  'same sound',
  'same sound across scripts',
  'known variant',
  'loosely alike',
  'initial',
  'partly alike',
  'different',
] as const;
const TEXT_LEVELS = [
  'missing',
  'same',
  'nearly the same',
  'mostly',
  'partly',
  'little',
  'different',
] as const;
const CODE_LEVELS = ['missing', 'same', 'different'] as const;

export const LEVELS: { readonly [F in Feature]: readonly string[] } = {
  'family name': NAME_LEVELS,
  'given name': NAME_LEVELS,
  'order of names': ['missing', 'as stated', 'swapped', 'regrouped'],
  'date of birth': [
    'missing',
    'exact',
    'year and month, day unknown',
    'year, rest unknown',
    'day and month swapped',
    'one digit',
    'year, default day',
    'two parts',
    'same year',
    'near year, partly unknown',
    'within a year',
    'different',
  ],
  sex: ['missing', 'same', 'other', 'different'],
  generation: CODE_LEVELS,
  nationality: ['missing', 'shared', 'different'],
  'country of birth': CODE_LEVELS,
  place: TEXT_LEVELS,
  address: TEXT_LEVELS,
  postcode: ['missing', 'same', 'one edit', 'same area', 'different'],
  'national number': ['missing', 'same', 'one edit', 'two edits', 'different'],
  'document number': ['missing', 'same', 'one edit', 'two edits', 'different'],
  phone: ['missing', 'same', 'one edit', 'different'],
  'e-mail': ['missing', 'same', 'one edit', 'same local part', 'alike', 'different'],
  'given name under one family name': NAME_LEVELS,
  'sex under one given name': ['missing', 'same', 'other', 'different'],
  'nationality under one name': ['missing', 'shared', 'different'],
  'place under one nationality': TEXT_LEVELS,
  'country of birth under one nationality': CODE_LEVELS,
  'place at one address or postcode': TEXT_LEVELS,
  'postcode at one address': ['missing', 'same', 'one edit', 'same area', 'different'],
};

export const MISSING = 0;
/** Indexes into the levels of a name. */
export const N_EXACT = 1;
export const N_ROMANISED = 2;
export const N_MORE = 3;
export const N_VARIANT = 7;
export const N_LOOSE = 8;
export const N_INITIAL = 9;
export const N_PARTLY = 10;
export const N_DIFFERENT = 11;

/**
 * Share of the rarity of a name that counts at each of its levels: whole where it is the same name, half where it is
 * like it (two rare names that are alike say more than two common ones), none below.
 */
export const RARITY_SHARE = Float64Array.of(0, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.25, 0, 0.5, 0);

/** Index into {@link LEVELS} of the order of names. */
export const AS_STATED = 1;
export const SWAPPED = 2;
export const REGROUPED = 3;
