// What a story's body may hold: the same list as StoryHtml on the server.
import { Schema } from "./lib/prosemirror-model/dist/index.js";
import { tableNodes } from "./lib/prosemirror-tables/dist/index.js";

const simple = (tag, rest) => ({ ...rest, parseDOM: [{ tag }], toDOM: () => [tag, 0] });
const mark = (tag, others = []) => ({ parseDOM: [tag, ...others].map((one) => ({ tag: one })), toDOM: () => [tag, 0] });

const pictureOf = (figure) => {
  const picture = figure.matches("img") ? figure : figure.querySelector("img");
  return picture ? { src: picture.getAttribute("src"), alt: picture.getAttribute("alt") ?? "" } : false;
};
const ours = (attributes) => attributes && /^\/files\/[0-9a-f]{64}(\/[a-z]+)?$/.test(attributes.src ?? "") && attributes;

// A picture saved without a caption has none: without this the editor would not open at all.
const captionOf = (figure) => figure.querySelector("figcaption") ?? document.createElement("figcaption");

const figure = {
  group: "block",
  content: "inline*",
  draggable: true,
  isolating: true,
  attrs: { src: {}, alt: { default: "" } },
  parseDOM: [
    { tag: "figure", contentElement: captionOf, getAttrs: (node) => ours(pictureOf(node)) },
    { tag: "img[src]", getAttrs: (node) => ours(pictureOf(node)) },
  ],
  toDOM: ({ attrs }) => ["figure", ["img", { src: attrs.src, alt: attrs.alt }], ["figcaption", 0]],
};

const list = (tag) => ({ group: "block", content: "list_item+", parseDOM: [{ tag }], toDOM: () => [tag, 0] });

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: simple("p", { group: "block", content: "inline*" }),
    heading: {
      group: "block",
      content: "inline*",
      defining: true,
      attrs: { level: { default: 2 } },
      parseDOM: [1, 2, 3, 4].map((level) => ({ tag: "h" + level, attrs: { level: level < 3 ? 2 : 3 } })),
      toDOM: ({ attrs }) => ["h" + attrs.level, 0],
    },
    blockquote: simple("blockquote", { group: "block", content: "block+", defining: true }),
    bullet_list: list("ul"),
    ordered_list: list("ol"),
    list_item: simple("li", { content: "paragraph block*", defining: true }),
    figure,
    horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    hard_break: { group: "inline", inline: true, selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
    text: { group: "inline" },
    ...tableNodes({ tableGroup: "block", cellContent: "block+", cellAttributes: {} }),
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (node) => ({ href: node.getAttribute("href") }) }],
      toDOM: ({ attrs }) => ["a", { href: attrs.href }, 0],
    },
    // Whoever types on behind what a machine wrote is no machine.
    samp: { ...mark("samp"), inclusive: false },
    strong: mark("strong", ["b"]),
    em: mark("em", ["i"]),
    sup: mark("sup"),
    sub: mark("sub"),
  },
});
