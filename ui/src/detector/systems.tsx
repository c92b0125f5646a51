/** Codes of the systems at the two ends of a link. */
export function Systems({ codes }: { codes: readonly string[] }) {
  return (
    <span className="systems">
      {codes.map((code, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: both ends of a link may be of one system
        <span key={index} className="system">
          {code}
        </span>
      ))}
    </span>
  );
}
