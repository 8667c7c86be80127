// The microphone, where the browser can turn speech into words. What is recognised on this machine is taken at once;
// where the browser would send it to its maker, the person is told and asked first.
//
// While the line speaks it is listened to only where that stays on this machine, and where the line cannot hear itself:
// by headphones, which a page cannot see and so asks about, or because the line is muted. No echo cancellation covers a
// voice that the system speaks.

import { byId } from "./dom.js";

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const ASK = "This browser sends what it hears to its maker to have it written down. Press again to allow that.";
const REFUSED = "The microphone is not allowed here. Type what you would say.";

/** Listens when asked to. `onBegin`: the caller begins to speak; `onWords(text, confidence)`: what was said; `onEnd`:
 * nothing came of it; `onNote`: what the person should know. */
export class Ear {
  constructor({ onBegin, onWords, onEnd, onNote }) {
    Object.assign(this, { onBegin, onWords, onEnd, onNote });
    this.on = this.allowed = this.here = this.hearing = false;
    this.recognition = null;
    if (!Recognition) return;
    byId("listen").hidden = false;
    byId("listen").addEventListener("click", () => this.#pressed());
  }

  /** Whether one may talk over the line. `silent`: nothing of the line is to be heard. */
  mayTalkOver(silent) {
    return this.on && this.here && (silent || byId("headphones").checked);
  }

  /** Listen for one answer in this language, if the person wants the microphone at all. */
  async listen(language) {
    if (!this.on || this.recognition) return;
    const recognition = new Recognition();
    this.recognition = recognition;
    recognition.lang = language || "en-US";
    if (await local(recognition.lang)) recognition.processLocally = true;
    if (this.recognition !== recognition) return;
    let said = "";
    let failed = false;
    recognition.onspeechstart = () => ((this.hearing = true), this.onBegin());
    recognition.onresult = (event) => {
      const { transcript, confidence } = event.results[0][0];
      said = transcript.trim();
      if (said) this.onWords(said, confidence || undefined);
    };
    recognition.onerror = (event) => {
      failed = event.error !== "no-speech";
      if (event.error === "not-allowed") this.#refused();
    };
    recognition.onend = () => {
      if (this.recognition !== recognition) return;
      this.recognition = null;
      this.hearing = false;
      if (!said) this.onEnd(!failed);
    };
    recognition.start();
  }

  /** Listen no more to this answer. */
  rest() {
    const recognition = this.recognition;
    this.recognition = null;
    this.hearing = false;
    recognition?.abort();
  }

  async #pressed() {
    if (!this.on) this.here = await local("en-US");
    if (!this.on && !this.allowed && !this.here) {
      this.allowed = true;
      this.onNote(ASK);
      return;
    }
    this.#turn(!this.on);
    if (this.on) byId("listen").dispatchEvent(new CustomEvent("listen", { bubbles: true }));
    else this.rest();
  }

  #turn(on) {
    this.on = on;
    byId("listen").setAttribute("aria-pressed", String(on));
    byId("talk-over").hidden = !on || !this.here;
  }

  #refused() {
    this.#turn(false);
    this.onNote(REFUSED);
  }
}

async function local(language) {
  try {
    return (await Recognition.available?.({ langs: [language], processLocally: true })) === "available";
  } catch {
    return false;
  }
}
