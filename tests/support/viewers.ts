/** Viewers and links for tests of what may be seen: one officer and one yellow link, and changes to them. */
import type { LinkFacts, Scope, Viewer } from '../../graph/access/index.ts';

export const SYSTEMS = ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'];

export function viewer(over: Partial<Viewer> & { read?: Scope; write?: Scope } = {}): Viewer {
  const { read = [], write = [], ...rest } = over;
  return {
    ...{ subject: 's', role: 'verifying-officer', authority: 'DE-VISA-01', authorities: ['DE-VISA-01'] },
    ...{ state: 'DEU', purpose: 'MID_VERIFICATION', systems: { read, write } },
    ...rest,
  };
}

export function link(over: Partial<LinkFacts>): LinkFacts {
  return { colour: 'YELLOW', automatic: true, systems: ['EES', 'VIS'], authorityRef: 'DE-VISA-01', ...over };
}

export const both = ['EES', 'VIS'];
export const red = link({ colour: 'RED', redKind: 'SPLIT', automatic: false });
export const white = link({ colour: 'WHITE' });
export const green = link({ colour: 'GREEN', automatic: false });
