/** Before a test file: the n-th worker takes the n-th pair of Neo4j and Redis, so that files run side by side. */
const pairs: Record<string, string>[] = JSON.parse(process.env.TEST_SERVICES ?? '[]');
Object.assign(process.env, pairs[Number(process.env.VITEST_POOL_ID) - 1]);
