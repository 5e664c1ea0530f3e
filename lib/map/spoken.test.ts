import { expect, test } from "vitest";
import { getMap } from "@/db/queries/map";
import { getMarks } from "./marks";
import { toMapRecord } from "./record";
import { layerIds } from "@/lib/record/layers";
import { zh } from "@/lib/text/zh/dictionary";

test.each(layerIds)(
  "no name of the layer %s and no record of it ranks a region: ranks are claims of sources",
  async (layer) => {
    const map = await getMap(zh, { layer, period: null });
    for (const { spoken } of getMarks(zh.mapWords, map)) expect(spoken).not.toMatch(/第\s*\d+/);
    for (const region of toMapRecord(map).regions) expect(region).not.toHaveProperty("rank");
  },
);
