import { NotFound } from "@/components/site/not-found";
import { zh } from "@/lib/text/zh/dictionary";

export default function NotFoundPage() {
  return <NotFound text={zh} />;
}
