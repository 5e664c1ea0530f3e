import { expect, test } from "vitest";
import { makeObservation } from "@/lib/record/observation.fixture";
import { getLiteral, getOwnWords } from "./quotes";
import type { QuotedRecord } from "./quotes";
import type { Observation } from "@/lib/record/types";
import { zh } from "@/lib/text/zh/dictionary";

const quote = (observation: Observation): QuotedRecord => ({
  kind: "observation",
  id: observation.id,
  citation: observation.citation,
  passage: null,
  textState: "absent",
  part: 1,
  observation,
});

test("only words of the source are shown as its words", () => {
  const written = quote(makeObservation({ literal: "接近24亿元" }));
  expect([getLiteral(zh, written), getOwnWords(zh, written)]).toEqual(["接近24亿元", null]);
  const translated = quote(makeObservation({ literal: null }));
  expect(getLiteral(zh, translated)).toBeNull();
  expect(getOwnWords(zh, translated)).toMatch(/\d/);
  const silent = quote(makeObservation({ literal: null, value: null, status: "mentioned-without-number" }));
  expect([getLiteral(zh, silent), getOwnWords(zh, silent)]).toEqual([null, "提及但无数量"]);
});
