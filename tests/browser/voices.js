// Voices for a browser that has none: two of this machine, one of elsewhere. They write down what they say in `said`.
window.said = [];
const voices = [
  { name: "Near", lang: "en-US", localService: true },
  { name: "Far", lang: "es-US", localService: false },
  { name: "Cerca", lang: "es-MX", localService: true },
];
let now = null;
window.sayNext = () => now.onend(); // for a breathless voice: on to the next sentence
window.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};
const synthesiser = {
  getVoices: () => voices,
  speak: (utterance) => {
    now = utterance;
    window.said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice.name, stopped: false });
    setTimeout(() => utterance.onstart(), 5);
    if (!window.breathless) setTimeout(() => now === utterance && utterance.onend(), 15);
  },
  cancel: () => {
    if (now) window.said.at(-1).stopped = true;
    now = null;
  },
};
Object.defineProperty(window, "speechSynthesis", { value: synthesiser });
