import { localised } from "@/lib/address/localised";
import type { Region } from "@/lib/record/types";
import { regionHref } from "@/lib/address/hrefs";
import type { Text } from "@/lib/text/text";

export function RegionLinks({ text, regions }: { text: Text; regions: readonly Region[] }) {
  return (
    <ul>
      {regions.map(({ adcode, name, kind, level }) => (
        <li key={adcode}>
          <a href={localised(text, regionHref(adcode))}>{name}</a>{" "}
          <span className="small soft">
            {text.regionKind(kind)} · {text.region.code(adcode, level)}
          </span>
        </li>
      ))}
    </ul>
  );
}
