/**
 * The whole product for tests of the law: records over the real interface, the outbox, the queue and the matcher on a
 * real Neo4j and Redis, and officers who decide over the real interface. All persons are invented.
 */
import { expect } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { type Answer, type Client, listen, type Server } from '../acceptance/http.ts';
import { personOf, record, type Wish } from '../fixtures/records.ts';
import { freshGraph, type Pipeline, startPipeline } from '../support/services.ts';

export interface Stored {
  id: string;
  groupId: string;
  /** What was sent last. */
  record: IdentityRecord;
}

export interface LinkRow {
  id: string;
  colour: string;
  redKind: string | null;
  automatic: boolean;
  cause: string | null;
  basis: string | null;
  authority: string;
  sin: string;
}

export interface Somebody {
  n: number;
  family: string;
  given: string;
  born: string;
  face: string;
  passport: string;
}

export type System = 'EES' | 'VIS' | 'ETIAS' | 'EURODAC' | 'ECRIS_TCN' | 'SIS';

/** A pair of records of two systems, the second of which starts the detection of the pair. */
export interface PairOf {
  one: Stored;
  two: Stored;
}

export class LawWorld {
  readonly graph: Graph;
  readonly pipeline: Pipeline;
  readonly server: Server;
  #clients = new Map<string, Promise<Client>>();
  #persons: number;
  #references = 0;

  private constructor(graph: Graph, pipeline: Pipeline, server: Server, persons: number) {
    this.graph = graph;
    this.pipeline = pipeline;
    this.server = server;
    this.#persons = persons;
  }

  /** @param persons number from which invented persons are drawn */
  static async open(persons: number): Promise<LawWorld> {
    const graph = await freshGraph();
    const pipeline = await startPipeline(graph);
    return new LawWorld(graph, pipeline, await listen(pipeline.resources), persons);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.pipeline.stop();
    await this.graph.close();
  }

  /** One of the demonstration identities. */
  async as(name: string, purpose: string): Promise<Client> {
    const key = `${name} ${purpose}`;
    const client = this.#clients.get(key) ?? this.server.client(name, purpose);
    this.#clients.set(key, client);
    return await client;
  }

  officer = () => this.as('cli-officer', 'MID_VERIFICATION');
  source = () => this.as('cli', 'RECORD_KEEPING');

  /** A person unlike all others, with a face and a passport. */
  somebody(): Somebody {
    this.#persons += 1;
    const n = this.#persons;
    const { family, given, born } = personOf(n) as { family: string; given: string; born: string };
    return { n, family, given, born, face: `face ${n}`, passport: `L${String(n).padStart(7, '0')}` };
  }

  /** A record of somebody as an application of the system would send it. */
  draft(system: System, wish: Omit<Wish, 'ref'> & { ref?: string }): IdentityRecord {
    this.#references += 1;
    return record(system, { ref: `law-${this.#references}`, ...wish });
  }

  async post(one: IdentityRecord): Promise<Answer> {
    return await (await this.source()).send('POST', '/v1/records', one);
  }

  async store(system: System, wish: Omit<Wish, 'ref'> & { ref?: string }): Promise<Stored> {
    return await this.storeRecord(this.draft(system, wish));
  }

  async storeRecord(one: IdentityRecord): Promise<Stored> {
    const answer = await this.post(one);
    expect(answer.status, answer.text).toBe(201);
    return { id: answer.body.id, groupId: answer.body.groupId, record: one };
  }

  /** Replaces a record by its next version with these changes, and waits until it is detected. */
  async change(stored: Stored, changes: Partial<IdentityRecord>): Promise<void> {
    const { version } = stored.record;
    stored.record = { ...stored.record, ...changes, version: version + 1 };
    const answer = await (await this.source()).send('PUT', `/v1/records/${stored.id}`, stored.record, {
      'if-match': `"${version}"`,
    });
    expect(answer.status, answer.text).toBe(200);
    await this.pipeline.quiet();
  }

  async erase(stored: Stored): Promise<void> {
    const answer = await (await this.source()).send('DELETE', `/v1/records/${stored.id}`, undefined, {
      'if-match': `"${stored.record.version}"`,
    });
    expect(answer.status, answer.text).toBe(204);
    await this.pipeline.quiet();
  }

