import { zh } from "@/lib/text/zh/dictionary";
import type { Source } from "@/lib/record/types";
import { SourceLine } from "../observation/source-line";

/** Sources in order, each once. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  return (
    <ul className="small">
      {distinct.map((source) => (
        <li key={source.id}>
          <span className="soft">{zh.sourceKind[source.kind]}</span> <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
