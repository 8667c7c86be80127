// Replaying a kept conversation: the caller's lines are said again, one after the other, each when the line has spoken.

import * as api from "./api.js";
import { byId, make, trouble } from "./dom.js";

const BETWEEN_MS = 700; // so that one can read along
const CALLERS = new Set(["voice", "says", "presses", "silent", "hangs up", "records", "transfer ends", "texter"]);
const WRITTEN = {
  voice: () => "calls",
  says: (line) => `“${line.text}”`,
  presses: (line) => `presses ${line.text}`,
  silent: () => "says nothing",
  "hangs up": () => "hangs up",
  records: (line) => `records ${line.about || line.text} seconds`,
  "transfer ends": (line) => `the other call: ${line.text}`,
  texter: (line) => `texts “${line.text}”`,
};

/** Replay the conversation that the page's address names, if it names one. `call`, `thread`: who holds it. */
export async function begin(call, thread) {
  const name = new URLSearchParams(location.search).get("replay");
  if (!name) return;
  try {
    new Replay(await api.transcript(name), call, thread).show();
  } catch (error) {
    trouble(error.message);
  }
}

class Replay {
  constructor(kept, call, thread) {
    Object.assign(this, { kept, call, thread, at: 0, running: false });
    this.lines = kept.entries.filter((line) => CALLERS.has(line.kind));
  }

  /** Show what will be said, and wait to be told to go: without a click a browser makes no sound. */
  show() {
    this.list = make("ol", {}, ...this.lines.map((line) => make("li", {}, WRITTEN[line.kind](line))));
    this.button = make("button", { type: "button", id: "replay-go", onclick: () => (this.running ? this.#pause() : this.#go()) }, "Replay it");
    const head = make("div", { class: "panel-head" }, make("h2", {}, `A kept conversation: ${this.kept.title}`), this.button);
    byId("replay").replaceChildren(head, this.list);
    byId("replay").hidden = false;
    this.button.focus();
  }

  #pause() {
    this.running = false;
    this.button.textContent = "Go on";
  }

  async #go() {
    this.running = true;
    this.button.textContent = "Pause";
    if (this.at >= this.lines.length) this.at = 0;
    while (this.running && this.at < this.lines.length) {
      [...this.list.children].forEach((line, at) => line.toggleAttribute("aria-current", at === this.at));
      await this.#one(this.lines[this.at]);
      this.at += 1;
      if (this.at < this.lines.length) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
    if (!this.running) return;
    this.running = false;
    this.button.textContent = "Replay it again";
    byId("replay").dataset.done = "yes";
  }

  async #one({ kind, text: written, about }) {
    const { call, thread } = this;
    const text = written.replace(/\{reference\d*\}/g, () => lastReference());
    if (kind === "texter") return void (await thread().send(text, []));
    if (kind === "voice") return void (call.going ? await call.hangUp().then(() => call.dial()) : await call.dial());
    if (kind === "hangs up") return void (await call.hangUp());
    if (!call.going) return;
    if (kind === "says") await call.say(text, Number(about) || undefined);
    if (kind === "presses") await call.press(text);
    if (kind === "silent") await call.silence();
    if (kind === "records") await call.say(Array(Number(about) * 2).fill("and").join(" "));
    if (kind === "transfer ends") await call.transferEnds(text);
  }
}

/** The reference that the line gave last; a transcript stands for it with a name. */
function lastReference() {
  const said = [...byId("talk").querySelectorAll(".bubble.line"), ...document.querySelectorAll(".thread .bubble.line")].map((bubble) => bubble.textContent);
  const given = said.flatMap((words) => [...words.matchAll(/(?:\d[ ,]{0,2}){7}/g)]).at(-1);
  return given ? given[0].replace(/\D/g, "") : "";
}
