import { headers } from "next/headers";
import { RegionLinks } from "@/components/region/region-links";
import { NotFound } from "@/components/ui/not-found";
import { getNearRegions } from "@/db/queries/regions";
import { zh } from "@/lib/text/zh";

/** A 404 that offers, for an unknown region, those that may have been meant. bin/serve.mjs says which address was asked for. */
export default async function NotFoundPage() {
  const path = (await headers()).get("x-asked-path") ?? "";
  // URLSearchParams decodes what it can; decodeURIComponent would throw on a stray percent sign.
  const asked = new URLSearchParams(`q=${/^\/regions\/([^/?&]+)/.exec(path)?.[1] ?? ""}`).get("q") ?? "";
  const near = asked === "" ? [] : await getNearRegions(asked);
  return (
    <>
      <NotFound />
      {near.length > 0 && (
        <div className="stack">
          <p>
            {zh.notFound.region(asked)}
            {zh.search.near}
          </p>
          <RegionLinks regions={near} />
        </div>
      )}
    </>
  );
}
