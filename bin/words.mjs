import { settingUp as en } from "../lib/text/en/setting-up.mjs";
import { settingUp as zh } from "../lib/text/zh/setting-up.mjs";

/** Commands speak Chinese where the environment does, else English. LC_ALL stands over LANG, as everywhere. */
export const wordsFor = ({ LC_ALL = "", LANG = "" }) => (/^zh/i.test(LC_ALL || LANG) ? zh : en);

export const words = wordsFor(process.env);
