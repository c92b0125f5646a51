/** Letters to persons and notices to authorities in the terminal (Art 32(4)-(7), 33(4)-(6)): `letters`, `notices`. */
import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { data } from '../../client/index.ts';
import { type Actor, type Connection, connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { colourWord, facts, moment, type OutputOptions, show, table, words } from '../output.ts';
import { oneOf, overService, positive, reading } from './options.ts';

const STATES = ['DRAFT', 'BLOCKED', 'WITHHOLDING', 'WITHHELD', 'RELEASED', 'VOID'] as const;
const LANGUAGES = ['en', 'ar', 'fr', 'de', 'es'] as const;
const REASONS = ['ALERT_RULES', 'SECURITY', 'PUBLIC_ORDER', 'CRIME_PREVENTION', 'INVESTIGATION'] as const;

type Letter = Awaited<ReturnType<typeof readLetter>>;
type Options = ServiceOptions & OutputOptions;
type Language = (typeof LANGUAGES)[number];
interface Page {
  limit?: number;
  cursor?: string;
}

export function addLetters(program: Command) {
  const letters = program
    .command('letters')
    .summary('letters to persons about links: list, show, release, withhold, review')
    .addHelpText('after', '\nA letter goes out when an officer releases it; nothing goes out by itself.');

  paged(reading(letters.command('list', { isDefault: true })))
    .summary('letters of the own authorities, the newest first')
    .option('--state <state>', STATES.join(', ').toLowerCase(), oneOf(STATES))
    .action(async ({ state, ...given }: Options & Page & { state?: (typeof STATES)[number] }) => {
      const query = { ...pageOf(given), ...(state && { state }) };
      const { api } = connectAs('officer', given);
      const page = await data(api.GET('/v1/letters', { params: { query } }));
      const more = `symbolon letters list ${state ? `--state ${state.toLowerCase()} ` : ''}--cursor ${page.next}`;
      show(page, given, () => [
        ...table(
          ['letter', 'file', 'about', 'goes to', 'state', 'since', 'authority'],
          page.items.map((letter) => [
            ...[letter.id, letter.sin, words(letter.template), words(letter.recipient)],
            ...[words(letter.state), moment(letter.at), letter.authority],
          ]),
          'No letter here.',
        ),
        ...(page.next === null ? [] : ['', `More: ${more}`]),
      ]);
    });

  reading(letters.command('show'))
    .summary('a letter with what it says, or its text or PDF into a file')
    .argument('<letter>', 'id of the letter')
    .addOption(languageOption('language of what it says; by default that of its release, else English'))
    .option('--out <file>', 'write what it says into a file')
    .option('--pdf <file>', 'write it as PDF into a file')
    .addHelpText('after', '\nExample:\n  symbolon letters show 0198… --language fr --pdf letter.pdf')
    .action(async (id: string, given: Options & { language?: Language; out?: string; pdf?: string }) => {
      const connection = connectAs('officer', given);
      const { api } = connection;
      const letter = await readLetter(connection, id);
      const { language, out, pdf } = given;
      const params = { path: { id }, query: language === undefined ? {} : { language } };
      const form = await data(api.GET('/v1/letters/{id}/text', { params }));
      if (out !== undefined) write(out, `${form.text}\n`);
      if (pdf !== undefined)
        write(
          pdf,
          new Uint8Array(
            (await data(api.GET('/v1/letters/{id}/pdf', { params, parseAs: 'arrayBuffer' }))) as ArrayBuffer,
          ),
        );
      const files = [out, pdf].flatMap((file) => file ?? []);
      show({ ...letter, form }, given, () => [
        ...letterInWords(letter),
        '',
        ...(files.length === 0 ? [form.text] : [`Written: ${files.join(', ')}`]),
      ]);
    });

  acting(letters.command('release'))
    .summary('release a letter: it goes out and changes no more')
    .argument('<letter>', 'id of the letter')
    .addOption(languageOption('language in which it goes out').makeOptionMandatory())
    .requiredOption('--name <name>', 'whom it goes to: the person, or the representative where it says so')
    .requiredOption('--address <line...>', 'postal address, line by line')
    .option('--override <text>', 'why a letter that is blocked for a discreet check may go out')
    .addHelpText(
      'after',
      '\nExample:\n  symbolon letters release 0198… --language de --name "Qamar Zubaydi" --address "Lindenallee 1" "99999 Musterhafen"',
    )
    .action(
      async (
        id: string,
        given: Acting & { language: Language; name: string; address: string[]; override?: string },
      ) => {
        const { language, name, address, override } = given;
        const to = { name, address: address.join('\n') };
        const body = { language, to, ...(override === undefined ? {} : { override }) };
        await step('officer', id, given, async ({ api }, params) =>
          data(api.POST('/v1/letters/{id}/release', { params, body })),
        );
      },
    );

  acting(letters.command('withhold'))
    .summary('withhold a letter, with a reason of the law; a second officer has to agree')
    .argument('<letter>', 'id of the letter')
    .requiredOption('--reason-code <code>', REASONS.join(', ').toLowerCase(), oneOf(REASONS))
    .requiredOption('--reason <text>', 'why, in your own words')
    .action(async (id: string, given: Acting & { reasonCode: (typeof REASONS)[number]; reason: string }) => {
      const body = { reason: given.reasonCode, reasonText: given.reason };
      await step('officer', id, given, async ({ api }, params) =>
        data(api.POST('/v1/letters/{id}/withhold', { params, body })),
      );
    });

  acting(letters.command('review'))
    .summary('say, as a second officer, whether a letter is withheld')
    .argument('<letter>', 'id of the letter')
    .addOption(new Option('--agree', 'the reason holds: it is withheld').conflicts('disagree'))
    .option('--disagree', 'the reason does not hold: it can be released again')
    .action(async (id: string, given: Acting & { agree?: true; disagree?: true }) => {
      if (given.agree === given.disagree) throw new CommandFailure('Say --agree or --disagree.', 2);
      const body = { agree: given.agree === true };
      await step('secondOfficer', id, given, async ({ api }, params) =>
        data(api.POST('/v1/letters/{id}/review', { params, body })),
      );
    });

  const notices = program.command('notices').summary('what authorities were told of links: list, read');

  paged(reading(notices.command('list', { isDefault: true })))
    .summary('notices to the own authorities, or of the own data for a data owner; the newest first')
    .addHelpText('after', '\nExample:\n  symbolon notices --as cli-data-owner')
    .action(async (given: Options & Page) => {
      const { api } = connectAs('officer', given);
      const page = await data(api.GET('/v1/notices', { params: { query: pageOf(given) } }));
      show(page, given, () => [
        ...table(
          ['notice', 'what happened', 'file', 'link', 'to', 'since', 'state', 'own records'],
          page.items.map((notice) => [
            ...[notice.id, words(notice.kind), notice.sin, colourWord(notice.colour), notice.to],
            ...[moment(notice.at), words(notice.state)],
            notice.records.map(({ system, reference }) => `${system} ${reference}`).join(', ') || null,
          ]),
          'No notice.',
        ),
        ...(page.next === null ? [] : ['', `More: symbolon notices list --cursor ${page.next}`]),
      ]);
    });

  overService(notices.command('read'))
    .summary('keep that a notice has been read')
    .argument('<notice>', 'id of the notice')
    .action(async (id: string, given: ServiceOptions) => {
      const { api } = connectAs('officer', given);
      await data(api.PUT('/v1/notices/{id}/read', { params: { path: { id } } }));
      process.stdout.write('Read.\n');
    });
}

interface Acting extends ServiceOptions, OutputOptions {
  revision?: number;
}

const acting = (command: Command) =>
  overService(command)
    .option('--revision <number>', 'the revision that you have seen; by default the present one', positive)
    .option('--json', 'JSON instead of words');

const paged = (command: Command) =>
  command.option('--limit <number>', 'how many', positive).option('--cursor <cursor>', 'the next page');

const languageOption = (what: string) => new Option('--language <language>', what).choices(LANGUAGES);

const pageOf = ({ limit, cursor }: Page) => ({
  ...(limit === undefined ? {} : { limit }),
  ...(cursor === undefined ? {} : { cursor }),
});

async function readLetter({ api }: Connection, id: string) {
  return await data(api.GET('/v1/letters/{id}', { params: { path: { id } } }));
}

/** Takes a step on the letter as it is now, and shows what it has become. */
async function step(
  actor: Actor,
  id: string,
  given: Acting,
  take: (
    connection: Connection,
    params: { path: { id: string }; header: { 'if-match': string } },
  ) => Promise<Letter>,
): Promise<void> {
  const connection = connectAs(actor, given);
  const revision = given.revision ?? (await readLetter(connection, id)).revision;
  const letter = await take(connection, { path: { id }, header: { 'if-match': `"${revision}"` } });
  show(letter, given, () => letterInWords(letter));
}

function letterInWords(letter: Letter): string[] {
  const next = {
    DRAFT: `Read it: symbolon letters show ${letter.id}`,
    BLOCKED: 'A discreet check is behind one side: it goes out only with --override, or is withheld.',
    WITHHOLDING: `Another officer has to agree: symbolon letters review ${letter.id} --agree`,
  }[letter.state as string];
  return [
    ...facts([
      ['letter', letter.id],
      ['file', letter.sin],
      ['about', words(letter.template)],
      ['goes to', `the ${words(letter.recipient)}`],
      ['state', words(letter.state)],
      ['since', moment(letter.at)],
      ['authority', letter.authority],
      [
        'released',
        letter.releasedAt === null ? null : `${moment(letter.releasedAt)} by ${letter.releasedBy}`,
      ],
      ['in spite of a check', letter.override],
      ['to', letter.recipientName],
      [
        'withheld',
        letter.withheldAt === null ? null : `${moment(letter.withheldAt)} by ${letter.withheldBy}`,
      ],
      ['reason', letter.reason === null ? null : `${words(letter.reason)}: ${letter.reasonText}`],
      ['reviewed', letter.reviewedAt === null ? null : `${moment(letter.reviewedAt)} by ${letter.reviewer}`],
      ['revision', letter.revision],
    ]),
    ...(next === undefined ? [] : ['', next]),
  ];
}

/** Readable by the caller alone: a letter names a person. */
function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { mode: 0o600 });
  } catch (error) {
    throw new CommandFailure(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
}