  async linksOf(groupId: string): Promise<LinkRow[]> {
    await this.pipeline.quiet();
    return (await this.graph.statement(
      `MATCH (:IdentityGroup {id: $groupId})<-[:JOINS]-(l:Link)<-[:DESCRIBES]-(f:IdentityConfirmationFile)
       RETURN l.id AS id, l.colour AS colour, l.redKind AS redKind, l.automatic AS automatic, l.cause AS cause,
         l.basis AS basis, f.authority AS authority, f.sin AS sin ORDER BY l.createdAt, l.id`,
      { groupId },
    )) as unknown as LinkRow[];
  }

  /** The links between two groups: one, or none. */
  async between(one: Stored, two: Stored): Promise<LinkRow[]> {
    const own = await this.linksOf(one.groupId);
    const ids = new Set((await this.linksOf(two.groupId)).map(({ id }) => id));
    return own.filter(({ id }) => ids.has(id));
  }

  async link({ one, two }: PairOf): Promise<LinkRow> {
    const links = await this.between(one, two);
    expect(links).toHaveLength(1);
    return links[0] as LinkRow;
  }

  /**
   * Pairs that stand in these rows of the table of criteria (1 to 18): one of the entry/exit system, and one of VIS or,
   * where a side has no biometrics, of ETIAS.
   */
  async pairs(rows: readonly number[]): Promise<PairOf[]> {
    const plans = rows.map((row) => ({ ...criteria(row), who: this.somebody(), other: this.somebody() }));
    const ones = await Promise.all(plans.map(({ who }) => this.store('EES', who)));
    await this.pipeline.quiet();
    const pairs = await Promise.all(
      plans.map(async ({ bio, id, doc, who, other }, index) => {
        const { family, given, born } = id === 'DIFFERENT' ? other : who;
        const two = await this.store(bio === 'NONE' ? 'ETIAS' : 'VIS', {
          ...{ given, born, family: id === 'SIMILAR' ? `${family}x` : family },
          passport: doc === 'SAME' ? who.passport : other.passport,
          ...(bio === 'NONE' ? {} : { face: bio === 'SAME' ? who.face : other.face }),
        });
        return { one: ones[index] as Stored, two };
      }),
    );
    await this.pipeline.quiet();
    return pairs;
  }

  async pair(row: number): Promise<PairOf> {
    return (await this.pairs([row]))[0] as PairOf;
  }

  async propose(linkId: string, option: string, more: Record<string, unknown> = {}): Promise<Answer> {
    const officer = await this.officer();
    const { body } = await officer.get(`/v1/links/${linkId}`);
    return await officer.send(
      'POST',
      `/v1/links/${linkId}/decisions`,
      { option, reasonCode: 'OTHER', reasonText: 'as the test wants it', ...more },
      { 'if-match': `"${body.revision}"` },
    );
  }

  /** Hears the person where the law asks for it, proposes, and confirms or has a second officer decide the same. */
  async decide(linkId: string, option: string): Promise<void> {
    const officer = await this.officer();
    const { body } = await officer.get(`/v1/links/${linkId}`);
    if (body.hearing === 'NEEDED')
      await officer.send(
        ...(['POST', `/v1/links/${linkId}/hearings`, { present: true, explanation: '' }] as const),
        { 'if-match': `"${body.revision}"` },
      );
    const proposed = await this.propose(linkId, option);
    expect(proposed.status, proposed.text).toBe(201);
    const second = await this.as('cli-officer-2', 'MID_VERIFICATION');
    const { id, stage } = proposed.body.decision;
    const confirmed =
      stage === 'GRACE'
        ? await second.send('POST', `/v1/decisions/${id}/confirm`)
        : await second.send('POST', `/v1/decisions/${id}/second-look`, {
            ...{ option, reasonCode: 'OTHER', reasonText: 'as the test wants it' },
          });
    expect(confirmed.status, confirmed.text).toBe(200);
  }
}

/** The outcomes of a row: three blocks of biometrics, in each three of identity data, the shared document first. */
function criteria(row: number) {
  const at = (row - 1) % 6;
  return {
    bio: (['SAME', 'DIFFERENT', 'NONE'] as const)[Math.floor((row - 1) / 6)],
    id: (['SAME', 'SIMILAR', 'DIFFERENT'] as const)[Math.floor(at / 2)],
    doc: (['SAME', 'OTHER'] as const)[at % 2],
  };
}
