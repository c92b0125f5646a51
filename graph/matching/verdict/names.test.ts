/** Annex I 3.1 and Annex II 3.1 (a)-(h): what each rule recognises and what it does not (domain.md §13 rule 35). */
import { describe, expect, it } from 'vitest';
import type { CategoryVerdict } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { compareIdentityData, type VerdictOptions } from './index.ts';
import { person } from './person.fixture.ts';

type Pair = [family: string, given: string, family: string, given: string];

function names(a: Identity[], b: Identity[], options?: VerdictOptions): CategoryVerdict {
  return compareIdentityData(a, b, options).categories[0] as CategoryVerdict;
}
function compare([familyA, givenA, familyB, givenB]: Pair, options?: VerdictOptions): CategoryVerdict {
  const side = (family: string, given: string) => [
    person({ ...(family && { family }), ...(given && { given }) }),
  ];
  return names(side(familyA, givenA), side(familyB, givenB), options);
}

const SIMILAR: Record<string, Pair[]> = {
  a: [
    ['МУХАММАД', 'Али', 'MUKHAMMAD', 'ALI'],
    ['MÜLLER', 'Jon', 'MUELLER', 'Jon'],
    ['Müller', 'Jon', 'MULLER', 'Jon'],
    ['Щербакова', 'Анна', 'SHCHERBAKOVA', 'ANNA'],
    ['ЯЦЕНКО', 'ЮЛІЯ', 'YATSENKO', 'YULIIA'],
    ['Ђорђевић', 'Милош', 'ĐORĐEVIĆ', 'MILOŠ'],
    ['ЖЕЛЕВ', 'ЩИЛЯН', 'ZHELEV', 'SHTILYAN'],
    ['ΠΑΠΑΔΟΠΟΎΛΟΥ', 'Ευαγγελία', 'PAPADOPOULOU', 'EVANGELIA'],
    ['გელაშვილი', 'ნინო', 'GELASHVILI', 'NINO'],
    ['ՍԱՐԳՍՅԱՆ', 'ԱՆՆԱ', 'SARGSYAN', 'ANNA'],
    ['محمد', 'ADAM', 'MXHMD', 'ADAM'],
    ['ØSTERGÅRD', 'Bo', 'OESTERGAARD', 'BO'],
    ['GROß', 'Ida', 'GROSS', 'Ida'],
  ],
  b: [
    ['ALI', 'HASSAN', 'HASSAN', 'ALI'],
    ['Nowak', 'Adam', 'ADAM', 'NOWAK'],
    ['王', '小明', '小明', '王'],
    ['DE LA CRUZ', 'ANA', 'ANA', 'DE LA CRUZ'],
    ['КИМ', 'ОЛЕГ', 'олег', 'ким'],
  ],
  c: [
    ['', 'MARIA SILVA', 'SILVA', 'MARIA'],
    ['MARIA SILVA', '', 'SILVA', 'MARIA'],
    ['SILVA MARIA', '', 'SILVA', 'MARIA'],
    ['DA COSTA', 'JOANA RITA', '', 'JOANA RITA DA COSTA'],
    ['', 'Nguyen Van An', 'NGUYEN', 'VAN AN'],
  ],
  d: [
    ['LUNA', 'JUAN CARLOS LUIS', 'LUNA', 'LUIS CARLOS JUAN'],
    ['GARCIA LOPEZ', 'EVA', 'LOPEZ GARCIA', 'EVA'],
    ['ROY', 'ANNA MARIA', 'ROY', 'MARIA ANNA'],
    ['ROY', 'ANNA-MARIA', 'ROY', 'MARIA-ANNA'],
    ['PETROV', 'АННА МАРИЯ', 'PETROV', 'МАРИЯ АННА'],
  ],
  e: [
    ['SMITH', 'JOHN', 'SMIHT', 'JOHN'],
    ['AHMED', 'OMAR', 'EHMAD', 'OMAR'],
    ['SMITH', 'JOHN', 'SMITH', 'JHON'],
    ['ИВАНОВ', 'ПЕТР', 'ИВАНВО', 'ПЕТР'],
    ['KOWALSKI', 'JAN', 'KOLAWSKI', 'JAN'],
  ],
  f: [
    ['SMITH', 'JOHN', 'SMIETH', 'JOHN'],
    ['SMITH', 'JOHN', 'SMYTH', 'JOHN'],
    ['SMITH', 'JOHN', 'SMITH', 'JON'],
    ['MARIAANNA', 'LEE', 'MARIA ANNA', 'LEE'],
    ['HADDAD', 'NOUR', 'HADAD', 'NOUR'],
    ['𐐀𐐁𐐂𐐃', 'LI', '𐐀𐐁𐐄𐐃', 'LI'],
  ],
  g: [
    ['EL-AMIN', 'SARA', 'EL AMIN', 'SARA'],
    ["O'NEIL", 'MOIRA', 'ONEIL', 'MOIRA'],
    ["D'ALMEIDA-ROCHA", 'RUI', 'DALMEIDA ROCHA', 'RUI'],
    ['BEN,HUR', 'IDA', 'BEN HUR', 'IDA'],
    ['O’NEIL', 'MOIRA', "O'NEIL", 'MOIRA'],
    ['AL‐MASRI', 'RAMI', 'ALMASRI', 'RAMI'],
  ],
  h: [
    ['ABDURRAHMAN', 'OMAR', 'ABDURRAH', 'OMAR'],
    ['RODRIGUEZ DIAZ', 'EVA', 'RODRIGUEZ', 'EVA'],
    ['WIJESINGHE', 'NIMALI', 'WIJESINGHE', 'NIMA'],
    ['CHRISTODOULOPOULOU', 'ELENI', 'CHRISTODOULOP', 'ELENI'],
    ['RAKOTOARIMANANAVALONANDRIANAMPOINIMERINATOMPOKOLAHY', 'TINA', 'RAKOTOARIMANANAVALONANDRIANAMP', 'TINA'],
    ['BANDARANAYAKE MUDIYANSELAGE', 'CHANDRIKA KUMARI DIMUTHU', 'BANDARANAYAKE MUDIYANSELAGE', 'CHANDRIKA '],
  ],
};

