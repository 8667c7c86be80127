// Sound as the telephone has it: one channel, 8,000 samples of 16 bits a second, in a WAV file.

const RATE = 8000;
const HEADER = 44;

/** Give what was recorded in telephone quality, and how many seconds it lasts. */
export async function telephoneQuality(blob) {
  const recorded = await blob.arrayBuffer();
  const context = new AudioContext();
  const heard = await context.decodeAudioData(recorded).finally(() => context.close());
  const length = Math.max(1, Math.ceil(heard.duration * RATE));
  const line = new OfflineAudioContext(1, length, RATE);
  const source = line.createBufferSource();
  source.buffer = heard;
  source.connect(line.destination);
  source.start();
  const samples = (await line.startRendering()).getChannelData(0);
  return { seconds: Math.ceil(length / RATE), sound: wav(samples) };
}

function wav(samples) {
  const file = new DataView(new ArrayBuffer(HEADER + 2 * samples.length));
  const word = (at, text) => [...text].forEach((letter, far) => file.setUint8(at + far, letter.charCodeAt(0)));
  word(0, "RIFF");
  file.setUint32(4, HEADER - 8 + 2 * samples.length, true);
  word(8, "WAVEfmt ");
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true); // whole numbers, not compressed
  file.setUint16(22, 1, true);
  file.setUint32(24, RATE, true);
  file.setUint32(28, 2 * RATE, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  word(36, "data");
  file.setUint32(40, 2 * samples.length, true);
  samples.forEach((height, at) => file.setInt16(HEADER + 2 * at, Math.max(-1, Math.min(1, height)) * 0x7fff, true));
  return new Blob([file], { type: "audio/x-wav" });
}
