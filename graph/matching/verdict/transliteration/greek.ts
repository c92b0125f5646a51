/** Greek to Latin by ELOT 743 (type 2, as in passports), ISO 843:1997. Accents are dropped, dialytika part vowels. */
import { letters, type ScriptTables } from './table.ts';

const VOICED = 'ΒΓΔΖΛΜΝΡΑΕΗΙΟΥΩΆΈΉΊΌΎΏ';
const ELOT_743 = letters(
  'Α A,Β V,Γ G,Δ D,Ε E,Ζ Z,Η I,Θ TH,Ι I,Κ K,Λ L,Μ M,Ν N,Ξ X,Ο O,Π P,Ρ R,Σ S,Τ T,Υ Y,Φ F,Χ CH,Ψ PS,Ω O,' +
    'Ά A,Έ E,Ή I,Ί I,Ό O,Ύ Y,Ώ O,Ϊ I,Ϋ Y',
);

export const GREEK: ScriptTables = {
  letters: /\p{Script=Greek}/u,
  tables: [
    {
      id: 'elot-743',
      letters: ELOT_743,
      bare: true,
      before: [
        [/Ο[ΥΎ]/gu, 'OU'],
        [new RegExp(`([ΑΕΗ])[ΥΎ](?=[${VOICED}])`, 'gu'), '$1V'],
        [/([ΑΕΗ])[ΥΎ](?!\p{M})/gu, '$1F'],
        [/ΓΓ/gu, 'NG'],
        [/ΓΞ/gu, 'NX'],
        [/ΓΧ/gu, 'NCH'],
        [/(^|[ -])ΜΠ/gu, '$1B'],
        [/ΜΠ(?=$|[ -])/gu, 'B'],
      ],
    },
  ],
};
