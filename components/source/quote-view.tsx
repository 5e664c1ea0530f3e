import type { RegionNames } from "@/lib/record/types";
import { isRedacted } from "@/lib/reading/contact-details";
import { activityHref, quoteHref, recordHref, regionHref } from "@/lib/address/hrefs";
import { getLiteral, getOwnWords, getQuoteTitle } from "@/lib/reading/quotes";
import type { Passage, QuotedRecord } from "@/lib/reading/quotes";
import { reading } from "@/lib/text/zh/reading";
import { sourceTextHref } from "@/lib/address/views";
import styles from "./quote-view.module.css";
import { SourceLine } from "../observation/source-line";

/** One record in the words of its source. The drawer shows this same article, taken from its page. */
export function QuoteView({ quoted, names }: { quoted: QuotedRecord; names: RegionNames }) {
  const { id, kind, citation, passage, textState } = quoted;
  const { source } = citation;
  const [literal, ownWords] = [getLiteral(quoted), getOwnWords(quoted)];
  const region = kind === "activity" ? quoted.activity.region : quoted.observation.region;
  const own = quoteHref(source.id, id);
  return (
    <article className={styles.quote} data-quote={id}>
      {/* Hidden on the page; in the drawer it closes it, which needs no script. */}
      <form method="dialog" className={styles.close} hidden>
        <button>{reading.close}</button>
      </form>
      <p className="small soft">{reading.kind[kind]}</p>
      <h1 className={styles.title} id="quote-title">
        {getQuoteTitle(quoted, names)}
      </h1>
      {(literal ?? ownWords) !== null && (
        <p>
          <span className="soft">{literal === null ? reading.asRecorded : reading.asWritten}</span>{" "}
          <span className={styles.literal}>{literal ?? ownWords}</span>
        </p>
      )}
      {passage === null ? (
        <p role="note" className={styles.passage}>
          {textState === "unplaced" ? reading.unplaced : reading.absent}
        </p>
      ) : (
        <Sentence passage={passage} />
      )}
      <dl className={styles.facts}>
        <dt className="soft">{reading.source}</dt>
        <dd>
          <SourceLine source={source} />
          {source.issue !== null && <>，{reading.issue(source.issue, source.totalIssue)}</>}
        </dd>
        <dt className="soft">{reading.place}</dt>
        <dd>{reading.position(citation) || reading.noPosition}</dd>
      </dl>
      <p className={styles.links}>
        {textState === "published" ? (
          <a href={`${sourceTextHref(source.id, { part: quoted.part })}#${id}`}>{reading.inText}</a>
        ) : (
          <a href={recordHref(source.id, id)}>{reading.inList}</a>
        )}
        {kind === "activity" && <a href={activityHref(id)}>{reading.ofActivity}</a>}
        <a href={regionHref(region)}>{reading.ofRegion(names.get(region) ?? region)}</a>
        <a href={own} hidden>
          {reading.own}
        </a>
      </p>
    </article>
  );
}

function Sentence({ passage: { sentence, before, after, start, end } }: { passage: Passage }) {
  return (
    <>
      <blockquote className={styles.passage}>
        {before !== null && <span className="soft">{before}</span>}
        {sentence.slice(0, start)}
        <mark>{sentence.slice(start, end)}</mark>
        {sentence.slice(end)}
        {after !== null && <span className="soft">{after}</span>}
      </blockquote>
      {isRedacted(`${before}${sentence}${after}`) && <p className="small soft">{reading.redacted}</p>}
    </>
  );
}
