// The lines of a conversation that is replayed: where it stands, what came as it was kept, and what did not.

import { make, written } from "./dom.js";

const WRITTEN = {
  voice: (line) => `${written(line.about)} calls`,
  sms: (line) => `${written(line.about)} texts`,
  line: (line) => `Line: “${line.text}”`,
  "line silent": () => "The line says nothing",
  "line hangs up": () => "The line hangs up",
  "line dials": (line) => `The line puts through to ${written(line.about)}`,
  later: (line) => `Text to ${written(line.about)}: “${line.text}”`,
  says: (line) => `“${line.text}”`,
  presses: (line) => `presses ${line.text}`,
  silent: () => "says nothing",
  "hangs up": () => "hangs up",
  records: (line) => `records ${line.about} seconds`,
  "transfer ends": (line) => `the other call: ${line.text}`,
  texter: (line) => `“${line.text}”`,
  photo: () => "a photo",
  filed: (line) => `Filed: ${line.text} (a test looks at this)`,
  "city closes": (line) => `The city closes ${which(line)}: “${line.text}”`,
  "city reopens": (line) => `The city opens ${which(line)} again: “${line.text}”`,
};
const NAMES = { "{number}": "(a number)", "{reference}": "(the reference)" };

/** The list, as a part of the page. */
export class Lines {
  constructor(entries) {
    this.entries = entries;
    this.list = make("ol", { class: "replay-lines", tabindex: "0", "aria-label": "What was kept, line by line" }, ...entries.map(row));
  }

  /** Forget how it went. */
  clear() {
    this.list.replaceChildren(...this.entries.map(row));
  }

  /** It stands at this line now; null: nowhere. */
  now(at) {
    [...this.list.children].forEach((line, number) => (number === at ? line.setAttribute("aria-current", "step") : line.removeAttribute("aria-current")));
    const line = this.list.children[at ?? -1];
    if (line) this.list.scrollTop = line.offsetTop - this.list.offsetTop - this.list.clientHeight / 2;
  }

  /** This line came as it was kept. */
  same(at) {
    this.#mark(at, "same", "✓", "as kept");
  }

  /** It did not: this came in its place. */
  differs(at, instead) {
    const line = this.#mark(at, "differs", "≠", "differs");
    line.append(make("p", { class: "instead" }, make("strong", {}, "Now: "), instead));
  }

  /** How it went, in a sentence. */
  summary() {
    const different = this.list.querySelectorAll("li.differs").length;
    const compared = this.list.querySelectorAll("li.same, li.differs").length;
    if (!different) return `Everything came as it was kept: ${compared} of ${compared} lines.`;
    return `Not as it was kept: ${different} of ${compared} lines, marked with ≠.`;
  }

  #mark(at, how, sign, words) {
    const line = this.list.children[at];
    line.classList.remove("same");
    line.classList.add(how);
    if (!line.querySelector(`.verdict.${how}`)) {
      line.prepend(make("span", { class: `verdict ${how}` }, make("span", { "aria-hidden": "true" }, sign), make("span", { class: "hidden" }, `${words}: `)));
    }
    return line;
  }
}

function row(line) {
  const words = (WRITTEN[line.kind]?.(line) ?? line.kind).replace(/\{(number|reference)\d*\}/g, (whole, name) => NAMES[`{${name}}`]);
  return make("li", { class: line.kind.startsWith("line") || line.kind === "later" ? "of-line" : "of-person" }, make("span", {}, words));
}

const which = (line) => (line.about === "it" ? "it" : "that report");
