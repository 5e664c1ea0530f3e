import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import { serving } from "@/lib/text/zh/serving";

type Place = { port: number; hostname: string };

const usual = {
  maxHeaderSize: 24 * 1024, // bytes; more is 431
  headersTimeout: 10_000, // ms
  requestTimeout: 120_000, // a slow line and a large file at the desk
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 2000,
  maxConnections: 2000,
};
const patience = 10_000; // ms that what is under way has left after a signal

const states: { [code: string]: string } = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** A server within its limits; what is no HTTP gets a sentence of it and the end of the connection. */
export function createLimited(answer: RequestListener, narrower: Partial<typeof usual> = {}): Server {
  const { maxConnections, ...limits } = { ...usual, ...narrower };
  const server = createServer(limits, answer);
  server.maxConnections = maxConnections;
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();
    const state = states[error.code ?? ""] ?? "400 Bad Request";
    return socket.end(`HTTP/1.1 ${state}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  server.on("connect", (_request, socket: Socket) => {
    socket.end(
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, OPTIONS\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    );
  });
  return server;
}

/** Lets what is under way end, takes nothing new, and goes after `patience` in any case. */
export function stop(server: Server, wait = patience): Promise<void> {
  return new Promise((done) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), wait);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      done();
    });
  });
}

/** Listens and prints its address; ends with the signals of whoever started it. */
export function listen(server: Server, { port, hostname }: Place, onStop: () => void): void {
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(error.code === "EADDRINUSE" ? serving.portTaken(port) : error.message);
    process.exit(1);
  });
  server.listen(port, hostname, () => console.log(`\n  http://${hostname}:${port}\n`));
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    onStop();
    void stop(server).then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "disconnect"]) process.on(signal, end);
}
