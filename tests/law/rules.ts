/**
 * The rules of the law that the software answers for, one row each: article, what the software must do, where it does
 * so, and whether a test proves it. `npm run law` prints them with the outcome of their tests; `docs/legal-basis.md` is
 * made of them.
 *
 * Bare articles are those of Regulation (EU) 2019/817; `818:` is its twin 2019/818, others name their act.
 */
export interface Rule {
  /** 1 to 62. */
  number: number;
  /** What the rule rests on. */
  articles: string;
  /** What the software must do, in a line. */
  duty: string;
  /** Component of the service; `none` for one that does not exist yet. */
  component:
    | 'detector'
    | 'matching'
    | 'biometrics'
    | 'sources'
    | 'access'
    | 'portal'
    | 'quality'
    | 'rights'
    | 'none';
  /** Paths from the root of what does it: at least one, unless the rule is open. */
  files: readonly string[];
  /** Why no test proves the rule. Absent: tests of `tests/law` prove it. */
  open?: string;
}

const rule = (
  number: number,
  articles: string,
  duty: string,
  component: Rule['component'],
  files: string[],
): Rule => ({ number, articles, duty, component, files });

const openRule = (
  number: number,
  articles: string,
  duty: string,
  component: Rule['component'],
  open: string,
  files: string[] = [],
): Rule => ({ number, articles, duty, component, files, open });

const VERDICT = 'graph/matching/verdict';
const SEEING = 'graph/access/visibility.ts';
const LIFE = 'graph/detector/lifecycle.ts';
const WRITING = 'graph/detector/write-findings.ts';
const DECIDING = 'graph/detector/decide.ts';
const COLOUR = 'graph/detector/colour.ts';
const OPTIONS = 'graph/detector/options.ts';
const POLICY = 'server/platform/policy/table.ts';

