// The foot of the page: whether it works without a network, and the page as one file.
import { el } from "../dom.js";
import { TEXT } from "../text.js";

/** `offline`: null, "storing", "ready" or "newer". */
export function footView(offline, isSingleFile) {
  return [
    el("p", { id: "page-offline", role: "status", "data-offline": offline }, isSingleFile ? TEXT.keep.single : (TEXT.keep[offline] ?? "")),
    isSingleFile ? null : el("p", {},
      el("a", { href: "newsglass.html", download: "newsglass.html" }, TEXT.keep.download), " ",
      el("span", { class: "foot-note" }, TEXT.keep.downloadNote)),
  ];
}