/** The names are not alike: the rule that comes nearest does not reach them, and no other does. */
const DIFFERENT: Record<string, Pair[]> = {
  a: [
    ['محمد', 'ADAM', 'MOHAMMED', 'ADAM'],
    ['حسن', 'ADAM', 'HUSAYN', 'ADAM'],
    ['MÜLLER', 'Jon', 'MUELLER', 'John'],
    ['ГАЛИНОВ', 'ОЛЕГ', 'ХОЛИНОВА', 'ОЛЕГ'],
    ['נתניה', 'DAN', 'NATANYA', 'DAN'],
    ['MUKHAMMED', 'ALI', 'MOHAMMAD', 'ALI'],
    ['ГАГИНА', 'ОЛЕГ', 'ХАХИНА', 'ОЛЕГ'],
    ['MÜLLER-LÜHR', 'IDA', 'MUELLER LUEHR', 'IDA'],
  ],
  b: [
    ['ALI', 'HASSAN', 'HASSAN', 'OMAR'],
    ['ALI', 'HASSAN', 'HASAN', 'ALI'],
    ['NOWAK', 'ADAM', 'ADAM', 'NOVAK'],
    ['EL-AMIN', 'SARA', 'SARA', 'EL AMIN'],
    ['ЛЕЕ', 'МАРК', 'MARK', 'LEE'],
  ],
  c: [
    ['MARIA SILVA', '', 'SILVA', 'MARIANA'],
    ['SILVA MARIA', 'JOANA', 'SILVA', 'MARIA'],
    ['', 'MARIA SILVA COSTA', 'SILVA', 'MARIA'],
    ['', 'SILVA DA MARIA', 'DA SILVA', 'MARIA'],
    ['', 'MARIASILVA', 'SILVA', 'MARIA'],
  ],
  d: [
    ['LUNA', 'JUAN CARLOS LUIS', 'LUNA', 'CARLOS LUIS JUAN'],
    ['LUNA', 'JUAN CARLOS', 'LUNA', 'CARLO JUAN'],
    ['GARCIA LOPEZ', 'EVA', 'LOPEZ-GARCIA', 'EVA'],
    ['ROY', 'ANNA MARIA', 'ROY', 'MARIA EVA'],
    ['ROY', 'ANNA MARIA EVA', 'ROY', 'EVA ANNA MARIA'],
  ],
  e: [
    ['SMITH', 'JOHN', 'MSIHT', 'JOHN'],
    ['AHMED', 'OMAR', 'DHMEA', 'RAMO'],
    ['SMITH', 'JOHN', 'SMHIB', 'JOHN'],
    ['KOWALSKI', 'JAN', 'KOLAWSKY', 'JAN'],
    ['MA RIA', 'LEE', 'M ARAI', 'LEE'],
  ],
  f: [
    ['SMYTH', 'JON', 'SMITH', 'JOHN'],
    ['SMITH', 'JOHN', 'SCHMITH', 'JOHN'],
    ['MÜLLER', 'JON', 'MUELLER', 'JOHN'],
    ['SMIHT', 'JOHN', 'SMITH', 'JON'],
    ['LI', 'YU', 'LO', 'YI'],
  ],
  g: [
    ['EL.AMIN', 'SARA', 'ELAMINE', 'SARA'],
    ['EL-AMIN', 'SARA', 'EL EMINE', 'SARA'],
    ["O'NEIL", 'MOIRA', 'ONEILL', 'MOIRA'],
    ['BEN HUR DAN', 'IDA', 'BENHURDAN', 'IDA'],
    ["O'NEILS", 'MOIRA', 'NEIL', 'MOIRA'],
    ["O'NEIL DAN", 'MOIRA', 'ONEILDAN', 'MOIRA'],
  ],
  h: [
    ['ABDURRAHMAN', 'OMAR', 'ABDURR', 'OMAR'],
    ['LIAMA', 'OMAR', 'LIA', 'OMARI'],
    ['GARCIA LOPEZ', 'EVA', 'GARCIA', 'EVA'],
    ['ABDURRAHMAN', 'OMAR', 'RAHMAN', 'OMAR'],
    ['ABDURRAHMAN', 'OMAR', 'ABDORRAH', 'OMAR'],
  ],
};

