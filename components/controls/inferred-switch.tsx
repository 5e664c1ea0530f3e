import { localised } from "@/lib/address/localised";
import type { InferredChoice } from "@/lib/record/inferred";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  choice: InferredChoice;
  href: (choice: InferredChoice) => string;
  hidden?: number; // figures left out
  note?: string; // what else the choice does here
};

/** Hides what we concluded and the source does not say, or shows it again; says what is missing meanwhile. */
export function InferredSwitch({ text, choice, href, hidden = 0, note }: Props) {
  const isHidden = choice === "hide";
  return (
    <p className="small soft" data-inferred={choice}>
      <a href={localised(text, href(isHidden ? "show" : "hide"))}>
        {isHidden ? text.inferredView.show : text.inferredView.hide}
      </a>
      {isHidden && hidden > 0 && <> {text.inferredView.figures(hidden)}</>}
      {isHidden && note !== undefined && <> {note}</>}
    </p>
  );
}
