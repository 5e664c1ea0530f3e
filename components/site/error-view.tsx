import type { Text } from "@/lib/text/text";

type Props = { words: Text["error"]; home: string; id: string | null; retry: () => void };

/** What to do next; the cause is not guessed. */
export function ErrorView({ words, home, id, retry }: Props) {
  return (
    <header className="page-heading stack">
      <h1>{words.title}</h1>
      <p>{words.next}</p>
      {id !== null && <p className="small soft">{words.id(id)}</p>}
      <p>
        <button type="button" onClick={retry}>
          {words.retry}
        </button>{" "}
        <a href={home}>{words.home}</a>
      </p>
    </header>
  );
}
