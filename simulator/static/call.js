// The telephone call: dialling, hearing, answering in every way a caller can, hanging up.

import * as api from "./api.js";
import { Clock } from "./clock.js";
import { byId, trouble, written } from "./dom.js";
import { Ear } from "./ear.js";
import { Keyed, layKeys } from "./keypad.js";
import * as recorder from "./recorder.js";
import * as talk from "./talk.js";
import * as tones from "./tones.js";
import { Voice } from "./voice.js";

const STATES = {
  idle: "Ready",
  ringing: "Ringing …",
  asking: "The line thinks …",
  speaking: "The line speaks",
  waiting: "The line listens",
  transfer: "Putting you through",
  recording: "Recording",
  ended: "The call has ended",
};
const FAREWELLS = {
  "line hung up": "The line hung up.",
  "caller hung up": "You hung up.",
  rejected: "The line did not take the call.",
  busy: "The line is busy.",
  unsupported: "This phone cannot follow what the line asked for.",
  "application error": "The line failed.",
};
const LONGEST_RECORDING_S = 120;

/** One phone. `person`: who calls with it; `tricks()`: what the carrier does to the call. `onTurn`: after each turn. */
export class CallPanel {
  constructor({ tricks, onTurn }) {
    Object.assign(this, { tricks, onTurn, person: null, waiting: null, busy: null, turn: 0 });
    this.keyed = new Keyed();
    this.voice = new Voice((part) => this.#partBegins(part));
    this.clock = new Clock(() => this.#timeIsOver());
    this.ear = new Ear({
      onBegin: () => (this.voice.stop(), this.clock.hold(true)),
      onWords: (words, confidence) => this.say(words, confidence),
      onNote: (words) => words && talk.remark(words),
    });
    layKeys((key) => this.#keyPressed(key));
    this.#wire();
    this.#show("idle");
  }

  /** From now on this person calls. */
  use(person) {
    this.person = person;
    byId("call-from").textContent = written(person.number);
    byId("dial").disabled = false;
  }

  /** A call that goes on: the page was opened anew in the middle of it. */
  resume(call) {
    talk.clear();
    for (const turn of call.turns) this.#told(turn);
    talk.remark("The call goes on.");
    this.#began(call.turns[0].at * 1000);
    this.#wait(call.waiting);
  }

  /** Ring the line. */
  async dial() {
    performance.mark("call");
    this.firstWord = true;
    talk.clear();
    this.#began();
    this.#show("ringing");
    tones.ring();
    return this.#does(() => api.dial(this.person.person, this.tricks()));
  }

  /** Say something to the line; "#12" presses keys. */
  async say(words, confidence) {
    if (!this.#mayAct()) return undefined;
    if (/^#[\d*#]+$/.test(words)) return this.press(words.slice(1));
    if (this.waiting.verb === "record") return this.#recorded(secondsToSay(words), null, words);
    talk.callerDid(words);
    return this.#deed("say", { text: words, ...(confidence ? { confidence } : {}) });
  }

  /** Press keys, all at once. */
  async press(keys) {
    if (!this.#mayAct()) return undefined;
    talk.callerDid(`You pressed ${[...keys].join(" ")}`, "pressed");
    return this.#deed("press", { keys });
  }

  /** Say nothing. */
  async silence() {
    if (!this.#mayAct()) return undefined;
    talk.callerDid("You said nothing", "silent");
    return this.#deed("silence");
  }

  /** Let the call to the other person end. */
  async transferEnds(status) {
    talk.remark({ completed: "They answered, and hung up.", busy: "They were busy.", "no-answer": "Nobody answered." }[status]);
    return this.#deed("transfer", { status });
  }

  /** Hang up, whatever goes on. */
  async hangUp() {
    this.voice.stop();
    this.clock.stop();
    const id = this.person.person;
    this.turn += 1; // whatever still comes is not heard any more
    this.#ended({ why: "caller hung up" });
    await this.busy?.catch(() => {});
    const turn = await api.doInCall(id, "hang_up").catch(() => null);
    if (turn) this.onTurn(turn, { did: "hung up" });
  }

  /** Resolves when the line has said what it says and waits, or the call is over. */
  settled() {
    return this.settling ?? Promise.resolve();
  }

  get going() {
    return this.state !== "idle" && this.state !== "ended";
  }

  #deed(name, given = {}) {
    return this.#does(() => api.doInCall(this.person.person, name, { ...given, carrier: this.tricks() }), { name, ...given });
  }

  #does(ask, deed = { name: "dial" }) {
    this.settling = this.#asks(ask, deed);
    return this.settling;
  }

  async #asks(ask, deed) {
    const mine = ++this.turn;
    this.#quiet();
    if (deed.name !== "dial") this.#show("asking");
    this.busy = ask();
    try {
      const turn = await this.busy;
      this.busy = null;
      this.onTurn(turn, { did: deed.name, words: deed.text ?? deed.keys ?? "" });
      if (mine === this.turn) await this.#take(turn, mine);
    } catch (error) {
      this.busy = null;
      this.#failed(error, mine);
    }
  }

  #quiet() {
    this.voice.stop();
    this.clock.stop();
    this.ear.rest();
    this.keyed.clear();
    byId("words").value = "";
    byId("clock").hidden = byId("transfer").hidden = byId("recording").hidden = true;
  }

  async #take(turn, mine) {
    trouble("");
    const parts = talk.lineSays(turn.pieces);
    this.waiting = turn.call.waiting;
    if (parts.length) {
      this.#show("speaking");
      this.#offerToSkip();
      await this.voice.say(parts);
    }
    if (mine !== this.turn) return;
    if (turn.call.ended) this.#ended(turn.call.ended);
    else this.#wait(turn.call.waiting);
  }

  #wait(waiting) {
    this.waiting = waiting;
    if (!waiting) return;
    if (waiting.verb === "dial") return this.#putThrough();
    if (waiting.verb === "record") return this.#recordingBegins();
    this.#show("waiting");
    byId("hurry").textContent = "Say nothing";
    this.clock.start(waiting.timeout ?? 5, "The line listens");
    this.clock.hold(Boolean(byId("words").value));
    if (waiting.inputs?.includes("speech")) this.ear.listen(waiting.language);
    return undefined;
  }

  #putThrough() {
    this.#show("transfer");
    byId("transfer-words").textContent = "The line puts you through to a person. What becomes of it?";
    byId("transfer").hidden = false;
    byId("clock").hidden = true;
  }

