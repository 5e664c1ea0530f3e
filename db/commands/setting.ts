import { settings } from "../schema/review";
import { secondPerson } from "../records/settings";
import { author, check } from "./input";
import { run } from "./review-store";
import type { Context } from "./review-store";

/** Asks, or no longer asks, that figures be published by someone other than who accepted them. */
export async function setSecondPerson(isNeeded: boolean, by: string, context: Context = {}): Promise<void> {
  const setBy = check(author, by);
  return run(context, (tx, setAt) => {
    const row = { value: isNeeded ? "on" : "off", setBy, setAt };
    tx.insert(settings)
      .values({ name: secondPerson, ...row })
      .onConflictDoUpdate({ target: settings.name, set: row })
      .run();
  });
}
