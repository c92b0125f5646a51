/**
 * Text that was UTF-8 and was read as Windows-1252 or Latin-1 (`MÃ¼ller`), once or several times over, read right
 * again. Only runs that are well-formed UTF-8 are touched: an honest letter is never followed by such a sequence.
 */

/** Windows-1252, bytes 0x80-0x9F, where it differs from Latin-1 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTE = new Map<string, number>();
for (let i = 0; i < 32; i++) BYTE.set(WINDOWS_1252[i] as string, 0x80 + i);
for (let i = 0x80; i <= 0xff; i++) if (!BYTE.has(String.fromCharCode(i))) BYTE.set(String.fromCharCode(i), i);

/** A lead byte of UTF-8 followed by another high byte. */
const SUSPECT = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g;
/** A capital before a quotation mark or dash (`RENÉ’S`) is honest unless the lead byte is one of these. */
const LATIN_LEAD = /^[ÂÃÄÅÈ]/;
const QUOTE = /[‘’“”–—…]$/;
/** Times over which a text may have been read wrong; more was never seen. */
const MAX_ROUNDS = 3;

const decoder = new TextDecoder('utf-8', { fatal: true });

function decodeRun(run: string): string {
  if (run.length === 2 && QUOTE.test(run) && !LATIN_LEAD.test(run)) return run;
  // Punctuation around the sequence is of the text itself: the longest part that decodes counts.
  for (let start = 0; start < run.length - 1; start++) {
    if (!SUSPECT.test(run.slice(start, start + 2))) continue;
    for (let end = run.length; end - start >= 2; end--) {
      const bytes = Uint8Array.from(run.slice(start, end), (letter) => BYTE.get(letter) as number);
      try {
        return run.slice(0, start) + decoder.decode(bytes) + decodeRun(run.slice(end));
      } catch {
        // Not UTF-8 up to here: try a shorter part.
      }
    }
  }
  return run;
}

/** The text with every wrongly read run repaired; text without one is returned as it is. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < MAX_ROUNDS && SUSPECT.test(repaired); round++) {
    const next = repaired.replace(RUN, decodeRun);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}
