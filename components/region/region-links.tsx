import { zh } from "@/lib/text/zh/dictionary";
import type { Region } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";

export function RegionLinks({ regions }: { regions: readonly Region[] }) {
  return (
    <ul>
      {regions.map(({ adcode, name, kind, level }) => (
        <li key={adcode}>
          <a href={regionHref(adcode)}>{name}</a>{" "}
          <span className="small soft">
            {kind} · {zh.region.code(adcode, level)}
          </span>
        </li>
      ))}
    </ul>
  );
}
