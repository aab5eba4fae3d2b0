// Keyboard on the desk: / finds, j and k walk rows, e opens, Esc closes a menu, ? helps.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll("[data-row]")];

function step(by) {
  const all = rows();
  const next = all[Math.max(0, Math.min(all.length - 1, all.indexOf(document.activeElement) + by))];
  next?.focus();
}

const HELP = [
  ["/", "到搜索框"],
  ["j", "下一条"],
  ["k", "上一条"],
  ["e", "打开这一条"],
  ["Esc", "收起打开的菜单"],
  ["?", "看这张单子"],
];

function help() {
  const sheet = document.createElement("dialog");
  sheet.className = "dialog";
  sheet.setAttribute("aria-label", "键盘");
  sheet.innerHTML = `<form method="dialog"><h2>键盘</h2><dl class="kv">${HELP.map(([key, words]) => `<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`).join("")}</dl><p class="acts"><button class="btn">知道了</button></p></form>`;
  sheet.addEventListener("close", () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
}

const keys = {
  "/": () => document.querySelector("[data-find]")?.focus(),
  j: () => step(1),
  k: () => step(-1),
  e: () => document.activeElement?.querySelector("a[href]")?.click(),
  "?": help,
};

/** Whoever closes a menu stands again where it was opened. */
function closeMenu() {
  const menu = document.querySelector("details.more[open]");
  menu?.querySelector("summary").focus();
  menu?.removeAttribute("open");
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenu();
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !keys[event.key]) return;
  if (document.querySelector("dialog[open]")) return;
  event.preventDefault();
  keys[event.key]();
});
