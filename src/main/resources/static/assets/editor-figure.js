// A picture in the text: its caption below, and what can be done with it in a row between.
import { schema } from "./editor-schema.js";
import { uploadVideo } from "./upload.js";

const VIDEO = "▶ 看视频";
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

/** The picture is the poster; in the caption stands the way to its video. */
function leadTo(view, at, href) {
  const old = view.state.doc.nodeAt(at).firstChild;
  const from = at + 1;
  const tr = view.state.tr;
  if (old?.text === VIDEO) tr.delete(from, from + old.nodeSize);
  tr.insert(from, [schema.text(VIDEO, [schema.marks.link.create({ href })]), ...(old && old.text !== VIDEO ? [schema.text(" ")] : [])]);
  view.dispatch(tr);
}

/** A video that stands on another platform. */
function askForVideo(view, at) {
  const typed = prompt("视频的链接，以 https:// 开头。这张照片就是视频的封面。");
  if (!typed) return;
  const href = typed.trim();
  if (!/^https?:\/\/\S+$/.test(href)) return alert("这不是链接。请到视频那一页，复制以 https:// 开头的地址。");
  leadTo(view, at, href);
}

/** A video of our own. Meanwhile the text goes on being written, so the place is asked for anew. */
function sendVideo(view, position, status) {
  const field = made("input", { type: "file", accept: "video/mp4,video/webm,.mp4,.webm" });
  field.addEventListener("change", async () => {
    const [file] = field.files;
    if (!file) return;
    const form = document.querySelector("form:has([name=_csrf])");
    status.textContent = "正在传视频…";
    try {
      const { url } = await uploadVideo(file, form, (share) => (status.textContent = `正在传视频，已传${share}%`));
      if (position() !== undefined) leadTo(view, position(), url);
      status.textContent = "视频传好了，这张照片是它的封面。";
    } catch (fault) {
      status.textContent = fault.message;
    }
  });
  field.click();
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
  const status = made("small", { className: "muted" });
  status.setAttribute("role", "status");
  tools.append(button("传视频", () => sendVideo(view, position, status)));
  tools.append(button("加视频链接", () => askForVideo(view, position())));
  tools.append(button("拿掉这张", () => view.dispatch(view.state.tr.delete(position(), position() + view.state.doc.nodeAt(position()).nodeSize))));
  tools.append(status);
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
