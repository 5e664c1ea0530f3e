import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingForm } from "@/components/desk/setting-form";
import { needsSecondPerson } from "@/db/queries/settings";
import { maySettle } from "@/lib/review/accounts";
import { desk } from "@/lib/text/zh/desk";
import { changeSetting } from "../../change-document";
import { requirePerson } from "../../session";

export const metadata: Metadata = { title: desk.nav.settings };

export default async function SettingsPage() {
  const person = await requirePerson("/desk/settings");
  if (!maySettle(person)) notFound();
  return (
    <>
      <header className="page-heading">
        <h1>{desk.nav.settings}</h1>
      </header>
      <SettingForm isOn={await needsSecondPerson()} action={changeSetting} />
    </>
  );
}
