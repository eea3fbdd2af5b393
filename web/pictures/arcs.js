// A small graph that stays legible in a narrow column: names down the side, an arc between two that belong together.
import { svg } from "./svg.js";

const ROW = 28;
const ARCS = 120;

/** `names`: words; `pairs`: [{one, other, weight}]; `link(kind, index, shape...)` wraps a name ("name") or an arc ("pair") into its way to the words. */
export function arcPicture(names, pairs, width, title, link) {
  const x = width - ARCS;
  const y = (at) => at * ROW + ROW / 2;
  const most = Math.max(...pairs.map(({ weight }) => weight));
  const arc = ({ one, other }) => {
    const [from, to] = [y(Math.min(one, other)), y(Math.max(one, other))];
    const reach = x + Math.min(ARCS - 10, 18 + (to - from) * 0.6);
    return `M${x} ${from}C${reach} ${from} ${reach} ${to} ${x} ${to}`;
  };
  return svg("svg", { class: "arcs", viewBox: `0 0 ${width} ${names.length * ROW}`, width, height: names.length * ROW, role: "group", "aria-label": title },
    pairs.map((pair, i) => link("pair", i,
      svg("path", { class: "arc-hit", d: arc(pair) }),
      svg("path", { class: "arc", d: arc(pair), "stroke-width": (1.25 + (4 * (pair.weight - 1)) / Math.max(1, most - 1)).toFixed(2) }))),
    names.map((words, i) => [
      svg("circle", { class: "arc-end", cx: x, cy: y(i), r: 3.5 }),
      link("name", i,
        svg("rect", { class: "arc-name-hit", x: 0, y: i * ROW + 2, width: x - 8, height: ROW - 4 }),
        svg("text", { class: "arc-name", x: x - 12, y: y(i) + 5, "text-anchor": "end" }, words)),
    ]));
}

/** `words` cut to about what stands beside the arcs. */
export const fitName = (words, width) => {
  const most = Math.floor((width - ARCS - 20) / 7.4);
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
};
