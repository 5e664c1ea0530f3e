import { zh } from "@/lib/text/zh/dictionary";

export function NotFound() {
  return (
    <header className="page-heading stack">
      <h1>{zh.notFound.title}</h1>
      <p>{zh.notFound.meaning}</p>
      <p>
        <a href="/">{zh.notFound.map}</a> · <a href="/sources">{zh.nav.sources}</a>
      </p>
    </header>
  );
}
