"use client";

import { ErrorView } from "@/components/site/error-view";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  return <ErrorView id={error.digest ?? null} retry={reset} />;
}
