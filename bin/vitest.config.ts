import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: { include: ["{app,components,db,lib,bin}/**/*.test.{ts,tsx}"], env: { TZ: "Asia/Shanghai" } },
});
