import { z } from "zod";
import type { FieldType, Form } from "./field-types";
import type { Door, Field } from "./fields";

/** What is made of a list of fields: the names at a door, the cells of a file, what a proposal may hold, a form read. */

type List = { readonly [name: string]: Field<unknown> };
export type NamesAt<L extends List, D extends Door> = {
  [K in keyof L & string]: D extends L[K]["doors"][number] ? K : never;
}[keyof L & string];
type Of<F> = F extends { type: FieldType<infer T> } ? T : never;

/** The names that a door shows, in the order of the list. */
export function namesAt<L extends List, D extends Door>(fields: L, door: D): NamesAt<L, D>[] {
  // Object.keys forgets the names; those kept are the door's by the filter.
  return Object.keys(fields).filter((name) => fields[name]?.doors.includes(door)) as NamesAt<L, D>[];
}

type Cells<L extends List> = { [K in NamesAt<L, "file">]: z.ZodType<Of<L[K]>, string | undefined> };

/** A row of a data file, each column under its field's name. */
export function cellShape<L extends List>(fields: L): Cells<L> {
  const cells = namesAt(fields, "file").map((name) => [name, fields[name]?.type.cell]);
  return Object.fromEntries(cells) as Cells<L>; // fromEntries forgets the names
}

type Drafted<F extends Field<unknown>> = F["isOpen"] extends true ? Of<F> | null : Of<F>;
export type Draft<L extends List> = { [K in NamesAt<L, "desk">]: Drafted<L[K]> };
type DraftShape<L extends List> = { [K in NamesAt<L, "desk">]: z.ZodType<Drafted<L[K]>> };

/** What a proposal may hold: an open field may still be null. */
export function draftShape<L extends List>(fields: L): DraftShape<L> {
  const shape = namesAt(fields, "desk").map((name) => {
    const schema = fields[name]?.type.schema;
    return [name, fields[name]?.isOpen ? schema?.nullable() : schema];
  });
  return Object.fromEntries(shape) as DraftShape<L>; // fromEntries forgets the names
}

/** What a filled form says, and the names of the boxes that cannot be read. */
export function readForm<L extends List>(
  fields: L,
  form: Form,
): { said: Partial<Draft<L>>; unreadable: NamesAt<L, "desk">[] } {
  const said: [string, unknown][] = [];
  const unreadable: NamesAt<L, "desk">[] = [];
  for (const name of namesAt(fields, "desk")) {
    const isEmpty = fields[name]?.isOpen === true && form.get(name) === "";
    const value = isEmpty ? null : fields[name]?.type.read(form, name);
    if (value !== undefined) said.push([name, value]);
    else if (form.get(name) !== null) unreadable.push(name); // a form without the box says nothing of it
  }
  return { said: Object.fromEntries(said) as Partial<Draft<L>>, unreadable }; // fromEntries forgets the names
}

/** Those of a record's fields that a door shows. */
export function pickAt<L extends List, D extends Door, R extends { [K in NamesAt<L, D>]: unknown }>(
  fields: L,
  door: D,
  record: R,
): Pick<R, NamesAt<L, D> & keyof R> {
  const picked = namesAt(fields, door).map((name) => [name, record[name]]);
  return Object.fromEntries(picked) as Pick<R, NamesAt<L, D> & keyof R>; // fromEntries forgets the names
}
