/**
 * Arabic script to the machine-readable zone by ICAO Doc 9303-3 §6.C: one unvowelled form, X marking the letters that
 * Latin lacks (محمد gives MXHMD). No vowels are guessed and no consonants merged: a reading with vowels is admissible
 * only where the source gives it (`Name.latin`). (?) Vowel signs are left out by the first table; the second, for
 * pointed text, writes them as A, U and I.
 */
import { letters, type ScriptTables } from './table.ts';

const ICAO = letters(
  'ء XE,آ XAA,أ XAE,ؤ U,إ I,ئ XI,ا A,ب B,ة XTA,ت T,ث XTH,ج J,ح XH,خ XKH,د D,ذ XDH,ر R,ز Z,س S,ش XSH,ص XSS,ض XDZ,' +
    'ط XTT,ظ XZZ,ع E,غ G,ـ,ف F,ق Q,ك K,ل L,م M,ن N,ه H,و W,ى XAY,ي Y,ٱ XXA,ٹ XXT,ټ XRT,پ P,ځ XKE,څ XXH,چ XC,ڈ XXD,' +
    'ډ XDR,ڑ XXR,ړ XRR,ږ XRX,ژ XJ,ښ XXS,ک XKK,ګ XXK,ڭ XNG,گ XGG,ں XNN,ڼ XXN,ھ XDO,ۀ XYH,ہ XXG,ۂ XGE,ۃ XTG,ی XYA,' +
    'ۍ XXY,ې Y,ے XYB,ۓ XBE,\u064b,\u064c,\u064d,\u064e,\u064f,\u0650,\u0651,\u0652,\u0670',
);
/** Teh marbuta at the end of a component of the name is XAH. */
const FINAL_TEH_MARBUTA: [RegExp, string] = [/ة(?=[\u064b-\u0652]*(?:$|[ -]))/gu, 'XAH'];

export const ARABIC: ScriptTables = {
  letters: /\p{Script=Arabic}/u,
  tables: [
    { id: 'icao-9303-3-arabic', letters: ICAO, before: [FINAL_TEH_MARBUTA] },
    {
      id: 'icao-9303-3-arabic',
      letters: letters('\u064e A,\u064f U,\u0650 I', ICAO),
      before: [FINAL_TEH_MARBUTA],
    },
  ],
};
