/**
 * The authority responsible for the manual verification of a link (Art 29(1)-(2), 818:29(1)): first rule that fits.
 */
import type { Owner } from '../model/record.ts';

export interface LinkSide {
  system: string;
  owner: Owner;
  /** SIS alert under 2018/1862 Art 26, 32, 34 or 36. */
  sensitiveAlert: boolean;
}

/**
 * @param trigger the side whose record started the detection
 * @param counterpart the other side
 * @returns reference of the responsible authority
 */
export function responsibleAuthority(trigger: LinkSide, counterpart: LinkSide): string {
  const sensitive = [trigger, counterpart].find((side) => side.sensitiveAlert);
  if (sensitive !== undefined) return sireneOf(sensitive.owner.state);
  if (trigger.system === 'VIS' && counterpart.system === 'ECRIS_TCN')
    return `${shortCode(trigger.owner.state)}-VIS-DESIGNATED`;
  if (trigger.system === 'SIS') return sireneOf(trigger.owner.state);
  return trigger.owner.authorityRef;
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
