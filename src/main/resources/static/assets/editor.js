// Rich text on the desk: ProseMirror over a textarea[data-editor]. What it can hold is what StoryHtml lets through.
import { EditorState } from "./lib/prosemirror-state/dist/index.js";
import { EditorView } from "./lib/prosemirror-view/dist/index.js";
import { DOMParser, DOMSerializer, Fragment, Slice } from "./lib/prosemirror-model/dist/index.js";
import { dropPoint } from "./lib/prosemirror-transform/dist/index.js";
import { history } from "./lib/prosemirror-history/dist/index.js";
import { keymap } from "./lib/prosemirror-keymap/dist/index.js";
import { baseKeymap } from "./lib/prosemirror-commands/dist/index.js";
import { dropCursor } from "./lib/prosemirror-dropcursor/dist/index.js";
import { gapCursor } from "./lib/prosemirror-gapcursor/dist/index.js";
import { tableEditing } from "./lib/prosemirror-tables/dist/index.js";
import { schema } from "./editor-schema.js";
import { keys } from "./editor-keys.js";
import { toolbar } from "./editor-toolbar.js";
import { figureView, offerCover } from "./editor-figure.js";
import { pasted, photosIn } from "./editor-paste.js";
import { NotArrived, upload } from "./upload.js";

const parse = (html) => {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(holder.content);
};

const write = (doc) => {
  const holder = document.createElement("div");
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  return holder.innerHTML;
};

/** Between two paragraphs, as near as it goes; the text may have grown or shrunk meanwhile. */
const placeFor = (doc, figure, at) => dropPoint(doc, Math.min(at, doc.content.size), new Slice(Fragment.from(figure), 0, 0)) ?? doc.content.size;

function start(area) {
  const bar = toolbar((files) => add(files));
  const place = document.createElement("div");
  const state = (html) =>
    EditorState.create({
      doc: parse(html),
      plugins: [history(), keymap(keys), keymap(baseKeymap), dropCursor(), gapCursor(), tableEditing(), bar.plugin],
    });

  /** @param at where it was dropped, or nothing for where the cursor is */
  async function add(files, at) {
    for (const [index, file] of files.entries()) {
      bar.say(files.length > 1 ? `正在传照片，第${index + 1}张，共${files.length}张…` : "正在传照片…");
      try {
        const { url } = await upload(file, area.form);
        const figure = schema.nodes.figure.create({ src: url });
        const { tr, doc } = view.state;
        view.dispatch((at === undefined ? tr.replaceSelectionWith(figure) : tr.insert(placeFor(doc, figure, at), figure)).scrollIntoView());
        at = at === undefined ? at : at + figure.nodeSize;
        offerCover(url);
        bar.say("");
      } catch (fault) {
        bar.say(fault instanceof NotArrived && putBelow(file) ? "没有网络，照片先放在下面，有网就传" : fault.message);
      }
    }
  }

  /** Where the form has photos beside its text, those wait for a network. */
  function putBelow(file) {
    if (!area.form.querySelector("[data-photos]")) return false;
    area.form.dispatchEvent(new CustomEvent("photo", { detail: file }));
    return true;
  }

  const take = (event, transfer, at) => {
    const files = photosIn(transfer);
    if (!files.length) return false;
    event.preventDefault();
    add(files, at);
    return true;
  };

  const view = new EditorView(place, {
    state: state(area.value),
    attributes: { class: "paper", role: "textbox", "aria-multiline": "true", "aria-label": area.getAttribute("aria-label") },
    nodeViews: { figure: figureView },
    handlePaste: (_, event) => take(event, event.clipboardData),
    handleDrop: (_, event) => take(event, event.dataTransfer, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
    transformPastedHTML(html) {
      const found = pasted(html);
      bar.say(found.left ? "文字贴好了，照片没能带过来：请把照片拖进来，或者点“插照片”。" : "");
      return found.html;
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      if (!change.docChanged) return;
      area.value = write(view.state.doc);
      area.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });

  area.addEventListener("kept", () => view.updateState(state(area.value)));
  area.hidden = true;
  area.before(bar.element, place);
}

document.querySelectorAll("textarea[data-editor]").forEach(start);
