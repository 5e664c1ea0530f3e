import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false, // bin/serve/page-cache compresses once for all readers
  // A native module, and packages that only the server's desk needs and that nothing gains from bundling.
  serverExternalPackages: ["@resvg/resvg-js", "better-auth", "exceljs", "mammoth", "unpdf"],
  // Any site may frame what is made for it; the rest of the site stays out of frames.
  headers: async () => [
    { source: "/embed/:path*", headers: [{ key: "content-security-policy", value: "frame-ancestors *" }] },
    {
      source: "/((?!embed/).*)",
      headers: [{ key: "content-security-policy", value: "frame-ancestors 'self'" }],
    },
    {
      source: "/desk/:path*",
      headers: [
        {
          key: "content-security-policy",
          value: "frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
        },
        { key: "x-frame-options", value: "DENY" },
        { key: "referrer-policy", value: "same-origin" },
        { key: "x-robots-tag", value: "noindex" },
      ],
    },
  ],
};

export default config;
