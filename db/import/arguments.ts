import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import { importing } from "@/lib/text/zh/import";
import { ImportError } from "./import-error";

export type Arguments = {
  files: string[];
  isDry: boolean;
  asJson: boolean;
  acceptsAll: boolean;
  by: string;
  template: string | null;
};

/** What the command line asks for. Throws ImportError with the usage when it asks for nothing or for something unknown. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals: files } = parse(withTemplate(args));
  const template = values.template ?? null;
  if (files.length === 0 && template === null) throw new ImportError(importing.bad.usage);
  return {
    files,
    isDry: values["dry-run"] ?? false,
    asJson: values.json ?? false,
    acceptsAll: values["accept-all"] ?? false,
    by: values.by?.trim() || userInfo().username,
    template,
  };
}

/** `--template` alone writes a file of the default name. */
function withTemplate(args: readonly string[]): readonly string[] {
  const at = args.indexOf("--template");
  const isBare = at >= 0 && !/\.(csv|xlsx)$/i.test(args[at + 1] ?? "");
  return isBare && (args[at + 1] ?? "--").startsWith("--")
    ? args.toSpliced(at + 1, 0, importing.templateFile)
    : args;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
        "accept-all": { type: "boolean" },
        by: { type: "string" },
        template: { type: "string" },
      },
    });
  } catch {
    throw new ImportError(importing.bad.usage);
  }
}
