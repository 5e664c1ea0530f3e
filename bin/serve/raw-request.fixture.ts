import { connect } from "node:net";

export type RawAnswer = { status: number; headers: { [name: string]: string }; body: string };

/** Sends bytes as they are and reads the one answer: a client that is no browser. Lines end as HTTP wants them. */
export function sendRaw(port: number, text: string): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1")),
    );
    socket.setTimeout(10_000, () => socket.destroy(new Error("silent")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", fail);
    socket.on("close", () => done(readAnswer(Buffer.concat(chunks).toString("latin1"))));
  });
}

export function readAnswer(text: string): RawAnswer {
  const at = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, at).split("\r\n");
  const fields = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(first.split(" ")[1]), headers: Object.fromEntries(fields), body: text.slice(at + 4) };
}
