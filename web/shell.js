// The parts of the page that do not depend on an analysis: theme, help, and the form an article is pasted into.
import { byId } from "./dom.js";
import { readExample } from "./example.js";
import { checkInput } from "./input.js";
import { wireIntake } from "./intake/intake.js";
import { readSample } from "./own_files.js";
import { TEXT } from "./text.js";

export function wireTheme() {
  const select = byId("page-theme");
  const root = document.documentElement;
  select.value = root.dataset.theme;
  select.addEventListener("change", () => {
    root.dataset.theme = select.value;
    try {
      localStorage.setItem("newsglass-theme", select.value);
    } catch {
      // Storage is denied to this page: the theme holds until it is closed.
    }
  });
}

export function wireHelp() {
  byId("page-help-open").addEventListener("click", () => byId("page-help").showModal());
  byId("page-help-close").addEventListener("click", () => byId("page-help").close());
}

/** Calls `onArticles` with [{text, bytes, source, published}] that can be analysed; otherwise the form says what is wrong.
 *  `open` shows the form when something comes in by another way. */
export function wireForm(onArticles, open) {
  const form = byId("page-form");
  const text = byId("page-paste");
  const say = (words) => {
    byId("page-paste-problem").textContent = words;
    text.setAttribute("aria-invalid", String(words !== ""));
  };
  const forgetIntake = wireIntake({ say, open, onArticles });
  const submit = () => {
    const checked = checkInput(text.value);
    say(checked.problem ?? "");
    if (checked.problem) {
      text.focus();
      return;
    }
    const { source, published } = form.elements;
    onArticles([{ ...checked, source: source.value.trim(), published: published.value }]);
    // In a turn of its own: emptying the box of a megabyte keeps the page busy as long as reading it does.
    setTimeout(() => {
      form.reset();
      forgetIntake();
    });
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  });
  text.addEventListener("input", () => say(""));
  byId("page-example").addEventListener("click", async () => {
    try {
      onArticles(await readExample(readSample));
    } catch (error) {
      say(TEXT.form.exampleFailed(error.message));
    }
  });
}
