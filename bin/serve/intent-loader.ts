/** What a page's program is: the framework's scripts, the modules they begin with, and the tree they take over. */
export type Program = { scripts: { [attribute: string]: string }[]; modules: unknown[]; tree: unknown[] };

type Heard = Event & Partial<PointerEvent & KeyboardEvent>;

/**
 * Runs in the reader's browser, sent as its own text, so it uses nothing from outside itself and no comment. It waits for a
 * hand, key or focus that acts, starts the program, and hands over what met the page meanwhile: in order, once, to the
 * element it met; what is kept reaches nobody before, as a program that already listens would act on it twice. A link is followed at once, except a tap on a shape of the map, which is first answered, and a click on a
 * sentence, which waits for the program if it has arrived within two seconds. A jump within the page that falls between the
 * framework's first look at the address and its first paint would be taken back by it, and is given again.
 */
export function startOnIntent(): void {
  const types = ["pointerover", "pointermove", "pointerdown", "keydown", "focusin", "input", "click"];
  let program = document.getElementById("program")?.textContent;
  let kept: Heard[] = [];
  let isTouch = false;
  let held = "";
  let missing = 1;
  let jumped = "";
  const follow = () => {
    if (held) location.href = held;
  };
  const start = () => {
    if (!program) return;
    const { scripts, modules, tree }: Program = JSON.parse(program);
    program = "";
    missing = scripts.length;
    Object.assign(self, { TURBOPACK: modules, __next_f: tree });
    for (const attributes of scripts) {
      const script = document.createElement("script");
      for (const name in attributes) script.setAttribute(name, attributes[name] ?? "");
      script.addEventListener("load", () => (missing -= 1));
      script.addEventListener("error", follow);
      document.head.append(script);
    }
  };
  const hear = (event: Heard) => {
    const { target, type } = event;
    if (!(target instanceof Element)) return;
    if (type !== "pointerover") start();
    else kept = kept.filter((other) => other.type !== type);
    if (type === "pointermove") return;
    if (type === "pointerdown") isTouch = event.pointerType === "touch";
    if (type === "keydown" && target.matches("[data-map] a") && /^(Arrow|Home|End)/.test(event.key ?? ""))
      event.preventDefault();
    if (type === "click") {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = target.closest("a");
      if (link?.hash && link.href.split("#")[0] === location.href.split("#")[0]) jumped = link.href;
      const code = link?.dataset["adcode"] ?? link?.dataset["target"];
      const shape = document.querySelector(`[data-map] [data-adcode="${code}"]:not([data-pointed])`);
      if (isTouch && shape) {
        document.querySelector("[data-pointed]")?.removeAttribute("data-pointed");
        shape.setAttribute("data-pointed", "");
        event.preventDefault();
      } else if (!isTouch && link?.matches('[href*="/records/"]')) {
        held = String(link.href);
        setTimeout(() => missing && follow(), 2000);
        event.preventDefault();
      } else if (!target.closest("[type=button]")) {
        if (target.closest("a,button")) {
          kept = [];
          held = "";
        }
        return;
      }
    }
    event.stopPropagation();
    kept.push(event);
  };
  for (const type of types) addEventListener(type, hear, true);
  addEventListener("zhiyun:ready", () => {
    for (const type of types) removeEventListener(type, hear, true);
    const focused = document.activeElement;
    held = "";
    if (jumped && location.href !== jumped) history.replaceState(history.state, "", jumped);
    for (const event of kept) {
      let { target, type } = event;
      if (!(target instanceof Element)) continue;
      if (type === "pointerover" ? !target.matches(":hover") : !target.isConnected) continue;
      if (/^(key|foc)/.test(type)) {
        if (target !== focused) continue;
        target = document.activeElement;
      }
      const init: { [name: string]: unknown } = {};
      for (const name in event) init[name] = event[name as keyof Event];
      init["relatedTarget"] = null;
      target?.dispatchEvent(new (event.constructor as typeof Event)(type, init));
    }
  });
}
