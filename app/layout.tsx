import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { getNewestSourceDate } from "@/db/queries/sources";
import { zh } from "@/lib/text/zh";
import "./globals.css";

// Every page is a function of its address and the data, and the data changes without a build.
export const dynamic = "force-dynamic";

// In the page itself: a request of its own would cost more than the picture.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#17397a"/><path d="M7 22V13h4v9zm7 0V8h4v14zm7 0v-6h4v6z" fill="#fdfcf9"/></svg>',
)}`;

export const metadata: Metadata = {
  title: { default: `${zh.site.name} · ${zh.site.tagline}`, template: `%s · ${zh.site.name}` },
  description: zh.site.description,
  icons: { icon },
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
        <SiteHeader />
        <main id="main" className="page">
          {children}
        </main>
        <SiteFooter newest={await getNewestSourceDate()} />
      </body>
    </html>
  );
}
