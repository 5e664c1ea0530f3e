"use client";

import { useState } from "react";
import { useQueryString } from "../map/address";
import { PictureLinks } from "./picture-links";

type Props = { picture: string; embed: string; query: string; title: string };

/** The picture takes the parameters of its page, which change without the page being left: the links follow the address. */
export function MapPictures({ query, ...links }: Props) {
  const present = useQueryString();
  const [first, setFirst] = useState<string | null>(null);
  if (first === null && present !== null) setFirst(present);
  // What a reader came with may hold parts nobody can read; what the page has written since is canonical.
  const isChanged = present !== null && first !== null && present !== first;
  return <PictureLinks {...links} query={isChanged ? present : query} height={760} />;
}
