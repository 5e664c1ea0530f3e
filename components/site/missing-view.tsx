import { Mixed } from "../controls/mixed";
import type { Region } from "@/lib/record/types";
import { RegionLinks } from "../region/region-links";
import { NotFound } from "./not-found";
import type { Text } from "@/lib/text/text";

/** Nothing of this address is known; for a region, those that may have been meant. */
export function MissingView({ text, asked, near }: { text: Text; asked: string; near: readonly Region[] }) {
  return (
    <>
      <NotFound text={text} />
      {near.length > 0 && (
        <div className="stack">
          <p>
            <Mixed text={text}>{text.notFound.region(asked)}</Mixed>
            {text.search.near}
          </p>
          <RegionLinks text={text} regions={near} />
        </div>
      )}
    </>
  );
}
