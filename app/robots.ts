import type { MetadataRoute } from "next";
import { ownOrigin } from "@/lib/address/own-origin";

export const dynamic = "force-dynamic";

/** What programs may look at: all that is public. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/desk", "/api/auth"] },
    sitemap: `${ownOrigin()}/sitemap.xml`,
  };
}
