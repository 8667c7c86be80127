// Keeping a conversation as a transcript, which the tests can hold again and a link replays.

import * as api from "./api.js";
import { byId, make, trouble } from "./dom.js";

/** Let the form keep what everybody on the page said and heard. `who()`: their ids. */
export function offer(who) {
  byId("keep").addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const [first, ...others] = who();
      show(await api.keep(first, others, byId("keep-title").value.trim()));
      trouble("");
    } catch (error) {
      trouble(error.message);
    }
  });
}

/** From the first thing that was said on there is something to keep. */
export function possible() {
  byId("keep-it").disabled = false;
}

function show(kept) {
  const name = kept.name ?? kept.file.replace(/\.txt$/, "");
  const file = URL.createObjectURL(new Blob([kept.transcript], { type: "text/plain" }));
  byId("kept-words").replaceChildren("Kept as ", make("code", {}, kept.file), ". In ", make("code", {}, "tests/transcripts/"), " it is a test from then on, with its photos beside it.");
  byId("kept").replaceChildren(
    make("p", { class: "row" }, make("a", { href: file, download: kept.file }, "Download it"), make("a", { id: "replay-link", href: `/phone?replay=${encodeURIComponent(name)}` }, "A link that replays it")),
    make("pre", { tabindex: "0", "aria-label": "The transcript" }, kept.transcript),
  );
}
