const readers = ["GET", "HEAD", "OPTIONS"];
const writers = [...readers, "POST"];

/** The desk's own routes take forms; everything else is only read. */
export const isOwn = (path: string) => /^\/(desk|api\/auth)(\/|$)/.test(path);
export const methodsOf = (path: string): readonly string[] => (isOwn(path) ? writers : readers);
