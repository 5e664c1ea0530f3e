import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { desk } from "@/lib/text/zh/desk";
import { CommandError } from "@/db/commands/command-error";

/** The password: typed twice on a terminal without being shown, or the first line of what is piped in. */
export async function readPassword(): Promise<string> {
  if (process.stdin.isTTY !== true) {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8").split(/\r?\n/, 1)[0] ?? "";
  }
  const mute = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: mute, terminal: true });
  const ask = async (question: string) => {
    process.stderr.write(question);
    const answer = await terminal.question("");
    process.stderr.write("\n");
    return answer;
  };
  try {
    const first = await ask(desk.account.password);
    if ((await ask(desk.account.again)) !== first) throw new CommandError(desk.account.differ);
    return first;
  } catch (error) {
    // Ctrl+C or Ctrl+D
    if (error instanceof Error && error.name === "AbortError") throw new CommandError(desk.account.cancelled);
    throw error;
  } finally {
    terminal.close();
  }
}
