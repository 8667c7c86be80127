// The keypad: twelve keys with their tones, and what was keyed so far.

import { byId, make } from "./dom.js";
import * as tones from "./tones.js";

const KEYS = [
  ["1", ""], ["2", "ABC"], ["3", "DEF"], ["4", "GHI"], ["5", "JKL"], ["6", "MNO"],
  ["7", "PQRS"], ["8", "TUV"], ["9", "WXYZ"], ["*", ""], ["0", ""], ["#", ""],
];
const NAMES = { "*": "star", "#": "pound" };
const PRESSED_MS = 150;

/** Put the keys in their place; `onKey` is told of each that is pressed, by hand or from the keyboard within. */
export function layKeys(onKey) {
  const buttons = new Map(KEYS.map(([key, letters]) => [key, button(key, letters, onKey)]));
  byId("keypad").append(...buttons.values());
  // Only while the handset has the focus: elsewhere a digit is something that one types.
  byId("keypad").closest(".handset").addEventListener("keydown", (event) => {
    const pressed = buttons.get(event.key);
    if (!pressed || event.target.matches("select") || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    pressed.classList.add("pressed");
    setTimeout(() => pressed.classList.remove("pressed"), PRESSED_MS);
    pressed.click();
  });
}

function button(key, letters, onKey) {
  const name = NAMES[key] ?? key;
  const press = () => {
    tones.key(key);
    onKey(key);
  };
  return make(
    "button",
    { type: "button", class: "key", "aria-label": name, "data-key": key, onclick: press },
    make("span", { class: "key-digit", "aria-hidden": "true" }, key),
    make("span", { class: "key-letters", "aria-hidden": "true" }, letters),
  );
}

/** What was keyed and not sent yet: a question may want one key, or several and a last one. */
export class Keyed {
  constructor() {
    this.keys = "";
  }

  /** Take a key; gives what is to be sent now, or "" while more may come. */
  take(key, waiting) {
    this.keys += key;
    this.#show();
    const enough = waiting.numDigits && this.keys.length >= waiting.numDigits;
    return enough || waiting.finishOnKey.includes(key) ? this.all() : "";
  }

  /** Everything that was keyed; after this there is nothing. */
  all() {
    const keys = this.keys;
    this.keys = "";
    return keys;
  }

  /** Forget what was keyed, and clear the display. */
  clear() {
    this.keys = "";
    this.#show();
  }

  #show() {
    byId("keys-shown").textContent = this.keys;
  }
}
