// Nothing typed is lost. A form with data-keep="name" is kept on this device while it is typed, and offered again when the
// page comes back without it; one with a field "key" is kept under that key, so that two of them in two windows do not meet.
// A page that carries data-kept="name" says the server has it, and the copy here goes; so does that of a form just sent from this window,
// when the page that follows says it was done. A field with data-unkept, such as a telephone, is nothing to leave on a device; nor is a choice that is no text.
// A form with data-autosave="address" is also sent there two seconds after the last key.
import * as drafts from "./drafts.js";

const SENT = "kept-sent";
const FULL = "这台设备存不下了，刚写的只在这一页上。先别关页面，删掉些照片或别的东西再接着写。";
/** Forms of which the last words are nowhere but on this page. */
const loose = new Set();

export const fieldsOf = (form) =>
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !name.startsWith("_"));

const isKept = (form) => (field) => form.elements[field[0]]?.dataset?.unkept === undefined;
const keptOf = (form) => fieldsOf(form).filter(isKept(form));

export const placeOf = (form) => form.dataset.keep + (form.elements.key ? "/" + form.elements.key.value : "");

function fill(form, fields) {
  for (const name of new Set(fields.map(([name]) => name))) {
    const values = fields.filter(([other]) => other === name).map(([, value]) => value);
    const controls = [...form.elements].filter((control) => control.name === name);
    controls.forEach((control, index) => {
      if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
      else if (control.type !== "file" && index < values.length) control.value = values[index];
      control.dispatchEvent(new Event("kept", { bubbles: true }));
    });
    form.dispatchEvent(new CustomEvent("kept:values", { detail: { name, values } }));
  }
}

const value = (fields, name) => fields.find(([other]) => other === name)?.[1] ?? "";

/** A lead does not fit into the page of a story: then its own page is opened, and filled there. */
function goOn(form, kept) {
  const kind = value(kept.fields, "kind");
  if (kind && kind !== form.elements.kind?.value) location.assign(`${form.dataset.keepPage}${kind}#${kept.place}`);
  else fill(form, kept.fields);
}

function offer(form, kept) {
  const note = document.createElement("div");
  note.className = "note is-brand keep-note";
  const time = new Date(kept.at).toLocaleString("zh-CN", { dateStyle: "short", timeStyle: "short" });
  const begun = (value(kept.fields, "title") || value(kept.fields, "text")).trim();
  const words = document.createElement("div");
  const gone = form.querySelector("input[data-unkept]") ? "联系人不留在设备上，要再填。" : "";
  words.textContent = `这台设备上有没送出去的内容${begun ? "“" + [...begun].slice(0, 20).join("") + "”" : ""}（${time}）。${gone}`;
  note.append(words, button("接着写", () => goOn(form, kept)), button("不要了", () => drafts.forget(kept.place)));
  note.addEventListener("click", (event) => event.target.closest("button") && note.remove());
  form.before(note);
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

/** Where a form says what became of what is typed. */
function statusOf(form) {
  const found = form.querySelector("[data-saved]") ?? document.querySelector("[data-saved]");
  if (found) return found;
  const made = document.createElement("p");
  made.className = "muted saved";
  made.setAttribute("role", "status");
  made.dataset.saved = "";
  form.append(made);
  return made;
}

/** Begun at once with every key, and not when the page goes: by then it may be too late. */
async function write(form, fields) {
  if (await drafts.write(placeOf(form), { fields })) {
    if (loose.delete(form)) statusOf(form).textContent = "";
  } else {
    loose.add(form);
    statusOf(form).textContent = FULL;
  }
}

/** Of a form with data-grows the server shows what was typed and more: a copy with which all that begins is no other. */
function beginsWith(form, kept) {
  const shown = Object.fromEntries(keptOf(form));
  return form.dataset.grows !== undefined && kept.fields.every(([name, text]) => shown[name]?.startsWith(text.trimEnd()));
}

async function offerAll(form, shown) {
  const asked = location.hash.slice(1);
  for (const kept of await drafts.like(form.dataset.keep)) {
    if (kept.place === asked) fill(form, kept.fields);
    else if (!kept.send && !kept.saved && JSON.stringify(kept.fields) !== shown && !beginsWith(form, kept)) offer(form, kept);
  }
}

function keep(form) {
  const shown = JSON.stringify(keptOf(form));
  forgotten.then(() => offerAll(form, shown));
  form.addEventListener("input", () => {
    const fields = keptOf(form);
    if (!form.inert && JSON.stringify(fields) !== shown) write(form, fields);
  });
  form.addEventListener("submit", () => {
    loose.delete(form);
    sessionStorage.setItem(SENT, placeOf(form));
  });
  form.addEventListener("returned", async ({ detail }) => offer(form, await drafts.find(detail)));
}

const csrf = (form) => ({ "X-CSRF-TOKEN": form.elements._csrf?.value ?? "" });

async function send(form, status) {
  const fields = fieldsOf(form);
  const place = placeOf(form);
  const headers = { ...csrf(form), Accept: "application/json" };
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(fields), headers });
    if (answer.status === 401) throw new Error("已经退出登录，写的先存在这台设备上。重新登录再回到这里，接着写就行");
    if (!answer.ok) throw new Error();
    drafts.amend(place, (kept) => JSON.stringify(kept.fields) === JSON.stringify(fields) && { ...kept, saved: true });
    loose.delete(form);
    status.textContent = "已保存 " + new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" });
  } catch (fault) {
    const told = fault instanceof TypeError ? "" : fault.message;
    status.textContent = loose.has(form) ? FULL : told || "还没存到服务器，先存在这台设备上";
  }
}

function autosave(form) {
  const status = statusOf(form);
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => send(form, status), 2000);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  form.addEventListener("emptied", () => clearTimeout(waiting));
  addEventListener("online", async () => (await drafts.find(placeOf(form))) && send(form, status));
}

async function forget() {
  for (const mark of document.querySelectorAll("[data-kept]")) await drafts.forget(mark.dataset.kept);
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && document.querySelector("p.toast") && !(await drafts.find(sent))?.send) await drafts.forget(sent);
  await drafts.forgetOld();
}

const forgotten = forget();
addEventListener("beforeunload", (event) => loose.size && event.preventDefault());
document.querySelectorAll("form[data-keep]").forEach(keep);
document.querySelectorAll("form[data-autosave]").forEach(autosave);
const once = (disabled) => (form) => form.querySelectorAll("button:not([hidden])").forEach((one) => (one.disabled = disabled));
const onceOnly = document.querySelectorAll("form[data-once]");
onceOnly.forEach((form) => form.addEventListener("submit", () => setTimeout(() => once(true)(form))));
// Whoever comes back with the browser's own button may press again.
addEventListener("pageshow", (event) => event.persisted && onceOnly.forEach(once(false)));
