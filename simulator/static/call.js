// The telephone call: dialling, hearing, answering in every way a caller can, hanging up.

import * as api from "./api.js";
import { Clock } from "./clock.js";
import { byId, trouble, written } from "./dom.js";
import { Ear } from "./ear.js";
import { Keyed } from "./keypad.js";
import * as recorder from "./recorder.js";
import { FAREWELLS, TRANSFERS, isGoing, show } from "./states.js";
import * as stopwatch from "./stopwatch.js";
import * as talk from "./talk.js";
import * as tones from "./tones.js";
import { Voice } from "./voice.js";

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
    stopwatch.start(call.turns[0].at * 1000);
    this.#wait(call.waiting);
  }

  /** Ring the line. */
  async dial() {
    performance.mark("call");
    this.firstWord = true;
    talk.clear();
    stopwatch.start();
    this.#show("ringing");
    tones.ring();
    const mine = ++this.turn;
    await this.leaving; // one hangs up before one dials again
    if (mine !== this.turn) return undefined;
    return this.#asks(() => api.dial(this.person.person, this.tricks()));
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
    talk.remark(TRANSFERS[status]);
    return this.#deed("transfer", { status });
  }

  /** Hang up, whatever goes on. */
  async hangUp() {
    this.voice.stop();
    this.clock.stop();
    this.turn += 1; // whatever still comes is not heard any more
    this.#ended({ why: "caller hung up" });
    this.leaving = this.#leaves(this.person.person, this.busy);
    return this.leaving;
  }

  /** Wait no longer: skip what is said, send what was keyed, or say nothing. */
  hurry() {
    if (this.voice.speaking) return this.voice.stop();
    if (this.keyed.keys) return this.press(this.keyed.all());
    return this.silence();
  }

  /** A key of the handset was pressed: it goes off when there are enough. */
  keyPressed(key) {
    if (!this.#mayAct()) return;
    this.voice.stop();
    const keys = this.keyed.take(key, this.waiting);
    if (keys) return void this.press(keys);
    this.#nameHurry();
    if (this.clock.timer) this.clock.again();
  }

  /** Record something with the microphone. */
  async record() {
    this.clock.stop();
    const made = await recorder.record(this.waiting?.maxLength ?? LONGEST_RECORDING_S);
    if (!made) return talk.remark("There is no microphone that may be used. Type what you would say.");
    return this.#recorded(made.seconds, made.sound, `You recorded ${made.seconds} seconds`);
  }

  /** Somebody types, or has cleared what they typed: the line stops, and waits for the end of it. */
  typing(something) {
    if (something) this.voice.stop();
    this.clock.hold(something);
  }

  /** Turn the line's voice off or on; what it says is written in any case. */
  mute(yes) {
    this.voice.mute(yes);
  }

  /** The caller turned the microphone on. */
  listen() {
    if (this.waiting) this.ear.listen(this.waiting.language);
  }

  /** Whether a call goes on. */
  get going() {
    return isGoing(this.state);
  }

  #deed(name, given = {}) {
    return this.#asks(() => api.doInCall(this.person.person, name, { ...given, carrier: this.tricks() }), { name, ...given });
  }

  async #leaves(id, asked) {
    await asked?.catch(() => {});
    const turn = await api.doInCall(id, "hang_up").catch(() => null);
    if (turn) this.onTurn(turn, { did: "hang_up" });
  }

  async #asks(ask, deed = { name: "dial" }) {
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
      const said = this.voice.say(parts);
      this.#offerToSkip();
      await said;
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
    this.#nameHurry();
    this.clock.start(waiting.timeout, "The line listens");
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
    this.#nameHurry();
    this.clock.start(this.waiting.timeout, "The line records");
  }

  #recorded(seconds, sound, words) {
    talk.callerDid(words, sound ? "recorded" : "said");
    if (!sound) return this.#deed("record", { seconds, text: words });
    const form = new FormData();
    form.set("seconds", String(seconds));
    form.set("audio", sound, "recording");
    return this.#asks(() => api.doInCall(this.person.person, "record", form), { name: "record" });
  }

  #offerToSkip() {
    byId("clock").hidden = false;
    byId("clock-words").textContent = "The line speaks. Answer at any time.";
    this.#nameHurry();
  }

  /** What waiting no longer would come to now. */
  #nameHurry() {
    byId("hurry").textContent = this.voice.speaking ? "Skip" : this.keyed.keys ? "Send these keys" : "Say nothing";
  }

  #timeIsOver() {
    if (this.keyed.keys) this.press(this.keyed.all());
    else this.silence();
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

  #ended({ why, detail }) {
    this.#quiet();
    stopwatch.stop();
    this.waiting = null;
    talk.remark(FAREWELLS[why] ?? `The call ended: ${why}.`, "end");
    if (detail && why !== "line hung up" && why !== "caller hung up") talk.remark(detail);
    tones.over();
    this.#show("ended");
  }

  /** Something did not work. The server knows whether the call goes on, and for what it waits. */
  async #failed(error, mine) {
    trouble(error.message);
    if (mine !== this.turn) return;
    const known = await api.person(this.person.person).catch(() => null);
    if (mine !== this.turn) return;
    if (known?.call && !known.call.ended) this.#wait(known.call.waiting);
    else if (known) this.#ended({ why: "application error" });
    else this.#show("waiting"); // nothing is counted down while nobody answers
  }

  #show(state) {
    this.state = state;
    show(state);
  }
}

/** People say two or three words a second. */
const secondsToSay = (words) => Math.max(1, Math.ceil((words.split(/\s+/).length * 2) / 5));
