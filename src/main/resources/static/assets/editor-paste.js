// What comes over the clipboard. Word and WPS write a list as paragraphs with a mark in front; here they become lists again.
const MARK = "[data-style*='mso-list:Ignore' i], [data-style*='mso-list: Ignore' i]";
const NUMBERED = /^([（(]?(\d+|[一二三四五六七八九十]+|[a-z]{1,4})[.)）、．]|\d+$|[①-⑳])/i;

const levelOf = (line) => Number(/mso-list:[^;]*level(\d)/i.exec(line.dataset.style ?? "")?.[1] ?? 0);

function item(line) {
  const made = document.createElement("li");
  const paragraph = document.createElement("p");
  line.querySelectorAll(MARK).forEach((mark) => mark.remove());
  paragraph.append(...line.childNodes);
  made.append(paragraph);
  return made;
}

function newList(tag, under, line) {
  const list = document.createElement(tag);
  if (under) (under.lastElementChild ?? under.appendChild(document.createElement("li"))).append(list);
  else line.before(list);
  return list;
}

function lists(page) {
  let open = [];
  let last = null;
  for (const line of page.querySelectorAll("p")) {
    const level = levelOf(line);
    if (!level) continue;
    if (line.previousElementSibling !== last) open = [];
    const tag = NUMBERED.test(line.querySelector(MARK)?.textContent.trim() ?? "") ? "ol" : "ul";
    open = open.slice(0, level);
    if (open[level - 1] && open[level - 1].localName !== tag) open.length = level - 1;
    while (open.length < level) open.push(newList(tag, open.at(-1), line));
    open.at(-1).append(item(line));
    last = open[0];
    line.remove();
  }
}

/** Styles are read and never applied, so they are put out of the browser's way. */
const read = (html) =>
  new DOMParser().parseFromString(html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle=/gi, " data-style=")), "text/html");

/** Some wrap all they copy in bold letters that are not bold; Word's mso-bidi-font-weight is about another script. */
const isNotBold = (one) => /(^|;)\s*font-weight:\s*(normal|400)/i.test(one.dataset.style ?? "");

const leadsSomewhere = (link) => /^(https?:|mailto:|tel:|\/)/i.test(link.getAttribute("href") ?? "");

const isEmpty = (paragraph) => !paragraph.textContent.trim() && !paragraph.querySelector("img, table");

const ours = (picture) => /^\/files\/[0-9a-f]{64}/.test(picture.getAttribute("src") ?? "");

/** @return the same, cleaned; and whether pictures were in it that cannot come along */
export function pasted(html) {
  const page = read(html);
  lists(page);
  const unwrap = (one) => one.replaceWith(...one.childNodes);
  [...page.querySelectorAll("b")].filter(isNotBold).forEach(unwrap);
  page.querySelectorAll(":is(h1, h2, h3, h4, h5, h6) :is(b, strong)").forEach(unwrap); // WPS says of every heading that it is bold
  [...page.querySelectorAll("a[href]")].filter((link) => !leadsSomewhere(link)).forEach(unwrap);
  const foreign = [...page.querySelectorAll("img")].filter((picture) => !ours(picture));
  foreign.forEach((picture) => picture.remove());
  [...page.querySelectorAll("body > p, section > p, div > p")].filter(isEmpty).forEach((one) => one.remove());
  return { html: page.body.innerHTML, left: foreign.length > 0 };
}

/** Word and Excel put a picture of the words beside the words: then the words count. */
export function photosIn(transfer) {
  const words = transfer?.getData("text/html") ?? "";
  if (read(words).body.textContent.trim()) return [];
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}
