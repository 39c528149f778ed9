import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/postgresql.ts",
  out: "./db/migrations/postgresql",
  casing: "snake_case",
});
