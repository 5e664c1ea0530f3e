import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";

/** Readers who each ask again once they have the last byte: bare sockets, so that the tool costs less than what it measures. */

export type Asked = { port: number; request: Buffer };
export type Whole = { fields: string[]; body: Buffer; length: number };
type Limits = { readers: number; until: Promise<unknown>; rest?: number };

export const askFor = (port: number, path: string, ...lines: string[]): Asked => ({
  port,
  request: Buffer.from(
    [`GET ${path} HTTP/1.1`, "Host: x.test", "Accept-Encoding: br", ...lines, "", ""].join("\r\n"),
  ),
});

async function open(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setNoDelay(true);
  await once(socket, "connect");
  return socket;
}

/** One whole answer, as it came: its fields besides Date, names and values in turn. */
export async function askOnce({ port, request }: Asked): Promise<Whole> {
  const socket = await open(port);
  socket.write(request);
  let got = Buffer.alloc(0);
  for await (const chunk of socket) {
    got = Buffer.concat([got, chunk as Buffer]); // a socket without an encoding gives bytes
    const end = got.indexOf("\r\n\r\n");
    const head = got.subarray(0, Math.max(end, 0)).toString("latin1");
    const length = end + 4 + Number(/^content-length: (\d+)$/im.exec(head)?.[1]);
    if (end < 0 || got.length < length) continue;
    const fields = head
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(/: (.*)/s, 2))
      .filter(([name]) => name !== "Date");
    return { fields: fields.flat(), body: got.subarray(end + 4, length), length };
  }
  throw new Error("no whole answer");
}

/** How long each answer took in ms, until `until` comes true. Throws where one is no 200 or not of `length` bytes; `rest` ms lie between. */
export async function load(
  { port, request }: Asked,
  length: number,
  { readers, until, rest = 0 }: Limits,
): Promise<number[]> {
  const times: number[] = [];
  const sockets = await Promise.all(Array.from({ length: readers }, () => open(port)));
  for (const socket of sockets) {
    let [left, began] = [length, 0];
    const ask = () => {
      [left, began] = [length, performance.now()];
      socket.write(request);
    };
    socket.on("data", (chunk: Buffer) => {
      if (left === length && chunk.toString("latin1", 9, 12) !== "200") throw new Error(chunk.toString());
      left -= chunk.length;
      if (left > 0) return;
      if (left < 0) throw new Error("an answer of another length");
      times.push(performance.now() - began);
      if (rest === 0) ask();
      else setTimeout(ask, rest);
    });
    ask();
  }
  await until;
  for (const socket of sockets) socket.removeAllListeners("data").destroy();
  return times;
}
