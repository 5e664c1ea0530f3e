import { createServer } from "node:http";
import type { RequestListener } from "node:http";

type Place = { port: number; hostname: string };

/** Answers with `answer` at a port and prints its address; ends with the signals of whoever started it. */
export function listen({ port, hostname }: Place, answer: RequestListener): void {
  const server = createServer(answer);
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `端口 ${port} 已被占用：请换一个，例如 PORT=${port + 1} npm start。`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, hostname, () => console.log(`\n  http://${hostname}:${port}\n`));
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM", "disconnect"]) process.on(signal, stop);
}
