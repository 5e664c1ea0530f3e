/** Who may do what at the desk. An account belongs to one person; its name is the author of that person's decisions. */

export const roles = ["editor", "reviewer", "admin"] as const;
export type Role = (typeof roles)[number];

export type Person = { name: string; email: string; role: Role };

/** Editors import and decide; reviewers also publish, withdraw and restore. */
export const mayPublish = ({ role }: Pick<Person, "role">) => role !== "editor";

/** Whether figures need a second person is for admins to say. */
export const maySettle = ({ role }: Pick<Person, "role">) => role === "admin";

export const toRole = (word: string): Role | undefined => roles.find((role) => role === word);

/** Where to go after signing in: a page of the desk and nothing else, whatever the address says. */
export function returnPath(asked: string | null | undefined): string {
  return asked !== null && asked !== undefined && /^\/desk(\/[\w./-]*)?(\?[\w=&%.-]*)?$/.test(asked)
    ? asked
    : "/desk";
}
