/** From whom a request came to whom it belongs: the Member State or unit that did the manual verification (Art 48(3)-(4)). */
import countries from 'i18n-iso-countries';
import type { Route } from './progress.ts';

/** Reference of the ETIAS Central Unit in confirmation files. */
export const ETIAS_CENTRAL_UNIT = 'ETIAS-CU';

/** Member State of an authority by the two letters that its reference begins with; null where these name no state. */
export function stateOfReference(reference: string): string | null {
  const code = /^([A-Z]{2})-/.exec(reference)?.[1];
  if (code === undefined) return null;
  // The Union writes Greece with the letters of its own name.
  return countries.alpha2ToAlpha3(code === 'EL' ? 'GR' : code) ?? null;
}

/**
 * @param receiving authority and state that received the request
 * @param responsible authority that verified, null where none is known, and its state, null where that is not known
 */
export function routeOf(
  receiving: { authority: string; state: string },
  responsible: { authority: string | null; state: string | null },
): Route {
  if (responsible.authority === null) return 'NONE';
  if (responsible.authority === receiving.authority) return 'OWN';
  if (responsible.authority === ETIAS_CENTRAL_UNIT) return 'ECU';
  return responsible.state === receiving.state ? 'OWN' : 'STATE';
}
