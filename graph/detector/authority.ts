/**
 * The authority responsible for the manual verification of a link (Art 29(1)-(2), 818:29(1)): first rule that fits.
 */
import type { DetectorMode } from '../model/link.ts';
import type { Owner } from '../model/record.ts';

export interface LinkSide {
  system: string;
  owner: Owner;
  /** SIS alert under 2018/1862 Art 26, 32, 34 or 36. */
  sensitiveAlert: boolean;
}

export interface Responsibility {
  /** Reference of the responsible authority. */
  authority: string;
  /** An authority of the entry/exit system, which hears the person before it decides (Art 29(4)). */
  hearing: boolean;
}

/** The ETIAS Central Unit, which verifies before the start of operations (Art 69). */
export const ETIAS_CENTRAL_UNIT = 'ETIAS-CU';

/**
 * @param trigger the side whose record started the detection
 * @param counterpart the other side
 * @param mode `TRANSITION` before the start of operations (Art 69)
 */
export function responsibility(
  trigger: LinkSide,
  counterpart: LinkSide,
  mode: DetectorMode = 'OPERATION',
): Responsibility {
  const sensitive = [trigger, counterpart].find((side) => side.sensitiveAlert);
  if (sensitive !== undefined) return { authority: sireneOf(sensitive.owner.state), hearing: false };
  if (mode === 'TRANSITION') return { authority: ETIAS_CENTRAL_UNIT, hearing: false };
  if (trigger.system === 'VIS' && counterpart.system === 'ECRIS_TCN')
    return { authority: `${shortCode(trigger.owner.state)}-VIS-DESIGNATED`, hearing: false };
  if (trigger.system === 'SIS') return { authority: sireneOf(trigger.owner.state), hearing: false };
  return { authority: trigger.owner.authorityRef, hearing: trigger.system === 'EES' };
}

const states: Record<string, string> = {
  AUT: 'AT',
  BEL: 'BE',
  BGR: 'BG',
  CHE: 'CH',
  CYP: 'CY',
  CZE: 'CZ',
  DEU: 'DE',
  DNK: 'DK',
  ESP: 'ES',
  EST: 'EE',
  FIN: 'FI',
  FRA: 'FR',
  GRC: 'EL',
  HRV: 'HR',
  HUN: 'HU',
  IRL: 'IE',
  ISL: 'IS',
  ITA: 'IT',
  LIE: 'LI',
  LTU: 'LT',
  LUX: 'LU',
  LVA: 'LV',
  MLT: 'MT',
  NLD: 'NL',
  NOR: 'NO',
  POL: 'PL',
  PRT: 'PT',
  ROU: 'RO',
  SVK: 'SK',
  SVN: 'SI',
  SWE: 'SE',
};

/** Reference of the SIRENE bureau of a state, such as `IT-SIRENE`. */
export const sireneOf = (state: string) => `${shortCode(state)}-SIRENE`;

const shortCode = (state: string) => states[state] ?? state;
