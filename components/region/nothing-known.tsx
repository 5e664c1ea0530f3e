import { zh } from "@/lib/text/zh/dictionary";
import type { Source } from "@/lib/record/types";
import { SourceLine } from "../observation/source-line";

/** Which sources were looked at and found silent; not the same as nothing having happened. */
export function NothingKnown({ what, bulletins }: { what: string; bulletins: readonly Source[] }) {
  return (
    <div className="stack" data-nothing-known>
      <p>{what}</p>
      <ul className="small">
        {bulletins.map((source) => (
          <li key={source.id}>
            {zh.region.lookedAt}
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
