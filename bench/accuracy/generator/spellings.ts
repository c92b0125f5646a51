/**
 * Other spellings of a Latin name that clerks of several countries write for one original: romanisations in use beside
 * the first (French, German, English and national systems), dropped marks, sound-alikes, nicknames.
 *
 * The lists are this generator's own and know nothing of the matcher, so that no rule is tested against itself.
 */
import type { Random } from '../../../cli/population/random.ts';

type Rule = readonly [from: RegExp, ...to: string[]];

const ARABIC: readonly Rule[] = [
  [/OU/, 'U', 'OO', 'O'],
  [/U(?!L)/, 'OU', 'O'],
  [/KH/, 'CH', 'H', 'KJ'],
  [/SH/, 'CH', 'SCH'],
  [/J/, 'DJ', 'G', 'DSCH'],
  [/EE|EI/, 'I', 'E', 'AI'],
  [/Q/, 'K', 'GH'],
  [/K(?!H)/, 'Q', 'C'],
  [/\bAL-/, 'EL-', 'AL ', 'EL ', ''],
  [/\bABDUL/, 'ABDEL', 'ABD AL ', 'ABDOUL'],
  [/\bABDEL/, 'ABDUL', 'ABD EL '],
  [/([MSDBLN])\1/, '$1'],
  [/([AEIOU])([MSLN])([AEIOU])/, '$1$2$2$3'],
  [/H\b/, ''],
  [/A\b/, 'AH', 'E'],
  [/W/, 'OU', 'V'],
  [/Y/, 'I', 'J'],
  [/I(?=[A-Z])/, 'Y', 'E', 'EE'],
  [/E(?=[DRLN]\b)/, 'A', 'I'],
  [/AH(?=[MD])/, 'EH', 'ACH'],
  [/Z/, 'S', 'DH'],
  [/GH/, 'G', 'R'],
];

const RUSSIAN: readonly Rule[] = [
  [/ZH/, 'J', 'SCH', 'Ž'],
  [/KH/, 'H', 'CH', 'X'],
  [/SHCH/, 'SCH', 'SHH', 'STSCH'],
  [/CH/, 'TSCH', 'TCH', 'Č'],
  [/SH/, 'SCH', 'CH', 'Š'],
  [/IA/, 'YA', 'JA', 'A'],
  [/IU/, 'YU', 'JU', 'OU'],
  [/II\b|YI\b|IY\b/, 'Y', 'IJ', 'IY', 'I'],
  [/EI\b/, 'EY', 'EJ'],
  [/AI\b/, 'AY', 'AJ'],
  [/TS/, 'Z', 'C', 'TZ'],
  [/V/, 'W', 'FF'],
  [/\bE/, 'YE', 'JE'],
  [/E(?=[LNVR])/, 'IE', 'YE', 'JE'],
  [/KS/, 'X'],
  [/U/, 'OU'],
  [/S(?=[AEIOU])/, 'SS'],
  [/OV\b/, 'OFF', 'OW'],
  [/EV\b/, 'EFF', 'EW', 'YEV'],
  [/H(?=[AEIORN])/, 'G'],
];

const CHINESE: readonly Rule[] = [
  [/\bZH/, 'CH', 'J'],
  [/\bX/, 'HS', 'S', 'SH'],
  [/\bQ/, 'CH', 'TS'],
  [/\bZ(?!H)/, 'TS', 'CH'],
  [/\bJ/, 'CH', 'K'],
  [/\bC(?!H)/, 'TS'],
  [/\bWANG\b/, 'WONG', 'VANG'],
  [/\bHUANG\b/, 'WONG', 'HWANG'],
  [/\bCHEN\b/, 'CHAN', 'TAN'],
  [/\bLI\b/, 'LEE', 'LY'],
  [/\bWU\b/, 'NG', 'WOO'],
  [/\bLIN\b/, 'LAM', 'LIM'],
  [/\bZHOU\b/, 'CHOW', 'CHAU'],
  [/\bXU\b/, 'HSU', 'TSUI'],
  [/IAN/, 'IEN', 'YAN'],
  [/ONG/, 'UNG'],
  [/UI/, 'WEI', 'OUI'],
  [/([A-Z]{2,4})(ZHI|XIAO|MEI|YING|LAN|HUA|MIN|GUO|QIANG|MING)\b/, '$1 $2', '$1-$2'],
];

