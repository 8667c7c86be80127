// The page's door to its server half. The server signs and posts to the line; no token ever comes here.

/** The server said no. Its message is a sentence for the person; `status` is HTTP's. */
export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const ROOT = "/phone/api";

const AGAIN_MS = 300;
const MOST_TRIES = 60;

async function ask(method, path, body, tries = 1) {
  const isForm = body instanceof FormData;
  const options = { method, headers: isForm || !body ? {} : { "Content-Type": "application/json" } };
  if (body) options.body = isForm ? body : JSON.stringify(body);
  let answer;
  try {
    answer = await fetch(ROOT + path, options);
  } catch {
    throw new Refused("The line’s server does not answer. See whether it still runs, then try again.", 0);
  }
  if (answer.status === 503 && answer.headers.has("Retry-After") && tries < MOST_TRIES) {
    // A dry run that is busy, or starting again: nothing was done, and it is asked once more.
    await new Promise((go) => setTimeout(go, AGAIN_MS));
    return ask(method, path, body, tries + 1);
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(said.error ?? `The server answered ${answer.status}.`, answer.status);
  return said;
}

export const newPerson = () => ask("POST", "/people", {});
export const person = (id) => ask("GET", `/people/${id}`);
export const dial = (id, carrier) => ask("POST", `/people/${id}/call`, { carrier });
/** One deed of a caller: say, press, silence, hang_up, record or transfer. */
export const doInCall = (id, deed, given = {}) => ask("POST", `/people/${id}/call/${deed}`, given);
export const sendText = (id, given) => ask("POST", `/people/${id}/texts`, given);
export const sendPhoto = (id, form) => ask("POST", `/people/${id}/photos`, form);
/** What a photo is held to; null where there are none. */
export const takesPhotos = () => ask("GET", "/photos").catch(() => null);
/** Keep what this person said and heard, and the others of the same page. */
export const keep = (id, people, title) => ask("POST", `/people/${id}/keep`, { title, people });
/** A photo that stands in a kept conversation. */
export async function keptPhoto(name, photo) {
  const answer = await fetch(`${ROOT}/kept/${encodeURIComponent(name)}/photos/${encodeURIComponent(photo)}`);
  if (!answer.ok) throw new Refused(`The photo ${photo} is not there any more.`, answer.status);
  return answer.blob();
}
export const transcript = (name) => ask("GET", `/kept/${encodeURIComponent(name)}`);
export const city = () => ask("GET", "/city");
export const cityMap = () => ask("GET", "/city/map");
export const setStatus = (requestId, given) =>
  ask("POST", `/city/${encodeURIComponent(requestId)}/status`, given);
export const events = (id) => new EventSource(`${ROOT}/people/${id}/events`);
