// Threads of texts: one column a person, each with a number of their own, all with the same line.

import * as api from "./api.js";
import { byId, icon, make, ours, toEnd, trouble, written } from "./dom.js";

const MOST_PHOTOS = 10;

/** One person's thread. `deliver()`: how the carrier treats what is sent. `onTurn`: after each exchange. */
export class Thread {
  constructor(person, number, { deliver, onTurn, withPhotos }) {
    Object.assign(this, { person, deliver, onTurn, withPhotos });
    this.known = new Set();
    this.photos = [];
    this.arrived = []; // what came by itself, oldest first
    this.busy = false;
    const name = `thread-${number}`;
    this.log = make("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0", "aria-label": `Texts of ${written(person.number)}` },
      make("p", { class: "hint" }, `Try “${byId("text").dataset.example}”. Texts about what became of it come by themselves.`));
    this.words = make("textarea", { id: name, rows: "1", maxlength: "1600", placeholder: "Text the line", onkeydown: (event) => this.#typed(event) });
    this.taken = make("ul", { class: "photos-taken", "aria-label": "Photos that go with it" });
    this.form = make("form", { class: "say", onsubmit: (event) => (event.preventDefault(), this.send(this.words.value)) },
      make("label", { for: name }, "Your text"),
      this.taken,
      make("div", { class: "say-row" }, this.words, withPhotos ? this.#photoButton(name) : null, make("button", { type: "submit" }, "Send")));
    this.element = make("article", { class: "thread", "aria-label": `Texts of ${written(person.number)}` },
      make("h3", { class: "number" }, written(person.number)), this.log, this.form);
  }

  /** Send a text, and show what comes straight back; gives that. */
  async send(words, photos = this.photos) {
    const text = words.trim();
    if (this.busy || (!text && !photos.length)) return null;
    this.busy = true;
    this.words.value = "";
    const waits = this.#put(make("p", { class: "bubble caller waits" }, text || "(a photo)"));
    try {
      const answer = await api.sendText(this.person.person, { text, photos: photos.map((photo) => photo.id), carrier: { deliver: this.deliver() } });
      waits.remove();
      this.photos = [];
      this.#showPhotos();
      for (const each of [answer.sent, ...answer.replies]) this.add(each);
      trouble("");
      this.onTurn(answer, { did: "texted", words: text });
      return answer;
    } catch (error) {
      waits.remove();
      this.words.value = words;
      trouble(error.message);
    } finally {
      this.busy = false;
    }
    return null;
  }

  /** Put a text in its place, once. */
  add(text) {
    if (!text || this.known.has(text.id)) return;
    this.known.add(text.id);
    if (text.by_itself) this.arrived.push(text);
    const mine = text.from === this.person.number;
    const bubble = make("div", { class: `bubble ${mine ? "caller" : "line"}${text.by_itself ? " by-itself" : ""}` }, make("p", {}, text.body));
    for (const url of text.media ?? []) bubble.append(photo(url));
    bubble.append(make("p", { class: "weight" }, weight(text, mine)));
    this.#put(bubble);
  }

  #put(line) {
    this.log.querySelector(".hint")?.remove();
    this.log.append(line);
    toEnd(this.log);
    return line;
  }

  #typed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  #photoButton(name) {
    const input = make("input", { type: "file", id: `${name}-photo`, class: "hidden", accept: "image/*", multiple: true, onchange: () => this.#take(input) });
    return make("span", { class: "attach" }, input, make("label", { for: `${name}-photo`, class: "icon", title: "Add a photo" }, icon("camera"), make("span", { class: "hidden" }, "Add a photo")));
  }

  async #take(input) {
    for (const file of [...input.files].slice(0, MOST_PHOTOS - this.photos.length)) {
      const form = new FormData();
      form.set("photo", file);
      try {
        if (file.size > this.withPhotos.bytes) throw new Error(tooLarge(file, this.withPhotos.bytes));
        this.photos.push({ ...(await api.sendPhoto(this.person.person, form)), name: file.name });
        trouble("");
      } catch (error) {
        trouble(error.message);
      }
    }
    input.value = "";
    this.#showPhotos();
    this.words.focus();
  }

  #showPhotos() {
    const drop = (photo) => {
      this.photos = this.photos.filter((kept) => kept !== photo);
      this.#showPhotos();
      this.words.focus();
    };
    this.taken.replaceChildren(
      ...this.photos.map((photo) => make("li", {}, photo.name, make("button", { type: "button", class: "icon", "aria-label": `Leave out ${photo.name}`, onclick: () => drop(photo) }, "×"))),
    );
  }
}

const tooLarge = (file, most) => `${file.name} is too large: ${megabytes(file.size)} MB, and ${megabytes(most)} MB is the most. Send a smaller one.`;
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);

function photo(url) {
  const here = ours(url);
  if (!here) return make("p", { class: "soft" }, url);
  return make("img", { src: here, alt: "A photo that went with this text", loading: "lazy" });
}

function weight(text, mine) {
  const at = new Date(text.at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const fate = { late: "held back by the carrier", twice: "delivered twice", never: "lost by the carrier" }[text.deliver];
  if (mine) return fate ? `${at} · ${fate}` : at;
  return `${text.segments} ${text.segments === 1 ? "segment" : "segments"} · ${text.encoding} · ${at}`;
}

/** Put a thread on the page, beside the others. */
export function show(thread) {
  byId("threads").append(thread.element);
  byId("text").classList.toggle("many", byId("threads").children.length > 1);
}
