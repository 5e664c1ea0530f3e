import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PreviewBanner } from "@/components/site/preview-banner";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { QuoteLinks } from "@/components/source/quote-links";
import { icon } from "@/components/ui/icon";
import { ProgramReady } from "@/components/ui/program-ready";
import { isPreviewing } from "@/db/preview";
import { getNewestSourceDate } from "@/db/queries/sources";
import { feedOf } from "@/lib/address/feed";
import type { Text } from "@/lib/text/text";
import "./globals.css";

export const documentViewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#14161b" },
  ],
};

export const documentMetadata = (text: Text): Metadata => ({
  title: { default: `${text.site.name} · ${text.site.tagline}`, template: `%s · ${text.site.name}` },
  description: text.site.description,
  icons: { icon },
  alternates: { types: feedOf(text) },
  formatDetection: { telephone: false },
});

/** The document around every page. `address` is what its readers write; null where it has no twin in another language. */
export async function renderDocument(text: Text, address: string | null, children: ReactNode) {
  return (
    <html lang={text.lang}>
      <body>
        {isPreviewing() && <PreviewBanner text={text} />}
        <SiteHeader text={text} address={address} />
        <main id="main" className="page">
          {children}
        </main>
        <SiteFooter text={text} newest={await getNewestSourceDate()} />
        <QuoteLinks />
        <ProgramReady />
      </body>
    </html>
  );
}
