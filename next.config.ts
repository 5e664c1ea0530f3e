import type { NextConfig } from "next";

/** What stands once for all languages, and the languages that have a name in their addresses. */
const asItIs = [
  ...["en", "api", "pictures", "desk", "geo", "_next", "sitemap"].map((folder) => `${folder}(?:/|$)`),
  ...["favicon.ico", "robots.txt", "sitemap.xml", "about/changes.atom"].map((file) => `${file}$`),
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false, // bin/serve/page-cache compresses once for all readers
  // A native module, and a package that only the server's desk needs and that nothing gains from bundling.
  serverExternalPackages: ["@resvg/resvg-js", "better-auth"],
  // The Chinese pages have plain addresses. /zh is none: it becomes /zh/zh, and that is nothing. One rule after the other is
  // tried on what the one before made, so that of the first page is the last.
  rewrites: async () => ({
    beforeFiles: [
      { source: `/:path((?!${asItIs.join("|").replaceAll(".", "\\.")}).+)`, destination: "/zh/:path" },
      { source: "/", destination: "/zh" },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
