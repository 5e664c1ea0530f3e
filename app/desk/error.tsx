"use client";

import { ErrorView } from "@/components/site/error-view";
import { failure } from "@/lib/text/zh/failure";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return <ErrorView words={failure} home="/" id={error.digest ?? null} retry={reset} />;
}
