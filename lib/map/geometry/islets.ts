import type { Position } from "./polygons";

const mostIsletPoints = 400;

/** Sansha, Dongsha, Diaoyu and its islets, Lanyu and Lüdao: small rings that a map of China must show. */
export function isIslet(ring: readonly Position[]): boolean {
  if (ring.length >= mostIsletPoints) return false;
  return ring.every(
    ([lon, lat]) =>
      lat < 17.6 || // the South China Sea south of Hainan
      (lon > 112.2 && lon < 117.5 && lat < 21) || // Dongsha
      (lon > 122.9 && lat > 25.4 && lat < 26.2) || // Diaoyu
      (lon > 121.35 && lon < 121.75 && lat > 21.8 && lat < 22.8), // Lanyu, Lüdao
  );
}
