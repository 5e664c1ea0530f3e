import { getActivities, getFacet } from "../../db/queries/activities";
import { getFinancing } from "../../db/queries/financing";
import { getMap } from "../../db/queries/map";
import { getObservations } from "../../db/queries/observations";
import { getRegions, searchRegions } from "../../db/queries/regions";
import { parseFinancingView } from "../../lib/address/views";
import { zh } from "../../lib/text/zh/dictionary";

/** Median and p99 of the queries behind the pages, in milliseconds, warm. */

const rounds = 200;
const { view } = parseFinancingView({ regions: "441900,320500" });
const queries: { [name: string]: () => Promise<unknown> } = {
  "getMap recorded": () => getMap(zh, { layer: "recorded", period: null }),
  "getMap patent_pledge_amount": () => getMap(zh, { layer: "patent_pledge_amount", period: null }),
  "getActivities first page": () => getActivities({}, { limit: 20 }),
  "getFacet type": () => getFacet("type", { within: ["430000"] }),
  "getObservations of a province": () => getObservations({ within: ["440000"] }, "all"),
  "getFinancing of two regions": () => getFinancing(zh, view),
  getRegions: () => getRegions(zh),
  "searchRegions hb": () => searchRegions(zh, "hb"),
};

for (const [name, query] of Object.entries(queries)) {
  const times: number[] = [];
  for (let round = 0; round < rounds + 20; round += 1) {
    const began = performance.now();
    await query();
    if (round >= 20) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`${name} | ${at(0.5)} | ${at(0.99)}`);
}
