import { localised } from "@/lib/address/localised";
import type { SiteCoverage as Counts } from "@/lib/reading/site-coverage";
import type { Text } from "@/lib/text/text";

/** What the site knows of itself: how far its figures can be followed back. */
export function SiteCoverage({ text, coverage }: { text: Text; coverage: Counts }) {
  return (
    <p className="small soft">
      {text.home.siteCoverage(coverage)} <a href={localised(text, "/sources")}>{text.nav.sources}</a>
    </p>
  );
}
