import { localised } from "@/lib/address/localised";
import { nation } from "@/lib/record/regions";
import { financingHref } from "@/lib/address/views";
import type { Text } from "@/lib/text/text";

/** Comparisons that the data supports well: one year of many regions under one indicator, or one long series. */
const suggestionsIn = (text: Text) => [
  {
    word: text.financing.suggestions.provinces2015,
    href: financingHref({ indicator: "patent_pledge_amount", view: "year", period: "2015" }),
  },
  {
    word: text.financing.suggestions.cities2021,
    href: financingHref({ indicator: "ip_pledge_amount", view: "year", period: "2021" }),
  },
  { word: text.financing.suggestions.nation, href: financingHref({ regions: [nation] }) },
  { word: text.financing.suggestions.dongguan, href: financingHref({ regions: ["441900"] }) },
];

export function Suggestions({ text }: { text: Text }) {
  return (
    <p className="small">
      <span className="soft">{text.financing.suggested}</span>
      {suggestionsIn(text).map(({ word, href }, index) => (
        <span key={href}>
          {index > 0 && " · "}
          <a href={localised(text, href)}>{word}</a>
        </span>
      ))}
    </p>
  );
}
