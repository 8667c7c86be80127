// Making pieces of the page. Words become text nodes and nothing else: whatever somebody says stays what they said.

/** The element of this page with this id. */
export const byId = (id) => document.getElementById(id);

/** A new element. Of `given`, what begins with "on" is listened to, and null, undefined and false are left out. */
export function make(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** A new element of a drawing. */
export function draw(tag, given = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One of the page's own little drawings, which says nothing by itself. */
export const icon = (name) => draw("svg", { "aria-hidden": "true", viewBox: "0 0 24 24" }, draw("use", { href: `/phone/static/phone.svg#${name}` }));

/** A text on one line, each white space one space. */
export const plain = (text) => text.split(/\s+/).filter(Boolean).join(" ");

/** A phone number as people write it: +1 (312) 555-0142. */
export function written(number) {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number ?? "");
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : (number ?? "");
}

/** Where a photo of ours is on this very server, or "" for one of elsewhere, which is never fetched. */
export function ours(url) {
  const path = URL.canParse(url, location.href) ? new URL(url, location.href).pathname : "";
  return /^\/(media|phone\/api)\//.test(path) ? path : "";
}

/** Whether the person asked their machine for less motion. */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Bring the newest line of a list that scrolls into sight, without moving the page. */
export function toEnd(list) {
  list.scrollTo({ top: list.scrollHeight, behavior: calm() ? "auto" : "smooth" });
}

/** Bring something that lies in a list that scrolls into sight, if it is not, without moving the page. */
export function intoSight(list, element) {
  const [outer, inner] = [list.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  list.scrollBy({ top: inner.top - outer.top - list.clientHeight / 4, behavior: calm() ? "auto" : "smooth" });
}

/** Say what went wrong, at the top of the page; "" when it is over. */
export function trouble(words) {
  const place = byId("trouble");
  place.hidden = !words;
  place.textContent = words;
}
