// Which button does what in a call.

import { byId } from "./dom.js";
import { layKeys } from "./keypad.js";

/** Join the page's buttons, its keypad and its field to a call. */
export function join(call) {
  layKeys((key) => call.keyPressed(key));
  byId("dial").addEventListener("click", () => call.dial());
  byId("hang-up").addEventListener("click", () => call.hangUp());
  byId("hurry").addEventListener("click", () => call.hurry());
  byId("record-start").addEventListener("click", () => call.record());
  byId("record-stop").addEventListener("click", () => call.recordingEnds());
  byId("listen").addEventListener("listen", () => call.hearing.microphoneOn());
  byId("transfer").addEventListener("click", ({ target }) => target.dataset.status && call.transferEnds(target.dataset.status));
  byId("words").addEventListener("input", () => call.hearing.interrupt(byId("words").value !== ""));
  byId("mute").addEventListener("click", () => mute(call));
  byId("say").addEventListener("submit", (event) => {
    event.preventDefault();
    const words = byId("words").value.trim();
    if (words) call.say(words);
  });
}

function mute(call) {
  const muted = byId("mute").getAttribute("aria-pressed") !== "true";
  byId("mute").setAttribute("aria-pressed", String(muted));
  call.hearing.voice.mute(muted);
}
