/** Georgian by the national system of 2002; Armenian by BGN/PCGN 1981 without apostrophes, as in passports (?). */
import { letters, type ScriptTables } from './table.ts';

export const GEORGIAN: ScriptTables = {
  letters: /\p{Script=Georgian}/u,
  tables: [
    {
      id: 'ge-national-2002',
      letters: letters(
        'ა A,ბ B,გ G,დ D,ე E,ვ V,ზ Z,თ T,ი I,კ K,ლ L,მ M,ნ N,ო O,პ P,ჟ ZH,რ R,ს S,ტ T,უ U,ფ P,ქ K,ღ GH,ყ Q,' +
          'შ SH,ჩ CH,ც TS,ძ DZ,წ TS,ჭ CH,ხ KH,ჯ J,ჰ H',
      ),
    },
  ],
};

const ARMENIAN_LETTERS = letters(
  'ա A,բ B,գ G,դ D,ե E,զ Z,է E,ը Y,թ T,ժ ZH,ի I,լ L,խ KH,ծ TS,կ K,հ H,ձ DZ,ղ GH,ճ CH,մ M,յ Y,ն N,շ SH,ո O,' +
    'չ CH,պ P,ջ J,ռ R,ս S,վ V,տ T,ր R,ց TS,ւ V,փ P,ք K,օ O,ֆ F',
);

export const ARMENIAN: ScriptTables = {
  letters: /\p{Script=Armenian}/u,
  tables: [
    {
      id: 'bgn-pcgn-1981-armenian',
      letters: ARMENIAN_LETTERS,
      before: [
        [/ՈՒ/gu, 'U'],
        [/(^|[ -])Ե(?!Ւ)/gu, '$1YE'],
        [/(^|[ -])Ո/gu, '$1VO'],
      ],
    },
    // (?) Passport form: Ե as E at the beginning too.
    {
      id: 'am-passport',
      letters: ARMENIAN_LETTERS,
      before: [
        [/ՈՒ/gu, 'U'],
        [/(^|[ -])Ո/gu, '$1VO'],
      ],
    },
  ],
};
