import type { Metadata } from "next";
import { zh } from "@/lib/text/zh";

type Shared = { origin: string; path: string; of: string; query: string; title: string; description: string };

/** What a link to a page shows where it is shared; addresses in it must be absolute. */
export function shareMetadata({ origin, path, of, query, title, description }: Shared): Metadata {
  const images = [630, 1200].map((height) => {
    return {
      url: `${origin}/pictures/share/${of}-1200x${height}.png${query}`,
      width: 1200,
      height,
      alt: title,
    };
  });
  // Readers of the second kind of card take the rest from the first; Next would say it all twice.
  return {
    openGraph: {
      title,
      description,
      images,
      type: "website",
      locale: "zh_CN",
      siteName: zh.site.name,
      url: `${origin}${path}`,
    },
    twitter: null,
    other: { "twitter:card": "summary_large_image" },
  };
}
