import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false, // bin/page-cache.mjs compresses once for all readers
  serverExternalPackages: ["@resvg/resvg-js"], // a native module
  // Any site may frame what is made for it; the rest of the site stays out of frames.
  headers: async () => [
    { source: "/embed/:path*", headers: [{ key: "content-security-policy", value: "frame-ancestors *" }] },
    {
      source: "/((?!embed/).*)",
      headers: [{ key: "content-security-policy", value: "frame-ancestors 'self'" }],
    },
  ],
};

export default config;
