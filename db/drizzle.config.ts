import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: ["./db/schema.ts", "./db/review-schema.ts", "./db/auth-schema.ts"],
  out: "./db/migrations",
});
