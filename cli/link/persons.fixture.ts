/** Invented rows for tests: persons with one clean and one damaged row each, the same for the same seed. */
const GIVEN = [
  'Maria',
  'Jonas',
  'Aylin',
  'Pavel',
  'Ingrid',
  'Tomás',
  'Noor',
  'Ewa',
  'Luca',
  'Hanna',
  'Idris',
  'Saga',
];
const FAMILY = [
  ...['Silva', 'Novák', 'Yıldız', 'Kowalska', 'Lindqvist', 'Moreau', 'Haddad', 'Petrov', 'Okafor', 'Weber'],
  ...[
    'Nguyen',
    'Rossi',
    'Dimitriou',
    'Andersen',
    'Horvath',
    'Costa',
    'Bakker',
    'Fischer',
    'Ivanova',
    'Jensen',
  ],
];
const TOWNS = ['Lisboa', 'Praha', 'Izmir', 'Kraków', 'Uppsala', 'Lyon', 'Graz', 'Varna', 'Gent', 'Turku'];

export interface PersonRow {
  id: string;
  given: string;
  family: string;
  born: string;
  town: string;
  post: string;
  /** The true person. */
  person: string;
}

export function personRows(persons: number, seed: number): PersonRow[] {
  const random = mulberry(seed);
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T;
  const digits = (from: number, to: number) => String(from + Math.floor(random() * (to - from + 1)));
  return Array.from({ length: persons }, (_, index) => {
    const clean: PersonRow = {
      id: `p${index}-1`,
      given: pick(GIVEN),
      family: pick(FAMILY),
      born: `${digits(1940, 2004)}-${digits(1, 12).padStart(2, '0')}-${digits(1, 28).padStart(2, '0')}`,
      town: pick(TOWNS),
      post: digits(10_000, 99_999),
      person: String(index),
    };
    const damaged = { ...clean, id: `p${index}-2` };
    const damage = Math.floor(random() * 4);
    if (damage === 0) damaged.family = damaged.family.slice(0, -1);
    if (damage === 1) damaged.town = '';
    if (damage === 2) damaged.given = damaged.given.toUpperCase();
    return [clean, damaged];
  }).flat();
}

/** Small seeded generator of numbers in 0..1 (mulberry32, public domain). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
