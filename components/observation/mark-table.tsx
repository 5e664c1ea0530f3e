import type { ReactNode } from "react";
import type { Text } from "@/lib/text/text";

type Row = { id: string; word: string; meaning: string; mark: ReactNode };

/** Words that have a look of their own: the mark, the word, the code it has in downloads, and what it means. */
export function MarkTable({ text, caption, rows }: { text: Text; caption: string; rows: readonly Row[] }) {
  return (
    <table className="word-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.about.mark}</th>
          <th scope="col">{text.about.word}</th>
          <th scope="col">{text.about.code}</th>
          <th scope="col">{text.about.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, word, meaning, mark }) => (
          <tr key={id}>
            <td data-mark={id}>{mark}</td>
            <th scope="row">{word}</th>
            <td>
              <code>{id}</code>
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
