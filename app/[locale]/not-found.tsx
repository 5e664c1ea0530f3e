import { NotFound } from "@/components/site/not-found";
import { zh } from "@/lib/text/zh/dictionary";

/** Of the development server: where bin/serve answers, /missing stands in its place, in the reader's language. */
export default function NotFoundPage() {
  return <NotFound text={zh} />;
}
