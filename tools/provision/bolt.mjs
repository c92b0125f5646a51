// A short-lived connection to Neo4j for provisioning: the driver is loaded only here, after the install.

/** @param {{uri: string, user: string, password: string}} neo4j */
export async function withDriver({ uri, user, password }, work) {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5000,
    maxTransactionRetryTime: 5000,
    telemetryDisabled: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** How many nodes there are, of one label or at all; at most `cap` are counted. */
export async function countNodes(neo4j, label = '', cap = 1000) {
  const query = `MATCH (n${label && `:${label}`}) WITH n LIMIT ${cap} RETURN count(n) AS n`;
  return withDriver(neo4j, async (driver) => {
    const { records } = await driver.executeQuery(query);
    return records[0].get('n').toNumber();
  });
}
