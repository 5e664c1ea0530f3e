import type { ReactNode } from "react";
import { colourStyle } from "@/lib/picture/colours";
import { icon } from "../ui/icon";
import { embedStyle } from "./embed-style";
import type { Said } from "./map-picture";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  title: string;
  kicker: string;
  headline: readonly string[];
  notes: readonly string[];
  address: string; // of the page with everything
  children: ReactNode;
} & Said;

/**
 * A whole document for an iframe: no header, no script, no cookie, no other file, so that it also works sandboxed. The source
 * and the way to the full page stay in sight however short the frame is.
 */
export function EmbedPage({ text, title, kicker, headline, notes, sources, state, address, children }: Props) {
  return (
    <html lang={text.lang}>
      {/* oxlint-disable-next-line nextjs/no-head-element -- a document of its own, outside the app's shell */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${text.site.name}`}</title>
        <link rel="icon" href={icon} />
        <link rel="canonical" href={address} />
        {/* oxlint-disable-next-line react/no-danger -- our own constant style sheet */}
        <style dangerouslySetInnerHTML={{ __html: colourStyle() + embedStyle }} />
      </head>
      <body>
        <main>
          <p className="soft">{kicker}</p>
          <h1>{headline.map((part, index) => (index % 2 === 1 ? <em key={part}>{part}</em> : part))}</h1>
          {notes.length > 0 && <p className="soft">{notes.join("")}</p>}
          {children}
        </main>
        <footer>
          {sources.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <b>{text.site.name}</b> · {state !== null && <>{state} · </>}
            <a href={address} target="_top">
              {text.pictures.full}
            </a>
          </p>
        </footer>
      </body>
    </html>
  );
}
