import { z } from "zod";
import type { Numeral } from "@/lib/review/review";
import { importing } from "@/lib/text/zh/import";
import { CommandError } from "./command-error";
import { author, check, reason, role, sha256 } from "./input";
import { decide, findNumeral, findOpenDocument, run } from "./review-store";
import type { Context } from "./review-store";

const assigning = z.object({
  document: sha256,
  start: z.int().min(0),
  role,
  reason: reason.nullable(),
  author,
});

/** Says what a numeral of the text is. One that is dismissed needs its reason. */
export async function assignNumeral(input: z.input<typeof assigning>, context: Context = {}): Promise<Numeral> {
  const { document, start, author: by, ...said } = check(assigning, input);
  if (said.role === "dismissed" && said.reason === null) throw new CommandError(importing.command.reason);
  return run(context, (tx, at) => {
    findOpenDocument(tx, document);
    const found = findNumeral(tx, document, start);
    const next = { ...found, ...said };
    decide(
      tx,
      { document, action: "assign", author: by, at, reason: said.reason },
      { numerals: [[found, next]] },
    );
    return next;
  });
}
