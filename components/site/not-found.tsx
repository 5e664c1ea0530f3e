import { localised } from "@/lib/address/localised";
import type { Text } from "@/lib/text/text";

export function NotFound({ text }: { text: Text }) {
  return (
    <header className="page-heading stack">
      <h1>{text.notFound.title}</h1>
      <p>{text.notFound.meaning}</p>
      <p>
        <a href={localised(text, "/")}>{text.notFound.map}</a> ·{" "}
        <a href={localised(text, "/sources")}>{text.nav.sources}</a>
      </p>
    </header>
  );
}
