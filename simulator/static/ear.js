// The microphone, where the browser can turn speech into words. What is recognised on this machine is taken at once;
// where the browser would send it to its maker, the person is told and asked first.

import { byId } from "./dom.js";

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const ASK = "This browser sends what it hears to its maker to have it written down. Press again to allow that.";

/** Listens when asked to. `onBegin`: the caller begins to speak. `onWords(text, confidence)`: what was said. */
export class Ear {
  constructor({ onBegin, onWords, onNote }) {
    Object.assign(this, { onBegin, onWords, onNote });
    this.on = false;
    this.allowed = false;
    this.recognition = null;
    if (!Recognition) return;
    byId("listen").hidden = false;
    byId("listen").addEventListener("click", () => this.#pressed());
  }

  /** Listen for one answer in this language, if the person wants the microphone at all. */
  async listen(language) {
    if (!this.on || this.recognition) return;
    const recognition = new Recognition();
    this.recognition = recognition;
    recognition.lang = language || "en-US";
    if (await local(recognition.lang)) recognition.processLocally = true;
    recognition.onspeechstart = () => this.onBegin();
    recognition.onresult = (event) => {
      const { transcript, confidence } = event.results[0][0];
      if (transcript.trim()) this.onWords(transcript.trim(), confidence || undefined);
    };
    recognition.onerror = (event) => {
      if (event.error === "not-allowed") this.#refused();
    };
    recognition.onend = () => {
      if (this.recognition === recognition) this.recognition = null;
    };
    recognition.start();
  }

  /** Listen no more to this answer. */
  rest() {
    this.recognition?.abort();
    this.recognition = null;
  }

  async #pressed() {
    if (!this.on && !this.allowed && !(await local("en-US"))) {
      this.allowed = true;
      this.onNote(ASK);
      return;
    }
    this.on = !this.on;
    this.onNote("");
    byId("listen").setAttribute("aria-pressed", String(this.on));
    if (this.on) byId("listen").dispatchEvent(new CustomEvent("listen", { bubbles: true }));
    else this.rest();
  }

  #refused() {
    this.on = false;
    byId("listen").setAttribute("aria-pressed", "false");
    this.onNote("The microphone is not allowed here. Type what you would say.");
  }
}

async function local(language) {
  try {
    return (await Recognition.available?.({ langs: [language], processLocally: true })) === "available";
  } catch {
    return false;
  }
}
