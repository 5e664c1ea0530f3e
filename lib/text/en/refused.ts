import type { Text } from "../text";

/** What the server itself says, before any page is asked. */
export const refused: Text["refused"] = {
  400: {
    title: "The request cannot be read",
    detail:
      "Address or headers break the rules: the path has characters that cannot be decoded, or there is no valid Host.",
  },
  403: { title: "Not done", detail: "The request was not sent from this site and was not carried out." },
  404: { title: "There is no such page", detail: "Nothing has this address here." },
  405: {
    title: "This kind of request is not supported here",
    detail: "Public pages and the API answer GET, HEAD and OPTIONS only.",
  },
  411: {
    title: "The request does not state its length",
    detail: "A request with a body needs Content-Length.",
  },
  412: {
    title: "The condition does not hold",
    detail: "The version that If-Match asks for is not the present one.",
  },
  413: { title: "The request is too large", detail: "The body is larger than this site accepts." },
  414: { title: "The address is too long", detail: "An address has 8192 characters at most." },
  421: { title: "This is not that site", detail: "The host named in the request is not this site’s." },
  500: {
    title: "The page could not be made",
    detail: "Something unforeseen happened and was logged. Please try again later.",
  },
  503: { title: "Too busy", detail: "Too many are asking at once. Please try again in a few seconds." },
};
