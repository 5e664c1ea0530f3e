import { expect, test, vi } from "vitest";
import { serving } from "@/lib/text/zh/serving";
import { createAskers } from "./asker";

const from = (remoteAddress: string, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
});

test("who asks is whoever opened the connection; a proxy's last word where one is trusted", () => {
  expect(createAskers({ isBehindProxy: false }, () => {})(from("192.0.2.1", "198.51.100.7"))).toBe("192.0.2.1");
  const behind = createAskers({ isBehindProxy: true }, () => {});
  expect(behind(from("127.0.0.1", "203.0.113.9, 198.51.100.7"))).toBe("198.51.100.7");
  expect(behind(from("127.0.0.1"))).toBe("127.0.0.1");
});

test("a proxy that nobody told of is told of once, in a sentence", () => {
  const warn = vi.fn<(sentence: string) => void>();
  const askers = createAskers({ isBehindProxy: false }, warn);
  askers(from("127.0.0.1"));
  expect(warn).not.toHaveBeenCalled();
  for (const forwarded of ["203.0.113.9", "203.0.113.10"]) askers(from("127.0.0.1", forwarded));
  expect(warn.mock.calls).toEqual([[serving.untrustedProxy]]);
  const trusting = vi.fn<(sentence: string) => void>();
  createAskers({ isBehindProxy: true }, trusting)(from("127.0.0.1", "203.0.113.9"));
  expect(trusting).not.toHaveBeenCalled();
});
