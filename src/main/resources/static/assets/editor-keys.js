// Keys of the editor.
import { undo, redo } from "./lib/prosemirror-history/dist/index.js";
import { toggleMark, chainCommands, exitCode } from "./lib/prosemirror-commands/dist/index.js";
import { TextSelection } from "./lib/prosemirror-state/dist/index.js";
import { splitListItem, liftListItem, sinkListItem } from "./lib/prosemirror-schema-list/dist/index.js";
import { goToNextCell } from "./lib/prosemirror-tables/dist/index.js";
import { schema } from "./editor-schema.js";

const { list_item, hard_break, figure, paragraph } = schema.nodes;

const lineBreak = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
});

/** Out of a caption, to a new paragraph below the picture. */
function leaveCaption(state, dispatch) {
  const { $from } = state.selection;
  if ($from.parent.type !== figure) return false;
  const after = $from.after();
  const tr = state.tr.insert(after, paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
}

export const keys = {
  "Mod-z": undo,
  "Shift-Mod-z": redo,
  "Mod-y": redo,
  "Mod-b": toggleMark(schema.marks.strong),
  "Mod-i": toggleMark(schema.marks.em),
  Enter: chainCommands(leaveCaption, splitListItem(list_item)),
  "Shift-Enter": lineBreak,
  Tab: chainCommands(goToNextCell(1), sinkListItem(list_item)),
  "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(list_item)),
};
