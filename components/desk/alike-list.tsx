import type { Alike } from "@/lib/review/import-summary";
import { desk } from "@/lib/text/zh/desk";
import { documentWords } from "@/lib/text/zh/record-words";
import { DifferenceList } from "./difference-list";

const say = desk.importing;

/** Imported texts that a text looks like, each with why and with how their records differ. */
export function AlikeList({ alike }: { alike: readonly Alike[] }) {
  return alike.map(({ sha256, title, fileName, state, why, difference }) => (
    <div key={sha256} role="note" data-alike={why}>
      <p>
        <b>{say.alike(title, fileName, documentWords[state])}</b> {say.alikeWhy[why]}{" "}
        <a href={`/desk/review/${sha256}`}>{say.review}</a>
      </p>
      <DifferenceList difference={difference} />
    </div>
  ));
}
