/**
 * Text that somebody else wrote: names, places, references. It keeps its own direction and cannot turn that of its
 * surroundings; controls that nobody sees (bidi overrides, zero width) are shown by their code.
 */
const HIDDEN = /([\p{Cc}\p{Cf}])/u;

export function Foreign({ text, lang }: { text: string; lang?: string }) {
  const parts = text.split(HIDDEN);
  return (
    <bdi lang={lang} className="foreign">
      {parts.length === 1
        ? text
        : parts.map((part, index) =>
            index % 2 === 1 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
              <span key={index} className="bidi-control">
                {codeOf(part)}
              </span>
            ) : (
              part
            ),
          )}
    </bdi>
  );
}

/** The same for places that hold plain text only: labels on a canvas, exports. */
export function visible(text: string): string {
  return text
    .split(HIDDEN)
    .map((part, index) => (index % 2 === 1 ? codeOf(part) : part))
    .join('');
}

const codeOf = (sign: string) =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
