import type { Text } from "@/lib/text/text";

/** A word of the interface and what it means. */
export function WordTable({
  text,
  caption,
  rows,
}: {
  text: Text;
  caption: string;
  rows: readonly (readonly [word: string, meaning: string])[];
}) {
  return (
    <table className="word-table">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.about.word}</th>
          <th scope="col">{text.about.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, meaning]) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