describe.each(Object.keys(SIMILAR))('Annex II 3.1(%s)', (letter) => {
  it.each(SIMILAR[letter] ?? [])('%s %s is similar to %s %s, in both directions', (...pair) => {
    const there = compare(pair);
    const back = compare([pair[2], pair[3], pair[0], pair[1]]);
    expect(there.outcome).toBe('SIMILAR');
    expect(back.outcome).toBe('SIMILAR');
    expect(there.rules.map((r) => r.rule)).toContain(`II.3.1(${letter})`);
    expect(there.rules.every((r) => r.article.startsWith('2023/332-333 Annex I'))).toBe(true);
  });
  it.each(DIFFERENT[letter] ?? [])('%s %s is not similar to %s %s, in either direction', (...pair) => {
    expect(compare(pair).outcome).toBe('DIFFERENT');
    expect(compare([pair[2], pair[3], pair[0], pair[1]]).outcome).toBe('DIFFERENT');
  });
});

describe('Annex I 3.1', () => {
  it.each([
    ['Silva', 'Maria', 'SILVA', 'MARIA'],
    [' da  silva ', 'Maria', 'DA SILVA', 'MARIA'],
    ['Jose\u0301', 'Ana', 'JOS\u00c9', 'ANA'],
    ['SILVA<COSTA', 'MARIA<<', 'Silva Costa', 'Maria'],
    ['\u200eكريم', 'Ana', 'كريم', 'ANA'],
  ] as Pair[])('%s %s equals %s %s after harmonisation of format', (...pair) => {
    expect(compare(pair).outcome).toBe('SAME');
  });
  it('logs the identity that supplied each field when aliases combine', () => {
    const a = [person({ id: 'a1', family: 'NOVAKOVA', given: 'ANA' })];
    const b = [
      person({ id: 'b1', family: 'NOVAKOVA', given: 'EVA' }),
      person({ id: 'b2', family: 'LEE', given: 'ANA' }),
    ];
    const verdict = names(a, b);
    expect(verdict.outcome).toBe('SAME');
    expect(verdict.rules.map((r) => [r.rule, r.field, r.a.identityId, r.b.identityId])).toEqual([
      ['I.1', 'FAMILY', 'a1', 'b1'],
      ['I.1', 'GIVEN', 'a1', 'b2'],
    ]);
  });
});

