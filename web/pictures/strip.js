// The article as a strip: where the chosen name or speaker stands, where the article's own text begins and ends, and where one reads now.
import { svg } from "./svg.js";

const WIDTH = 1000;
const HEIGHT = 22;

/** `length` of the text, `own`, `spoken` and `marks`: [{start, end}], `at`: index of the mark one stands at; `onJump(index)` for a press near a mark. */
export function strip(length, { own, spoken, marks }, at, onJump) {
  const x = (offset) => (offset / length) * WIDTH;
  const mark = ({ start, end }, name) => svg("rect", { class: name, x: x(start).toFixed(1), y: 2, width: Math.max(4, x(end) - x(start)).toFixed(1), height: HEIGHT - 4 });
  const picture = svg("svg", { class: "strip", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "strip-ground", x: 0, y: HEIGHT / 2 - 2, width: WIDTH, height: 4 }),
    own.map(({ start, end }) => svg("rect", { class: "strip-own", x: x(start), y: HEIGHT / 2 - 2, width: x(end) - x(start), height: 4 })),
    spoken.map((span) => mark(span, "strip-spoken")),
    thinned(marks, x, at).map((i) => mark(marks[i], i === at ? "strip-here" : "strip-mark")));
  picture.addEventListener("click", ({ clientX }) => {
    const box = picture.getBoundingClientRect();
    const place = ((clientX - box.left) / box.width) * length;
    const middle = ({ start, end }) => Math.abs((start + end) / 2 - place);
    onJump(marks.reduce((best, one, i) => (middle(one) < middle(marks[best]) ? i : best), 0));
  });
  return picture;
}

/** Indexes of the marks that are drawn: of those that would lie on one another one is enough, the one stood at always, and last. */
function thinned(marks, x, at) {
  const seen = new Set();
  const drawn = [];
  marks.forEach((one, i) => {
    const place = Math.round(x(one.start) / 3);
    if (i === at || seen.has(place)) return;
    seen.add(place);
    drawn.push(i);
  });
  return marks[at] ? [...drawn, at] : drawn;
}
