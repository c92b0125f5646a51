/**
 * Who can sign in at the built-in issuer: clients for machines and the command line, users for the browser.
 * All invented. Their secrets and passwords are random and stand in the secrets file, never here.
 *
 * Responsible authorities are those that own records of the demonstration population, since a yellow link is shown to
 * one authority only (Regulation (EU) 2019/817 Art 26(1), 29).
 */
import type { Scope, SystemRights, Viewer } from '../../../graph/access/index.ts';

/** What the issuer says about somebody; purpose and case come with each request instead. */
export type Identity = Pick<Viewer, 'role' | 'authority' | 'authorities' | 'systems'> & {
  state?: string;
  training?: readonly string[];
  /** Shown on the sign-in page, never in a token. */
  label: string;
};

export const BUILT_IN_SYSTEMS = ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'] as const;
const NONE: readonly string[] = [];

const own = (system: string): SystemRights => ({ read: [system], write: [system] });
const reading = (...systems: string[]): SystemRights => ({ read: systems, write: NONE });
const READS_ALL: SystemRights = { read: '*', write: NONE };
const READS_NOTHING: SystemRights = { read: NONE, write: NONE };

function officer(
  label: string,
  authority: string,
  state: string | undefined,
  systems: SystemRights,
  training: readonly string[] = ['VULNERABLE'],
): Identity {
  const authorities: Scope = [authority];
  return {
    ...{ label, role: 'verifying-officer', authority, authorities, systems, training },
    ...(state === undefined ? {} : { state }),
  };
}

const officers = {
  'officer-visa': officer('Visa authority, Germany', 'DE-VISA-01', 'DEU', reading('VIS', 'EES', 'SIS')),
  'officer-border': officer(
    'Border guard, Poland',
    'PL-BORDER-03',
    'POL',
    reading('EES', 'VIS', 'ETIAS', 'SIS'),
    // Not trained for children: their links are for colleagues who are.
    NONE,
  ),
  'officer-asylum': officer('Asylum authority, France', 'FR-ASYLUM-01', 'FRA', reading('EURODAC', 'VIS')),
  'officer-sirene': officer(
    'SIRENE bureau, Italy',
    'IT-SIRENE',
    'ITA',
    reading('SIS', 'EES', 'VIS', 'EURODAC', 'ECRIS_TCN'),
  ),
  'officer-crim': officer('Criminal records, Spain', 'ES-CRIM-01', 'ESP', reading('ECRIS_TCN', 'VIS')),
  'officer-etias': officer('ETIAS Central Unit', 'ETIAS-CU', undefined, reading(...BUILT_IN_SYSTEMS)),
} satisfies Record<string, Identity>;

/** Acts for every authority: the second or third person of a decision, and the demonstration's short way. */
const supervisor: Identity = {
  label: 'Supervising officer of all authorities',
  role: 'verifying-officer',
  authority: 'EU-SUPERVISION',
  authorities: '*',
  systems: READS_ALL,
  training: ['VULNERABLE'],
};

const others = {
  investigator: {
    label: 'Investigator with full read rights',
    ...{ role: 'investigator', authority: 'NL-POLICE-07', authorities: ['NL-POLICE-07'], state: 'NLD' },
    systems: READS_ALL,
  },
  'portal-user': {
    label: 'Portal user with EES and VIS',
    ...{ role: 'portal-user', authority: 'AT-BORDER-02', authorities: ['AT-BORDER-02'], state: 'AUT' },
    systems: reading('EES', 'VIS'),
  },
  registrar: {
    label: 'Registrar of asylum records, Germany',
    ...{ role: 'source-system', authority: 'DE-ASYLUM-01', authorities: NONE, state: 'DEU' },
    systems: own('EURODAC'),
  },
  'data-owner': {
    label: 'Data owner, Germany',
    ...{ role: 'data-owner', authority: 'DE-DATA-01', authorities: ['DE-DATA-01'], state: 'DEU' },
    systems: reading(...BUILT_IN_SYSTEMS),
  },
  dpo: {
    label: 'Data-protection officer',
    ...{ role: 'data-protection-officer', authority: 'EU-DPO', authorities: NONE },
    systems: READS_NOTHING,
  },
  operator: {
    label: 'Operator',
    ...{ role: 'operator', authority: 'EU-OPERATION', authorities: NONE },
    systems: READS_NOTHING,
  },
} satisfies Record<string, Identity>;

/** People who sign in with a browser (authorization code with PKCE). */
export const demoUsers: Readonly<Record<string, Identity>> = {
  ...officers,
  supervisor,
  'supervisor-2': { ...supervisor, label: 'Second supervising officer of all authorities' },
  'supervisor-3': { ...supervisor, label: 'Third supervising officer of all authorities' },
  ...others,
};

const systemClients = Object.fromEntries(
  BUILT_IN_SYSTEMS.map((system): [string, Identity] => [
    `system-${system.toLowerCase().replaceAll('_', '-')}`,
    {
      label: `Source system ${system}`,
      ...{ role: 'source-system', authority: system, authorities: NONE, systems: own(system) },
    },
  ]),
);

/** Machines and the command line (client credentials). `cli` writes for every system, lists included. */
export const demoClients: Readonly<Record<string, Identity>> = {
  ...systemClients,
  cli: {
    label: 'Import and population: stands in for every source system',
    ...{ role: 'source-system', authority: 'EU-DEMONSTRATION', authorities: NONE },
    systems: { read: NONE, write: '*' },
  },
  'cli-officer': supervisor,
  'cli-officer-2': { ...supervisor, label: 'Second supervising officer' },
  'cli-officer-3': { ...supervisor, label: 'Third supervising officer' },
  ...Object.fromEntries(Object.entries(officers).map(([name, identity]) => [`cli-${name}`, identity])),
  ...Object.fromEntries(
    Object.entries(others).map(([name, identity]) => [`cli-${name}`, identity as Identity]),
  ),
};
