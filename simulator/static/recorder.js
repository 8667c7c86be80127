// A recording for the line, from the microphone. It ends as on a telephone: by a key, by silence, at its longest, or by
// hanging up. Where there is no microphone, one types instead.

import { telephoneQuality } from "./wav.js";

const LONGEST_S = 120;
const LOOK_MS = 100;
const QUIET = 0.012; // of full loudness; a room makes less noise than that

/** One recording at a time. */
export class Recorder {
  constructor() {
    this.end = null;
  }

  /** Record once, for so many seconds at most, until so many of silence; gives the sound, how long it took and what
   * key ended it, or null where no microphone may be used. */
  async record(most, silence) {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) return null;
    const recorder = new MediaRecorder(stream);
    const pieces = [];
    recorder.ondataavailable = (event) => pieces.push(event.data);
    const ended = new Promise((resolve) => (this.end = resolve));
    const stopListening = this.#endsInSilence(stream, silence);
    const longest = setTimeout(() => this.stop(), Math.min(most, LONGEST_S) * 1000);
    recorder.start();
    const key = await ended;
    clearTimeout(longest);
    stopListening();
    await new Promise((resolve) => {
      recorder.onstop = resolve;
      recorder.stop();
    });
    stream.getTracks().forEach((track) => track.stop());
    return { key, ...(await telephoneQuality(new Blob(pieces))) };
  }

  /** Whether a recording is being made. */
  get going() {
    return this.end !== null;
  }

  /** End it. `key`: the key that did, "hangup" for hanging up. */
  stop(key = "") {
    this.end?.(key);
    this.end = null;
  }

  #endsInSilence(stream, silence) {
    const context = new AudioContext();
    const ear = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(ear);
    const waves = new Float32Array(ear.fftSize);
    let heard = performance.now();
    const looking = setInterval(() => {
      ear.getFloatTimeDomainData(waves);
      if (waves.some((height) => Math.abs(height) > QUIET)) heard = performance.now();
      if (performance.now() - heard > silence * 1000) this.stop();
    }, LOOK_MS);
    return () => (clearInterval(looking), context.close());
  }
}

/** Whether there can be a microphone at all. */
export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia) && "MediaRecorder" in window;
