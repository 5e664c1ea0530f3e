import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false, // bin/page-cache.mjs compresses once for all readers
};

export default config;
