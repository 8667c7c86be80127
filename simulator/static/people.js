// Who is on this page: people with a number each. The page's address holds their ids, so that a reload finds them.

import * as api from "./api.js";

const KEPT = "townline people";

/** Everybody of this page as the server knows them; one new person where there is nobody. */
export async function find() {
  const found = await Promise.all(ids().map((id) => api.person(id).catch(forgotten)));
  const people = found.filter(Boolean);
  if (!people.length) people.push(await add());
  remember(people);
  return people;
}

/** One more person, with a number that nobody else has. */
export async function add() {
  return { call: null, texts: [], turns: [], ...(await api.newPerson()) };
}

/** Put everybody's id into the page's address. */
export function remember(people) {
  const all = people.map((each) => each.person).join(",");
  sessionStorage.setItem(KEPT, all);
  history.replaceState(history.state, "", `#p=${all}`);
}

function ids() {
  const replays = new URLSearchParams(location.search).has("replay"); // by people to whom the line has never spoken
  const named = /[#&]p=([\w,-]+)/.exec(location.hash)?.[1] ?? (replays ? "" : sessionStorage.getItem(KEPT)) ?? "";
  return named.split(",").filter(Boolean);
}

function forgotten(error) {
  if (error.status === 404) return null;
  throw error;
}
