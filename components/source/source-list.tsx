import type { Source } from "@/lib/record/types";
import { SourceLine } from "../observation/source-line";
import type { Text } from "@/lib/text/text";

/** Sources in order, each once. */
export function SourceList({ text, sources }: { text: Text; sources: readonly Source[] }) {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  return (
    <ul className="small">
      {distinct.map((source) => (
        <li key={source.id}>
          <span className="soft">{text.sourceKind[source.kind]}</span>{" "}
          <SourceLine text={text} source={source} />
        </li>
      ))}
    </ul>
  );
}
