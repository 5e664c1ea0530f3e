import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * What packages bring and nothing here reads: maps back to the sources of built code, headers for compiling Node add-ons,
 * bundles for pages without a bundler, binaries for other systems, formats of geodata that boundaries do not come in, and
 * an image library that Next would only load for pictures it resizes.
 */
const folders = [
  /^node\/node_modules\/[^/]+\/(?:include|share)$/,
  /^echarts\/dist$/,
  /^better-sqlite3\/deps$/,
  /^(?:@img|sharp)$/,
  /^(?:ol|@ngageoint|rtree-sql\.js|geotiff|geotiff-geokeys-to-proj4|fontkit)$/,
];
const isMap = /\.(?:[cm]?js|css|[cm]?ts)\.map$/;
const prebuilt = /^better-sqlite3\/prebuilds\/(?<system>[^/]+)$/;

/**
 * Whether a path below node_modules can go on a machine of this system and processor.
 * @param {string} path
 * @param {{ platform: string, arch: string }} machine
 */
export function isSpare(path, { platform, arch } = { platform: process.platform, arch: process.arch }) {
  const system = prebuilt.exec(path)?.groups.system;
  if (system !== undefined) return !(system.startsWith(platform) && system.includes(arch));
  return isMap.test(path) || folders.some((folder) => folder.test(path));
}

/** Deletes what is spare below `root`. */
export function removeSpare(root = "node_modules") {
  if (existsSync(root)) clear(root, "");
}

function clear(root, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (isSpare(path)) rmSync(join(root, path), { recursive: true, force: true });
    else if (entry.isDirectory()) clear(root, path);
  }
}
