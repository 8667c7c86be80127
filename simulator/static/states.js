// How a call stands: what the handset shows of it, and where the keyboard's focus goes when a button leaves.

import { byId } from "./dom.js";

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
/** How the end of a call is told. */
export const FAREWELLS = {
  "line hung up": "The line hung up.",
  "caller hung up": "You hung up.",
  rejected: "The line did not take the call.",
  busy: "The line is busy.",
  unsupported: "This phone cannot follow what the line asked for.",
  "application error": "The line failed.",
};
/** How the call to another person went. */
export const TRANSFERS = { completed: "They answered, and hung up.", busy: "They were busy.", "no-answer": "Nobody answered." };

/** Whether somebody is in a call. */
export const isGoing = (state) => state !== "idle" && state !== "ended";

/** Show how the call stands. What may be pressed changes with it, and nobody loses their place by that. */
export function show(state) {
  const had = document.activeElement;
  const going = isGoing(state);
  byId("call").dataset.state = state;
  if (byId("call-state").textContent !== STATES[state]) byId("call-state").textContent = STATES[state];
  byId("dial").hidden = going;
  byId("hang-up").hidden = !going;
  byId("words").disabled = byId("say-it").disabled = !going;
  if (going && had === byId("dial")) answerPlace().focus();
  if (!going && ["hang-up", "words", "say-it", "hurry"].includes(had?.id)) byId("dial").focus();
}

/** Whether the microphone records: then there is a button that stops it, in the place of the one that began it. */
export function recordingGoes(yes) {
  byId("record-start").hidden = yes;
  byId("record-stop").hidden = !yes;
  if (yes) byId("record-stop").focus();
  else if (document.activeElement === document.body) answerPlace().focus();
}

/** Where one answers: the field, or, where it would bring up a keyboard over the keypad, the button beside. */
const answerPlace = () => byId(matchMedia("(pointer: coarse)").matches ? "hang-up" : "words");
