import { zh } from "@/lib/text/zh/dictionary";
import { buildBoundaries } from "@/db/boundaries/build";
import { BoundaryError } from "@/db/boundaries/source";

try {
  const { source, approval } = await buildBoundaries({
    from: process.env["BOUNDARIES"],
    approval: process.env["BOUNDARIES_APPROVAL"] ?? null,
  });
  console.log(zh.boundaries.built(source, approval));
} catch (error) {
  if (!(error instanceof BoundaryError)) throw error;
  console.error(zh.boundaries.failed(error.message));
  process.exitCode = 1;
}
