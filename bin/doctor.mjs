import fs, { existsSync } from "node:fs";
import { ownNode } from "./child.mjs";
import { findChromium } from "./chromium.mjs";
import { words } from "./words.mjs";

/** What is missing on this machine, and the command that brings it: `npm run doctor`. Changes nothing. */

const { doctor, next } = words;
const database = (process.env.DATABASE_URL ?? "file:db/zhiyun-atlas.sqlite").replace(/^file:/, "");
const isInstalled = existsSync("node_modules/.package-lock.json");
const isRoomy = () => {
  if (fs.statfsSync === undefined) return true; // Node older than 18.15 cannot tell
  const { bavail, bsize } = fs.statfsSync(".");
  return isInstalled || bavail * bsize > 2e9;
};

const checks = [
  ["node", Number(process.versions.node.split(".")[0]) >= 18, words.oldNode(process.version).next],
  ["folder", existsSync("package-lock.json"), words.noLockfile.next],
  ["disk", isRoomy(), doctor.room],
  ["dependencies", isInstalled, "npm ci"],
  ["ownNode", existsSync(ownNode()), "npm ci"],
  ["boundaries", existsSync("public/geo/meta.json"), "npm run boundaries"],
  ["database", existsSync(database), "npm run db"],
  ["build", existsSync(".next/BUILD_ID") && existsSync(".next/serve.mjs"), "npm run build"],
  ["chromium", isInstalled && findChromium() !== null, doctor.chromium],
];

console.log(doctor.title);
for (const [id, isThere, command] of checks)
  console.log(
    `  ${(isThere ? doctor.fine : doctor.missing).padEnd(8)} ${doctor.checks[id]}${isThere ? "" : `  ${next(command)}`}`,
  );
const lacking = checks.filter(([, isThere]) => !isThere).length;
console.log(lacking === 0 ? doctor.whole : doctor.lacking(lacking));
process.exitCode = lacking === 0 ? 0 : 1;
