import type { Paragraph } from "../sections";
import { splitSentences } from "../sentences";
import type { Span } from "../sentences";
import { endsInEvent } from "./event-names";

/** A paragraph with its sentences; a list that a colon opens belongs to the sentence before the colon, line for line. */
export type Block = { paragraph: Paragraph; sentences: Span[] };

const opensList = /(?:活动|内容|工作|服务|安排|形式|如下|下列|以下|包括|重点|举措|会)[^，。；]{0,8}：$/;
const open = /[：；，、]$/;
const item =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．]|（[一二三四五六七八九十\d]{1,2}）|[①-⑩]|[一二三四五六七八]是|[—–·•-])/;

function goesOn(sentence: Span, line: Paragraph): boolean {
  if (!open.test(sentence.text) || line.start !== sentence.start + sentence.text.length + 1) return false;
  if (sentence.text.length > 1000) return false;
  if (!line.heading) return true;
  return /[：；]$/.test(sentence.text) && (item.test(line.text) || endsInEvent(line.text));
}

const runIn =
  /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.．]|[①-⑩])[^，。；：]{3,36}。$/u;
const dated = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^(?:时间|地点|在)/;

// （一）启动仪式。11月30日在海口市举行。 What a numbered name says of itself behind its full stop belongs to it.
function withRunIn(sentences: Span[]): Span[] {
  const [first, next, ...rest] = sentences;
  if (first === undefined || next === undefined || !runIn.test(first.text) || !dated.test(next.text))
    return sentences;
  return [{ text: first.text + next.text, start: first.start }, ...rest];
}

/** Lines as blocks: a sentence that its line leaves open (：；，) takes in the next one. */
export function readBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  let isList = false;
  for (const line of paragraphs) {
    const paragraph = line.heading && opensList.test(line.text) ? { ...line, heading: false } : line;
    const block = blocks.at(-1);
    const last = block?.sentences.at(-1);
    const isItem =
      isList &&
      paragraph.text !== "" &&
      (item.test(paragraph.text) || endsInEvent(paragraph.text.replace(/[；。]$/, "")));
    const near = last !== undefined && paragraph.start === last.start + last.text.length + 1;
    if (block !== undefined && last !== undefined && near && (isItem || goesOn(last, paragraph))) {
      const [next, ...rest] = splitSentences(paragraph.text, paragraph.start);
      if (next === undefined) continue;
      last.text += `\n${next.text}`;
      block.sentences.push(...rest);
      isList ||= opensList.test(last.text.split("\n").at(-2) ?? "");
      continue;
    }
    const sentences = paragraph.heading ? [] : withRunIn(splitSentences(paragraph.text, paragraph.start));
    isList = opensList.test(sentences.at(-1)?.text ?? "");
    blocks.push({ paragraph, sentences });
  }
  return blocks;
}
