/** Input that is wrong, hostile or broken: refused with the field, nothing half-written, the service stays up. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import { face, personOf, record } from '../fixtures/records.ts';
import { brokenInvariants } from '../invariants.ts';
import { freshGraph, hasServices, type Pipeline, startPipeline } from '../support/services.ts';
import { type Answer, type Client, listen, type Server } from './http.ts';

// biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
type Spoil = (one: any) => void;

const MRZ = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const named =
  (value: string): Spoil =>
  (one) => {
    one.identities[0].names[0].value = value;
  };
const born =
  (value: string, precision = 'DAY'): Spoil =>
  (one) => {
    one.identities[0].dateOfBirth = { value, precision };
  };
const passport =
  (more: object): Spoil =>
  (one) => {
    one.travelDocuments = [{ docType: 'PASSPORT', number: 'L898902C3', issuingCountry: 'GEO', ...more }];
  };
const NAME = '/identities/0/names/0/value';
const DATE = '/identities/0/dateOfBirth/value';

/** What is wrong, the field that the answer must name, and how a good record is spoiled. */
const spoiled: [string, string, Spoil][] = [
  [
    'an unknown system',
    '/system',
    (one) => {
      one.system = 'NOSUCH';
    },
  ],
  [
    'an unknown record kind',
    '/recordKind',
    (one) => {
      one.recordKind = 'EES_NOTHING';
    },
  ],
  [
    'an unknown field',
    '/shoeSize',
    (one) => {
      one.shoeSize = 43;
    },
  ],
  [
    'an unknown field deep inside',
    '/identities/0/names/0/colour',
    (one) => {
      one.identities[0].names[0].colour = 'red';
    },
  ],
  [
    'a field that the system does not hold',
    '/identities/0/placeOfBirth',
    (one) => {
      one.identities[0].placeOfBirth = { town: 'Tbilisi' };
    },
  ],
  [
    'a field missing',
    '/identities/0/sex',
    (one) => {
      delete one.identities[0].sex;
    },
  ],
  [
    'no identity at all',
    '/identities',
    (one) => {
      one.identities = [];
    },
  ],
  [
    'a number where text belongs',
    '/recordRef',
    (one) => {
      one.recordRef = 7;
    },
  ],
  [
    'text where a number belongs',
    '/version',
    (one) => {
      one.version = '1';
    },
  ],
  [
    'version 0',
    '/version',
    (one) => {
      one.version = 0;
    },
  ],
  [
    'an unknown country',
    '/identities/0/nationalities/0/country',
    (one) => {
      one.identities[0].nationalities[0].country = 'QQQ';
    },
  ],
  ['the 30th of February', DATE, born('1985-02-30')],
  ['the 13th month', DATE, born('1985-13-01')],
  ['a birth in the future', DATE, born('2999-01-01')],
  ['a birth centuries ago', DATE, born('0985-01-01')],
  ['a date in words', DATE, born('yesterday')],
  ['a precision that does not fit', '/identities/0/dateOfBirth/precision', born('1985', 'DAY')],
  [
    'an impossible day of erasure',
    '/retainUntil',
    (one) => {
      one.retainUntil = '2031-02-29';
    },
  ],
  ['a name of 10,000 characters', NAME, named('A'.repeat(10_000))],
  ['an empty name', NAME, named('')],
  ['a name without a letter', NAME, named(' - ')],
  ['a right-to-left override in a name', NAME, named('Ali\u202Eyev')],
  ['bidirectional isolates in a name', NAME, named('\u2067Aliyev\u2069')],
  ['a zero-width space in a name', NAME, named('Ali\u200Byev')],
  ['a zero-width joiner in a name', NAME, named('Ali\u200Dyev')],
  ['a byte order mark in a name', NAME, named('\uFEFFAliyev')],
  ['a null character in a name', NAME, named('Ali\u0000yev')],
  ['a line feed in a name', NAME, named('Ali\nyev')],
  ['half of a surrogate pair in a name', NAME, named('Ali\uD800yev')],
  ['Cypher in a name', NAME, named("x'}) DETACH DELETE n //")],
  ['Lucene in a name', NAME, named('names:(*) OR _exists_:{"a" TO *}^9~')],
  ['SQL in a name', NAME, named("Robert'); DROP TABLE Students;--")],
  ['markup in a name', NAME, named('<img src=x onerror=alert(1)>')],
  ['a formula in a name', NAME, named('=1+1')],
  [
    'a wrong check digit of the number',
    '/travelDocuments/0/mrz',
    passport({ mrz: [MRZ[0], 'L898902C35UTO7408122F1204159ZE184226B<<<<<10'] }),
  ],
  [
    'a wrong check digit of the birth date',
    '/travelDocuments/0/mrz',
    passport({ mrz: [MRZ[0], 'L898902C36UTO7408123F1204159ZE184226B<<<<<10'] }),
  ],
  [
    'a wrong composite check digit',
    '/travelDocuments/0/mrz',
    passport({ mrz: [MRZ[0], 'L898902C36UTO7408122F1204159ZE184226B<<<<<11'] }),
  ],
  [
    'a machine-readable zone of another document',
    '/travelDocuments/0/mrz',
    passport({ number: 'L898902C4', mrz: MRZ }),
  ],
  [
    'a machine-readable zone of odd lines',
    '/travelDocuments/0/mrz',
    passport({ mrz: [MRZ[0], (MRZ[1] as string).slice(0, 40)] }),
  ],
  ['an impossible expiry date', '/travelDocuments/0/expiryDate', passport({ expiryDate: '2030-04-31' })],
  [
    'a template of 127 numbers',
    '/biometrics/0/vector',
    (one) => {
      one.biometrics = [{ ...face('x'), vector: face('x').vector.slice(1) }];
    },
  ],
  [
    'a template of zeros',
    '/biometrics/0/vector',
    (one) => {
      one.biometrics = [{ ...face('x'), vector: new Array(128).fill(0) }];
    },
  ],
  [
    'a fingerprint without a finger',
    '/biometrics/0/finger',
    (one) => {
      one.biometrics = [{ ...face('x'), modality: 'FINGER' }];
    },
  ],
];

