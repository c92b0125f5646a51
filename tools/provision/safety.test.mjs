// The provisioned graph refuses what a read session could be made to do: read files, call other hosts, take
// all memory. The time limit is read back, since waiting for it takes a minute.

import { describe, expect, it } from 'vitest';
import { withDriver } from './bolt.mjs';

const neo4j = {
  uri: process.env.TEST_NEO4J_URI ?? '',
  user: process.env.TEST_NEO4J_USER ?? 'neo4j',
  password: process.env.TEST_NEO4J_PASSWORD ?? '',
};

const ask = (query) => withDriver(neo4j, (driver) => driver.executeQuery(query, {}, { routing: 'READ' }));

describe.runIf(neo4j.uri)('the settings of the provisioned graph', () => {
  it('no file of the machine can be read from Cypher', async () => {
    await expect(ask(`LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line`)).rejects.toThrow(
      /allow_csv_import_from_file_urls/,
    );
  });

  it.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'https://192.0.2.1/'])(
    'no request to %s can be made from Cypher',
    async (address) => {
      await expect(ask(`LOAD CSV FROM '${address}' AS line RETURN line`)).rejects.toThrow(
        /cypher_ip_blocklist/,
      );
    },
  );

  it('a query that takes too much memory is ended', async () => {
    const query = 'UNWIND range(1, 20000000) AS x WITH collect(toString(x)) AS texts RETURN size(texts)';
    const once = withDriver(neo4j, async (driver) => {
      const session = driver.session({ defaultAccessMode: 'READ' });
      try {
        return await session.run(query);
      } finally {
        await session.close();
      }
    });
    await expect(once).rejects.toThrow(/db\.memory\.transaction\.max/);
  });

  it('queries are bounded in time and never logged', async () => {
    const names = `['db.transaction.timeout', 'db.logs.query.enabled', 'dbms.usage_report.enabled']`;
    const { records } = await ask(
      `SHOW SETTINGS YIELD name, value WHERE name IN ${names} RETURN name, value`,
    );
    expect(Object.fromEntries(records.map((row) => [row.get('name'), row.get('value')]))).toEqual({
      'db.transaction.timeout': '1m',
      'db.logs.query.enabled': 'OFF',
      'dbms.usage_report.enabled': 'false',
    });
  });
});
