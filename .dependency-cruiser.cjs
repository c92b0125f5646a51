/**
 * The layers: ui → HTTP → server → graph → cypher, never upward; one door per package; components meet through their
 * index.ts; the portal stands on top. `tests/boundaries.test.ts` seeds a violation of every rule below.
 */

const COMPOSITION = '^server/(app|api|worker|matcher|resources)\\.ts$';
const TESTS = ['\\.test\\.tsx?$', '^tests/'];

/** A package that may be imported below one folder only. */
const door = (name, packages, folder) => ({
  name: `door-${name}`,
  severity: 'error',
  comment: `${packages} has one door: ${folder}`,
  from: { pathNot: [`^${folder}/`, ...TESTS] },
  to: { path: `(^|/)node_modules/(${packages})(/|$)` },
});

/** A layer that must not know others. */
const layer = (from, to, comment, except = []) => ({
  name: `${from.replace(/\W/g, '')}-knows-no-upper-layer`,
  severity: 'error',
  comment,
  from: { path: `^${from}/`, pathNot: TESTS },
  to: { path: `^(${to})/`, pathNot: except },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer(
      'graph',
      'server|cli|client|ui|bench|tools',
      'graph is identity knowledge: no process, no protocol',
    ),
    layer('server', 'cli|client|ui|bench|tools', 'the server knows nothing of those who call it'),
    layer('client', 'graph|server|cli|ui|bench|tools', 'the client knows the API by its description only'),
    layer(
      'cli',
      'server|ui|bench|tools',
      'commands go over the client, or to the graph where no server is needed; an engine they start themselves',
      ['^tools/provision/fingerprint\\.mjs$'],
    ),
    layer('ui', 'graph|server|cli|bench|tools', 'the browser knows the API by its client only'),
    {
      name: 'graph-without-process',
      severity: 'error',
      comment: 'no HTTP, queue, environment or terminal in graph',
      from: { path: '^graph/', pathNot: TESTS },
      to: {
        path: [
          '(^|/)node_modules/(@?fastify|bullmq|ioredis|env-schema|pino|jose|oidc-provider|openapi-fetch|commander|cli-progress)(/|$)',
          '^(node:)?(http|https|net|tls|process|child_process|cluster|worker_threads)$',
        ],
      },
    },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      comment: 'graph/model holds types and invariants; it imports nothing but itself',
      from: { path: '^graph/model/', pathNot: TESTS },
      to: { pathNot: '^graph/model/' },
    },
    {
      name: 'pure-matching',
      severity: 'error',
      comment: 'comparing and deciding who may see what is pure: it does not touch the store',
      from: { path: '^graph/(matching|access|biometrics)/', pathNot: TESTS },
      to: { path: '^graph/(store|sources|repository|detector|portal|quality|statistics)/' },
    },
    door('neo4j', 'neo4j-driver', 'graph/store'),
    door('natural', 'natural', 'graph/matching'),
    door('queues', 'bullmq|ioredis', 'server/platform'),
    door('cytoscape', 'cytoscape[^/]*', 'ui/src/graph-view'),
    door('sign-in', 'oidc-provider', 'server/platform/sign-in'),
    door('pdf', 'pdfkit|bidi-js|dejavu-fonts-ttf', 'server/platform'),
    door('session', 'openid-client', 'server/platform/session'),
    {
      name: 'graph-components-meet-at-the-index',
      severity: 'error',
      comment: 'a component of graph is used through its index.ts; the model is types and open to all',
      from: { path: '^graph/([^/]+)/', pathNot: TESTS },
      to: { path: '^graph/[^/]+/', pathNot: ['^graph/$1/', '^graph/model/', '^graph/.+/index\\.ts$'] },
    },
    {
      name: 'graph-is-entered-at-the-index',
      severity: 'error',
      comment: 'from outside graph, a component is used through its index.ts',
      from: { path: '^(server|cli|bench)/', pathNot: TESTS },
      to: { path: '^graph/', pathNot: ['^graph/model/', '^graph/.+/index\\.ts$'] },
    },
    {
      name: 'server-components-meet-at-the-index',
      severity: 'error',
      comment:
        'a component of the server is used through its index.ts; only the start files put parts together',
      from: { path: '^server/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^server/[^/]+/',
        pathNot: ['^server/$1/', '^server/platform/[^/]+\\.ts$', '^server/.+/index\\.ts$'],
      },
    },
    {
      name: 'ui-areas-meet-at-the-index',
      severity: 'error',
      comment: 'an area of the interface is used through its index; main.tsx only puts areas together',
      from: { path: '^ui/src/([^/]+)/', pathNot: TESTS },
      to: { path: '^ui/src/[^/]+/', pathNot: ['^ui/src/$1/', '^ui/src/.+/index\\.tsx?$'] },
    },
    {
      name: 'platform-knows-no-component',
      severity: 'error',
      comment: 'sign-in, policy, queues and health serve every component and know none',
      from: { path: '^server/platform/', pathNot: TESTS },
      to: { path: '^server/(?!platform/)[^/]+/' },
    },
    {
      name: 'platform-knows-no-application',
      severity: 'error',
      comment: 'the platform is put together in app.ts, not the other way round',
      from: { path: '^server/[^/]+/', pathNot: ['^server/platform/openapi/generate\\.ts$', ...TESTS] },
      to: { path: '^server/(app|api|worker|matcher)\\.ts$' },
    },
    {
      name: 'nobody-imports-the-portal',
      severity: 'error',
      comment: 'the portal stands on all others',
      from: { pathNot: ['^(graph|server|ui/src)/portal/', COMPOSITION, '^ui/src/main\\.tsx$', ...TESTS] },
      to: { path: '^(graph|server|ui/src)/portal/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'a cycle has no order to read it in; types count',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-sources',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no-unknown-modules',
      severity: 'error',
      comment: 'every import resolves, and to a package of package.json',
      from: {},
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-service',
      severity: 'error',
      comment: 'what runs in production is a dependency, not a devDependency',
      from: {
        path: '^(graph|server|cli|client)/',
        pathNot: [...TESTS, '^server/platform/openapi/generate\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.tmp\\.ts$'] },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
