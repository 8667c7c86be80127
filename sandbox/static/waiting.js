// The dry run is starting. Look again and again; as soon as it is there, or cannot be, load this page anew.

const LOOK_EACH_MS = 300;

async function look() {
  const answer = await fetch("/phone/api/line").catch(() => null);
  if (answer && answer.status !== 503) location.reload();
  else setTimeout(look, LOOK_EACH_MS);
}

setTimeout(look, LOOK_EACH_MS);
