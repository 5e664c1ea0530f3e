import { localised } from "@/lib/address/localised";
import type { Metadata } from "next";
import { alternatesOf } from "@/lib/address/alternates";
import { ownOrigin } from "@/lib/address/own-origin";
import { shareHeights } from "@/lib/address/pictures";
import type { ShareHeight } from "@/lib/address/pictures";
import type { Text } from "@/lib/text/text";

type Shared = {
  path: string;
  share: (height: ShareHeight) => string;
  title: string;
  description: string;
};

/** What a link to a page shows where it is shared; addresses in it must be absolute. */
export function shareMetadata(text: Text, { path, share, title, description }: Shared): Metadata {
  const origin = ownOrigin();
  const images = shareHeights.map((height) => {
    return { url: `${origin}${localised(text, share(height))}`, width: 1200, height, alt: title };
  });
  // Next repeats the rest for the second kind of card; one picture is enough for it.
  return {
    alternates: alternatesOf(text, path),
    openGraph: {
      title,
      description,
      images,
      type: "website",
      locale: text.locale === "zh" ? "zh_CN" : "en_GB",
      siteName: text.site.name,
      url: `${origin}${localised(text, path)}`,
    },
    twitter: { card: "summary_large_image", images: images.slice(0, 1) },
  };
}
