import type { Alike } from "@/lib/review/import-summary";
import type { Review } from "@/lib/review/review";
import { desk } from "@/lib/text/zh/desk";
import { AlikeList } from "./alike-list";
import styles from "./form.module.css";

type Asked = string | string[] | undefined;

type Props = { title: string; review: Review; alike: readonly Alike[]; done: Asked; fault: Asked };

/** What is being reviewed, and for a browser without scripts what its last form did. */
export function ReviewHead({ title, review, alike, done, fault }: Props) {
  const { sha256, source, fileName } = review.document;
  const say = desk.documents;
  const { plain } = desk.review;
  const sentence =
    (typeof done === "string" && Object.hasOwn(plain.done, done) && plain.done[done]) ||
    (typeof fault === "string" && Object.hasOwn(plain.fault, fault) && plain.fault[fault]);
  const open = review.numerals.filter(({ role }) => role === "open");
  return (
    <header className="page-heading">
      <h1>{desk.review.title(title)}</h1>
      <p className="small soft">
        {fileName} · {source} · <a href={`/desk/preview/${sha256}`}>{say.preview}</a> ·{" "}
        <a href={`/desk/history/${sha256}`}>{say.history}</a>
      </p>
      {sentence && (
        <div className={styles.fault} role="note">
          {sentence}
          {fault === "publish" &&
            open.map(({ start, text }) => (
              <a key={start} href={`#n-${start}`}>
                {" "}
                {text}
              </a>
            ))}
        </div>
      )}
      <AlikeList alike={alike} />
    </header>
  );
}
