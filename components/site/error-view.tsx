import { failure } from "@/lib/text/zh/failure";

/** What to do next; the cause is not guessed. */
export function ErrorView({ id, retry }: { id: string | null; retry: () => void }) {
  return (
    <header className="page-heading stack">
      <h1>{failure.title}</h1>
      <p>{failure.next}</p>
      {id !== null && <p className="small soft">{failure.id(id)}</p>}
      <p>
        <button type="button" onClick={retry}>
          {failure.retry}
        </button>{" "}
        <a href="/">{failure.home}</a>
      </p>
    </header>
  );
}
