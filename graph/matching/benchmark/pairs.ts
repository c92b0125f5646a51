/**
 * Labelled pairs of invented persons, made anew from a recipe: the same numbers give the same pairs, so that a model of
 * today is held against the same ones as a model of last year. Six origins in four scripts; for each person two
 * statements with usual errors, and as strangers a sibling, a namesake and two persons of the same origin. All invented:
 * what is measured on them says whether a model has become worse, not how well it does in the field.
 */
import type { Identity } from '../../model/record.ts';
import { generator } from '../evaluation/index.ts';

/** Change a number and it is another benchmark: results before and after cannot be compared. */
export const RECIPE = { name: 'invented-1', seed: 2019, persons: 1_500 } as const;

export interface BenchmarkPair {
  a: Identity;
  b: Identity;
  same: boolean;
  /** Of the person of `a`, whose records they would be. */
  groups: { script: string; nationality: string; sex: string };
}

interface Origin {
  country: string;
  /** ISO 15924 code of the script in which the second statement is often written. */
  script: string;
  families: readonly string[];
  men: readonly string[];
  women: readonly string[];
  towns: readonly string[];
}

/** Latin form, and after the stroke the form in the other script where there is one. */
const ORIGINS: readonly Origin[] = [
  {
    ...{ country: 'UKR', script: 'Cyrl', towns: ['Kharkiv', 'Odesa', 'Lviv', 'Poltava'] },
    families: [
      'Kovalenko|Коваленко',
      'Shevchenko|Шевченко',
      'Bondarenko|Бондаренко',
      'Tkachuk|Ткачук',
      'Moroz|Мороз',
      'Lysenko|Лисенко',
      'Petrenko|Петренко',
      'Savchuk|Савчук',
    ],
    men: ['Mykola|Микола', 'Serhii|Сергій', 'Andrii|Андрій', 'Bohdan|Богдан', 'Oleh|Олег', 'Dmytro|Дмитро'],
    women: ['Olena|Олена', 'Iryna|Ірина', 'Oksana|Оксана', 'Nadiia|Надія', 'Larysa|Лариса', 'Daria|Дарія'],
  },
  {
    ...{ country: 'SYR', script: 'Arab', towns: ['Aleppo', 'Homs', 'Hama', 'Daraa'] },
    families: [
      'Haddad|حداد',
      'Khoury|خوري',
      'Mansour|منصور',
      'Najjar|نجار',
      'Qasim|قاسم',
      'Sabbagh|صباغ',
      'Darwish|درويش',
      'Hamdan|حمدان',
    ],
    men: ['Mohammed|محمد', 'Yousef|يوسف', 'Khaled|خالد', 'Omar|عمر', 'Samir|سمير', 'Tariq|طارق'],
    women: ['Fatima|فاطمة', 'Layla|ليلى', 'Mariam|مريم', 'Salma|سلمى', 'Nour|نور', 'Huda|هدى'],
  },
  {
    ...{ country: 'CHN', script: 'Hani', towns: ['Fuzhou', 'Harbin', 'Chengdu', 'Wuhan'] },
    families: ['Wang|王', 'Zhang|张', 'Chen|陈', 'Liu|刘', 'Huang|黄', 'Zhao|赵', 'Zhou|周', 'Sun|孙'],
    men: ['Xiaoming|小明', 'Jianguo|建国', 'Weimin|伟民', 'Zhiqiang|志强', 'Haoran|浩然', 'Junjie|俊杰'],
    women: ['Xiulan|秀兰', 'Meiling|美玲', 'Yuhua|玉华', 'Lihua|丽华', 'Xueqin|雪琴', 'Jingyi|静怡'],
  },
  {
    ...{ country: 'BRA', script: 'Latn', towns: ['Recife', 'Manaus', 'Santos', 'Niteroi'] },
    families: ['Silva', 'Souza', 'Oliveira', 'Pereira', 'Carvalho', 'Ribeiro', 'Almeida', 'Barbosa'],
    men: ['Joao', 'Pedro', 'Lucas', 'Rafael', 'Tiago', 'Marcos'],
    women: ['Maria', 'Beatriz', 'Camila', 'Fernanda', 'Juliana', 'Leticia'],
  },
  {
    ...{ country: 'NGA', script: 'Latn', towns: ['Ibadan', 'Kano', 'Enugu', 'Benin City'] },
    families: ['Adeyemi', 'Okafor', 'Balogun', 'Eze', 'Ogunleye', 'Nwosu', 'Bello', 'Abubakar'],
    men: ['Chinedu', 'Oluwaseun', 'Emeka', 'Ibrahim', 'Tunde', 'Musa'],
    women: ['Ngozi', 'Folake', 'Amina', 'Chioma', 'Yetunde', 'Zainab'],
  },
  {
    ...{ country: 'TUR', script: 'Latn', towns: ['Izmir', 'Konya', 'Bursa', 'Adana'] },
    families: ['Yılmaz', 'Kaya', 'Demir', 'Çelik', 'Şahin', 'Öztürk', 'Aydın', 'Arslan'],
    men: ['Mehmet', 'Mustafa', 'Emre', 'Burak', 'Hüseyin', 'Kemal'],
    women: ['Ayşe', 'Zeynep', 'Elif', 'Merve', 'Gül', 'Derya'],
  },
];

