import { expect, test } from "vitest";
import { readQualifier } from "./qualifiers";

test.each([
  ["现场签约", "exact"],
  ["共签订合约", "exact"],
  ["续签契约", "exact"],
  ["节约", "exact"],
  ["约", "about"],
  ["签约金额约", "about"],
  ["签约近", "below"],
  ["附近", "exact"],
  ["最近", "exact"],
  ["接近", "below"],
])("%s6家: %s", (head, wanted) => expect(readQualifier(head, "家企业", false)).toBe(wanted));
