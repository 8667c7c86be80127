// Replaying a kept conversation: what people and the city did is done again, one thing after the other, and what the
// line says is compared with what it said then.

import * as api from "./api.js";
import { byId, make, trouble } from "./dom.js";
import { Placeholders } from "./placeholders.js";
import { Stage } from "./stage.js";
import { Lines } from "./replay_lines.js";

const BETWEEN_MS = 700; // so that one can read along
const CHECKS = new Set(["line", "line silent", "line hangs up", "line dials", "later"]);

/** Replay the conversation that the page's address names, if it names one. `call`: the phone; `actor(number)`: the
 * thread of whoever plays that number. */
export async function begin(call, actor) {
  const name = new URLSearchParams(location.search).get("replay");
  if (!name) return;
  try {
    new Replay(await api.transcript(name), new Stage(call, actor, name)).show();
  } catch (error) {
    trouble(error.message);
  }
}

class Replay {
  constructor(kept, stage) {
    Object.assign(this, { kept, stage, at: 0, running: false });
    this.lines = new Lines(kept.entries);
    this.#anew();
  }

  /** Show what will be said, and wait to be told to go: without a click a browser makes no sound. */
  show() {
    this.button = make("button", { type: "button", id: "replay-go", onclick: () => (this.running ? this.#pause() : this.#go()) }, "Replay it");
    this.result = make("p", { role: "status", id: "replay-result" });
    const head = make("div", { class: "panel-head" }, make("h2", {}, `A kept conversation: ${this.kept.title}`), this.button);
    byId("replay").replaceChildren(head, this.result, this.lines.list);
    byId("replay").hidden = false;
    this.button.focus();
  }

  #anew() {
    this.at = 0;
    this.placeholders = new Placeholders();
    this.lines.clear();
  }

  #pause() {
    this.running = false;
    this.button.textContent = "Go on";
  }

  async #go() {
    if (this.at >= this.kept.entries.length) this.#anew();
    this.running = true;
    this.button.textContent = "Pause";
    this.result.textContent = "";
    while (this.running && this.at < this.kept.entries.length) await this.#next();
    if (!this.running) return;
    this.#leftOver();
    this.lines.now(null);
    this.running = false;
    this.button.textContent = "Replay it again";
    this.result.textContent = this.lines.summary();
    byId("replay").dataset.done = "yes";
  }

  async #next() {
    const at = this.at;
    const entry = this.kept.entries[at];
    this.at += 1;
    this.lines.now(at);
    if (CHECKS.has(entry.kind)) return this.#check(entry, at);
    if (entry.kind === "filed") return undefined;
    this.#leftOver();
    this.deed = at;
    const photos = this.#photosBelow();
    try {
      await this.stage.act({ ...entry, text: this.placeholders.fill(entry.text), about: this.placeholders.fill(entry.about) }, photos);
    } catch (error) {
      this.lines.differs(at, error.message);
    }
    if (this.at < this.kept.entries.length) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    return undefined;
  }

  async #check(entry, at) {
    const said = await this.stage.heard(entry);
    const same = entry.kind === "line" || entry.kind === "later" ? said !== "" && this.placeholders.match(this.stage.asCast(entry.text), said) : said === "";
    if (same) this.lines.same(at);
    else this.lines.differs(at, said || "nothing");
  }

  /** What the line said and nobody had kept is a difference too, of what it answered. */
  #leftOver() {
    const more = this.stage.rest();
    if (more.length) this.lines.differs(this.deed, more.join(" "));
  }

  /** The photos that go with a text: those that are written directly below it. */
  #photosBelow() {
    const { entries } = this.kept;
    if (!["texter", "photo"].includes(entries[this.at - 1].kind)) return [];
    const names = entries[this.at - 1].kind === "photo" ? [entries[this.at - 1].text] : [];
    while (entries[this.at]?.kind === "photo") names.push(entries[this.at++].text);
    return names;
  }
}
