import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import type { RegionNames } from "@/lib/record/types";
import { isRedacted } from "@/lib/reading/contact-details";
import { activityHref, quoteHref, recordHref, regionHref } from "@/lib/address/hrefs";
import { getLiteral, getOwnWords, getQuoteTitle } from "@/lib/reading/quotes";
import type { Passage, QuotedRecord } from "@/lib/reading/quotes";
import { sourceTextHref } from "@/lib/address/views";
import styles from "./quote-view.module.css";
import { SourceLine } from "../observation/source-line";
import type { Text } from "@/lib/text/text";

/** One record in the words of its source. The drawer shows this same article, taken from its page. */
export function QuoteView({ text, quoted, names }: { text: Text; quoted: QuotedRecord; names: RegionNames }) {
  const { id, kind, citation, passage, textState } = quoted;
  const { source } = citation;
  const [literal, ownWords] = [getLiteral(text, quoted), getOwnWords(text, quoted)];
  const region = kind === "activity" ? quoted.activity.region : quoted.observation.region;
  const own = quoteHref(source.id, id);
  return (
    <article className={styles.quote} data-quote={id}>
      {/* Hidden on the page; in the drawer it closes it, which needs no script. */}
      <form method="dialog" className={styles.close} hidden>
        <button>{text.reading.close}</button>
      </form>
      <p className="small soft">{text.reading.kind[kind]}</p>
      <h1 className={styles.title} id="quote-title">
        <Mixed text={text}>{getQuoteTitle(text, quoted, names)}</Mixed>
      </h1>
      {(literal ?? ownWords) !== null && (
        <p>
          <span className="soft">{literal === null ? text.reading.asRecorded : text.reading.asWritten}</span>{" "}
          <span className={styles.literal}>
            <Mixed text={text}>{literal ?? ownWords ?? ""}</Mixed>
          </span>
        </p>
      )}
      {passage === null ? (
        <p role="note" className={styles.passage}>
          {textState === "unplaced" ? text.reading.unplaced : text.reading.absent}
        </p>
      ) : (
        <Sentence text={text} passage={passage} />
      )}
      <dl className={styles.facts}>
        <dt className="soft">{text.reading.source}</dt>
        <dd>
          <SourceLine text={text} source={source} />
          {source.issue !== null && (
            <>
              {text.comma}
              <Mixed text={text}>{text.reading.issue(source.issue, source.totalIssue)}</Mixed>
            </>
          )}
        </dd>
        <dt className="soft">{text.reading.place}</dt>
        <dd>{text.reading.position(citation) || text.reading.noPosition}</dd>
      </dl>
      <p className={styles.links}>
        {textState === "published" ? (
          <a href={localised(text, `${sourceTextHref(source.id, { part: quoted.part })}#${id}`)}>
            {text.reading.inText}
          </a>
        ) : (
          <a href={localised(text, recordHref(source.id, id))}>{text.reading.inList}</a>
        )}
        {kind === "activity" && <a href={localised(text, activityHref(id))}>{text.reading.ofActivity}</a>}
        <a href={localised(text, regionHref(region))}>{text.reading.ofRegion(names.get(region) ?? region)}</a>
        <a href={localised(text, own)} hidden>
          {text.reading.own}
        </a>
      </p>
    </article>
  );
}

function Sentence({
  text,
  passage: { sentence, before, after, start, end },
}: {
  text: Text;
  passage: Passage;
}) {
  return (
    <>
      <blockquote className={styles.passage} lang={text.locale === "zh" ? undefined : "zh-CN"}>
        {before !== null && <span className="soft">{before}</span>}
        {sentence.slice(0, start)}
        <mark>{sentence.slice(start, end)}</mark>
        {sentence.slice(end)}
        {after !== null && <span className="soft">{after}</span>}
      </blockquote>
      {isRedacted(`${before}${sentence}${after}`) && <p className="small soft">{text.reading.redacted}</p>}
    </>
  );
}
