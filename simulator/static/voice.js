// The line's voice: what it says is spoken piece by piece, and each piece is marked while it is said.
//
// Only voices that live on this machine speak; what has none is marked at the pace of speech, so that the words can be
// followed. Nobody else is ever sent what the line says.

import * as tones from "./tones.js";

const READING_MS = 62; // a character at the pace of speech
const SHORTEST_MS = 250;
const STARTS_WITHIN_MS = 900; // a synthesiser that has not begun by then does not speak
const PATIENCE = 3; // so often in a row a voice may fail before it is let be
const RATES = { "x-slow": 0.6, slow: 0.8, medium: 1, fast: 1.2, "x-fast": 1.5 };

/** Says one turn at a time. `onPart` is told of each part as it begins, and of null when there is none any more. */
export class Voice {
  constructor(onPart) {
    this.onPart = onPart;
    this.muted = false;
    this.broken = !("speechSynthesis" in window);
    this.failures = 0;
    this.stopped = null;
    if (!this.broken) speechSynthesis.getVoices(); // they are fetched when first asked for
  }

  /** Say these parts, one after the other; true when all were said, false when somebody stopped it. */
  async say(parts) {
    this.stop();
    const controller = new AbortController();
    this.stopped = controller;
    for (const part of parts) {
      if (controller.signal.aborted) break;
      this.onPart(part);
      await this.#one(part, controller.signal);
    }
    const finished = !controller.signal.aborted;
    if (this.stopped === controller) this.stopped = null;
    if (finished) this.onPart(null);
    return finished;
  }

  /** Be quiet at once. */
  stop() {
    if (!this.stopped) return;
    this.stopped.abort();
    this.stopped = null;
    if (!this.broken) speechSynthesis.cancel();
    this.onPart(null);
  }

  /** Whether something is being said. */
  get speaking() {
    return this.stopped !== null;
  }

  /** Say nothing aloud from now on, or speak again; what is being said goes on in writing. */
  mute(yes) {
    this.muted = yes;
    tones.silence(yes);
    if (yes && !this.broken) speechSynthesis.cancel();
  }

  async #one(part, signal) {
    if (part.kind === "quiet" || part.kind === "pause") return pause(part.ms, signal);
    if (part.kind === "beep") tones.beep();
    if (part.kind === "beep" || !part.spoken) return pause(part.kind === "beep" ? 350 : 0, signal);
    const began = performance.now();
    const voice = this.muted || this.broken ? null : localVoice(part.language);
    if (voice && (await this.#aloud(part, voice, signal))) return undefined;
    const rest = Math.max(SHORTEST_MS, part.spoken.length * READING_MS) - (performance.now() - began);
    return pause(rest, signal);
  }

  /** True when it was said to its end or stopped; false when no sound came of it. */
  #aloud(part, voice, signal) {
    return new Promise((resolve) => {
      const utterance = new SpeechSynthesisUtterance(part.spoken);
      const late = setTimeout(() => done(false), STARTS_WITHIN_MS);
      const done = (said) => {
        clearTimeout(late);
        if (!said && !signal.aborted && !this.muted) this.#failed();
        resolve(said || signal.aborted);
      };
      Object.assign(utterance, { voice, lang: voice.lang, rate: speed(part.rate) });
      utterance.onstart = () => {
        clearTimeout(late);
        this.failures = 0;
      };
      utterance.onend = () => done(!this.muted);
      utterance.onerror = () => done(false);
      signal.addEventListener("abort", () => done(true), { once: true });
      this.utterance = utterance; // a browser forgets one that nobody holds, and then never says that it has ended
      speechSynthesis.speak(utterance);
    });
  }

  #failed() {
    this.failures += 1;
    this.broken = this.failures >= PATIENCE;
    speechSynthesis.cancel();
  }
}

/** A voice of this machine for a language, the same country's if there is one; null where nobody speaks it. */
function localVoice(language) {
  const here = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const wanted = (language || "en-US").toLowerCase();
  const named = (voice) => voice.lang.replace("_", "-").toLowerCase();
  return (
    here.find((voice) => named(voice) === wanted) ??
    here.find((voice) => named(voice).split("-")[0] === wanted.split("-")[0]) ??
    null
  );
}

function speed(rate) {
  if (!rate) return 1;
  const share = /^(\d+(?:\.\d+)?)%$/.exec(rate);
  return share ? Math.min(3, Math.max(0.3, share[1] / 100)) : (RATES[rate] ?? 1);
}

function pause(ms, signal) {
  return new Promise((resolve) => {
    if (!(ms > 0) || signal.aborted) return resolve();
    const over = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(over), resolve()), { once: true });
    return undefined;
  });
}
