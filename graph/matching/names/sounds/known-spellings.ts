/**
 * Spellings that every table of transliteration knows, whether or not the learnt sets show them often enough: ICAO Doc
 * 9303-3, ISO 9, German, French and Polish usage for Cyrillic; ICAO, ALA-LC, Persian, Turkish, French and German usage
 * for Arabic. `_` stands for no letter.
 */
const CYRILLIC =
  'в v w|г g h gh|е e ye je ie|ё e yo jo io o|ж zh z j g rz sch|з z s|и i y|й y i j _|к k c|л l ll|с s ss|х kh h ch x|ц ts c tz z cz|' +
  'ч ch c tch tsch cz|ш sh s sch sz ch|щ shch sc s sch schtsch stsch szcz|ъ _ ie|ы y i|ь _ y j|э e|ю yu ju iu u|я ya ja ia a';
const ARABIC =
  'ا a e o i u _|ب b p|ت t|ث th s t|ج j g dj c dsch|ح h|خ kh h ch x|د d|ذ dh z d th|ر r|ز z s|س s ss c|ش sh ch s sch|ص s c|ض d z dh|ط t th|' +
  'ظ z dh d th|ع _ a e i o u aa|غ gh g r|ف f ph v|ق q k g c gh kh|ك k c q g|ل l ll|م m|ن n|ه h _ a e ah eh|و w v u o ou oo au aw ow|' +
  'ي y i e ee j ie ei ai ay ey|ة a ah at e eh et h _|ى a i y|ء _ a|ئ _ i e y|ؤ _ u o w|آ a aa|أ a e o u|إ i e';

function parse(text: string): [string, string[]][] {
  return text.split('|').map((entry) => {
    const [unit, ...spellings] = entry.split(' ') as [string, ...string[]];
    return [unit, spellings.map((spelling) => (spelling === '_' ? '' : spelling))];
  });
}

/** Unit and its spellings, by table. */
export const KNOWN_SPELLINGS: Readonly<Record<string, readonly [string, readonly string[]][]>> = {
  cyrillic: parse(CYRILLIC),
  arabic: parse(ARABIC),
};
