import type { ReactNode } from "react";
import { zh } from "@/lib/text/zh/dictionary";

type Row = { id: string; word: string; meaning: string; mark: ReactNode };

/** Words that have a look of their own: the mark, the word, the code it has in downloads, and what it means. */
export function MarkTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  return (
    <table className="word-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{zh.about.mark}</th>
          <th scope="col">{zh.about.word}</th>
          <th scope="col">{zh.about.code}</th>
          <th scope="col">{zh.about.meaning}</th>
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
