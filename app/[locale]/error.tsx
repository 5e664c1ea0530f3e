"use client";

import { useParams } from "next/navigation";
import { ErrorView } from "@/components/site/error-view";
import { failure as en } from "@/lib/text/en/failure";
import { failure as zh } from "@/lib/text/zh/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  const isEnglish = useParams()["locale"] === "en";
  return (
    <ErrorView
      words={isEnglish ? en : zh}
      home={isEnglish ? "/en" : "/"}
      id={error.digest ?? null}
      retry={reset}
    />
  );
}
