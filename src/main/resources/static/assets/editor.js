// Rich text on the desk: ProseMirror over a textarea[data-editor]. What it can hold is what StoryHtml lets through.
import { EditorState } from "/lib/prosemirror-state/dist/index.js";
import { EditorView } from "/lib/prosemirror-view/dist/index.js";
import { DOMParser, DOMSerializer } from "/lib/prosemirror-model/dist/index.js";
import { history } from "/lib/prosemirror-history/dist/index.js";
import { keymap } from "/lib/prosemirror-keymap/dist/index.js";
import { baseKeymap } from "/lib/prosemirror-commands/dist/index.js";
import { dropCursor } from "/lib/prosemirror-dropcursor/dist/index.js";
import { gapCursor } from "/lib/prosemirror-gapcursor/dist/index.js";
import { tableEditing } from "/lib/prosemirror-tables/dist/index.js";
import { schema } from "/assets/editor-schema.js";
import { keys } from "/assets/editor-keys.js";
import { toolbar } from "/assets/editor-toolbar.js";
import { upload } from "/assets/upload.js";

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

function start(area) {
  const bar = toolbar((files) => add(files));
  const place = document.createElement("div");
  const state = (html) =>
    EditorState.create({
      doc: parse(html),
      plugins: [history(), keymap(keys), keymap(baseKeymap), dropCursor(), gapCursor(), tableEditing(), bar.plugin],
    });

  async function add(files) {
    for (const file of files) {
      bar.say("正在传照片…");
      try {
        const { url } = await upload(file, area.form);
        const figure = schema.nodes.figure.create({ src: url });
        view.dispatch(view.state.tr.replaceSelectionWith(figure).scrollIntoView());
        bar.say("");
      } catch (fault) {
        bar.say(fault.message);
      }
    }
  }

  const pictures = (transfer) => [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
  const take = (event, transfer) => {
    const files = pictures(transfer);
    if (!files.length) return false;
    event.preventDefault();
    add(files);
    return true;
  };

  const view = new EditorView(place, {
    state: state(area.value),
    attributes: { class: "paper", role: "textbox", "aria-multiline": "true", "aria-label": area.getAttribute("aria-label") },
    handlePaste: (_, event) => take(event, event.clipboardData),
    handleDrop: (_, event) => take(event, event.dataTransfer),
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
