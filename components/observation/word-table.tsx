import { zh } from "@/lib/text/zh/dictionary";

/** A word of the interface and what it means. */
export function WordTable({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly (readonly [word: string, meaning: string])[];
}) {
  return (
    <table className="word-table">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{zh.about.word}</th>
          <th scope="col">{zh.about.meaning}</th>
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