describe('names that a side leaves out', () => {
  it.each([
    ['SILVA', '', 'SILVA', 'MARIA', 'MISSING'],
    ['SILVA', '', 'SYLVA', 'MARIA', 'MISSING'],
    ['SILVA', '', 'COSTA', 'MARIA', 'DIFFERENT'],
    ['', 'MARIA', 'COSTA', 'MARIA', 'MISSING'],
    ['', 'MARIA', 'SILVA', '', 'MISSING'],
    ['', '', 'SILVA', 'MARIA', 'MISSING'],
    ['UNK', '???', 'SILVA', 'MARIA', 'MISSING'],
    ['SUHARTI', '', 'SUHARTI', '', 'MISSING'],
    ['GARCIA LOPEZ', '', 'GARCIA LOPEZ', '', 'MISSING'],
    ['GARCIA LOPEZ', '', '', 'GARCIA LOPEZ', 'MISSING'],
  ] as [...Pair, string][])('%s|%s against %s|%s is %5$s', (a, b, c, d, outcome) => {
    expect(compare([a, b, c, d]).outcome).toBe(outcome);
  });
});

describe('UNSPLIT names', () => {
  const whole = (unsplit: string) => [person({ unsplit })];
  it('are similar, not same, to the same whole name and to its two parts', () => {
    expect(names(whole('MARIA SILVA'), whole('Maria Silva')).outcome).toBe('SIMILAR');
    expect(names(whole('MARIA SILVA'), [person({ family: 'SILVA', given: 'MARIA' })]).outcome).toBe(
      'SIMILAR',
    );
    expect(names([person({ family: 'SILVA', given: 'MARIA' })], whole('SILVA MARIA')).outcome).toBe(
      'SIMILAR',
    );
  });
  it('are one field pair with one another, which one rule explains', () => {
    expect(names(whole('MARIA SILVA'), whole('SILVA MARIA')).outcome).toBe('SIMILAR');
    expect(names(whole('МАРИЯ СИЛЬВА'), whole('MARIIA SILVA')).outcome).toBe('SIMILAR');
    expect(names(whole('MARIA SILVA'), whole('MARIA SYLVA')).outcome).toBe('SIMILAR');
    expect(names(whole('MARIA SILVA'), whole('MARIAH SYLVA')).outcome).toBe('DIFFERENT');
    expect(names(whole('MARIA ANTONIA SILVA'), whole('MARIA ANTONIA')).outcome).toBe('DIFFERENT');
  });
  it('leave the category missing against one part alone', () => {
    expect(names(whole('MARIA SILVA'), [person({ family: 'SILVA' })]).outcome).toBe('MISSING');
    expect(names(whole('MARIA SILVA'), [person({ family: 'COSTA' })]).outcome).toBe('DIFFERENT');
  });
});

describe('one rule per field (reading 3)', () => {
  it('lets different fields use different rules', () => {
    const verdict = compare(['MÜLLER', 'ANNA-LENA', 'MUELLER', 'ANNA LENA']);
    expect(verdict.rules.map((r) => r.rule)).toEqual(['II.3.1(a)', 'II.3.1(g)']);
  });
  it('combines rules on one field only when the option says so, and logs each', () => {
    const pair: Pair = ['MÜLLER-LÜHR', 'IDA', 'MUELLER LUEHR', 'IDA'];
    expect(compare(pair).outcome).toBe('DIFFERENT');
    const verdict = compare(pair, { maxRulesPerField: 2 });
    expect(verdict.outcome).toBe('SIMILAR');
    expect(verdict.rules.map((r) => r.rule)).toEqual(['II.3.1(a)', 'II.3.1(g)', 'I.1']);
  });
  it('never combines the one edit of the category with another rule', () => {
    expect(compare(['MÜLLER', 'JON', 'MUELLER', 'JOHN'], { maxRulesPerField: 5 }).outcome).toBe('DIFFERENT');
  });
});

describe('Latin form of the source', () => {
  const arabic = (latin: string) => {
    const identity = person({ family: 'محمد', given: 'ADAM' });
    identity.names[0] = {
      side: 'FAMILY',
      kind: 'CURRENT',
      value: 'محمد',
      latin,
      translitTable: 'bgn-pcgn-1956',
    };
    return [identity];
  };
  it('is an admissible transliteration, logged with the table of the source', () => {
    const verdict = names(arabic('Mohammed'), [person({ family: 'MOHAMMED', given: 'ADAM' })]);
    expect(verdict.outcome).toBe('SIMILAR');
    expect(verdict.rules[0]?.table).toBe('bgn-pcgn-1956');
  });
  it('is taken as it stands, without a further rule', () => {
    expect(names(arabic('Mohammed'), [person({ family: 'MOHAMED', given: 'ADAM' })]).outcome).toBe(
      'DIFFERENT',
    );
  });
});