  #recordingBegins() {
    this.#show("recording");
    byId("recording").hidden = false;
    byId("record-start").hidden = !recorder.canRecord();
    byId("hurry").textContent = "Say nothing";
    this.clock.start(this.waiting.timeout ?? 5, "The line records");
  }

  async #record() {
    this.clock.stop();
    const made = await recorder.record(this.waiting?.maxLength ?? LONGEST_RECORDING_S);
    if (!made) return talk.remark("There is no microphone that may be used. Type what you would say.");
    return this.#recorded(made.seconds, made.sound, `You recorded ${made.seconds} seconds`);
  }

  #recorded(seconds, sound, words) {
    talk.callerDid(words, sound ? "recorded" : "said");
    if (!sound) return this.#deed("record", { seconds, text: words });
    const form = new FormData();
    form.set("seconds", String(seconds));
    form.set("audio", sound, "recording");
    return this.#does(() => api.doInCall(this.person.person, "record", form), { name: "record" });
  }

  #offerToSkip() {
    byId("clock").hidden = false;
    byId("clock-words").textContent = "The line speaks. Answer at any time.";
    byId("hurry").textContent = "Skip";
  }

  #hurry() {
    if (this.voice.speaking) return this.voice.stop();
    if (this.keyed.keys) return this.press(this.keyed.all());
    return this.silence();
  }

  #timeIsOver() {
    if (this.keyed.keys) this.press(this.keyed.all());
    else this.silence();
  }

  #keyPressed(key) {
    if (!this.#mayAct()) return;
    this.voice.stop();
    const keys = this.keyed.take(key, this.waiting);
    if (keys) return void this.press(keys);
    byId("hurry").textContent = "Send these keys";
    if (this.clock.timer) this.clock.again();
  }

  /** Whether the line would take anything now. */
  #mayAct() {
    return this.going && !this.busy && this.waiting !== null;
  }

  #partBegins(part) {
    talk.mark(part);
    if (!part?.spoken || !this.firstWord) return;
    this.firstWord = false;
    performance.measure("from Call to the first word", "call");
  }

  #told(turn) {
    talk.callerHadDone(turn.did);
    talk.lineSays(turn.pieces);
  }

  #began(at = Date.now()) {
    this.began = at;
    clearInterval(this.ticking);
    this.ticking = setInterval(() => this.#tick(), 1000);
    this.#tick();
    byId("call-time").hidden = false;
  }

  #tick() {
    const seconds = Math.max(0, Math.floor((Date.now() - this.began) / 1000));
    byId("call-time").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }

  #ended({ why, detail }) {
    this.#quiet();
    clearInterval(this.ticking);
    this.waiting = null;
    talk.remark(FAREWELLS[why] ?? `The call ended: ${why}.`, "end");
    if (detail && why !== "line hung up" && why !== "caller hung up") talk.remark(detail);
    tones.over();
    this.#show("ended");
  }

  #failed(error, mine) {
    trouble(error.message);
    if (mine !== this.turn) return;
    if (error.status === 0 && this.waiting) this.#wait(this.waiting);
    else this.#ended({ why: "application error" });
  }

  #show(state) {
    const had = document.activeElement;
    this.state = state;
    byId("call").dataset.state = state;
    if (byId("call-state").textContent !== STATES[state]) byId("call-state").textContent = STATES[state];
    const going = this.going;
    byId("dial").hidden = going;
    byId("hang-up").hidden = !going;
    byId("words").disabled = byId("say-it").disabled = !going;
    if (going && had === byId("dial")) (matchMedia("(pointer: coarse)").matches ? byId("hang-up") : byId("words")).focus();
    if (!going && state === "ended" && [byId("hang-up"), byId("words"), byId("say-it"), byId("hurry")].includes(had)) byId("dial").focus();
  }

  #wire() {
    byId("dial").addEventListener("click", () => this.dial());
    byId("hang-up").addEventListener("click", () => this.hangUp());
    byId("hurry").addEventListener("click", () => this.#hurry());
    byId("record-start").addEventListener("click", () => this.#record());
    byId("transfer").addEventListener("click", (event) => {
      const status = event.target.dataset.status;
      if (status) this.transferEnds(status);
    });
    byId("mute").addEventListener("click", () => this.#mute());
    byId("listen").addEventListener("listen", () => this.ear.listen(this.waiting?.language));
    byId("words").addEventListener("input", () => {
      const typing = byId("words").value !== "";
      if (typing) this.voice.stop();
      this.clock.hold(typing);
    });
    byId("say").addEventListener("submit", (event) => {
      event.preventDefault();
      const words = byId("words").value.trim();
      if (words) this.say(words);
    });
  }

  #mute() {
    const muted = byId("mute").getAttribute("aria-pressed") !== "true";
    byId("mute").setAttribute("aria-pressed", String(muted));
    this.voice.mute(muted);
  }
}

/** People say two or three words a second. */
const secondsToSay = (words) => Math.max(1, Math.ceil((words.split(/\s+/).length * 2) / 5));
