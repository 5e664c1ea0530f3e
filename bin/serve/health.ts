import { serving } from "@/lib/text/zh/serving";

export type Readiness = {
  status: "ready" | "unready";
  dataVersion: string | null;
  /** The date of the newest source, as precisely as it is known. */
  dataUntil: string | null;
  /** Since the data this server answers from last changed, in seconds. */
  ageSeconds: number | null;
  reasons: string[];
};

type Options = {
  version: () => string;
  readDataUntil: () => Promise<string | null>;
  hasShapes: () => boolean;
  isStopping: () => boolean;
  now?: () => number;
};

/** Whether this server can answer rightly, and from what: asked each time, kept never. */
export function createReadiness({ version, readDataUntil, hasShapes, isStopping, now = Date.now }: Options) {
  let [known, since] = ["", now()];
  return async (): Promise<Readiness> => {
    const reasons: string[] = [];
    let dataVersion: string | null = null;
    let dataUntil: string | null = null;
    try {
      [dataVersion, dataUntil] = [version(), await readDataUntil()];
      if (dataVersion !== known) [known, since] = [dataVersion, now()];
    } catch (error) {
      reasons.push(`${serving.notReady.database}：${error instanceof Error ? error.message : String(error)}`);
    }
    if (!hasShapes()) reasons.push(serving.notReady.boundaries);
    if (isStopping()) reasons.push(serving.notReady.stopping);
    const ageSeconds = dataVersion === null ? null : Math.round((now() - since) / 1000);
    return {
      status: reasons.length === 0 ? "ready" : "unready",
      dataVersion,
      dataUntil,
      ageSeconds,
      reasons,
    };
  };
}
