import type { Region } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";
import type { Text } from "@/lib/text/text";

export function RegionLinks({ text, regions }: { text: Text; regions: readonly Region[] }) {
  return (
    <ul>
      {regions.map(({ adcode, name, kind, level }) => (
        <li key={adcode}>
          <a href={regionHref(adcode)}>{name}</a>{" "}
          <span className="small soft">
            {kind} · {text.region.code(adcode, level)}
          </span>
        </li>
      ))}
    </ul>
  );
}
