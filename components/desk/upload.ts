import type { ImportAnswer } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";

/** Posts a form and tells how much of it has gone; fetch cannot say. Never throws: what failed is an answer too. */
export function upload(path: string, body: FormData, tell: (percent: number) => void): Promise<ImportAnswer> {
  const broken: ImportAnswer = { kind: "fault", message: desk.importing.broken };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    request.setRequestHeader("accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      tell(Math.round((100 * loaded) / Math.max(total, 1))),
    );
    // The route answers with this type and nothing else; a proxy's page is null here.
    request.addEventListener("load", () => resolve((request.response as ImportAnswer | null) ?? broken));
    request.addEventListener("error", () => resolve(broken));
    request.send(body);
  });
}
