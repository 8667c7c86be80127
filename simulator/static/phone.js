// The page as a whole: who is on it, and which part tells which.

import * as api from "./api.js";
import { CallPanel } from "./call.js";
import * as city from "./city.js";
import { join } from "./controls.js";
import * as curtain from "./curtain.js";
import { byId, make, trouble, written } from "./dom.js";
import * as keep from "./keep.js";
import * as people from "./people.js";
import * as replay from "./replay.js";
import { Thread, show } from "./texts.js";

const threads = [];

const call = new CallPanel({
  tricks: curtain.tricks,
  onTurn: (turn, deed) => {
    keep.possible();
    curtain.add("Call", turn.behind, deed);
  },
});

async function open() {
  join(call);
  curtain.draw();
  city.drawMap();
  city.refresh();
  keep.offer(() => threads.map((thread) => thread.person.person));
  try {
    const [found, withPhotos] = await Promise.all([people.find(), api.takesPhotos()]);
    for (const person of found) enter(person, withPhotos);
    pickUp(found);
    byId("another").disabled = false;
    byId("another").addEventListener("click", () => another(withPhotos));
    byId("caller").addEventListener("change", () => chosen());
    await replay.begin(call, cast(withPhotos));
  } catch (error) {
    trouble(error.message);
  }
}

/** Somebody comes to the page: their thread, their place among the callers, and what comes to them by itself. */
function enter(person, withPhotos) {
  const thread = new Thread(person, threads.length + 1, {
    deliver: curtain.deliver,
    withPhotos,
    onTurn: (answer, deed) => {
      keep.possible();
      curtain.add("Text", answer.behind, deed);
    },
  });
  threads.push(thread);
  show(thread);
  for (const text of person.texts ?? []) thread.add(text);
  byId("caller").append(make("option", { value: person.person }, written(person.number)));
  byId("who").hidden = threads.length < 2;
  listen(person, thread);
}

/** Who called when the page was left calls still. */
function pickUp(found) {
  const calling = found.find((person) => person.call && !person.call.ended) ?? found[0];
  byId("caller").value = calling.person;
  call.use(calling);
  for (const turn of calling.call?.turns ?? []) curtain.add("Call", turn.behind, { did: turn.did?.kind ?? "dial", words: turn.did?.text });
  if (calling.call?.turns?.length || found.some((person) => person.texts?.length)) keep.possible();
  if (calling.call && !calling.call.ended) call.resume(calling.call);
}

async function joinIn(withPhotos) {
  enter(await people.add(), withPhotos);
  people.remember(threads.map((thread) => thread.person));
}

async function another(withPhotos) {
  try {
    await joinIn(withPhotos);
    threads.at(-1).words.focus();
  } catch (error) {
    trouble(error.message);
  }
}

/** Who plays which number of a conversation that was kept: the first on the page the first, and new people the others. */
function cast(withPhotos) {
  const numbers = [];
  return async (number) => {
    if (!numbers.includes(number)) numbers.push(number);
    while (threads.length < numbers.length) await joinIn(withPhotos);
    return threads[numbers.indexOf(number)];
  };
}

function chosen() {
  const person = threads.find((thread) => thread.person.person === byId("caller").value).person;
  if (call.going) byId("caller").value = call.person.person;
  else call.use(person);
}

function listen(person, thread) {
  const events = api.events(person.person);
  events.addEventListener("text", (event) => thread.add(JSON.parse(event.data)));
  events.addEventListener("city", (event) => city.show(JSON.parse(event.data).requests));
}

open();
