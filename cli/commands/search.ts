/** `symbolon search` and `symbolon person`: who is known, and everything that the asker may see of one person. */
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { colourWord, facts, moment, type OutputOptions, show, table, words } from '../output.ts';
import { positive, reading } from './options.ts';

interface SearchOptions extends ServiceOptions, OutputOptions {
  document?: string;
  country?: string;
  reference?: string;
  born?: string;
  limit?: number;
  cursor?: string;
}

export function addSearch(program: Command) {
  reading(program.command('search'))
    .summary('search persons by name in any script, by document or by reference')
    .argument('[text...]', 'name, in any script and order; may hold a date')
    .option('--document <number>', 'number of a travel document')
    .option('--country <code>', 'country that issued the document, three letters')
    .option('--reference <reference>', 'reference of a record in its source system')
    .option('--born <date>', 'YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--limit <number>', 'how many', positive)
    .option('--cursor <cursor>', 'the next page')
    .addHelpText(
      'after',
      '\nExamples:\n  symbolon search "Maria Silva"\n  symbolon search --document X1234567 --country PRT',
    )
    .action(async (text: string[], options: SearchOptions) => {
      const answer = await search(questionOf(text, options), options);
      show(answer, options, () => [
        ...table(
          ['person', 'name', 'born', 'sex', 'nationality', 'systems', 'met by', 'bits', 'links'],
          answer.items.map(({ personId, identity, systems, matched, bits, links }) => [
            personId,
            identity.name,
            identity.dateOfBirth,
            identity.sex,
            identity.nationalities.join(', '),
            systems.join(', '),
            matched[0] === undefined ? '' : `${words(matched[0].field)}, ${words(matched[0].level)}`,
            bits?.toFixed(1),
            Object.entries(links)
              .map(([colour, count]) => `${count} ${colourWord(colour)}`)
              .join(', '),
          ]),
          'Nobody is found.',
        ),
        '',
        `Asked: ${Object.entries(answer.systems)
          .map(([system, hit]) => `${system} ${hit === 'HIT' ? 'hit' : 'no hit'}`)
          .join(', ')}`,
        ...(answer.truncated ? ['There is more than can be ranked: ask more narrowly.'] : []),
        ...(answer.next === null ? [] : [`More: --cursor ${answer.next}`]),
      ]);
    });

  reading(program.command('person'))
    .summary('a person: identities, documents, records, links')
    .argument('<id>', 'id of the person or of one of its identity groups')
    .action(async (id: string, options: ServiceOptions & OutputOptions) => {
      const person = await readPerson(id, options);
      show(person, options, () => personInWords(person));
    });
}

function questionOf(text: string[], { document, country, reference, born, limit, cursor }: SearchOptions) {
  const query = text.join(' ').trim();
  if (query === '' && document === undefined && reference === undefined)
    throw new CommandFailure('Say what to search for: a name, --document or --reference.', 2);
  return {
    ...(query === '' ? {} : { query }),
    ...(document === undefined
      ? {}
      : { document: { number: document, ...(country === undefined ? {} : { issuingCountry: country }) } }),
    ...(reference === undefined ? {} : { reference }),
    ...(born === undefined ? {} : { dateOfBirth: born }),
    ...(limit === undefined ? {} : { limit }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

async function search(body: ReturnType<typeof questionOf>, options: ServiceOptions) {
  return await data(connectAs('officer', options).api.POST('/v1/search', { body }));
}

async function readPerson(groupId: string, options: ServiceOptions) {
  const { api } = connectAs('officer', options);
  return await data(api.GET('/v1/persons/{groupId}', { params: { path: { groupId } } }));
}

type Person = Awaited<ReturnType<typeof readPerson>>;

function personInWords(person: Person): string[] {
  const section = (title: string, lines: string[]) => ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
  const lines = facts([
    ['person', person.id],
    ['systems', person.systems.join(', ')],
  ]);
  lines.push(
    ...section(
      'Identities',
      table(
        ['system', 'category', 'names', 'born', 'sex', 'nationality', 'place of birth'],
        person.identities.map((one) => [
          one.system,
          words(one.category),
          nameOf(one.names),
          one.dateOfBirth === undefined ? '' : (one.dateOfBirth.original ?? one.dateOfBirth.value),
          one.sex,
          (one.nationalities ?? []).map(({ country }) => country).join(', '),
          [one.placeOfBirth?.town, one.placeOfBirth?.country].filter(Boolean).join(', '),
        ]),
      ),
    ),
    ...section(
      'Travel documents',
      table(
        ['system', 'type', 'number', 'issued by', 'expires'],
        person.documents.map((one) => [
          one.system,
          one.docType,
          one.number,
          one.issuingCountry,
          one.expiryDate,
        ]),
      ),
    ),
    ...section(
      'Biometric templates (by reference only)',
      table(
        ['system', 'modality', 'finger', 'engine'],
        person.templates.map((one) => [one.system, words(one.modality), one.finger, one.engine]),
      ),
    ),
    ...section(
      'Records',
      table(
        ['system', 'reference', 'kind', 'version', 'owner', 'kept until'],
        person.records.map((one) => [
          one.system,
          one.recordRef,
          words(one.recordKind),
          one.version,
          one.owner.authorityRef,
          one.retainUntil,
        ]),
      ),
    ),
    ...section(
      'Links',
      table(
        ['link', 'colour', 'systems', 'article', 'since'],
        person.links.map((one) => [
          one.id,
          colourWord(one.colour, one.redKind),
          one.systems.join(' – '),
          one.basis,
          moment(one.since),
        ]),
      ),
    ),
  );
  if (person.conflicts.length > 0)
    lines.push(
      ...section(
        'Where the systems contradict each other',
        person.conflicts.map(
          ({ field, values }) =>
            `${words(field)}: ${values.map(({ value, systems }) => `${value} (${systems.join(', ')})`).join(' – ')}`,
        ),
      ),
    );
  if (person.truncated) lines.push('', 'Not everything is shown.');
  return lines;
}

/** The current name with its Latin form; names of other kinds are counted. */
function nameOf(names: Person['identities'][number]['names']): string {
  const current = names.filter(({ kind }) => kind === 'CURRENT');
  const main = current.length > 0 ? current : names.slice(0, 2);
  const order = { GIVEN: 0, UNSPLIT: 1, FAMILY: 2 } as Record<string, number>;
  const sorted = main.toSorted((a, b) => (order[a.side] ?? 0) - (order[b.side] ?? 0));
  const stated = sorted.map(({ value }) => value).join(' ');
  const latin = sorted.map(({ value, latin, romanised }) => latin ?? romanised ?? value).join(' ');
  const others = names.length - main.length;
  return `${stated}${latin === stated ? '' : ` (${latin})`}${others === 0 ? '' : ` +${others}`}`;
}
