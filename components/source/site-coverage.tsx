import { zh } from "@/lib/text/zh/dictionary";
import type { SiteCoverage as Counts } from "@/lib/reading/site-coverage";

/** What the site knows of itself: how far its figures can be followed back. */
export function SiteCoverage({ coverage }: { coverage: Counts }) {
  return (
    <p className="small soft">
      {zh.home.siteCoverage(coverage)} <a href="/sources">{zh.nav.sources}</a>
    </p>
  );
}
