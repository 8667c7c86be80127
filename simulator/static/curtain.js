// Behind the curtain: what the line heard and understood at each turn, and what the carrier does to it.

import { byId, make } from "./dom.js";

const MOST_TURNS = 60;

/** What the carrier is to do to a call. */
export function tricks() {
  return {
    confidence: Number(byId("confidence").value) / 100,
    garble: byId("garble").checked,
    deliver: byId("twice").checked ? "twice" : "now",
  };
}

/** How the carrier is to deliver a text. */
export const deliver = () => byId("deliver").value;

/** Keep the words beside the slider true. */
export function draw() {
  byId("confidence").addEventListener("input", () => {
    byId("confidence-shown").textContent = `${byId("confidence").value} %`;
  });
}

/** Show one turn above the earlier ones. `where`: "Call" or "Text". */
export function add(where, behind, { did = "", words = "" } = {}) {
  if (!behind) return;
  byId("no-turns").hidden = true;
  const rows = [
    ["Heard", behind.heard ? heard(behind, words) : null],
    ["Understood", list(behind.understood, service)],
    ["So it", DECISIONS[behind.decision]],
    ["Places", list(behind.places, place)],
    ["So it", behind.places?.length ? DECISIONS[behind.places_decision] : null],
    ["A second time", again(behind.again)],
    ["Of the carrier", behind.note],
    ["Kept from the phone", behind.undelivered?.length ? behind.undelivered.join(" ") : null],
    ["Went wrong", behind.faults?.length ? behind.faults.map((fault) => fault.why ?? fault).join(" ") : null],
    ["TwiML", twiml(behind.twiml)],
  ].filter(([, shown]) => shown);
  const turn = make("li", { class: "turn" },
    make("p", { class: "turn-head" }, make("strong", {}, behind.step || "–"), make("span", { class: "soft" }, `${where} · ${did}`), make("span", { class: "number ms" }, `${behind.ms} ms`)),
    make("dl", {}, ...rows.flatMap(([name, shown]) => [make("dt", {}, name), make("dd", {}, shown)])));
  byId("turns").prepend(turn);
  while (byId("turns").children.length > MOST_TURNS) byId("turns").lastChild.remove();
}

const DECISIONS = {
  accept: "takes the first",
  confirm: "asks whether it is the first",
  choose: "lets the caller choose",
  ask_again: "asks again",
  emergency: "says 911 first",
  not_ours: "says that this line does not take it",
};

function heard(behind, words) {
  const sure = behind.confidence === null || behind.confidence === undefined ? "" : `, ${percent(behind.confidence)} sure`;
  const bent = words && words !== behind.heard ? ` (was said: “${words}”)` : "";
  return `“${behind.heard}”${sure}${bent}`;
}

function list(found, show) {
  return found?.length ? make("ul", { class: "guesses" }, ...found.map(show)) : null;
}

const service = (found) => guess(found.service_name || found.service_code, found.confidence);
const place = (found) => guess(found.address, found.confidence, found.in_area === false ? "outside the city" : found.kind);

function guess(name, confidence, about = "") {
  const share = make("span", { class: "soft" }, [percent(confidence), about].filter(Boolean).join(", "));
  return make("li", {}, make("meter", { min: "0", max: "1", value: String(confidence), "aria-hidden": "true" }), make("span", {}, name, " ", share));
}

const percent = (share) => `${Math.round(share * 100)} %`;

function again(outcome) {
  if (!outcome) return null;
  return outcome.same ? "The webhook came twice and got the same bytes." : "The webhook came twice and got another answer.";
}

function twiml(documents) {
  if (!documents?.length) return null;
  const pretty = documents.map((text) => text.replace(/^<\?xml[^>]*\?>/, "").replace(/>(?=<(?!\/(Say|Body|Number)|say-as|break|\/say-as))/g, ">\n"));
  return make("details", { class: "twiml" }, make("summary", {}, documents.length === 1 ? "One document" : `${documents.length} documents`),
    make("pre", { tabindex: "0", "aria-label": "TwiML" }, pretty.join("\n\n")));
}
