/**
 * Values that state nothing: words for "unknown", masks, rows of one digit, and default dates. A field that holds one
 * is missing. It must not link two records that both hold it, nor speak against a third.
 */
import { cleanValue } from './clean.ts';

/** What a field holds, as far as its placeholders differ. */
export type FieldKind = 'name' | 'date' | 'number' | 'phone' | 'email' | 'postcode' | 'text';

const WORDS: ReadonlySet<string> = new Set(
  (
    'n/a|n.a|n.a.|n a|#n/a|none|null|undefined|unknown|unk|unkn|not known|notknown|nk|n/k|not available|' +
    'not applicable|not given|not provided|not stated|not specified|not recorded|not found|unspecified|unnamed|no name|' +
    'noname|no data|no value|no information|missing|missing value|empty|tbc|tbd|tba|to be confirmed|' +
    'to be determined|anonymous|anon|anonymised|anonymized|redacted|withheld|confidential|masked|deleted|' +
    'removed|dummy|test|testing|test test|tester test|test person|test user|test patient|asdf|asdfgh|' +
    'qwerty|foobar|fnu|lnu|first name|last name|given name|family name|firstname|lastname|' +
    'full name|same as above|see above|ditto|invalid|do not use|' +
    'unbekannt|keine angabe|ohne namen|inconnu|inconnue|non connu|non renseigne|non renseigné|sans nom|neant|' +
    'néant|desconocido|desconocida|sin nombre|sin datos|no consta|ninguno|sconosciuto|sconosciuta|ignoto|nessuno|' +
    'desconhecido|desconhecida|onbekend|ukendt|okänd|okand|ukjent|tuntematon|nieznany|nieznana|' +
    'neznámý|neznamy|ismeretlen|necunoscut|bilinmiyor|nepoznato|неизвестно|неизвестен|неизвестный|неизвестная|' +
    'нет данных|невідомо|άγνωστο|αγνωστο|άγνωστος|غير معروف|غير معلوم|مجهول|لا يوجد|نامعلوم|לא ידוע|未知|不詳|不详|不明|' +
    '無し|なし|알 수 없음|미상|không rõ|khong ro|अज्ञात'
  ).split('|'),
);
/** Also names of persons (娜 Na, Nan, Blank, Bar, Sample): placeholders everywhere but in a name. */
const WORDS_OUTSIDE_NAMES: ReadonlySet<string> = new Set(
  (
    'na|nan|no|xx|x|u|all|any|yes|y|true|false|0|00|nil|nill|blank|sample|same|yok|brak|geen|other|default|nobody|error|' +
    'foo|bar|abc|xyz|name|hidden|нет|无|無|없음|example|various|surname|k.a.|ka|nenhum'
  ).split('|'),
);
/** Names that also mean nothing, when they are the whole value of a name field in this very writing. */
const EXACT_IN_NAMES: ReadonlySet<string> = new Set(['NaN', 'nan']);

const DATES: ReadonlySet<string> = new Set(
  (
    '00000000 00010101 01010001 19000101 01011900 19000000 18991230 18991231 30121899 31121899 12301899 12311899 ' +
    '18000101 01011800 17530101 01011753 16010101 01011601 99991231 31129999 12319999 99990101 01019999 29991231 ' +
    '31122999 12312999 20991231 31122099 12312099 11111111 99999999 12345678 0000 9999 1900'
  ).split(' '),
);

const MASK = /[*#•●■_xX?]/g;
const ONE_CHARACTER = /^([\p{L}\p{N}])\1{2,}$/u;
const SEEN = /[\p{L}\p{N}]/u;
/** Rows of keys that people type to get past a compulsory field. */
const ROWS = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz'];
/** A row of digits counts from this length on: shorter ones are house numbers and codes. */
const ROW_FROM = 5;

function isRow(compact: string): boolean {
  return compact.length >= ROW_FROM && ROWS.some((row) => row.includes(compact));
}

/**
 * Whether a value states nothing. `what` is the kind of the field: `NA` is a name but no nationality, and default
 * dates are looked for in dates only. Empty text and text without a letter or digit is a placeholder everywhere.
 */
export function isPlaceholder(text: string, what: FieldKind = 'text'): boolean {
  const clean = cleanValue(text);
  if (!SEEN.test(clean)) return true;
  // Masks are looked for before cleaning, which takes the stars around a value away.
  if (isMask(text.normalize('NFKC'))) return true;
  if (what === 'name' && EXACT_IN_NAMES.has(text.trim())) return true;
  const folded = clean.toLowerCase().replace(/^[\s.(["'<]+|[\s.)\]"'>!]+$/gu, '');
  if (folded === '' || WORDS.has(folded) || WORDS.has(clean.toLowerCase())) return true;
  if (what !== 'name' && WORDS_OUTSIDE_NAMES.has(folded)) return true;
  const compact = folded.replace(/[^\p{L}\p{N}*#•●■?]/gu, '');
  if (what === 'date') return isDefaultDate(folded, compact);
  if (ONE_CHARACTER.test(compact)) return repeatedStatesNothing(compact, what);
  if (what === 'email')
    return /^(?:none|no|noemail|na|n\/a|unknown|null|test|x+|nobody|noreply)@/.test(folded);
  return what === 'name' ? /^\d+$/.test(compact) : isRow(compact);
}

/** III is a generation; 2222 is a postcode and 111 the number of a house. */
function repeatedStatesNothing(compact: string, what: FieldKind): boolean {
  if (what === 'name') return compact !== 'iii';
  if (!/^\d/.test(compact) || compact[0] === '0') return true;
  if (what === 'postcode') return compact.startsWith('99999');
  return compact.length >= (what === 'text' ? 5 : 4);
}

/** Masked for the larger part: `XXX-XX-1234`, `J****`, `***`. */
function isMask(text: string): boolean {
  const visible = text.replace(/[^\p{L}\p{N}*#•●■?]/gu, '');
  const masked = visible.match(MASK)?.length ?? 0;
  return masked >= 3 && masked * 2 > visible.length;
}

function isDefaultDate(folded: string, compact: string): boolean {
  const digits = folded.replace(/[T ]\d\d:\d\d.*$/i, '').replace(/\D/g, '');
  if (digits === '') return !/\p{L}{3}/u.test(compact) || ONE_CHARACTER.test(compact);
  if (/^0+$/.test(digits) || /^9+$/.test(digits)) return true;
  return DATES.has(digits) && !/\p{L}{3}/u.test(compact);
}
