import type { Source } from "@/lib/record/types";
import { SourceLine } from "../observation/source-line";
import type { Text } from "@/lib/text/text";

/** Which sources were looked at and found silent; not the same as nothing having happened. */
export function NothingKnown({
  text,
  what,
  bulletins,
}: {
  text: Text;
  what: string;
  bulletins: readonly Source[];
}) {
  return (
    <div className="stack" data-nothing-known>
      <p>{what}</p>
      <ul className="small">
        {bulletins.map((source) => (
          <li key={source.id}>
            {text.region.lookedAt}
            <SourceLine text={text} source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
