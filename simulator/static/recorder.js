// A recording for the line, from the microphone. Where there is none, one types instead.

import { byId } from "./dom.js";

/** Records once; gives how many seconds it took and the sound, or null where no microphone may be used. */
export async function record(most) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return null;
  }
  const recorder = new MediaRecorder(stream);
  const pieces = [];
  recorder.ondataavailable = (event) => pieces.push(event.data);
  const began = performance.now();
  recorder.start();
  await stopPressed(most);
  await new Promise((resolve) => {
    recorder.onstop = resolve;
    recorder.stop();
  });
  stream.getTracks().forEach((track) => track.stop());
  const seconds = Math.max(1, Math.round((performance.now() - began) / 1000));
  return { seconds, sound: new Blob(pieces, { type: recorder.mimeType }) };
}

/** Whether there can be a microphone at all. */
export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia) && "MediaRecorder" in window;

function stopPressed(most) {
  byId("record-start").hidden = true;
  byId("record-stop").hidden = false;
  byId("record-stop").focus();
  return new Promise((resolve) => {
    const longest = setTimeout(resolve, most * 1000);
    byId("record-stop").addEventListener("click", () => (clearTimeout(longest), resolve()), { once: true });
  }).finally(() => {
    byId("record-start").hidden = false;
    byId("record-stop").hidden = true;
  });
}
