import { expect, test } from "vitest";
import { getMap } from "@/db/queries/map";
import { toMapRecord } from "@/lib/map/record";
import { layerIds } from "@/lib/record/layers";
import { regionLabel } from "./region-label";

test.each(layerIds)(
  "no name of the layer %s and no record of it ranks a region: ranks are claims of sources",
  async (layer) => {
    const map = await getMap({ layer, period: null });
    for (const region of map.regions) expect(regionLabel(region)).not.toMatch(/第\s*\d+/);
    for (const region of toMapRecord(map).regions) expect(region).not.toHaveProperty("rank");
  },
);
