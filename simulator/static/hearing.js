// The line's half of a turn at the handset: it speaks, then waits for the caller in one of three ways.

import { Clock } from "./clock.js";
import { byId } from "./dom.js";
import { Ear } from "./ear.js";
import { canRecord } from "./recorder.js";
import * as talk from "./talk.js";
import { Voice } from "./voice.js";

/** What is heard and waited for. `onWords`: somebody spoke into the microphone; `onTime`: nothing came in time. */
export class Hearing {
  constructor({ onWords, onTime }) {
    this.voice = new Voice((part) => this.#begins(part));
    this.clock = new Clock(onTime);
    this.ear = new Ear({
      onBegin: () => this.interrupt(true),
      onWords,
      onNote: (words) => words && talk.remark(words),
    });
    this.keyed = "";
  }

  /** A new call: from now on the first word counts. */
  begin() {
    performance.mark("call");
    this.firstWord = true;
  }

  /** Write down and say what the line says; resolves when it has, or was talked over. */
  async hear(pieces) {
    const said = this.voice.say(talk.lineSays(pieces));
    byId("clock").hidden = false;
    byId("clock-words").textContent = "The line speaks. Answer at any time.";
    this.nameHurry();
    await said;
  }

  /** Wait for the caller as the line does; gives the state that this is. */
  waitFor(waiting) {
    if (waiting.verb === "dial") return this.#putThrough();
    byId("clock").hidden = false;
    this.clock.start(waiting.timeout, waiting.verb === "record" ? "The line records" : "The line listens");
    this.clock.hold(byId("words").value !== "");
    this.nameHurry();
    if (waiting.verb === "record") return this.#recording();
    if (waiting.inputs.includes("speech")) this.ear.listen(waiting.language);
    return "waiting";
  }

  /** The caller begins to speak, to type or to key (true), or has cleared it all: the line stops and waits. */
  interrupt(something) {
    if (something) this.voice.stop();
    this.clock.hold(something);
  }

  /** The caller keyed this so far, and may key more: the line stops, and its patience begins anew. */
  keying(keys) {
    this.voice.stop();
    this.keyed = keys;
    this.nameHurry();
    this.clock.again();
  }

  /** Nothing is said, counted or listened to any more. */
  quiet() {
    this.voice.stop();
    this.clock.stop();
    this.ear.rest();
    this.keyed = "";
    byId("words").value = "";
    byId("clock").hidden = byId("transfer").hidden = byId("recording").hidden = true;
  }

  /** What waiting no longer would come to now. */
  nameHurry() {
    byId("hurry").textContent = this.voice.speaking ? "Skip" : this.keyed ? "Send these keys" : "Say nothing";
  }

  #putThrough() {
    byId("transfer-words").textContent = "The line puts you through to a person. What becomes of it?";
    byId("transfer").hidden = false;
    byId("clock").hidden = true;
    return "transfer";
  }

  #recording() {
    byId("recording").hidden = false;
    byId("record-start").hidden = !canRecord();
    return "recording";
  }

  #begins(part) {
    talk.mark(part);
    if (!part?.spoken || !this.firstWord) return;
    this.firstWord = false;
    performance.measure("from Call to the first word", "call");
  }
}
