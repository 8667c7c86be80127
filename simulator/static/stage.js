// Where a replay takes place: it does what people and the city did, by the page's own phone, and gives what came of it.

import * as api from "./api.js";
import * as city from "./city.js";

const PATIENCE_MS = 45_000; // a city takes its time, and its texts come when they are due
const LOOK_MS = 200;

/** `call`: the phone; `actor(number)`: the thread of whoever plays that number; `name`: of the conversation. */
export class Stage {
  constructor(call, actor, name) {
    Object.assign(this, { call, actor, name, thread: null, said: [], read: new Map(), cast: new Map() });
  }

  /** Do what a line says that a person or the city did. `photos`: the names of those that go with a text. */
  async act({ kind, text, about }, photos) {
    const { call } = this;
    const deeds = {
      voice: () => this.#dial(about),
      sms: async () => void (this.thread = await this.#plays(about)),
      texter: () => this.#send(text, photos),
      photo: () => this.#send("", photos),
      says: () => call.say(text, Number(about) || undefined),
      presses: () => call.press(text),
      silent: () => call.silence(),
      "hangs up": () => call.hangUp(),
      records: () => call.say(Array(Math.max(1, Math.floor(Number(about) * 2.5))).fill("and").join(" ")),
      "transfer ends": () => call.transferEnds(text),
      "city closes": () => this.#change(about, "closed", text),
      "city reopens": () => this.#change(about, "open", text),
    };
    call.last = null;
    await deeds[kind]?.();
    if (call.last?.text) this.said.push(call.last.text);
  }

  /** What the line said or did where this line was kept; "" where it did it, or said nothing. */
  async heard({ kind, about }) {
    if (kind === "line") return this.said.shift() ?? "";
    if (kind === "line silent") return this.said.splice(0).join(" ");
    if (kind === "later") return this.#later(about);
    if (kind === "line dials") return this.call.waiting?.numbers?.includes(about) ? "" : "it does not";
    return this.call.state === "ended" ? "" : "the call goes on";
  }

  /** What was kept, with the numbers of those who play: the line reads out the end of the number that one calls from. */
  asCast(text) {
    return [...this.cast].reduce((words, [number, other]) => words.replaceAll(ending(number), ending(other)), text);
  }

  /** What the line said beside all that was asked for. */
  rest() {
    return this.said.splice(0);
  }

  async #plays(number) {
    const thread = await this.actor(number);
    this.cast.set(number, thread.person.number);
    return thread;
  }

  async #dial(number) {
    const { person } = await this.#plays(number);
    if (this.call.going) await this.call.hangUp();
    this.call.use(person);
    await this.call.dial();
  }

  async #send(text, names) {
    const photos = await Promise.all(names.map((name) => this.#photo(name)));
    const answer = await this.thread.send(text, photos);
    this.said.push(...(answer?.replies ?? []).map((reply) => reply.body));
  }

  async #photo(name) {
    const form = new FormData();
    form.set("photo", await api.keptPhoto(this.name, name), name);
    return { ...(await api.sendPhoto(this.thread.person.person, form)), name };
  }

  async #later(number) {
    const { arrived, person } = await this.actor(number);
    const seen = this.read.get(person.number) ?? 0;
    this.read.set(person.number, seen + 1);
    return (await soon(() => arrived[seen]?.body)) ?? "";
  }

  async #change(reference, status, note) {
    const request = await soon(() => city.filedAs(reference === "it" ? "" : reference));
    if (!request) throw new Error("The city has no such request.");
    city.show((await api.setStatus(request.service_request_id, { status, note })).requests);
  }
}

const ending = (number) => [...number.slice(-4)].join(" ");

/** What `look` gives as soon as it gives something; undefined where it never does. */
async function soon(look) {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return undefined;
}
