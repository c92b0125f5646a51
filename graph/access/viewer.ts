/**
 * Who asks, in what role and for what purpose: everything that decides what of the graph may be seen
 * (Regulation (EU) 2019/817 Art 7, 8, 20-22, 26). The same person with another purpose is another viewer.
 */
import type { CountryCode, SystemCode } from '../model/record.ts';

export const ROLES = [
  'source-system',
  'verifying-officer',
  'investigator',
  'portal-user',
  'data-owner',
  'data-protection-officer',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

/** Purposes that a request may have, each with what allows it. */
export const PURPOSES = {
  BORDER_CHECK: 'checks at external borders (2017/2226 Art 23, 2018/1861)',
  VISA_EXAMINATION: 'examination of visa and long-stay applications (767/2008 Art 15, 22b)',
  ASYLUM: 'asylum procedure (2024/1358)',
  ETIAS_ASSESSMENT: 'assessment of travel authorisations (2018/1240 Art 20-23)',
  MID_VERIFICATION: 'manual verification of different identities (Art 21(1), 26(1), 29)',
  IDENTITY_FRAUD: 'combating identity fraud behind a red link (Art 21(2), 26(2))',
  LAW_ENFORCEMENT_STEP_1: 'is data present, for terrorist or serious criminal offences (Art 22)',
  POLICE_IDENTIFICATION: 'identification by the police (Art 20)',
  DATA_QUALITY: 'quality of the own data (Art 37)',
  RIGHTS_OF_THE_PERSON: 'requests of persons for access, rectification and erasure (Art 48)',
  RECORD_KEEPING: 'a source system keeps its records (Art 18, 27(1))',
  DATA_PROTECTION: 'supervision of the processing (Art 51-53)',
  OPERATION: 'running the service, without personal data (Art 54(3))',
} as const;
export type Purpose = keyof typeof PURPOSES;

/** All of a kind, or those listed. */
export type Scope = '*' | readonly string[];

export function covers(scope: Scope, value: string): boolean {
  return scope === '*' || scope.includes(value);
}

export interface SystemRights {
  /** Systems whose data the viewer may read under that system's own law. */
  read: Scope;
  /** Systems in whose name the viewer keeps records. */
  write: Scope;
}

export interface Viewer {
  /** Identifier of the person or system; never a name. */
  subject: string;
  role: Role;
  /** Authority in whose name the viewer acts. */
  authority: string;
  /** Authorities whose verification tasks the viewer works on; holds `authority` itself. */
  authorities: Scope;
  /** Member State of the authority; absent for Union agencies. */
  state?: CountryCode;
  systems: SystemRights;
  /** What the officer is trained for: `VULNERABLE`, children and persons who need protection (Art 5). */
  training?: readonly string[];
  purpose: Purpose;
  /** Reference of the case or file that the request belongs to, where one is given. */
  caseRef?: string;
}

export function readsSystem(viewer: Viewer, system: SystemCode): boolean {
  return covers(viewer.systems.read, system);
}

export function writesSystem(viewer: Viewer, system: SystemCode): boolean {
  return covers(viewer.systems.write, system);
}

/** Trained to decide on children and persons who need protection. */
export function isTrained({ training }: Viewer): boolean {
  return training?.includes('VULNERABLE') === true;
}

export function actsFor(viewer: Viewer, authorityRef: string): boolean {
  return covers(viewer.authorities, authorityRef);
}