export const RULES: readonly Rule[] = [
  rule(1, 'Art 27(5)', 'Never compares a record with another one of its own system.', 'detector', [
    'graph/detector/detect.ts',
  ]),
  rule(
    2,
    'Art 27(1), 818:27(1)',
    'Starts detection when a record of a listed kind is created or changed, and at nothing else.',
    'sources',
    ['graph/sources/systems.ts', 'graph/sources/rows.ts'],
  ),
  rule(
    3,
    'Art 27(2), 27(4)',
    'Searches new biometrics among those of the other systems, and a travel document whatever the names.',
    'detector',
    ['graph/detector/detect.ts', 'graph/matching/candidates'],
  ),
  rule(
    4,
    'Art 28(1)',
    'Lets the procedure of the source go on, and stores no link, where nothing matches.',
    'detector',
    ['server/sources/index.ts', LIFE],
  ),
  rule(
    5,
    'Art 28(2)',
    'Extends the links that are there: one for each pair of identity groups, never two.',
    'detector',
    [WRITING, 'cypher/detector/write-links.cypher'],
  ),
  rule(
    6,
    'Art 28(3), 33(1)',
    'Makes a link white by itself in rows 1–4, 13 and 15 of the table, and nowhere else.',
    'detector',
    [COLOUR, LIFE],
  ),
  rule(
    7,
    'Art 28(3), 33',
    'Makes no link of identity data alone; the comparison is kept in its log.',
    'detector',
    [COLOUR, 'graph/detector/detect.ts', 'graph/detector/evaluate.ts'],
  ),
  rule(
    8,
    'Art 30(1)',
    'Makes a link yellow in rows 5–9, 11 and 17, with the point that it rests on.',
    'detector',
    [COLOUR, LIFE],
  ),
  rule(9, 'Art 30–33', 'Answers every outcome of a comparison, and equal outcomes alike.', 'detector', [
    COLOUR,
    OPTIONS,
  ]),
  rule(
    10,
    'Art 31(1), 33(1)',
    'Offers an officer what the proposals of the link allow and refuses the rest by article.',
    'detector',
    [OPTIONS, DECIDING],
  ),
  rule(11, 'Art 32(1)', 'Offers red under the right point, as one person or as two.', 'detector', [
    OPTIONS,
    DECIDING,
  ]),
  rule(
    12,
    'Art 29, 31–33',
    'Leaves green, red and a decided white to people: no machine sets them.',
    'detector',
    [COLOUR, LIFE],
  ),
  rule(
    13,
    'Art 29(1), 818:29(1)',
    'Gives a link to the authority of the system that started the detection.',
    'detector',
    ['graph/detector/authority.ts'],
  ),
  rule(
    14,
    'Art 29(2)',
    'Gives a link with an alert for arrest, missing persons, judicial procedures or checks to the SIRENE bureau of the alert.',
    'detector',
    ['graph/detector/authority.ts', 'graph/sources/systems.ts'],
  ),
  rule(
    15,
    'Art 29(1)(ba)',
    'Gives a link that a visa file made with a criminal record to the designated authority of VIS.',
    'detector',
    ['graph/detector/authority.ts'],
  ),
  rule(
    16,
    'Art 29(4)',
    'Wants presence and hearing recorded before an EES decision; at a border within 12 hours where possible.',
    'detector',
    ['graph/detector/lifecycle.ts', 'graph/detector/authority.ts', 'graph/detector/overdue.ts'],
  ),
  rule(17, 'Art 29(5)', 'Takes one decision for one link.', 'detector', [
    'server/detector/decisions.ts',
    DECIDING,
  ]),
  rule(
    18,
    'Art 29(6)',
    'Shows the surrounding links and refuses a colour that contradicts them.',
    'detector',
    ['graph/detector/consistency.ts', 'graph/detector/foresee.ts', 'server/detector/surroundings.ts'],
  ),
  rule(
    19,
    'Art 28(4), 30(1)',
    'Makes proposals that contradict each other yellow, with that cause.',
    'detector',
    [COLOUR],
  ),
  rule(
    20,
    'Art 26(1), 21(1)',
    'Shows a yellow link, and the data behind it, to its responsible authority alone.',
    'access',
    [SEEING],
  ),
  rule(
    21,
    'Art 26(2), 21(2)',
    'Tells of a red link that it is there and between which systems, and no more.',
    'access',
    [SEEING],
  ),
  rule(
    22,
    'Art 26(3)–(4)',
    'Shows white to those with both systems, green to those whose query met both sides as well.',
    'access',
    [SEEING],
  ),
  rule(
    23,
    'Art 33(2), 31(2)',
    'Answers a query with the data behind white links within the rights of the asker, and tells persons apart on green.',
    'portal',
    ['graph/portal/persons.ts', 'graph/portal/search.ts'],
  ),
  rule(24, 'Art 32(2)', 'Attaches no consequence to a red link.', 'detector', [
    'server/detector/schemas.ts',
    'ui/src/frame/messages.en.json',
  ]),
  rule(
    25,
    'Art 32(4)–(5), 33(4), 33(6)',
    'Writes to the person on red and on a decided white, and on nothing else.',
    'none',
    ['graph/detector/effects.ts', 'graph/detector/letters.ts', 'graph/letters/letters.ts'],
  ),
  rule(
    26,
    'Art 32(4), 33(4), 2018/1862 Art 37(3)',
    'Withholds a letter with reason and reviewer; by default where an alert for discreet checks is linked.',
    'none',
    ['graph/detector/effects.ts', 'graph/detector/letters.ts'],
  ),
  rule(27, 'Art 32(6)', 'Tells the owners of linked data of a red link, each once.', 'none', [
    'graph/detector/effects.ts',
    'cypher/detector/write-notices.cypher',
    'graph/detector/notices.ts',
  ]),
  rule(
    28,
    'Art 31(3), 32(7), 33(5)',
    'Lets other authorities contest a wrong link and tells the responsible one; a sensitive red one is for its SIRENE bureau.',
    'none',
    ['graph/detector/lifecycle.ts', 'graph/detector/decide.ts'],
  ),
  rule(29, 'Art 34', 'Keeps in the confirmation file what the article lists, and nothing else.', 'detector', [
    'cypher/detector/write-links.cypher',
    'graph/detector/sin.ts',
  ]),
  rule(30, 'Art 35', 'Erases a link and its file when fewer than two systems hold the data.', 'detector', [
    'cypher/sources/erase-empty-group.cypher',
    LIFE,
  ]),
  rule(
    31,
    'Art 15, 19(1), 23(2)',
    'Follows its sources in every change and erasure; a link prolongs nothing.',
    'sources',
    ['graph/sources/erase.ts', 'graph/sources/store-records.ts'],
  ),
  rule(
    32,
    'Art 19(2)',
    'Shows the files of one person as one while white or red says so, and apart again without loss.',
    'none',
    ['graph/portal/persons.ts', 'graph/detector/lifecycle.ts'],
  ),
  rule(33, 'Art 48(6)', 'Detects again when linked data change: another colour, or no link.', 'detector', [
    'graph/detector/detect.ts',
    LIFE,
  ]),
  rule(
    34,
    '2023/332-333 Annex I',
    'Calls identity data same only with a nationality in common; a birthplace is not needed.',
    'matching',
    [`${VERDICT}/identity.ts`, `${VERDICT}/places.ts`],
  ),
  rule(
    35,
    '2023/332-333 Annex II 3.1',
    'Knows each rule (a)–(h) on names, with one edit for the whole category.',
    'matching',
    [`${VERDICT}/names.ts`, `${VERDICT}/edits.ts`, `${VERDICT}/transliteration`],
  ),
  rule(
    36,
    '2023/332-333 Annex II 3.2',
    'Knows day and month swapped, calendars, and one edit of a birth date.',
    'matching',
    [`${VERDICT}/dates.ts`, `${VERDICT}/calendars.ts`],
  ),
  rule(
    37,
    '2023/332-333 Annex I 3.3, Annex II 3.4',
    'Forgives no difference of sex or code, and knows changed names of countries and towns.',
    'matching',
    [`${VERDICT}/sex.ts`, `${VERDICT}/places.ts`, `${VERDICT}/denominations.ts`],
  ),
  rule(
    38,
    '2023/332-333 Art 1(2)',
    'Compares both ways alike; same goes before similar, similar before different.',
    'matching',
    [`${VERDICT}/identity.ts`],
  ),
  rule(
    39,
    '2023/332-333 Art 4',
    'Logs each comparison with its time, fields, rules and colour, and every later colour.',
    'detector',
    [WRITING, 'cypher/detector/write-comparisons.cypher', 'cypher/detector/write-history.cypher'],
  ),
  openRule(
    40,
    'Art 8, 9(2)',
    'Refuses fields and systems outside the profile of the asker.',
    'access',
    'Rights are by role, purpose and system; there are no profiles of search fields and data categories yet.',
    [POLICY],
  ),
  rule(
    41,
    'Art 9(4)',
    'Gives away nothing of systems that the asker may not read, save what a red link tells.',
    'access',
    [SEEING, 'graph/portal/sight.ts'],
  ),
  openRule(
    42,
    'Art 9(6)',
    'Sends the answer of each system as it comes.',
    'none',
    'A search is one answer yet.',
  ),
  openRule(
    43,
    'Art 20(1)–(3)',
    'Wants a ground and an age for identification by the police; live biometrics before data.',
    'biometrics',
    'The police can ask for a hit; ground, age and the second form are not asked for yet.',
    ['server/biometrics/routes.ts'],
  ),
  openRule(
    44,
    'Art 20, 9(4)',
    'Hides from the police which system holds the person.',
    'access',
    'The answer of Art 20 with identity data is not given yet; a hit alone names no system.',
    [SEEING],
  ),
  openRule(
    45,
    'Art 22(2)',
    'Answers the first step of law enforcement with names of systems only, and follows it up.',
    'access',
    'Who may be told is decided; the question cannot be asked yet.',
    [SEEING],
  ),
  openRule(
    46,
    'Art 24(4)–(6)',
    'Logs file reference, purpose and both officials of a law-enforcement query.',
    'none',
    'There is no log of queries yet.',
  ),
  openRule(
    47,
    'Art 10, 16, 24, 36',
    'Erases logs after a year, unless they are held for a procedure.',
    'none',
    'There is no log of queries yet.',
  ),
  openRule(
    48,
    'Art 11, 17(4)',
    'Tells users of an outage and opens the direct way.',
    'none',
    'There is no search portal apart from the systems yet.',
  ),
  openRule(
    49,
    'Art 9(5), 72(1)',
    'Asks Interpol only where nothing is revealed to the owner of an alert.',
    'none',
    'Interpol is not asked at all.',
  ),
  rule(
    50,
    'Art 13(3)',
    'Makes no template of a sample below the minimum of quality, and tells its owner.',
    'biometrics',
    ['graph/biometrics/quality.ts', 'graph/sources/rows.ts', 'graph/quality/alerts.ts'],
  ),
  rule(
    51,
    'Art 13(1)–(2)',
    'Makes no template of palm prints, genetic profiles and VIS faces not taken live; keeps templates apart by system, with their reference.',
    'biometrics',
    ['graph/sources/rows.ts', 'server/biometrics/search.ts'],
  ),
  openRule(
    52,
    '2021/2225 Art 2, 6',
    'Refuses data that break a blocking rule, flags those that break a soft one, and reports weekly without personal data.',
    'quality',
    'Blocking and soft rules work; there is no weekly report yet.',
    ['graph/sources/check.ts', 'graph/quality/alerts.ts'],
  ),
  openRule(
    53,
    'Art 39, 2021/2223 Art 4',
    'Extracts anonymous statistics, one way only.',
    'none',
    'There is no repository of statistics yet.',
  ),
  openRule(
    54,
    'Art 66(3)',
    'Counts links by colour and pair of systems, and the time in yellow and red.',
    'none',
    'There is no repository of statistics yet.',
  ),
  openRule(
    55,
    '2019/816 Art 5, 7',
    'Shows flags of criminal records only to those who may read them; holds no offence anywhere.',
    'none',
    'Flags are not taken yet.',
  ),
  openRule(
    56,
    '2019/816 Art 8',
    'Erases criminal records within a month of their end, or their flag alone.',
    'none',
    'Flags and the end of convictions are not taken yet.',
  ),
  rule(
    57,
    'Art 48',
    'Keeps the times of requests of persons; erases what was supplied, keeps the record of handling.',
    'rights',
    [
      'graph/rights/clocks.ts',
      'graph/rights/progress.ts',
      'graph/rights/requests.ts',
      'graph/rights/record.ts',
    ],
  ),
  rule(
    58,
    'Art 49, 2021/2104',
    'Tells anybody whom an authority reference belongs to, without a way to any system.',
    'rights',
    ['server/rights/contacts.ts', 'graph/rights/contacts.ts', 'ui/src/lookup/index.tsx'],
  ),
  rule(59, 'Art 54(3), 818:55', 'Shows no personal data to those who run the service.', 'access', [
    SEEING,
    POLICY,
  ]),
  rule(
    60,
    'Art 69',
    'Runs the transition by biometrics alone, and starts only when no yellow link is left.',
    'none',
    ['graph/detector/mode.ts', 'graph/detector/authority.ts'],
  ),
  rule(
    61,
    'Art 5, 2024/1358 Art 14',
    'Puts children first, before trained reviewers, and writes to their representative.',
    'detector',
    ['graph/detector/vulnerable.ts', 'graph/detector/lifecycle.ts', 'graph/detector/queue.ts'],
  ),
  rule(62, 'Art 28(2)', 'Makes one link of a pair, however many start its detection at once.', 'detector', [
    WRITING,
    'graph/detector/lease.ts',
  ]),
];

export function ruleOf(number: number): Rule {
  const found = RULES[number - 1];
  if (found?.number !== number) throw new Error(`there is no rule ${number}`);
  return found;
}
