/**
 * Phone numbers and addresses of people in a text. What a bulletin prints for its own readers is not ours to spread: public
 * pages show them covered. Every covered character keeps its place, so that offsets into the text stay true.
 */

const cover = "▇";

const email = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}`;
// A dash or a blank may stand between the area code and the number, and an extension after it.
const landline = String.raw`(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3})[- －—]?\d{7,8}(?:[-－—转]\d{1,5})?`;
const mobile = String.raw`(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}`;
const service = String.raw`[48]00[ -]\d{3,4}[ -]\d{3,4}`;
const contact = new RegExp(
  `${email}|(?<![\\d.])(?:${landline}|${mobile}|${service})(?![\\d]|\\.\\d|[亿万元件项家])`,
  "g",
);

/** The text with every phone number and e-mail address covered, character by character; its length does not change. */
export function redact(text: string): string {
  return text.replace(contact, (found) => cover.repeat(found.length));
}

/** Whether something in a text that `redact` returned is covered. */
export const isRedacted = (text: string): boolean => text.includes(cover);
