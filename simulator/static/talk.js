// What is said on a call, as text: the line's sentences, each of which can be marked while it is said, and the caller's.

import { byId, intoSight, make, toEnd, written } from "./dom.js";

const NOTICED_MS = 1000; // a pause of that length is worth a remark
const SENTENCES = /(?<=[.!?…:])\s+/;
const PUNCTUATION = /^\s*[.,;:!?…)]/;

const log = () => byId("talk");

/** Begin an empty conversation. */
export function clear() {
  log().replaceChildren();
}

/** Something that was done, in the middle of the conversation: "You hung up". */
export function remark(words, kind = "") {
  if (log().lastElementChild?.textContent === words) return; // said once is enough
  put(make("p", { class: `remark ${kind}` }, words));
}

/** What the caller did: words, or a sentence about keys or silence. */
export function callerDid(words, how = "said", sound = null) {
  const who = how === "said" ? "You" : "";
  const player = sound && make("audio", { controls: true, src: URL.createObjectURL(sound), "aria-label": "What you recorded" });
  put(make("div", { class: `bubble caller ${how}` }, make("p", {}, who && make("span", { class: "who-says" }, who), words), player));
}

/** The same from what is kept of a turn, when the page was opened anew. `did` as a transcript names it. */
export function callerHadDone(did) {
  if (!did) return;
  const words = {
    presses: `You pressed ${[...did.text].join(" ")}`,
    silent: "You said nothing",
    records: `You recorded ${did.text} s`,
    "transfer ends": `The other call: ${did.text}`,
    "hangs up": "You hung up",
  };
  callerDid(words[did.kind] ?? did.text, did.kind === "says" ? "said" : "pressed");
}

/** Write down what the line says; gives its parts in order, each with what is spoken and where it stands. */
export function lineSays(pieces) {
  const bubble = make("p", { class: "bubble line" });
  const parts = pieces.flatMap((piece, at) => writtenDown(bubble, piece, pieces[at - 1]));
  if (!bubble.childNodes.length) return parts;
  bubble.prepend(make("span", { class: "who-says" }, "Line"));
  put(bubble);
  return parts;
}

/** Mark the part that is being said now; null: none is. */
export function mark(part) {
  for (const marked of log().querySelectorAll(".now")) marked.classList.remove("now");
  if (!part?.element) return;
  part.element.classList.add("now");
  intoSight(log(), part.element);
}

function put(line) {
  byId("talk-hint")?.remove();
  log().append(line);
  toEnd(log());
}

function writtenDown(bubble, piece, before) {
  switch (piece.kind) {
    case "words":
      return sentences(bubble, piece, before);
    case "digits":
      return [digits(bubble, piece, before)];
    case "pause":
      if (piece.ms >= NOTICED_MS) bubble.append(" ", note(`waits ${(piece.ms / 1000).toLocaleString()} s`));
      return [piece];
    case "quiet":
      return [piece];
    default:
      bubble.append(" ");
      return [{ ...piece, element: bubble.appendChild(note(NOTES[piece.kind]?.(piece) ?? piece.kind)) }];
  }
}

const NOTES = {
  tune: (piece) => `plays ${piece.url}`,
  beep: () => "beep",
  tones: (piece) => `tones ${piece.text}`,
  dial: (piece) => `puts you through to ${written(piece.number)}`,
  redirect: () => "goes on",
};

const note = (words) => make("span", { class: "note" }, words);

function sentences(bubble, piece, before) {
  return piece.text
    .split(SENTENCES)
    .filter((text) => text.trim())
    .map((text, at) => {
      join(bubble, text, at ? null : before);
      const element = make("span", { class: "part", lang: piece.language || null }, text.trim().replace(/\s+/g, " "));
      bubble.append(element);
      return { ...piece, spoken: /[\p{L}\p{N}]/u.test(text) ? text.trim() : "", element };
    });
}

function digits(bubble, piece, before) {
  const spaced = piece.text.replace(/\s+/g, "").split("").join(" ");
  join(bubble, spaced, before);
  const element = make("span", { class: "part digits", lang: piece.language || null }, spaced);
  bubble.append(element);
  return { ...piece, spoken: spaced, element };
}

/** A space before the next words, and a comma where the voice is quiet between two groups. */
function join(bubble, next, before) {
  const last = bubble.textContent.slice(-1);
  if (!last || PUNCTUATION.test(next)) return;
  const paused = before?.kind === "quiet" && /[\p{L}\p{N}]/u.test(last);
  bubble.append(paused ? ", " : " ");
}
