import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/desk/sign-in-form";
import { returnPath } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { findPerson } from "../session";
import { signIn } from "./actions";

export const metadata: Metadata = { title: desk.signIn.title, robots: { index: false } };

export default async function SignInPage({ searchParams }: PageProps<"/desk/sign-in">) {
  const { to } = await searchParams;
  const path = returnPath(typeof to === "string" ? to : null);
  if ((await findPerson()) !== null) redirect(path);
  return (
    <>
      <header className="page-heading stack">
        <h1>{desk.signIn.title}</h1>
        <p className="prose soft">{desk.signIn.lead}</p>
      </header>
      <SignInForm action={signIn} to={path} />
    </>
  );
}
