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
      onEnd: (again) => this.#heardNothing(again),
      onNote: (words) => talk.remark(words),
    });
    this.keyed = "";
    this.part = this.waiting = null;
  }

  /** A new call: from now on the first word counts. */
  begin() {
    performance.mark("call");
    this.firstWord = true;
  }

  /** Write down and say what the line says before it waits like this; resolves when it has, or was talked over. */
  async hear(pieces, waiting) {
    this.waiting = waiting;
    byId("clock").hidden = false;
    const said = this.voice.say(talk.lineSays(pieces));
    this.nameHurry();
    await said;
  }

  /** Wait for the caller as the line does; gives the state that this is. */
  waitFor(waiting) {
    this.waiting = waiting;
    if (waiting.verb === "dial") return this.#putThrough();
    byId("clock").hidden = false;
    this.clock.start(waiting.timeout, waiting.verb === "record" ? "The line records" : "The line listens");
    this.clock.hold(byId("words").value !== "" || this.ear.hearing);
    this.nameHurry();
    if (waiting.verb === "record") return this.#recording();
    if (waiting.inputs.includes("speech")) this.ear.listen(waiting.language);
    return "waiting";
  }

  /** The microphone was switched on: listen, if the line does now. */
  microphoneOn() {
    const now = this.voice.speaking ? this.part?.bargeIn.includes("speech") && this.ear.mayTalkOver(this.voice.muted) : this.clock.running;
    if (now && this.waiting?.inputs.includes("speech")) this.ear.listen(this.waiting.language);
  }

  /** The microphone records now: nothing runs down meanwhile. */
  records() {
    this.clock.stop();
    byId("clock").hidden = true;
  }

  /** Why the line takes no such input ("dtmf", "speech") now, or "" where it does. */
  deafTo(kind) {
    if (this.voice.speaking && this.part && !this.part.bargeIn.includes(kind)) {
      return "The line did not take that: what it says now is said to its end. Answer after it, or skip it.";
    }
    const wanted = this.waiting?.verb === "gather" ? this.waiting.inputs : [kind];
    if (wanted.includes(kind)) return "";
    return kind === "dtmf" ? "The line takes no keys here. Say it." : "The line takes only keys here.";
  }

  /** The caller begins to speak, to type or to key (true), or has cleared it all: the line stops and waits. */
  interrupt(something) {
    if (this.deafTo("speech")) return;
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

  /** Nothing is said, counted or listened to any more. `words`: what was typed goes too. */
  quiet() {
    this.voice.stop();
    this.clock.stop();
    this.ear.rest();
    this.keyed = "";
    this.waiting = null;
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

  /** The microphone caught something that was no words. The line waits on, and listens again where that can help. */
  #heardNothing(again) {
    if (!this.waiting || byId("words").value !== "") return;
    this.clock.hold(false);
    if (again && this.clock.running) this.ear.listen(this.waiting.language);
  }

  #begins(part) {
    this.part = part;
    talk.mark(part);
    if (!part) return;
    const open = part.bargeIn.length > 0;
    byId("call").dataset.listens = open ? "yes" : "no";
    byId("clock-words").textContent = open ? "The line speaks. Answer at any time." : this.waiting ? "The line speaks, and listens after this." : "The line speaks.";
    if (part.bargeIn.includes("speech") && this.ear.mayTalkOver(this.voice.muted)) this.ear.listen(this.waiting.language);
    if (!part.spoken || !this.firstWord) return;
    this.firstWord = false;
    performance.measure("from Call to the first word", "call");
  }
}
