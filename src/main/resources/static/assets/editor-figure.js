// A picture in the text: its caption below, and what can be done with it in a row between.
const idOf = (src) => /^\/files\/([0-9a-f]{64})/.exec(src ?? "")?.[1];

const made = (tag, rest = {}) => Object.assign(document.createElement(tag), rest);

/** A picture is also one to choose the cover from, as soon as it is in the text. */
export function offerCover(src) {
  const covers = document.querySelector(".covers");
  const id = idOf(src);
  if (!covers || !id || covers.querySelector(`[value="${id}"]`)) return;
  const choice = made("label", { className: "opt" });
  const radio = made("input", { type: "radio", name: "cover", value: id });
  radio.setAttribute("form", "story-form");
  choice.append(radio, made("img", { src: `/files/${id}/card`, alt: "封面候选", width: 128, height: 72 }));
  covers.append(choice);
}

function chooseCover(src) {
  offerCover(src);
  const radio = document.querySelector(`.covers [value="${idOf(src)}"]`);
  radio.checked = true;
  radio.form.dispatchEvent(new Event("input", { bubbles: true }));
  radio.closest("label").scrollIntoView({ block: "nearest" });
}

export function figureView(node, view, position) {
  const dom = made("figure");
  const picture = made("img", { src: node.attrs.src, alt: node.attrs.alt });
  const caption = made("figcaption");
  const tools = made("div", { className: "figure-tools", contentEditable: "false" });
  const alt = made("input", { className: "input", value: node.attrs.alt, placeholder: "图里是什么，读给看不见图的人听" });
  alt.setAttribute("aria-label", "图里是什么，读给看不见图的人听");
  alt.addEventListener("input", () => view.dispatch(view.state.tr.setNodeAttribute(position(), "alt", alt.value)));
  const button = (words, act) => {
    const one = made("button", { type: "button", className: "btn btn-quiet", textContent: words });
    one.addEventListener("click", act);
    return one;
  };
  tools.append(alt);
  if (document.querySelector(".covers")) tools.append(button("作封面", () => chooseCover(picture.getAttribute("src"))));
  tools.append(button("拿掉这张", () => view.dispatch(view.state.tr.delete(position(), position() + view.state.doc.nodeAt(position()).nodeSize))));
  dom.append(picture, caption, tools);
  return {
    dom,
    contentDOM: caption,
    update(next) {
      if (next.type !== node.type || next.attrs.src !== node.attrs.src) return false;
      picture.alt = next.attrs.alt;
      if (alt.value !== next.attrs.alt) alt.value = next.attrs.alt;
      return true;
    },
    stopEvent: (event) => tools.contains(event.target),
    ignoreMutation: (change) => change.type !== "selection" && !caption.contains(change.target),
  };
}
