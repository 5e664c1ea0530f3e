import type { InferredChoice } from "@/lib/record/inferred";
import { inferred as words } from "@/lib/text/zh/inferred";

type Props = {
  choice: InferredChoice;
  href: (choice: InferredChoice) => string;
  hidden?: number; // figures left out
  note?: string; // what else the choice does here
};

/** Hides what we concluded and the source does not say, or shows it again; says what is missing meanwhile. */
export function InferredSwitch({ choice, href, hidden = 0, note }: Props) {
  const isHidden = choice === "hide";
  return (
    <p className="small soft" data-inferred={choice}>
      <a href={href(isHidden ? "show" : "hide")}>{isHidden ? words.show : words.hide}</a>
      {isHidden && hidden > 0 && <> {words.figures(hidden)}</>}
      {isHidden && note !== undefined && <> {note}</>}
    </p>
  );
}
