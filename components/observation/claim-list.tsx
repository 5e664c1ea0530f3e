import { quoteHref } from "@/lib/address/hrefs";
import { zh } from "@/lib/text/zh/dictionary";
import type { Claim, Source } from "@/lib/record/types";

/** What the source says about its figure, as a quotation with its author; we compute none of it. */
export function ClaimList({ claims, source }: { claims: readonly Claim[]; source: Source }) {
  return (
    <>
      {claims.map((claim) => (
        <q key={claim.id} className="small soft claim" data-kind={claim.kind}>
          <a href={quoteHref(source.id, claim.id)}>{zh.observation.claim(source.kind, claim.literal)}</a>
        </q>
      ))}
    </>
  );
}
