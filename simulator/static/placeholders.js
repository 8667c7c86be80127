// What `…`, `{number}` and `{reference}` stand for in a kept conversation: the same as for the tests that hold it again.

import { plain } from "./dom.js";

const DIGITS = "\\d(?:[ ,-]{0,2}\\d)*";
const BETWEEN = "[ ,-]{0,2}";
const HOLES = /(\{(?:reference\d*|number)\}|…)/;
const REFERENCE = /(?<!\d)(?:\d[ ,-]{0,2}){6}\d(?!\d)/;

/** Compares what was said with what is written, and remembers the references that were met on the way. */
export class Placeholders {
  constructor() {
    this.references = new Map();
  }

  /** Whether something was said as it is written. */
  match(written, said) {
    const found = new RegExp(`^${this.#pattern(written)}$`, "su").exec(plain(said));
    for (const [name, digits] of Object.entries(found?.groups ?? {})) this.#keep(name, digits);
    if (!found) this.#guess(written, said);
    return found !== null;
  }

  /** What the person says or keys, with the references that they heard before. */
  fill(text) {
    return text.replace(/\{(reference\d*)\}/g, (whole, name) => this.references.get(name) ?? whole);
  }

  /** Where the rest of a line differs, the reference in it is one all the same. */
  #guess(written, said) {
    const name = /\{(reference\d*)\}/.exec(written)?.[1];
    const given = REFERENCE.exec(said);
    if (name && given && !this.references.has(name)) this.#keep(name, given[0]);
  }

  #keep(name, digits) {
    this.references.set(name, digits.replace(/\D/g, ""));
  }

  #pattern(written) {
    const met = new Set();
    return written.split(HOLES).map((part) => this.#part(part, met)).join("");
  }

  #part(part, met) {
    if (part === "…") return ".*";
    if (part === "{number}") return DIGITS;
    const name = /^\{(reference\d*)\}$/.exec(part)?.[1];
    if (!name) return part.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`));
    if (this.references.has(name)) return [...this.references.get(name)].join(BETWEEN);
    if (met.has(name)) return `\\k<${name}>`;
    met.add(name);
    return `(?<${name}>${DIGITS})`;
  }
}
