import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { QuoteLinks } from "@/components/source/quote-links";
import { PreviewBanner } from "@/components/site/preview-banner";
import { ProgramReady } from "@/components/ui/program-ready";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { isPreviewing } from "@/db/preview";
import { getNewestSourceDate } from "@/db/queries/sources";
import { icon } from "@/components/ui/icon";
import { feed } from "@/lib/address/feed";
import { zh } from "@/lib/text/zh/dictionary";
import "./globals.css";

// Every page is a function of its address and the data, and the data changes without a build.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: `${zh.site.name} · ${zh.site.tagline}`, template: `%s · ${zh.site.name}` },
  description: zh.site.description,
  icons: { icon },
  alternates: { types: feed },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdfcf9" },
    { media: "(prefers-color-scheme: dark)", color: "#14161b" },
  ],
};

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        {isPreviewing() && <PreviewBanner text={zh} />}
        <SiteHeader text={zh} />
        <main id="main" className="page">
          {children}
        </main>
        <SiteFooter text={zh} newest={await getNewestSourceDate()} />
        <QuoteLinks />
        <ProgramReady />
      </body>
    </html>
  );
}
