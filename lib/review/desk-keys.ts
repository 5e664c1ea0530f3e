/** Keys of the review desk. Everything they do can be done by buttons too, and they can be turned off. */

export const deskActions = [
  "accept",
  "edit",
  "split",
  "merge",
  "mark",
  "dismiss",
  "undo",
  "next",
  "previous",
  "next-open",
  "add",
  "accept-all",
  "publish",
  "keys",
  "close",
] as const;
export type DeskAction = (typeof deskActions)[number];

export type DeskMode =
  | "none"
  | "edit"
  | "split"
  | "merge"
  | "dismiss"
  | "add"
  | "accept-all"
  | "publish"
  | "conflict"
  | "keys";

export type KeyPress = { key: string; isTyping: boolean; isModified: boolean };
export type KeyMeaning = { action: DeskAction } | { choice: number } | null;

const actionOf: Readonly<Record<string, DeskAction>> = {
  a: "accept",
  e: "edit",
  s: "split",
  m: "merge",
  " ": "mark",
  x: "dismiss",
  u: "undo",
  n: "next",
  j: "next",
  p: "previous",
  k: "previous",
  o: "next-open",
  "+": "add",
  "=": "add",
  A: "accept-all",
  P: "publish",
  "?": "keys",
};

/**
 * What a key means where it was pressed: never anything while typing or with Ctrl, Alt or Meta; digits choose a reason or a
 * role; in a form only Escape and digits of a list speak.
 */
export function meaningOf(
  { key, isTyping, isModified }: KeyPress,
  mode: DeskMode,
  hasChoices: boolean,
): KeyMeaning {
  if (key === "Escape") return { action: "close" };
  if (isTyping || isModified) return null;
  if (/^[1-9]$/.test(key)) return hasChoices ? { choice: Number(key) } : null;
  if (mode !== "none") return null;
  const action = actionOf[key];
  return action === undefined ? null : { action };
}
