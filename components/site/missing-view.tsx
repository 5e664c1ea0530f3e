import { zh } from "@/lib/text/zh/dictionary";
import type { Region } from "@/lib/record/types";
import { RegionLinks } from "../region/region-links";
import { NotFound } from "./not-found";

/** Nothing of this address is known; for a region, those that may have been meant. */
export function MissingView({ asked, near }: { asked: string; near: readonly Region[] }) {
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
