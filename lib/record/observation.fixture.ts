import { getIndicator } from "./indicators";
import { parseDecimal } from "./quantity";
import type { Observation, Period } from "./types";

type Parts = Partial<Omit<Observation, "period" | "value" | "citation">> & {
  period?: Partial<Period>;
  value?: string | null;
  source?: string;
};

/** An observation for tests: a full calendar year, exact, of unspecified basis, unless said otherwise. */
export function makeObservation({
  period,
  value = "100",
  source = "source",
  ...rest
}: Parts = {}): Observation {
  const indicator = rest.indicator ?? "patent_pledge_amount";
  return {
    id: "observation",
    region: "420000",
    basis: "unspecified",
    status: value === null ? "mentioned-without-number" : value === "0" ? "stated-zero" : "reported",
    value: value === null ? null : parseDecimal(value),
    valueTo: null,
    unit: getIndicator(indicator).unit,
    qualifier: "exact",
    literal: null,
    claims: [],
    note: null,
    ...rest,
    indicator,
    period: {
      start: "2015-01-01",
      end: "2015-12-31",
      completeness: "full",
      startInferred: false,
      endInferred: false,
      ...period,
    },
    citation: {
      source: {
        id: source,
        kind: "official",
        title: source,
        titleIsOurs: false,
        publisher: null,
        date: null,
        url: null,
        issue: null,
        totalIssue: null,
        note: null,
      },
      page: null,
      paragraph: null,
      sentence: null,
      start: null,
      end: null,
    },
  };
}
