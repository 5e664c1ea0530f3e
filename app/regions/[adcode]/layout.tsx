import { RegionLinks } from "@/components/region/region-links";
import { findRegion, getNearRegions } from "@/db/queries/regions";
import { zh } from "@/lib/text/zh";

/** Under the 404 of an unknown region, the regions that may have been meant; only a layout is told the address there. */
export default async function RegionLayout({ children, params }: LayoutProps<"/regions/[adcode]">) {
  const { adcode } = await params;
  const asked = decodeURIComponent(adcode);
  const near = (await findRegion(adcode)) === undefined ? await getNearRegions(asked) : [];
  return (
    <>
      {children}
      {near.length > 0 && (
        <div className="stack">
          <p>
            {zh.notFound.region(asked)}
            {zh.search.near}
          </p>
          <RegionLinks regions={near} />
        </div>
      )}
    </>
  );
}
