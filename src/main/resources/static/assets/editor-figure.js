// A picture in the text: its caption below, and what can be done with it in a row between.
import { schema } from "./editor-schema.js";
import { uploadCaptions, uploadVideo } from "./upload.js";

const VIDEO = "▶ 看视频";
const CAPTIONS = "字幕";
const OUR_VIDEO = /^\/files\/[0-9a-f]{64}\/video$/;
const OUR_CAPTIONS = /^\/files\/[0-9a-f]{64}\/captions$/;
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

const link = (words, href) => schema.text(words, [schema.marks.link.create({ href })]);

/** Where in the words under a picture the first link of this kind stands. */
function placeOf(doc, at, kind) {
  let place;
  doc.nodeAt(at).forEach((child, offset) => {
    const leads = child.marks.some((mark) => mark.type === schema.marks.link && kind.test(mark.attrs.href));
    if (leads && !place) place = { from: at + 1 + offset, to: at + 1 + offset + child.nodeSize };
  });
  return place;
}

/** Captions stand behind the way to the video they belong to; another video says something else. */
function withoutCaptions(tr, at) {
  const place = placeOf(tr.doc, at, OUR_CAPTIONS);
  if (!place) return tr;
  const isSpaced = tr.doc.textBetween(place.from - 1, place.from) === " ";
  return tr.delete(isSpaced ? place.from - 1 : place.from, place.to);
}

function giveCaptions(view, at, href) {
  const tr = withoutCaptions(view.state.tr, at);
  const video = placeOf(tr.doc, at, OUR_VIDEO);
  if (video) view.dispatch(tr.insert(video.to, [schema.text(" "), link(CAPTIONS, href)]));
  return Boolean(video);
}

/** The picture is the poster; in the caption stands the way to its video. */
function leadTo(view, at, href) {
  const tr = withoutCaptions(view.state.tr, at);
  const old = tr.doc.nodeAt(at).firstChild;
  const from = at + 1;
  if (old?.text === VIDEO) tr.delete(from, from + old.nodeSize);
  tr.insert(from, [link(VIDEO, href), ...(old && old.text !== VIDEO ? [schema.text(" ")] : [])]);
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

/** Captions of the video under this picture. */
function sendCaptions(view, position, status) {
  if (!placeOf(view.state.doc, position(), OUR_VIDEO)) {
    status.textContent = "请先点“传视频”，视频传好了再传字幕。";
    return;
  }
  const field = made("input", { type: "file", accept: ".srt,.vtt,text/vtt,application/x-subrip" });
  field.addEventListener("change", async () => {
    const [file] = field.files;
    if (!file) return;
    status.textContent = "正在传字幕…";
    try {
      const { url } = await uploadCaptions(file, document.querySelector("form:has([name=_csrf])"));
      const isGiven = position() !== undefined && giveCaptions(view, position(), url);
      status.textContent = isGiven ? "字幕传好了。不要了，就把“字幕”两个字删掉。" : "这里的视频已经拿掉了，字幕没有加上。";
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
  tools.append(button("传字幕", () => sendCaptions(view, position, status)));
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
