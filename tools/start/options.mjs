// The options of `npm start`, and its help.

export const HELP = `Usage: npm start -- [options]

Brings up Symbolon: Neo4j, Redis, the API and a worker; loads a demonstration population into an empty graph.

  --no-demo      leave an empty graph empty
  --persons N    size of the demonstration population
  --port N       port of the API (default: SYMBOLON_PORT, else 8080 or the next free one)
  --reset        delete the stored data first; asks before it does
  --yes          do not ask
  --help         show this text

NEO4J_URI and REDIS_URL (with NEO4J_USER, NEO4J_PASSWORD) name servers of your own; otherwise they are
provisioned under .symbolon, with containers or this machine's Java (SYMBOLON_SERVICES=containers|local).`;

/** @returns {{demo: boolean, persons?: number, port?: number, reset: boolean, yes: boolean, help: boolean}} */
export function readOptions(args) {
  const options = { demo: true, reset: false, yes: false, help: false };
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.split('=', 1)[0], arg.slice(arg.indexOf('=') + 1)] : [arg],
  );
  while (rest.length) {
    const name = rest.shift();
    if (name === '--no-demo') options.demo = false;
    else if (name === '--reset') options.reset = true;
    else if (name === '--yes' || name === '-y') options.yes = true;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--persons') options.persons = whole(name, rest.shift(), 1, 10_000_000);
    else if (name === '--port') options.port = whole(name, rest.shift(), 1, 65_535);
    else throw new Error(`${name} is not an option of npm start. See: npm start -- --help`);
  }
  if (process.env.SYMBOLON_PORT && options.port === undefined)
    options.port = whole('SYMBOLON_PORT', process.env.SYMBOLON_PORT, 1, 65_535);
  return options;
}

function whole(name, text, least, most) {
  const value = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || value < least || value > most)
    throw new Error(`${name} needs a whole number from ${least} to ${most}`);
  return value;
}
