import { desk } from "@/lib/text/zh/desk";
import { documentWords } from "@/lib/text/zh/record-words";
import type { DocumentState, ProposalState } from "@/lib/review/review";
import styles from "./document-table.module.css";
import { formatMoment } from "./moment";

export type DocumentRow = {
  sha256: string;
  title: string;
  fileName: string;
  source: string;
  state: DocumentState;
  importedAt: string;
  importedBy: string;
  proposals: Record<ProposalState, number>;
  numerals: number;
  open: number;
};

/** Imported documents with what is left to do in each. */
export function DocumentTable({ documents }: { documents: readonly DocumentRow[] }) {
  const say = desk.documents;
  return (
    <div className={`scroll-x ${styles.table}`}>
      <table>
        <caption className="visually-hidden">{say.title}</caption>
        <thead>
          <tr>
            {[say.document, say.state, say.records, say.numerals, say.imported, say.actions].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map(({ sha256, title, fileName, source, state, proposals, numerals, open, ...by }) => (
            <tr key={sha256}>
              <th scope="row">
                <a href={`/desk/review/${sha256}`}>{title}</a>
                <br />
                <span className="small soft">
                  {fileName} · {source}
                </span>
              </th>
              <td>{documentWords[state]}</td>
              <td>{say.recordsOf(proposals.accepted, proposals.dismissed, proposals.open)}</td>
              <td>{say.numeralsOf(numerals - open, numerals)}</td>
              <td>
                {by.importedBy}
                <br />
                <span className="small soft">{formatMoment(by.importedAt)}</span>
              </td>
              <td>
                <a href={`/desk/review/${sha256}`}>{say.review}</a>{" "}
                <a href={`/desk/history/${sha256}`}>{say.history}</a>{" "}
                <a href={`/desk/preview/${sha256}`}>{say.preview}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
