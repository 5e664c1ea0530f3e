import { z } from "zod";
import { fileWords } from "@/lib/text/zh/file-words";
import type { FieldType, Form } from "./field-types";
import { claimKinds, organisationRoles } from "./types";
import type { Claim, Organisation } from "./types";

/** Fields that hold several things at once. A form repeats the boxes of a row; a row without words is none. */

const say = fileWords.load;
const words = (most: number) => z.string().trim().min(1, say.required).max(most, say.most(most));
const boxes = (form: Form, name: string) => form.getAll(name).map((value) => String(value).trim());

const organisation = z.object({
  name: words(200),
  role: z.enum(organisationRoles, say.oneOf(organisationRoles)),
});

/** In a file `role:name|role:name`. */
export const organisationList: FieldType<Organisation[]> = {
  schema: z.array(organisation).max(100),
  cell: z
    .string()
    .transform((cell) => (cell === "" ? [] : cell.split("|")))
    .pipe(
      z.array(
        z
          .string()
          .regex(/^[a-z-]+:.+$/, say.organisation)
          .transform(readOrganisation)
          .pipe(organisation),
      ),
    ),
  read: (form, name) => {
    const roles = boxes(form, `${name}.role`);
    const rows = boxes(form, `${name}.name`).map((called, index) => ({ name: called, role: roles[index] }));
    return z.array(organisation).safeParse(rows.filter((row) => row.name !== "")).data;
  },
};

function readOrganisation(cell: string) {
  const at = cell.indexOf(":");
  return { role: cell.slice(0, at), name: cell.slice(at + 1) };
}

type SaidClaim = Omit<Claim, "id">;
const claim = z.object({
  kind: z.enum(claimKinds),
  scope: words(100).nullable(),
  rank: z.int().min(1).nullable(),
  literal: words(200),
});

/** Claims have a file of their own, so no cell says one. */
export const claimList: FieldType<SaidClaim[]> = {
  schema: z.array(claim).max(50),
  cell: z.string().pipe(z.never()),
  read: (form, name) => {
    const [kinds, scopes, ranks] = ["kind", "scope", "rank"].map((part) => boxes(form, `${name}.${part}`));
    const rows = boxes(form, `${name}.literal`).map((literal, index) => ({
      kind: kinds?.[index],
      scope: scopes?.[index] || null,
      rank: Number(ranks?.[index]) || null,
      literal,
    }));
    return z.array(claim).safeParse(rows.filter((row) => row.literal !== "")).data;
  },
};
