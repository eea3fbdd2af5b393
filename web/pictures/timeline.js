// A timeline down the page: days at their distances (a long gap shortened and marked), a lane for each article, a dot where it tells of the day.
import { svg } from "./svg.js";

const ROW = 30;
const LANE = 30;
const LABELS = 168;
const TOP = 34;

/** Pixels between two neighbouring days of the list: more for more time, but a century is not a hundred screens. */
const gap = (days) => ROW + Math.min(42, Math.round(9 * Math.log2(Math.max(1, days))));

/** `rows`: [{day, label, note?, dots: [{lane, ...}]}] in order; `lanes`: their letters; `link(dot, shapes...)` wraps a dot into its way to the
 *  words; `notes`: the pixels on the right for the notes. */
export function timelinePicture(rows, lanes, title, link, notes = 8) {
  const ys = [];
  rows.forEach(({ day }, i) => ys.push(i === 0 ? TOP + ROW / 2 : ys[i - 1] + gap(day - rows[i - 1].day)));
  const width = LABELS + lanes.length * LANE + notes;
  const height = (ys.at(-1) ?? TOP) + ROW;
  const x = (lane) => LABELS + lane * LANE + LANE / 2;
  return svg("svg", { class: "timeline", viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": title },
    lanes.map((letter, i) => [
      svg("text", { class: "timeline-lane", x: x(i), y: 18, "text-anchor": "middle" }, letter),
      svg("line", { class: "timeline-axis", x1: x(i), x2: x(i), y1: TOP - 6, y2: height - 8 }),
    ]),
    rows.map(({ day, label, note, dots }, i) => [
      i > 0 && day - rows[i - 1].day > 62 ? svg("line", { class: "timeline-break", x1: LABELS - 16, x2: width - 4, y1: (ys[i] + ys[i - 1]) / 2, y2: (ys[i] + ys[i - 1]) / 2 }) : null,
      svg("text", { class: "timeline-day", x: LABELS - 20, y: ys[i] + 4.5, "text-anchor": "end" }, label),
      note ? svg("text", { class: "timeline-note", x: LABELS + lanes.length * LANE + 4, y: ys[i] + 5 }, note) : null,
      dots.length > 1 ? svg("line", { class: "timeline-tie", x1: x(dots[0].lane), x2: x(dots.at(-1).lane), y1: ys[i], y2: ys[i] }) : null,
      dots.map((dot) => link(dot, svg("circle", { class: "timeline-dot", cx: x(dot.lane), cy: ys[i], r: 7 }), svg("rect", { class: "timeline-hit", x: x(dot.lane) - 13, y: ys[i] - 13, width: 26, height: 26 }))),
    ]));
}
