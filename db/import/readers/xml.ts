import { Parser } from "htmlparser2";
import { refuseOver } from "./limits";

type Open = (name: string, attributes: Record<string, string>) => void;

/** Walks the elements of an XML part in one pass. Throws ImportError where they are nested too deep. */
export function scanXml(xml: Uint8Array, open: Open = () => {}): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        refuseOver("depth", depth);
        open(name, attributes);
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.write(new TextDecoder().decode(xml));
  parser.end();
}
