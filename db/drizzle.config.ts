import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: ["./db/schema/facts.ts", "./db/schema/review.ts"],
  out: "./db/migrations",
});
