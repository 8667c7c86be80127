// How long the call lasts, as a handset shows it.

import { byId } from "./dom.js";

let ticking = null;

/** Count from then on (milliseconds since 1970). */
export function start(from = Date.now()) {
  stop();
  byId("call-time").hidden = false;
  tick(from);
  ticking = setInterval(tick, 1000, from);
}

/** The call is over; what it came to stays. */
export function stop() {
  clearInterval(ticking);
}

function tick(from) {
  const seconds = Math.max(0, Math.floor((Date.now() - from) / 1000));
  byId("call-time").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