interface Person {
  origin: Origin;
  family: string;
  given: string;
  sex: 'M' | 'F';
  born: Date;
  town: string;
}

export function benchmark({ seed, persons } = RECIPE as { seed: number; persons: number }): BenchmarkPair[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const born = () => new Date(Date.UTC(1950, 0, 1 + Math.floor(random() * 20_000)));
  const person = (like: Partial<Person> = {}): Person => {
    const origin = like.origin ?? pick(ORIGINS);
    const sex = like.sex ?? (random() < 0.5 ? 'M' : 'F');
    const given = like.given ?? pick(sex === 'M' ? origin.men : origin.women);
    const family = like.family ?? pick(origin.families);
    return { origin, sex, given, family, born: like.born ?? born(), town: like.town ?? pick(origin.towns) };
  };
  let number = 0;
  const clean = (one: Person): Identity =>
    stated(one, `b-${++number}`, false, [one.family, one.given], dateOf(one.born));
  const dirty = (one: Person): Identity => {
    const other = one.origin.script !== 'Latn' && random() < 0.5;
    const names: [string, string] = [one.family, one.given];
    if (random() < 0.12) names[0] = typo(names[0], random);
    if (random() < 0.12) names[1] = typo(names[1], random);
    if (random() < 0.04) names.reverse();
    if (one.sex === 'F' && random() < 0.05) names[0] = pick(one.origin.families);
    let date = dateOf(one.born);
    const fault = random();
    if (fault < 0.03) date = date.slice(0, 4);
    else if (fault < 0.06)
      date = date.replace(/(\d\d)-(\d\d)$/, (all, month, day) => (day <= '12' ? `${day}-${month}` : all));
    else if (fault < 0.1) date = `${date.slice(0, 3)}${(Number(date[3]) + 1) % 10}${date.slice(4)}`;
    const identity = stated(one, `b-${++number}`, other, names, date);
    if (random() < 0.3) delete identity.placeOfBirth;
    if (random() < 0.05) delete identity.sex;
    return identity;
  };
  const pairs: BenchmarkPair[] = [];
  for (let n = 0; n < persons; n++) {
    const one = person();
    const { origin, family, given, sex, town } = one;
    const groups = { script: origin.script, nationality: origin.country, sex };
    const a = clean(one);
    pairs.push({ a, b: dirty(one), same: true, groups });
    const strangers = [
      person({ origin, family, town }),
      person({ origin, family, given, sex }),
      ...[person({ origin }), person({ origin })],
    ].filter((other) => dateOf(other.born) !== dateOf(one.born));
    for (const other of strangers) pairs.push({ a, b: dirty(other), same: false, groups });
  }
  return pairs;
}

const dateOf = (date: Date) => date.toISOString().slice(0, 10);

function stated(
  { origin, sex, town }: Person,
  identityId: string,
  other: boolean,
  [family, given]: readonly [string, string],
  date: string,
): Identity {
  const form = (name: string) => {
    const [latin = '', native = latin] = name.split('|');
    return other ? native : latin;
  };
  return {
    ...{ identityId, category: 'CONFIRMED', sex },
    names: [
      { side: 'FAMILY', kind: 'CURRENT', value: form(family) },
      { side: 'GIVEN', kind: 'CURRENT', value: form(given) },
    ],
    dateOfBirth: { value: date, precision: date.length === 4 ? 'YEAR' : 'DAY' },
    nationalities: [{ country: origin.country, kind: 'CURRENT' }],
    placeOfBirth: { town, country: origin.country },
  };
}

/** A letter doubled or left out, in the Latin form. */
function typo(name: string, random: () => number): string {
  const [latin = '', ...native] = name.split('|');
  const at = 1 + Math.floor(random() * (latin.length - 1));
  const wrong =
    random() < 0.5 ? latin.slice(0, at) + latin.slice(at + 1) : latin.slice(0, at) + latin.slice(at - 1);
  return [wrong, ...native].join('|');
}
