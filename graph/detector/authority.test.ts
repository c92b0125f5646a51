import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkSide, responsibility } from './authority.ts';
import { isSin, newSin } from './sin.ts';

const side = (system: string, state: string, authorityRef: string, sensitiveAlert = false): LinkSide => ({
  system,
  owner: { state, authorityRef },
  sensitiveAlert,
});

const sides: Record<string, LinkSide> = {
  EES: side('EES', 'POL', 'PL-BORDER-03'),
  VIS: side('VIS', 'DEU', 'DE-VISA-01'),
  ETIAS: side('ETIAS', 'FRA', 'ETIAS-CU'),
  EURODAC: side('EURODAC', 'GRC', 'EL-ASYLUM-02'),
  ECRIS_TCN: side('ECRIS_TCN', 'ESP', 'ES-CRIM-01'),
  'SIS return': side('SIS', 'NLD', 'NL-RETURN-01'),
  'SIS sensitive': side('SIS', 'ITA', 'IT-POLICE-09', true),
};

/** Trigger → the authority without a rule that comes before it (Art 29(1)). */
const plain: Record<string, string> = {
  EES: 'PL-BORDER-03',
  VIS: 'DE-VISA-01',
  ETIAS: 'ETIAS-CU',
  EURODAC: 'EL-ASYLUM-02',
  ECRIS_TCN: 'ES-CRIM-01',
  'SIS return': 'NL-SIRENE',
};

const names = Object.keys(sides);
const matrix = names.flatMap((trigger) =>
  names
    .filter((counterpart) => sides[trigger]?.system !== sides[counterpart]?.system)
    .map((counterpart): [string, string, string] => [
      trigger,
      counterpart,
      [trigger, counterpart].includes('SIS sensitive')
        ? 'IT-SIRENE'
        : trigger === 'VIS' && counterpart === 'ECRIS_TCN'
          ? 'DE-VIS-DESIGNATED'
          : (plain[trigger] as string),
    ]),
);

describe('the responsible authority', () => {
  it.each(matrix)('when %s triggers against %s is %s', (trigger, counterpart, expected) => {
    expect(responsibility(sides[trigger] as LinkSide, sides[counterpart] as LinkSide)).toEqual({
      authority: expected,
      // An entry/exit file whose link no sensitive alert takes away: the person is heard (Art 29(4)).
      hearing: trigger === 'EES' && counterpart !== 'SIS sensitive',
    });
  });

  it('of a visa file against an Art 36 alert of another state is the SIRENE bureau of that alert', () => {
    const alert = side('SIS', 'GRC', 'EL-POLICE-01', true);
    expect(responsibility(sides.VIS as LinkSide, alert).authority).toBe('EL-SIRENE');
    expect(responsibility(alert, sides.VIS as LinkSide).authority).toBe('EL-SIRENE');
  });

  it.each(matrix)(
    'before the start of operations, %s against %s, is the ETIAS Central Unit or a SIRENE bureau',
    (trigger, counterpart) => {
      const { authority, hearing } = responsibility(
        sides[trigger] as LinkSide,
        sides[counterpart] as LinkSide,
        'TRANSITION',
      );
      expect(authority).toBe([trigger, counterpart].includes('SIS sensitive') ? 'IT-SIRENE' : 'ETIAS-CU');
      expect(hearing).toBe(false);
    },
  );
});

describe('the single identification number', () => {
  it('has a check character that fits, however it is retyped', () => {
    const sin = newSin();
    expect(isSin(sin)).toBe(true);
    expect(isSin(sin.toLowerCase().replace(/(.{6})/g, '$1-'))).toBe(true);
  });

  it('is found out when one character is mistyped', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.nat(34), (at, shift) => {
        const sin = newSin();
        const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
        const wrong = alphabet[(alphabet.indexOf(sin[at] as string) + 1 + shift) % 36] as string;
        expect(isSin(sin.slice(0, at) + wrong + sin.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('is found out when two neighbours are swapped, but for the few swaps that the standard leaves', () => {
    let swapped = 0;
    let missed = 0;
    for (let n = 0; n < 2_000; n++) {
      const sin = newSin();
      for (let at = 0; at + 1 < sin.length; at++) {
        if (sin[at] === sin[at + 1]) continue;
        swapped++;
        if (isSin(sin.slice(0, at) + sin[at + 1] + sin[at] + sin.slice(at + 2))) missed++;
      }
    }
    // A hybrid system of ISO 7064 leaves about one swap in a thousand; one check character at random would leave 28.
    expect(missed / swapped).toBeLessThan(0.003);
  });

  it('is random: none comes twice, and none is guessed by its length or alphabet', () => {
    const many = new Set(Array.from({ length: 5_000 }, newSin));
    expect(many.size).toBe(5_000);
    expect(isSin('')).toBe(false);
    expect(isSin('0'.repeat(17))).toBe(false);
    expect(isSin(`${newSin()}0`)).toBe(false);
  });
});
