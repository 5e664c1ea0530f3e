import { expect, test } from "vitest";
import { killRounds, works } from "./kill";

test("killed twenty times in import, decide, publish and load, the database agrees with itself", async () => {
  const rounds = await killRounds(20);
  expect(rounds.filter(({ faults }) => faults.length > 0)).toEqual([]);
  for (const work of works) expect(rounds.filter((round) => round.work === work)).toHaveLength(5);
}, 180_000);
