import { CommandError } from "@/db/commands/command-error";
import { importDocument } from "@/db/commands/import-document";
import { ImportError } from "@/db/import/import-error";
import { prepareApart } from "@/db/import/prepare-apart";
import { largestFile } from "@/db/import/readers/read";
import { summarise } from "@/db/queries/import-summary";
import type { ImportAnswer } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";
import { importing } from "@/lib/text/zh/import";
import { admit, refuse } from "../guard";

const overhead = 64 * 1024; // what a form adds to its file

/** `step=prepare` says what is in a file, `step=import` puts it into the database; a form without a script does the latter. */
export async function POST(request: Request): Promise<Response> {
  const person = await admit(request);
  if (person instanceof Response) return person;
  const isPage = request.headers.get("accept")?.includes("text/html") === true;
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(size)) return refuse(411, desk.refused.length);
  if (size > largestFile + overhead)
    return refuse(413, `${importing.bad.large((size / 1024 / 1024).toFixed(1))}。`);
  try {
    const { name, bytes, step } = readForm(await request.formData());
    const prepared = await prepareApart(name, await bytes);
    if (step === "prepare") return answer({ kind: "summary", summary: await summarise(prepared) });
    const outcome = await importDocument(prepared, person.name);
    return isPage
      ? new Response(null, { status: 303, headers: { location: `/desk/review/${outcome.sha256}` } })
      : answer({ kind: "outcome", outcome });
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof CommandError)) throw error;
    return isPage ? new Response(`${error.message}。`, { status: 422 }) : refuse(422, `${error.message}。`);
  }
}

function readForm(form: FormData): { name: string; bytes: Promise<Uint8Array>; step: string } {
  const file = form.get("file");
  const text = form.get("text");
  const step = String(form.get("step") ?? "import");
  if (file instanceof File && file.name !== "")
    return { name: file.name, bytes: file.arrayBuffer().then((buffer) => new Uint8Array(buffer)), step };
  const pasted = typeof text === "string" ? text : "";
  return { name: desk.importing.pasted, bytes: Promise.resolve(new TextEncoder().encode(pasted)), step };
}

const answer = (body: ImportAnswer) => Response.json(body, { headers: { "cache-control": "no-store" } });
