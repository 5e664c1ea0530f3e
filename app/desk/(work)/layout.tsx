import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskBar } from "@/components/desk/desk-bar";
import { desk } from "@/lib/text/zh/desk";
import { signOut } from "../sign-out";
import { findPerson } from "../session";

export const metadata: Metadata = { title: desk.title, robots: { index: false } };

/** Each page asks for a session itself; here it is only named. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await findPerson();
  return (
    <>
      {person !== null && <DeskBar person={person} signOut={signOut} />}
      {children}
    </>
  );
}
