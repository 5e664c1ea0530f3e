import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}bin/empty.ts` } },
  test: {
    include: ["{app,components,db,lib,bin}/**/*.test.{ts,tsx}"],
    // Tests that start programs or fill databases share two cores with the others.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    globalSetup: ["bin/unit-database.ts"],
    env: { TZ: "Asia/Shanghai", DATABASE_URL: "file:.cache/unit.sqlite" },
  },
});
