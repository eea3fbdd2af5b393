// The people, organisations, places and other names of a document, each with its roles, its other names and its places in the text.
import { el, given } from "../dom.js";
import { placeIn } from "../paragraphs.js";
import { TEXT, count, number, shortened } from "../text.js";
import { kindOf } from "../words.js";
import { correctButton } from "./correct_button.js";
import { entityDetails } from "./entity_details.js";

const GROUPS = [
  { title: TEXT.names.groups.person, kinds: ["person"] },
  { title: TEXT.names.groups.organization, kinds: ["organization"] },
  { title: TEXT.names.groups.place, kinds: ["place"] },
  { title: TEXT.names.groups.more, kinds: ["group", "other"] },
];

/** Fills `panel` entry by entry. */
export function* entitiesView(panel, { text, document }) {
  const mentions = new Map(document.mentions.map((mention) => [mention.id, mention]));
  const place = placeIn(text, document.sections);
  for (const { title, kinds } of GROUPS) {
    const entities = document.entities
      .filter(({ type }) => kinds.includes(kindOf(type)))
      .sort((a, b) => b.mentions.length - a.mentions.length);
    if (entities.length === 0) continue;
    const cards = el("ul", { class: "cards" });
    panel.append(el("section", { class: "result-group" }, el("h3", {}, title, " ", el("span", { class: "tally" }, number(entities.length))), cards));
    for (const entity of entities) {
      cards.append(entityCard(text, document, entity, mentions, place));
      yield;
    }
  }
  if (document.entities.length === 0) panel.append(el("p", { class: "nothing" }, TEXT.names.none));
}

function entityCard(text, document, entity, mentions, place) {
  const kind = kindOf(entity.type);
  const own = entity.mentions.map((id) => mentions.get(id)).sort((a, b) => a.start - b.start);
  return el("li", { class: "card", id: entity.id, tabindex: "-1" },
    el("h4", {},
      el("a", { class: "to-text", href: `#${entity.id}`, "data-show": entity.id }, el("span", { class: `sample ${kind}` }, given(entity.name))),
      kind === "other" ? el("span", { class: "type-word" }, TEXT.types[entity.type]) : null,
      entity.corrected ? el("span", { class: "type-word" }, TEXT.corrections.byYou) : null),
    rolesLine(document, entity),
    aliasesLine(entity),
    wikidataLine(entity),
    allMentions(text, document, entity, own, place),
    correctButton(entity.id, shortened(entity.name)));
}

function rolesLine(document, entity) {
  if (entity.roles.length === 0) return null;
  const organizations = new Map(document.entities.map(({ id, name }) => [id, name]));
  const seen = new Set();
  const roles = [];
  entity.roles.forEach((role, i) => {
    const words = role.text.toLowerCase();
    if (seen.has(words)) return;
    seen.add(words);
    const at = organizations.get(role.organization);
    roles.push(el("li", {},
      el("a", { class: "to-text", href: `#${entity.id}`, "data-show": `${entity.id}-role-${i + 1}` }, given(role.text)),
      at && !role.text.includes(at) ? el("span", { class: "role-at" }, given(TEXT.names.roleAt(at))) : null,
      role.former ? el("span", { class: "role-at" }, " ", TEXT.names.former) : null));
  });
  return el("ul", { class: "roles", "aria-label": TEXT.names.roles }, roles);
}

function aliasesLine(entity) {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  if (others.length === 0) return null;
  return el("p", { class: "aliases" }, TEXT.names.also, " ", given(others.map(TEXT.quoted).join(TEXT.comma)));
}

/** The identifier as text: a link would take the reader, and the fact of reading about this entity, off this machine. */
function wikidataLine({ wikidata }) {
  return wikidata ? el("p", { class: "aliases" }, TEXT.names.wikidata, " ", el("code", {}, wikidata)) : null;
}

/** What it opens to is made when it is first opened: an article of a million characters has thousands of mentions. */
function allMentions(text, document, entity, mentions, place) {
  const inside = el("div", {});
  const fill = () => {
    if (inside.childElementCount === 0) inside.append(...entityDetails(text, document, entity, mentions));
  };
  return el("details", { class: "all-mentions", on: { toggle: fill } },
    el("summary", {}, count(mentions.length, "mention"), el("span", { class: "visually-hidden" }, TEXT.names.of, given(entity.name)),
      TEXT.names[mentions.length > 1 ? "first" : "only"](place(mentions[0].start))), inside);
}