const WEST_AFRICAN: readonly Rule[] = [
  [/OU/, 'U', 'OO', 'W'],
  [/DI(?=A)/, 'DJ', 'J'],
  [/\bN(?=DI|JI)/, "N'", ''],
  [/E\b/, 'EH', 'Ü', 'AY'],
  [/([LSR])\1/, '$1'],
  [/CISSE/, 'CEESAY', 'SISSE'],
  [/DIALLO/, 'JALLOH', 'JALLOW'],
  [/TRAORE/, 'TRAWALLY', 'TARAWELE'],
  [/COULIBALY/, 'KULIBALI', 'COULIBALI'],
  [/TOURE/, 'TURAY', 'TOURAY'],
  [/CONDE/, 'KONDE', 'CONTEH'],
  [/C(?=[AOU])/, 'K'],
  [/K(?=[AOU])/, 'C'],
  [/Y\b/, 'I', 'IE'],
];

const SOUTH_ASIAN: readonly Rule[] = [
  [/EE/, 'I'],
  [/I(?=[NR]|\b)/, 'EE', 'Y'],
  [/SH/, 'S', 'CH'],
  [/TH/, 'T'],
  [/DH/, 'D'],
  [/V/, 'W', 'B'],
  [/CHOWDHURY/, 'CHAUDHARI', 'CHOUDHRY', 'CHAUDHRY'],
  [/ISLAM/, 'ESLAM', 'ISLAAM'],
  [/OO|U(?=[MRL])/, 'OO', 'U'],
  [/Z/, 'J', 'S'],
  [/A(?=N\b|M\b)/, 'AA', 'U'],
  [/EV?A\b/, 'EEVA', 'IWA'],
];

const GENERIC: readonly Rule[] = [
  [/DJ|Đ/, 'DJ', 'DZ', 'D'],
  [/Č|Ć/, 'C', 'CH', 'TS'],
  [/Š|Ş/, 'S', 'SH', 'SCH'],
  [/Ž/, 'Z', 'ZH'],
  [/Ğ/, 'G', 'GH', ''],
  [/Ö/, 'O', 'OE'],
  [/Ü/, 'U', 'UE'],
  [/Ñ/, 'N', 'NI'],
  [/KH/, 'H', 'K'],
  [/Q/, 'K'],
  [/J/, 'Y', 'DJ'],
  [/I(?=[AEO])/, 'Y', 'J'],
];

const BY_CULTURE = new Map<string, readonly Rule[]>([
  ['arabic', ARABIC],
  ['persian', ARABIC],
  ['russian', RUSSIAN],
  ['ukrainian', RUSSIAN],
  [
    'georgian',
    [
      ...GENERIC,
      [/TS/, 'C', 'Z'],
      [/DZ/, 'Z', 'TZ'],
      [/GH/, 'G'],
      [/SHVILI\b/, 'SCHWILI', 'CHVILI', 'ŠVILI'],
    ],
  ],
  ['chinese', CHINESE],
  ['west-african', WEST_AFRICAN],
  ['south-asian', SOUTH_ASIAN],
  [
    'ethiopian',
    [
      [/GH?E/, 'GE', 'GHE', 'GA'],
      [/([SLDTB])\1/, '$1'],
      [/W/, 'V', 'OU'],
      [/Y/, 'I', 'J'],
      [/E(?=[A-Z])/, 'Ä', 'I'],
      [/H/, ''],
    ],
  ],
]);

/** One to three places of the name spelled by another system; unchanged where no rule fits. */
export function otherSpelling(name: string, culture: string, random: Random): string {
  const rules = BY_CULTURE.get(culture) ?? GENERIC;
  let spelled = name;
  const times = random.weighted([
    { weight: 60, value: 1 },
    { weight: 30, value: 2 },
    { weight: 10, value: 3 },
  ]);
  for (let time = 0; time < times; time += 1) {
    const fitting = rules.filter(([from]) => from.test(spelled));
    if (fitting.length === 0) break;
    const [from, ...to] = random.pick(fitting);
    spelled = spelled.replace(from, random.pick(to));
  }
  return spelled.trim();
}

