// The row of buttons over the editor: heading, bold, quote, lists, link, photo, undo; and how many characters there are.
import { Plugin } from "./lib/prosemirror-state/dist/index.js";
import { toggleMark, setBlockType, wrapIn, lift } from "./lib/prosemirror-commands/dist/index.js";
import { wrapInList } from "./lib/prosemirror-schema-list/dist/index.js";
import { undo } from "./lib/prosemirror-history/dist/index.js";
import { schema } from "./editor-schema.js";

const { heading, paragraph, blockquote, bullet_list, ordered_list } = schema.nodes;
const { strong, link, samp } = schema.marks;

const isIn = (state, type, attrs) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).hasMarkup(type, attrs)) return true;
  return false;
};
const marked = (state, type) =>
  state.selection.empty
    ? Boolean(type.isInSet(state.storedMarks ?? state.selection.$from.marks()))
    : state.doc.rangeHasMark(state.selection.from, state.selection.to, type);

const turn = (type, attrs) => (state, dispatch) =>
  isIn(state, type, attrs) ? setBlockType(paragraph)(state, dispatch) : setBlockType(type, attrs)(state, dispatch);

function linked(state, dispatch) {
  if (marked(state, link)) return toggleMark(link)(state, dispatch);
  const href = prompt("链接地址，以 https:// 开头");
  return href && /^(https?:|tel:|mailto:|\/)/.test(href) ? toggleMark(link, { href })(state, dispatch) : false;
}

const buttons = [
  { icon: "h", words: "小标题", act: turn(heading, { level: 2 }), on: (state) => isIn(state, heading, { level: 2 }) },
  { icon: "bold", words: "加粗", act: toggleMark(strong), on: (state) => marked(state, strong) },
  { icon: "quote", words: "引用", act: (state, dispatch) => (isIn(state, blockquote) ? lift : wrapIn(blockquote))(state, dispatch), on: (state) => isIn(state, blockquote) },
  { icon: "list", words: "列表", act: wrapInList(bullet_list), on: (state) => isIn(state, bullet_list) },
  { text: "1.", words: "编号", act: wrapInList(ordered_list), on: (state) => isIn(state, ordered_list) },
  { icon: "link", words: "链接", act: linked, on: (state) => marked(state, link) },
  { text: "AI", words: "标明是人工智能写的", act: toggleMark(samp), on: (state) => marked(state, samp) },
  null,
  { icon: "image", words: "插照片", photo: true },
  { icon: "undo", words: "撤销", act: undo },
];

const icons = new URL("./icons.svg", import.meta.url).pathname;
const icon = (name) => `<svg class="i" aria-hidden="true"><use href="${icons}#i-${name}"/></svg>`;

const characters = (doc) => doc.textContent.replace(/\s/g, "").length;

export function toolbar(addPhotos) {
  const element = Object.assign(document.createElement("div"), { className: "toolbar" });
  element.setAttribute("role", "toolbar");
  element.setAttribute("aria-label", "排版");
  const status = document.createElement("small");
  let said = "";
  let view;

  const made = buttons.map((button) => {
    if (!button) return element.appendChild(document.createElement("span")) && null;
    const one = Object.assign(document.createElement("button"), { type: "button", title: button.words });
    one.setAttribute("aria-label", button.words);
    one.innerHTML = button.icon ? icon(button.icon) : button.text;
    one.addEventListener("click", () => (button.photo ? choose() : button.act(view.state, view.dispatch)) && view.focus());
    element.append(one);
    return { one, button };
  });
  element.append(status);

  function choose() {
    const field = Object.assign(document.createElement("input"), { type: "file", accept: "image/*", multiple: true });
    field.addEventListener("change", () => addPhotos([...field.files]));
    field.click();
    return true;
  }

  function show() {
    made.filter(Boolean).forEach(({ one, button }) => button.on && one.setAttribute("aria-pressed", String(button.on(view.state))));
    const count = characters(view.state.doc);
    status.textContent = said || `${count}字，读完约${Math.max(1, Math.round(count / 400))}分钟`;
  }

  const plugin = new Plugin({
    view: (mounted) => {
      view = mounted;
      show();
      return { update: show };
    },
  });
  const say = (words) => {
    said = words;
    show();
  };
  return { element, plugin, say };
}
