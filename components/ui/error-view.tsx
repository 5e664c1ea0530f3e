import { zh } from "@/lib/text/zh";

/** What to do next; the cause is not guessed. */
export function ErrorView({ id, retry }: { id: string | null; retry: () => void }) {
  return (
    <header className="page-heading stack">
      <h1>{zh.error.title}</h1>
      <p>{zh.error.next}</p>
      {id !== null && <p className="small soft">{zh.error.id(id)}</p>}
      <p>
        <button type="button" onClick={retry}>
          {zh.error.retry}
        </button>{" "}
        <a href="/">{zh.notFound.map}</a>
      </p>
    </header>
  );
}
