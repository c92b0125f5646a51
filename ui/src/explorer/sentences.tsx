/** Sentences as a list, each once. */
export function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="explorer-sentences">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
