/** Words for sex in several languages as the codes of ICAO Doc 9303: M, F, X. */
import { cleanValue } from '../clean.ts';

const WORDS: Readonly<Record<'M' | 'F' | 'X', string>> = {
  M:
    'm male man boy mr homme masculin masculino mann maennlich männlich mannlich hombre varón varon maschio maschile ' +
    'masculina uomo homem man mannelijk mand han hankjønn mies muž muz mężczyzna mezczyzna férfi ferfi bărbat barbat άνδρας ' +
    'ανδρας άρρεν αρρεν м муж муж. мужской мужчина чол чоловіча чоловік мъж ذكر مذكر رجل مرد זכר ז erkek 男 男性 남 남성 남자 nam ' +
    'laki-laki lelaki पुरुष 1',
  F:
    'f female woman girl w weiblich frau femme féminin feminin femenino mujer femmina femminile donna feminino mulher ' +
    'vrouw vrouwelijk v kvinde kvinna kvinne hun nainen žena zena kobieta nő femeie γυναίκα γυναικα θήλυ θηλυ ж жен ' +
    'жен. женский женщина жін жіноча жінка жена أنثى انثى مؤنث امرأة زن נקבה נ kadın kadin kız 女 女性 여 여성 여자 nữ nu ' +
    'perempuan wanita महिला स्त्री 2',
  X: 'x diverse divers d nonbinary non-binary nb intersex other indeterminate unspecified third diverso autre',
};

const CODES = new Map<string, 'M' | 'F' | 'X'>();
for (const code of ['M', 'F', 'X'] as const) for (const word of WORDS[code].split(' ')) CODES.set(word, code);

/**
 * M, F or X; '' when missing or not understood. ISO/IEC 5218: 1 is M, 2 is F, 0 and 9 state nothing. The Dutch `v` and
 * German `w` are F; `h` (homme, hombre) is left alone, for Estonian and others use it differently.
 */
export function sexCode(text: string): 'M' | 'F' | 'X' | '' {
  const plain = text.length === 1 ? text.toLowerCase() : cleanValue(text).toLowerCase();
  return CODES.get(plain) ?? CODES.get(plain.replace(/[.\s]+$/, '')) ?? '';
}
