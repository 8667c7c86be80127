// The city at the foot of the page: what it received, where that is, and the buttons that change its status.

import * as api from "./api.js";
import { byId, draw, make, ours, trouble } from "./dom.js";

const WIDTH = 400;
const MOST_ON_PAGE = 25;

let project = null;
let known = null;

/** Draw the city's streets once. Without them the list stands alone. */
export async function drawMap() {
  const map = await api.cityMap().catch(() => null);
  if (!map?.lines?.length) return;
  const [south, west, north, east] = map.bounds;
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180)); // a degree of longitude is shorter than one of latitude
  const scale = WIDTH / ((east - west) * narrow);
  project = ([lat, long]) => [(long - west) * narrow * scale, (north - lat) * scale];
  const height = (north - south) * scale;
  const path = map.lines.map((line) => "M" + line.map((point) => project(point).map((number) => number.toFixed(1)).join(" ")).join("L")).join("");
  byId("map").prepend(
    draw("svg", { viewBox: `0 0 ${WIDTH} ${height.toFixed(0)}`, role: "img", "aria-labelledby": "map-name" },
      named("The city’s streets"), draw("path", { class: "streets", d: path }), draw("g", { id: "pins" })),
  );
  byId("map").hidden = false;
  if (known) pins(known);
}

/** Ask the city what it has, and show it. */
export async function refresh() {
  try {
    show((await api.city()).requests);
  } catch (error) {
    byId("city-count").textContent = error.message;
  }
}

/** The request that has this reference of the line's; the newest where that is "". */
export const filedAs = (reference) => known?.find((request) => request.description?.includes(`[Townline ${reference}`));

/** Show these requests, newest first. What somebody is typing into a note stays. */
export function show(requests) {
  const fresh = known ? new Set(requests.map((request) => request.service_request_id).filter((id) => !known.some((old) => old.service_request_id === id))) : new Set();
  const changed = JSON.stringify(requests) !== JSON.stringify(known);
  known = requests;
  if (!changed) return;
  const open = requests.filter((request) => request.status === "open").length;
  byId("city-count").textContent = requests.length ? `${open} open, ${requests.length - open} closed.` : "Nothing has been reported yet.";
  const cards = new Map([...byId("requests").children].map((card) => [card.id, card]));
  byId("requests").replaceChildren(...requests.slice(0, MOST_ON_PAGE).map((request) => card(request, fresh, cards)));
  if (project) pins(requests, fresh);
}

function card(request, fresh, cards) {
  const id = `request-${request.service_request_id}`;
  const old = cards.get(id);
  const as = JSON.stringify(request);
  if (old?.dataset.as === as) return old;
  const had = old?.contains(document.activeElement);
  const made = make("li", { id, class: `request${fresh.has(request.service_request_id) ? " fresh" : ""}`, "data-as": as,
    onmouseenter: () => point(id, true), onmouseleave: () => point(id, false), onfocusin: () => point(id, true), onfocusout: () => point(id, false) },
    make("div", { class: "request-head" }, make("h3", {}, request.service_name || "A request"), make("span", { class: `status ${request.status}` }, request.status === "open" ? "Open" : "Closed")),
    make("p", { class: "soft number" }, request.service_request_id ?? "", " · ", at(request.requested_datetime)),
    make("p", {}, request.address || "No place that the map knows"),
    request.description ? make("p", { class: "said" }, request.description) : null,
    request.media_url ? photo(request.media_url) : null,
    request.status_notes ? make("p", { class: "note-of-city" }, `The city: ${request.status_notes}`) : null,
    form(request));
  if (had) setTimeout(() => made.querySelector("button").focus());
  return made;
}

function form(request) {
  const open = request.status === "open";
  const note = make("input", { id: `note-${request.service_request_id}`, maxlength: "1000", autocomplete: "off", placeholder: open ? "Filled this morning" : "It came back" });
  const name = `${request.service_name} ${request.service_request_id}`;
  return make("form", { class: "row", onsubmit: (event) => (event.preventDefault(), set(request, open ? "closed" : "open", note.value.trim())) },
    make("label", { for: note.id }, "Note for whoever reported it"), note,
    make("button", { type: "submit", "aria-label": `${open ? "Close" : "Reopen"} ${name}` }, open ? "Close" : "Reopen"));
}

async function set(request, status, note) {
  try {
    show((await api.setStatus(request.service_request_id, { status, note })).requests);
    trouble("");
  } catch (error) {
    trouble(error.message);
  }
}

function photo(url) {
  const here = ours(url);
  if (!here) return make("p", { class: "soft said" }, url);
  return make("img", { src: here, alt: "The photo that came with it", loading: "lazy" });
}

function pins(requests, fresh = new Set()) {
  const placed = requests.filter((request) => Number.isFinite(Number(request.lat ?? NaN)) && request.lat !== "");
  byId("pins").replaceChildren(...placed.reverse().map((request) => {
    const [x, y] = project([Number(request.lat), Number(request.long)]);
    const pin = draw("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: "6", class: `pin ${request.status}${fresh.has(request.service_request_id) ? " fresh" : ""}`, "data-of": `request-${request.service_request_id}` });
    return pin;
  }));
  byId("map-name").textContent = `The city’s streets, with ${placed.length} ${placed.length === 1 ? "request" : "requests"}`;
}

function point(id, yes) {
  for (const pin of document.querySelectorAll("#pins .pin")) if (pin.dataset.of === id) pin.classList.toggle("pointed", yes);
}

function named(words) {
  const title = draw("title", { id: "map-name" });
  title.textContent = words;
  return title;
}

function at(written) {
  const when = new Date(written);
  return Number.isNaN(when.getTime()) ? "" : when.toLocaleString([], { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" });
}
