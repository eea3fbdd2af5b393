// The codes of the contract behind words of ours, for who compares with the JSON: shown on demand only.
import { el, given } from "../dom.js";
import { TEXT } from "../text.js";

/** `of`: what they are the codes of; empty ones are left out. */
export function codes(of, ...values) {
  return el("details", { class: "codes" },
    el("summary", {}, TEXT.codes.show, el("span", { class: "visually-hidden" }, TEXT.codes.of, given(of))),
    el("code", {}, values.filter(Boolean).join(" · ")));
}
