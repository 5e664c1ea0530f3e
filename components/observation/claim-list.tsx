import { Mixed } from "../controls/mixed";
import { localised } from "@/lib/address/localised";
import { quoteHref } from "@/lib/address/hrefs";
import type { Claim, Source } from "@/lib/record/types";
import type { Text } from "@/lib/text/text";

/** What the source says about its figure, as a quotation with its author; we compute none of it. */
export function ClaimList({ text, claims, source }: { text: Text; claims: readonly Claim[]; source: Source }) {
  return (
    <>
      {claims.map((claim) => (
        <q key={claim.id} className="small soft claim" data-kind={claim.kind}>
          <a href={localised(text, quoteHref(source.id, claim.id))}>
            <Mixed text={text}>{text.observation.claim(source.kind, claim.literal)}</Mixed>
          </a>
        </q>
      ))}
    </>
  );
}
