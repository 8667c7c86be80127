// The line's patience: how long it still waits for the caller, shown running down.

import { byId } from "./dom.js";

const STEP_MS = 100;

/** Runs down once; `onOver` when nothing came. */
export class Clock {
  constructor(onOver) {
    this.onOver = onOver;
    this.timer = null;
    this.left = 0;
    this.whole = 0;
    this.held = false;
  }

  /** Wait for so many seconds from now on. `words`: what the line does meanwhile. */
  start(seconds, words) {
    this.stop();
    this.whole = this.left = Math.max(1, seconds) * 1000;
    this.held = false;
    this.words = words;
    byId("clock").hidden = false;
    byId("clock").dataset.runs = "yes";
    this.#show();
    let last = performance.now();
    this.timer = setInterval(() => {
      const now = performance.now();
      if (!this.held) this.left -= now - last;
      last = now;
      this.#show();
      if (this.left > 0) return;
      this.stop();
      this.onOver();
    }, STEP_MS);
  }

  /** Somebody begins to speak or to key: the line waits for them to end. */
  hold(yes) {
    this.held = yes;
    if (this.timer) this.#show();
  }

  /** Begin anew, as after each key. */
  again() {
    this.left = this.whole;
  }

  /** Whether it runs. */
  get running() {
    return this.timer !== null;
  }

  /** Wait no more. */
  stop() {
    clearInterval(this.timer);
    this.timer = null;
    byId("clock").dataset.runs = "no";
    byId("clock-bar").style.transform = "scaleX(0)";
  }

  #show() {
    const seconds = Math.max(0, Math.ceil(this.left / 1000));
    const words = this.held ? "The line waits for you to end" : `${this.words} · ${seconds} s`;
    if (byId("clock-words").textContent !== words) byId("clock-words").textContent = words;
    byId("clock-bar").style.transform = `scaleX(${Math.max(0, this.left / this.whole)})`;
  }
}
