import type { Region } from "./types";
import type { Text } from "@/lib/text/text";

/** A region under the names that the language has for it. */
export const regionIn = (text: Text, region: Region): Region => ({
  ...region,
  ...text.regionName(region.adcode, region),
});