describe.skipIf(!hasServices)('bad input', () => {
  let graph: Graph;
  let pipeline: Pipeline;
  let server: Server;
  let source: Client;
  let count = 0;

  beforeAll(async () => {
    graph = await freshGraph();
    pipeline = await startPipeline(graph);
    server = await listen(pipeline.resources);
    source = await server.client('cli', 'RECORD_KEEPING');
  });
  afterAll(async () => {
    if (graph === undefined) return;
    await pipeline.quiet();
    expect(await brokenInvariants(graph)).toEqual({});
    await server.close();
    await pipeline.stop();
    await graph.close();
  });

  const good = (): IdentityRecord => {
    count += 1;
    return record('EES', { ref: `good-${count}`, ...personOf(count), passport: `G${count}` });
  };
  const spoil = (how: Spoil) => {
    const one = good();
    how(one);
    return one;
  };
  /** What requests may add to. Leases, states of engines and of re-scoring are written by processes, whenever they are ready. */
  const size = async () => {
    const [row] = await graph.statement(
      'MATCH (n) WHERE NOT n:OutboxEvent AND NOT n:Lease AND NOT n:EngineState AND NOT n:Rescoring RETURN count(n) + COUNT { (:OutboxEvent) } AS n',
    );
    return row?.n as number;
  };
  /** What `work` answers; nothing may be in the graph afterwards that was not there before. */
  const leavingNothing = async (work: () => Promise<Answer>): Promise<Answer> => {
    await pipeline.quiet();
    const before = await size();
    const answer = await work();
    expect(await size()).toBe(before);
    return answer;
  };
  const bulk = async (lines: string, more: Record<string, string> = {}) =>
    await source.send('POST', '/v1/records/bulk?lane=LIVE', lines, {
      'content-type': 'application/x-ndjson',
      ...more,
    });
  const linesOf = (answer: Answer) =>
    answer.text
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            line: number;
            status: string;
            errors?: { pointer: string; code: string; detail: string }[];
          },
      );
  const stillUp = async () => {
    const answer = await source.send('POST', '/v1/records', good());
    expect(answer.status, answer.text).toBe(201);
  };

  describe('in a record', () => {
    it.each(spoiled)('%s is refused, naming %s', async (_name, pointer, how) => {
      const answer = await leavingNothing(() => source.send('POST', '/v1/records', spoil(how)));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body.errors?.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
      await stillUp();
    });

    it.each(spoiled)(
      '%s is refused in its line of a stream, naming %s, between two good lines',
      async (_name, pointer, how) => {
        const lines = [good(), spoil(how), good()].map((one) => JSON.stringify(one));
        const answer = await bulk(lines.join('\n'));
        expect(answer.status).toBe(200);
        const results = linesOf(answer);
        expect(results.map((result) => result.status)).toEqual(['CREATED', 'REJECTED', 'CREATED']);
        expect(results[1]?.errors?.map((error) => error.pointer)).toContain(pointer);
      },
    );

    it('never comes back in the refusal', async () => {
      const answer = await source.send('POST', '/v1/records', spoil(named('Zarqawi<script>')));
      expect(answer.text).not.toContain('Zarqawi');
      const line = await bulk(JSON.stringify(spoil(named('Zarqawi<script>'))));
      expect(line.text).not.toContain('Zarqawi');
    });

    it('is refused for every fault at once', async () => {
      const answer = await source.send(
        'POST',
        '/v1/records',
        spoil((one) => {
          born('1985-02-30')(one);
          named('Ali\u200Byev')(one);
          one.identities[0].nationalities[0].country = 'QQQ';
        }),
      );
      expect(answer.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(
        [DATE, NAME, '/identities/0/nationalities/0/country'].sort(),
      );
    });
  });

  describe('in a body', () => {
    const send = (body: string, more: Record<string, string> = {}) =>
      leavingNothing(() => source.send('POST', '/v1/records', body, more));

    it.each([
      ['that is no JSON', '{"recordRef": ', 400, 'SYM_MALFORMED_JSON'],
      ['that is empty', '', 400, undefined],
      ['that is a list', '[]', 400, 'SYM_INVALID_BODY'],
      ['that is null', 'null', 400, 'SYM_INVALID_BODY'],
      ['with __proto__', '{"__proto__": {"admin": true}}', 400, 'SYM_FORBIDDEN_KEY'],
      [
        'with constructor.prototype',
        '{"constructor": {"prototype": {"admin": true}}}',
        400,
        'SYM_FORBIDDEN_KEY',
      ],
      ['nested 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400, 'SYM_JSON_TOO_DEEP'],
      ['of 20 megabytes', JSON.stringify({ recordRef: 'A'.repeat(20_000_000) }), 413, 'SYM_BODY_TOO_LARGE'],
    ])('%s is refused', async (_name, body, status, code) => {
      const answer = await send(body);
      expect(answer.status).toBe(status);
      if (code !== undefined) expect(answer.body.code).toBe(code);
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
      await stillUp();
    });

    it.each(['text/csv', 'application/xml', 'text/plain', 'application/octet-stream'])(
      'of another kind, %s, is answered 415',
      async (type) => {
        const answer = await send('a;b;c', { 'content-type': type });
        expect([answer.status, answer.body.code]).toEqual([415, 'SYM_UNSUPPORTED_MEDIA_TYPE']);
      },
    );
  });

  describe('in a stream', () => {
    it('broken lines are refused one by one, with their numbers, and the good ones stored', async () => {
      const lines = [
        JSON.stringify(good()),
        '{"recordRef": "broken',
        '',
        JSON.stringify(good()),
        'not JSON at all',
        '{"__proto__": {"admin": true}}',
        '[1, 2, 3]',
        '['.repeat(5_000),
        `{"recordRef": "${'A'.repeat(1_100_000)}"}`,
        JSON.stringify(good()),
      ];
      const answer = await bulk(`${lines.join('\n')}\n`);
      expect(answer.status).toBe(200);
      const results = linesOf(answer);
      expect(results.map((result) => [result.line, result.status])).toEqual([
        [1, 'CREATED'],
        [2, 'REJECTED'],
        [4, 'CREATED'],
        [5, 'REJECTED'],
        [6, 'REJECTED'],
        [7, 'REJECTED'],
        [8, 'REJECTED'],
        [9, 'REJECTED'],
        [10, 'CREATED'],
      ]);
      for (const result of results.filter((one) => one.status === 'REJECTED'))
        expect(result.errors?.[0]).toMatchObject({ code: expect.any(String), detail: expect.any(String) });
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    });

    it('a file of another kind is refused line by line and leaves nothing', async () => {
      const archive = gzipSync(Buffer.from('x'.repeat(10_000))).toString('latin1');
      for (const content of [archive, '<xml><person/></xml>\n<a/>', 'name;born\nAli;1985'])
        await leavingNothing(async () => {
          const answer = await bulk(content);
          expect(answer.status).toBe(200);
          expect(linesOf(answer).every((result) => result.status === 'REJECTED')).toBe(true);
          return answer;
        });
      const wrongType = await leavingNothing(() => bulk('{}', { 'content-type': 'application/json' }));
      expect(wrongType.status).toBe(415);
    });

    it('line ends of every kind and a last line without one are read', async () => {
      const answer = await bulk([good(), good(), good()].map((one) => JSON.stringify(one)).join('\r\n'));
      expect(linesOf(answer).map((result) => result.status)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    });
  });

  describe('elsewhere', () => {
    it.each([
      ['an id that is none', '/v1/records/1%20OR%201=1'],
      ['a path that climbs', '/v1/records/..%2f..%2fetc%2fpasswd'],
      ['a cursor of nobody', '/v1/records?system=EES&cursor=AAAA'],
      ['a page of a million', '/v1/records?system=EES&limit=1000000'],
      ['a link by a mistyped number', '/v1/links/ABCDEFGHIJKLMNOPQR'],
      ['a route that is none', '/v1/nothing'],
    ])('%s is answered 4xx', async (_name, path) => {
      const officer = await server.client('cli-officer', 'MID_VERIFICATION');
      const answer = await leavingNothing(() => (path.includes('/links/') ? officer : source).get(path));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    });

    it('names that are words of query languages are names', async () => {
      for (const name of [
        'And',
        'Or',
        'Not Null',
        'Match',
        "O'Neil",
        'Al-Amin',
        'Müller-Lüdenscheidt',
        'محمد',
        '王小明',
      ]) {
        const answer = await source.send('POST', '/v1/records', spoil(named(name)));
        expect(answer.status, answer.text).toBe(201);
      }
      await pipeline.quiet();
    });
  });
});
