/** A file that cannot be imported; `message` is a Chinese sentence without its full stop that says what is wrong and what was expected. */
export class ImportError extends Error {
  override name = "ImportError";
}
