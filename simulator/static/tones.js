// The sounds that a telephone makes by itself: key tones, ringing, the beep before a recording, the end.

const ROWS = [697, 770, 852, 941];
const COLUMNS = [1209, 1336, 1477];
const KEYS = ["123", "456", "789", "*0#"];
const KEY_S = 0.14;
const LOUDNESS = 0.08;

let context = null;
let silent = false;

/** Let the telephone itself make no sound either, or sound again. */
export function silence(yes) {
  silent = yes;
}

/** The tone of one key. */
export function key(which) {
  const row = KEYS.findIndex((keys) => keys.includes(which));
  if (row >= 0) sound([ROWS[row], COLUMNS[KEYS[row].indexOf(which)]], KEY_S);
}

/** One burst of ringing, as the caller hears it. */
export const ring = () => sound([440, 480], 0.4);

/** The beep after which a recording begins. */
export const beep = () => sound([1000], 0.3);

/** The call is over. */
export const over = () => sound([480, 620], 0.25);

function sound(pitches, seconds) {
  if (silent || !("AudioContext" in window)) return;
  context ??= new AudioContext();
  if (context.state === "suspended") context.resume();
  const loudness = context.createGain();
  const now = context.currentTime;
  loudness.gain.setValueAtTime(LOUDNESS, now);
  loudness.gain.setTargetAtTime(0, now + seconds - 0.02, 0.01); // an abrupt end would click
  loudness.connect(context.destination);
  for (const pitch of pitches) {
    const wave = context.createOscillator();
    wave.frequency.value = pitch;
    wave.connect(loudness);
    wave.start(now);
    wave.stop(now + seconds);
  }
}