const SOUNDS: readonly Rule[] = [
  [/PH/, 'F'],
  [/F/, 'PH', 'V'],
  [/CK/, 'K'],
  [/K/, 'CK', 'C'],
  [/C(?=[AOUR])/, 'K'],
  [/C(?=[EI])/, 'S'],
  [/S(?=[AEIOU])/, 'Z', 'C'],
  [/Z/, 'S', 'TZ'],
  [/D\b/, 'T'],
  [/T\b/, 'D', 'TH'],
  [/B/, 'P'],
  [/G(?=[AOU])/, 'K'],
  [/EI/, 'AI', 'AY'],
  [/I/, 'Y', 'IE'],
  [/O/, 'AU', 'U'],
  [/E(?=[LRN])/, 'A', ''],
  [/([BDFGLMNPRST])\1/, '$1'],
  [/([AEIOU])([LMNRST])([AEIOU])/, '$1$2$2$3'],
  [/H/, ''],
  [/W/, 'V'],
];

/** Written from hearing: one sound in other letters. */
export function byEar(name: string, random: Random): string {
  const fitting = SOUNDS.filter(([from]) => from.test(name));
  if (fitting.length === 0) return name;
  const [from, ...to] = random.pick(fitting);
  return name.replace(from, random.pick(to));
}

const NICKNAMES = new Map(
  `MOHAMMED MO HAMADA MIDO|MOHAMMAD MO MAMAD|MUHAMMAD MO|AHMAD HAMOUDI|ABDULLAH ABOUD|KHALED KHALOUDI|FATIMA FATI TOUMA
  |FATEMEH FATI|MARIAM MIMI MARO|ZAINAB ZOUZOU|KHADIJA KHADI|YASMIN YASSI|HOSSEIN HOSS|MEHDI MITI|LEILA LILI|ALEKSANDR SASHA ALEX
  |ALEKSEI ALYOSHA LYOSHA|DMITRII DIMA MITYA|SERGEI SERYOZHA|EVGENII ZHENYA|VLADIMIR VOVA VOLODYA|MIKHAIL MISHA|NIKOLAI KOLYA
  |PAVEL PASHA|IVAN VANYA|KONSTANTIN KOSTYA|ANNA ANYA|ELENA LENA|MARIIA MASHA|NATALIIA NATASHA|EKATERINA KATYA|SVETLANA SVETA
  |TATIANA TANYA|ANASTASIIA NASTYA|IULIIA YULA|OLEKSANDR SASHKO|VOLODYMYR VOVA|MYKOLA KOLYA|OKSANA KSENIA|JOSÉ PEPE|FRANCISCO PACO PANCHO
  |GUADALUPE LUPE|MARÍA MARI|ALEJANDRO ALEX ALE|IGNACIO NACHO|JESÚS CHUY|MANUEL MANOLO|CARLOS CHARLY|ROSA ROSITA|MEHMET MEMO
  |MUSTAFA MUSTI|FATMA FATOŞ|IBRAHIM IBO|HÜSEYIN HÜSO|DANIEL DANI|SAMUEL SAMI|SOLOMON SOL|ABRAHAM ABI|MICHAEL MIKE|GIORGI GIA
  |MAMADOU MAMA|FATOUMATA FATOU|AMINATA AMI MINA|IBRAHIMA IBOU|NIKOLA NIKO|ALEKSANDAR ACA SAŠA|DRAGAN GAGI|MILAN MIKI`
    .split('|')
    .map((line) => line.trim().split(/\s+/))
    .map(([name = '', ...short]) => [name, short] as const),
);

/** What family and friends say, where the list knows it. */
export function nickname(name: string, random: Random): string | undefined {
  const short = NICKNAMES.get(name.split(' ')[0] ?? '');
  return short && random.pick(short);
}
