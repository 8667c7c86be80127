// The telephone call: dialling, answering in every way a caller can, hanging up.

import * as api from "./api.js";
import { byId, trouble, written } from "./dom.js";
import { Hearing } from "./hearing.js";
import { Keyed } from "./keypad.js";
import { Recorder } from "./recorder.js";
import { FAREWELLS, TRANSFERS, isGoing, recordingGoes, show } from "./states.js";
import * as stopwatch from "./stopwatch.js";
import * as talk from "./talk.js";
import * as tones from "./tones.js";

/** One phone. `person`: who calls with it; `tricks()`: what the carrier does to the call. `onTurn`: after each turn. */
export class CallPanel {
  constructor({ tricks, onTurn }) {
    Object.assign(this, { tricks, onTurn, person: null, waiting: null, busy: null, leaving: null, last: null, turn: 0 });
    this.keyed = new Keyed();
    this.recorder = new Recorder();
    this.hearing = new Hearing({
      onWords: (words, confidence) => this.say(words, confidence),
      onTime: () => this.#endsWaiting(),
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
    for (const turn of call.turns) {
      talk.callerHadDone(turn.did);
      talk.lineSays(turn.pieces);
    }
    talk.remark("The call goes on.");
    stopwatch.start(call.turns[0].at * 1000);
    this.#wait(call.waiting);
  }

  /** Whether a call goes on. */
  get going() {
    return isGoing(this.state);
  }

  /** Ring the line. */
  async dial() {
    const mine = ++this.turn;
    this.hearing.begin();
    talk.clear();
    stopwatch.start();
    this.#show("ringing");
    tones.ring();
    await this.leaving; // one hangs up before one dials again
    if (mine === this.turn) await this.#asks(() => api.dial(this.person.person, this.tricks()), { name: "dial" });
  }

  /** Say something to the line; "#12" presses keys. */
  async say(words, confidence) {
    if (!this.#mayAct()) return;
    const keys = /^#[\d*#]+$/.test(words);
    if (this.#isDeafTo(keys ? "dtmf" : "speech")) return;
    if (keys) await this.press(words.slice(1));
    else if (this.waiting.verb === "record") await this.#recorded(secondsToSay(words), null, words);
    else {
      talk.callerDid(words);
      await this.#does("say", { text: words, ...(confidence ? { confidence } : {}) });
    }
  }

  /** Press keys, all at once. */
  async press(keys) {
    if (!this.#mayAct()) return;
    talk.callerDid(`You pressed ${[...keys].join(" ")}`, "pressed");
    await this.#does("press", { keys });
  }

  /** A key of the handset was pressed: the keys go off when there are enough. */
  keyPressed(key) {
    if (this.recorder.going) return void this.#endsRecording(key);
    if (!this.#mayAct() || this.#isDeafTo("dtmf")) return;
    const enough = this.keyed.take(key, this.waiting);
    this.hearing.keying(this.keyed.keys);
    if (enough) this.press(enough);
  }

  /** Say nothing. */
  async silence() {
    if (!this.#mayAct()) return;
    talk.callerDid("You said nothing", "silent");
    await this.#does("silence");
  }

  /** Wait no longer: skip what is said, send what was keyed, or say nothing. */
  hurry() {
    if (this.hearing.voice.speaking) this.hearing.voice.stop();
    else this.#endsWaiting();
  }

  /** Record something with the microphone. */
  async record() {
    if (this.recorder.going || this.waiting?.verb !== "record") return;
    const { maxLength, timeout } = this.waiting;
    this.hearing.records();
    recordingGoes(true);
    const made = await this.recorder.record(maxLength, timeout).catch(() => null);
    recordingGoes(false);
    if (made) await this.#recorded(made.seconds, made, `You recorded ${made.seconds} s`);
    else {
      talk.remark("There is no microphone that may be used. Type what you would say.");
      this.#wait(this.waiting);
    }
  }

  /** Stop speaking into the recording. */
  recordingEnds() {
    this.recorder.stop();
  }

  /** Let the call to the other person end. */
  async transferEnds(status) {
    talk.remark(TRANSFERS[status]);
    await this.#does("transfer", { status });
  }

  /** Hang up, whatever goes on. */
  async hangUp() {
    if (this.recorder.going) return void this.recorder.stop("hangup"); // what was said is kept, as on any telephone
    this.turn += 1; // whatever still comes is not heard any more
    this.#ended({ why: "caller hung up" });
    this.leaving = this.#leaves(this.person.person, this.busy);
    await this.leaving;
  }

  async #leaves(id, asked) {
    await asked?.catch(() => {});
    const turn = await api.doInCall(id, "hang_up").catch(() => null);
    if (turn) this.onTurn(turn, { did: "hang_up" });
  }

  #does(name, given = {}) {
    return this.#asks(() => api.doInCall(this.person.person, name, { ...given, carrier: this.tricks() }), { name, ...given });
  }

  #recorded(seconds, made, words) {
    talk.callerDid(words, made ? "recorded" : "said", made?.sound);
    if (!made) return this.#does("record", { seconds });
    const form = new FormData();
    form.set("key", made.key);
    form.set("audio", made.sound, "recording.wav");
    return this.#asks(() => api.doInCall(this.person.person, "record", form), { name: "record" });
  }

  /** Ask the server for a turn, and live through it. */
  async #asks(ask, deed) {
    const mine = ++this.turn;
    this.#quiet();
    if (deed.name !== "dial") this.#show("asking");
    this.busy = ask();
    try {
      const turn = await this.busy;
      this.busy = null;
      this.last = turn;
      this.onTurn(turn, { did: deed.name, words: deed.text ?? deed.keys ?? "" });
      if (mine === this.turn) await this.#take(turn, mine);
    } catch (error) {
      this.busy = null;
      await this.#failed(error, mine);
    }
  }

  async #take({ call, pieces }, mine) {
    trouble("");
    this.waiting = call.waiting;
    if (pieces.length) {
      this.#show("speaking");
      await this.hearing.hear(pieces, call.waiting);
    }
    if (mine !== this.turn) return;
    if (call.ended) this.#ended(call.ended);
    else this.#wait(call.waiting);
  }

  #wait(waiting) {
    this.waiting = waiting;
    this.#show(this.hearing.waitFor(waiting));
  }

  /** What was keyed goes off, or nothing was said. */
  #endsWaiting() {
    if (this.keyed.keys) this.press(this.keyed.all());
    else this.silence();
  }

  /** Whether the line would take anything now. */
  #mayAct() {
    return this.going && !this.busy && this.waiting !== null;
  }

  /** Whether the line takes no such input now; the person is told why, and what they typed stays. */
  #isDeafTo(kind) {
    const why = this.hearing.deafTo(kind);
    if (why) talk.remark(why);
    return why !== "";
  }

  #endsRecording(key) {
    if (this.waiting?.finishOnKey.includes(key)) this.recorder.stop(key);
  }

  #quiet() {
    this.hearing.quiet();
    this.keyed.clear();
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
