import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false, // bin/serve/page-cache compresses once for all readers
  // A native module, and a package that only the server's desk needs and that nothing gains from bundling.
  serverExternalPackages: ["@resvg/resvg-js", "better-auth"],
};

export default config;
