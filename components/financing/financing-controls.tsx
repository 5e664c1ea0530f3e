import { localised } from "@/lib/address/localised";
import { nameOfIndicator } from "@/lib/record/indicator-words";
import { financingIndicators } from "@/lib/record/indicators";
import { financingHref } from "@/lib/address/views";
import type { FinancingView } from "@/lib/address/views";
import { Chips } from "../ui/chips";
import type { Chip } from "../ui/chips";
import type { Text } from "@/lib/text/text";

type Row = { label: string; chips: Chip[] };

/** View, indicator, year and filters as links; each changes one thing and keeps the rest. Indicators nobody here has are not offered. */
export function FinancingControls({
  text,
  view,
  years,
  indicators,
  isOpening,
}: {
  text: Text;
  view: FinancingView;
  years: readonly string[];
  indicators: readonly string[];
  isOpening: boolean; // nothing has been chosen yet: the filters are the page's own
}) {
  const chip = (word: string, to: Partial<FinancingView>): Chip => {
    const isCurrent = Object.entries(to).every(([key, value]) =>
      Object.is(view[key as keyof FinancingView], value),
    );
    return { word, href: localised(text, financingHref({ ...view, ...to })), isCurrent };
  };
  const offered = financingIndicators.filter(({ id }) => indicators.includes(id) || id === view.indicator);
  const main: Row[] = [
    {
      label: text.financing.view,
      chips: (["trend", "year", "index", "table"] as const).map((id) =>
        chip(text.financing.views[id], { view: id }),
      ),
    },
    {
      label: text.table.indicator,
      chips: [
        chip(text.financing.allIndicators, { indicator: null }),
        ...offered.map(({ id }) => chip(nameOfIndicator(text, id), { indicator: id })),
      ],
    },
    {
      label: text.financing.year,
      chips: view.view === "year" ? years.map((year) => chip(year, { period: year })) : [],
    },
    {
      label: text.financing.base,
      chips: view.view === "index" ? years.toReversed().map((year) => chip(year, { base: year })) : [],
    },
  ];
  const more: Row[] = [
    {
      label: text.financing.sources,
      chips: (["all", "direct"] as const).map((id) => chip(text.financing.sourceChoice[id], { sources: id })),
    },
    {
      label: text.table.basis,
      chips: (["all", "registered", "loan", "unspecified"] as const).map((id) =>
        chip(text.financing.basisChoice[id], { basis: id }),
      ),
    },
    {
      label: text.financing.completeness,
      chips: [false, true].map((full) => chip(text.financing.fullChoice(full), { full })),
    },
    {
      label: text.financing.unit,
      chips: (["yi", "wan", "yuan"] as const).map((id) => chip(text.financing.units[id], { unit: id })),
    },
  ];
  const isFull = view.full && !isOpening;
  const isFiltered = view.sources !== "all" || view.basis !== "all" || isFull || view.unit !== "yi";
  return (
    <div className="choices">
      <ChoiceRows rows={main} />
      <details open={isFiltered}>
        <summary className="small">{text.financing.more}</summary>
        <ChoiceRows rows={more} />
      </details>
    </div>
  );
}

function ChoiceRows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl>
      {rows
        .filter(({ chips }) => chips.length > 0)
        .map(({ label, chips }) => (
          <div key={label}>
            <dt className="small soft">{label}</dt>
            <dd>
              <Chips label={label} chips={chips} isQuiet />
            </dd>
          </div>
        ))}
    </dl>
  );
}
