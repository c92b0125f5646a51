/**
 * Intake of records: profile of the system, content checks, sealing, then the graph. Everything that can be refused is
 * refused before the first write (Art 37(2)).
 */
import type { Static } from 'typebox';
import { seal, sealText } from '../../graph/biometrics/index.ts';
import { searchKeys } from '../../graph/matching/normalise/index.ts';
import { documentKey } from '../../graph/matching/verdict/index.ts';
import type { IdentityRecord as Record } from '../../graph/model/record.ts';
import {
  addSample,
  checkRecord,
  checkSample,
  digestSamples,
  type Finding,
  type Intake,
  type IntakeContext,
  type IntakeOutcome,
  listSystems,
  noteUntaken,
  type SampleIntake,
  type SystemProfile,
  storeRecords,
  type Untaken,
} from '../../graph/sources/index.ts';
import { ownTurn } from '../../graph/store/index.ts';
import type { Resources } from '../resources.ts';
import type { IdentityRecord } from './schemas.ts';

export type Lane = IntakeContext['lane'];
type Checked = { record: Record; profile: SystemProfile } | { findings: Finding[] };

/** How long a look at the register of systems is good for. */
const REGISTER_MS = 5_000;

export class IntakeService {
  readonly #resources: Resources;
  #register: { at: number; profiles: Map<string, SystemProfile> } | undefined;

  constructor(resources: Resources) {
    this.#resources = resources;
  }

  /** The profile of a registered system; undefined for an unknown code. */
  async profile(code: string): Promise<SystemProfile | undefined> {
    const now = this.#resources.clock.now().getTime();
    const known = this.#register;
    if (known === undefined || now - known.at > REGISTER_MS || !known.profiles.has(code)) {
      const systems = await listSystems(this.#resources.graph);
      this.#register = { at: now, profiles: new Map(systems.map((system) => [system.code, system])) };
    }
    return this.#register?.profiles.get(code);
  }

  /** A record that fits its schema, checked against the profile of its system. */
  async check(record: Static<typeof IdentityRecord>): Promise<Checked> {
    const profile = await this.profile(record.system);
    if (profile === undefined)
      return {
        findings: [{ pointer: '/system', code: 'UNKNOWN_SYSTEM', detail: 'not a registered system' }],
      };
    const today = this.#resources.clock.now().toISOString().slice(0, 10);
    const findings = checkRecord(record as Record, profile, today);
    return findings.length > 0 ? { findings } : { record: record as Record, profile };
  }

  /** Adds a sample to a record of `system`; undefined where there is no such record. */
  async addSample(
    intake: SampleIntake,
    system: string,
  ): Promise<{ findings: Finding[] } | { outcome: IntakeOutcome | undefined }> {
    const profile = await this.profile(system);
    const findings = profile === undefined ? [] : checkSample(intake.sample, profile);
    if (findings.length > 0) return { findings };
    await digestSamples([intake.sample]);
    return { outcome: await addSample(this.#resources.graph, intake, this.#context('LIVE')) };
  }

  /** Stores checked records in one transaction, for an initial load where one is named; outcomes in the order given. */
  async store(intakes: Intake[], lane: Lane, loadId?: string): Promise<IntakeOutcome[]> {
    await digestSamples(intakes.flatMap(({ record }) => record.biometrics ?? []));
    return await storeRecords(this.#resources.graph, intakes, this.#context(lane, loadId));
  }

  /** Notes the lines of an initial load that were not taken. */
  async noteUntaken(loadId: string, lines: readonly Untaken[]): Promise<void> {
    await noteUntaken(this.#resources.graph, loadId, lines, this.#resources.clock.now().toISOString());
  }

  #context(lane: Lane, loadId?: string): IntakeContext {
    const { clock, ids, secrets } = this.#resources;
    const profiles = this.#register?.profiles;
    const ring = secrets.templateKeys();
    return {
      now: clock.now().toISOString(),
      newId: () => ids.next(),
      lane,
      ...(loadId === undefined ? {} : { loadId }),
      searchKeys,
      normaliseNumber: documentKey,
      seal: (plain, recordId, partId) => seal(plain, ring, recordId, partId),
      sealText: (base64, recordId, partId) => sealText(base64, ring, recordId, partId, ownTurn),
      takesPart: (system, recordKind) =>
        profiles?.get(system)?.recordKinds.find((kind) => kind.code === recordKind)?.detects !== false,
    };
  }
}
