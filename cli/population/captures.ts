/** Which biometrics the records of each system carry (Regulation (EU) 2019/817 Art 13(1)). */
import type { Capture, Slot } from './biometrics.ts';
import { yearsBetween } from './calendar.ts';
import type { Person } from './person.ts';
import type { PlantedKind } from './planted-kinds.ts';
import type { Random } from './random.ts';
import type { System } from './systems.ts';

const NOW = '2025-12-31';

/**
 * Captures of a person in one system. EES: face, and fingers of the visa-exempt from 12; VIS: face (mostly taken
 * live) and fingers; Eurodac: face and fingers from 6; ECRIS-TCN: two fingers, face at the state's option;
 * SIS: what the alert has; ETIAS: none.
 */
export function usualCaptures(system: System, person: Person, source: string, random: Random): Capture[] {
  const age = yearsBetween(person.born, NOW);
  const of = (slot: Slot): Capture => ({ slot, source });
  switch (system) {
    case 'ETIAS':
      return [];
    case 'EES':
      return person.country.visaExempt && age >= 12 ? [of('FACE'), of('R2')] : [of('FACE')];
    case 'VIS': {
      const face: Capture = { slot: 'FACE', source, takenLive: random.chance(0.88) };
      return random.chance(0.25) ? [face, of('R2'), of('L2')] : [face, of('R2')];
    }
    case 'EURODAC':
      if (age < 6) return [];
      return random.chance(0.25) ? [of('FACE'), of('R2'), of('L2')] : [of('FACE'), of('R2')];
    case 'ECRIS_TCN': {
      if (random.chance(0.1)) return [];
      const fingers = [of('R2'), of('L2')];
      return random.chance(0.35) ? [of('FACE'), ...fingers] : fingers;
    }
    case 'SIS':
      return random.weighted<Capture[]>([
        { weight: 35, value: [] },
        { weight: 25, value: [of('FACE')] },
        { weight: 30, value: [of('FACE'), of('R2')] },
        { weight: 10, value: [of('R2'), of('L2')] },
      ]);
  }
}

/** Captures that make two records of different systems comparable face to face, and finger to finger where held. */
export function comparableCaptures(system: System, person: Person, source: string): Capture[] {
  if (system === 'ETIAS') return [];
  const face: Capture =
    system === 'VIS' ? { slot: 'FACE', source, takenLive: true } : { slot: 'FACE', source };
  return system === 'EES' && !person.country.visaExempt ? [face] : [face, { slot: 'R2', source }];
}

/** Captures of two records that share no slot. The second system must hold fingers. */
function incomparableCaptures(
  first: System,
  second: System,
  person: Person,
  source: string,
): [Capture[], Capture[]] {
  const fingers: Capture[] = [{ slot: 'R2', source }];
  const other: Capture[] = [{ slot: 'L2', source }];
  if (first === 'EES' && !person.country.visaExempt)
    return [[{ slot: 'FACE', source }], withoutLiveFace(second, fingers)];
  if (first === 'SIS' || first === 'EURODAC')
    return [[{ slot: 'FACE', source }], withoutLiveFace(second, fingers)];
  return [withoutLiveFace(first, other), withoutLiveFace(second, fingers)];
}

function withoutLiveFace(system: System, fingers: Capture[]): Capture[] {
  const [finger] = fingers;
  return system === 'VIS' && finger !== undefined
    ? [{ slot: 'FACE', source: finger.source, takenLive: false }, ...fingers]
    : fingers;
}

/** Captures of the two records of a planted case, so that their comparison has the outcome of the kind. */
export function plantedCaptures(
  kind: PlantedKind,
  one: System,
  two: System,
  person: Person,
  index: number,
  random: Random,
): [Capture[], Capture[]] {
  const [own, foreign] = [String(index), `${index}+`];
  const first = comparableCaptures(one, person, own);
  switch (kind.bio) {
    case 'SAME':
      return [first, comparableCaptures(two, person, own)];
    case 'DIFFERENT':
      return [first, comparableCaptures(two, person, foreign)];
    case 'CONTRADICTORY':
      return [
        first,
        comparableCaptures(two, person, own).map((c) => (c.slot === 'FACE' ? c : { ...c, source: foreign })),
      ];
    case 'INCOMPARABLE':
      return incomparableCaptures(one, two, person, own);
    case 'NONE': {
      const bare = (system: System): boolean =>
        system === 'ETIAS' || system === 'SIS' || system === 'ECRIS_TCN';
      const source = kind.persons === 2 ? foreign : own;
      if (bare(two)) return [first, []];
      if (bare(one)) return [[], comparableCaptures(two, person, source)];
      return random.chance(0.5) ? [[], comparableCaptures(two, person, source)] : [first, []];
    }
  }
}
