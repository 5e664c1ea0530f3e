import { and, eq } from "drizzle-orm";
import { redact } from "@/lib/reading/contact-details";
import type { Passage, QuotedRecord, TextState } from "@/lib/reading/quotes";
import { getTextParts, partOf } from "@/lib/reading/segments";
import type { Citation, Claim } from "@/lib/record/types";
import { getDatabase } from "../client";
import { claims, sources } from "../schema/facts";
import { findActivity } from "./activities";
import { isCurrent } from "../records/current";
import { findPublishedText } from "./documents";
import { getObservations } from "./observations";
import { getQuote } from "./reviews";
import type { Quote } from "./reviews";
import { toCitation, toClaim, toSource } from "../records/rows";

/** A current record of a source with its own sentence, which is shown only when the text is published or laid in by the operator; undefined without such a record. */
export async function getQuotedRecord(id: string): Promise<QuotedRecord | undefined> {
  const found = (await findQuotedActivity(id)) ?? (await findQuotedFigure(id)) ?? (await findQuotedClaim(id));
  if (found === undefined) return undefined;
  const text = await findPublishedText(found.citation.source.id);
  const quote = await getQuote(id);
  const isShown = quote?.state === "published" || (quote?.state === "draft" && quote.isLaidIn);
  const passage = quote !== undefined && isShown ? toPassage(quote) : null;
  const textState: TextState = text === undefined ? "absent" : passage === null ? "unplaced" : "published";
  const part = text === undefined ? 1 : partOf(getTextParts(text.text), found.citation.start ?? 0);
  return { ...found, id, passage, textState, part };
}

async function findQuotedActivity(id: string) {
  const activity = await findActivity(id);
  return activity && { kind: "activity" as const, activity, citation: activity.citation };
}

async function findQuotedFigure(id: string) {
  const [observation] = await getObservations({ ids: [id] }, { limit: 1 });
  return observation && { kind: "observation" as const, observation, citation: observation.citation };
}

async function findQuotedClaim(id: string) {
  const found = findClaim(id);
  const [observation] = found === undefined ? [] : await getObservations({ ids: [found.of] }, { limit: 1 });
  return (
    found &&
    observation && { kind: "claim" as const, claim: found.claim, observation, citation: found.citation }
  );
}

function findClaim(id: string): { claim: Claim; of: string; citation: Citation } | undefined {
  const row = getDatabase()
    .select({ claim: claims, source: sources })
    .from(claims)
    .innerJoin(sources, eq(sources.id, claims.source))
    .where(and(isCurrent(claims), eq(claims.id, id)))
    .get();
  return (
    row && {
      claim: toClaim(row.claim),
      of: row.claim.observation,
      citation: toCitation(row.claim, toSource(row.source)),
    }
  );
}

/** Longer sentences, of texts without punctuation, are shown from so many characters before the mark to as many after it. */
const most = { around: 400, neighbour: 300 };

function toPassage({ sentence, before, after, start, end }: Quote): Passage {
  const text = redact(sentence);
  const from = start > most.around ? start - most.around : 0;
  const to = text.length - end > most.around ? end + most.around : text.length;
  return {
    sentence: text.slice(from, to),
    before: before === null || from > 0 ? null : redact(before).slice(-most.neighbour),
    after: after === null || to < text.length ? null : redact(after).slice(0, most.neighbour),
    start: start - from,
    end: end - from,
  };
}
