// A recogniser for a browser that has none. What it hears is said to it by the test; `ears` holds each that listens.
window.ears = [];
window.SpeechRecognition = class {
  static async available() {
    return window.away ? "unavailable" : "available";
  }
  start() {
    window.ears.push(this);
  }
  abort() {
    this.onend?.();
  }
  hears(transcript, confidence) {
    this.onresult({ results: [[{ transcript, confidence }]] });
    this.onend();
  }
  ends() {
    this.onerror({ error: "no-speech" });
    this.onend();
  }
};
