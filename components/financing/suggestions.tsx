import { nation } from "@/lib/record/regions";
import { zh } from "@/lib/text/zh/dictionary";
import { financingHref } from "@/lib/address/views";

/** Comparisons that the data supports well: one year of many regions under one indicator, or one long series. */
const suggestionsIn = () => [
  {
    word: zh.financing.suggestions.provinces2015,
    href: financingHref({ indicator: "patent_pledge_amount", view: "year", period: "2015" }),
  },
  {
    word: zh.financing.suggestions.cities2021,
    href: financingHref({ indicator: "ip_pledge_amount", view: "year", period: "2021" }),
  },
  { word: zh.financing.suggestions.nation, href: financingHref({ regions: [nation] }) },
  { word: zh.financing.suggestions.dongguan, href: financingHref({ regions: ["441900"] }) },
];

export function Suggestions() {
  return (
    <p className="small">
      <span className="soft">{zh.financing.suggested}</span>
      {suggestionsIn().map(({ word, href }, index) => (
        <span key={href}>
          {index > 0 && " · "}
          <a href={href}>{word}</a>
        </span>
      ))}
    </p>
  );
}
