// Nothing typed is lost. A form with data-keep="name" is kept on this device while it is typed, and offered again when the
// page comes back without it. A page that carries data-kept="name" says the server has it, and the copy here goes.
// A form with data-autosave="address" is also sent there two seconds after the last key.
const PREFIX = "kept:";
const MONTH = 30 * 24 * 3600 * 1000;

const fieldsOf = (form) =>
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !name.startsWith("_"));

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

function write(form) {
  try {
    localStorage.setItem(PREFIX + form.dataset.keep, JSON.stringify({ at: Date.now(), fields: fieldsOf(form) }));
  } catch {
    // The device's store is full or closed: the server's copy remains.
  }
}

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

function offer(form, kept) {
  const note = document.createElement("div");
  note.className = "note is-brand keep-note";
  const time = new Date(kept.at).toLocaleString("zh-CN", { dateStyle: "short", timeStyle: "short" });
  note.innerHTML = `<div>这台设备上有没送出去的内容（${time}）。</div>`;
  note.append(button("接着写", () => fill(form, kept.fields)), button("不要了", () => localStorage.removeItem(PREFIX + form.dataset.keep)));
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

function keep(form) {
  const kept = read(PREFIX + form.dataset.keep);
  const shown = JSON.stringify(fieldsOf(form));
  if (kept && JSON.stringify(kept.fields) !== shown) offer(form, kept);
  form.addEventListener("input", () => write(form));
}

const csrf = (form) => ({ "X-CSRF-TOKEN": form.elements._csrf?.value ?? "" });

async function send(form, status) {
  const body = new URLSearchParams(fieldsOf(form));
  try {
    const answer = await fetch(form.dataset.autosave, { method: "POST", body, headers: { ...csrf(form), Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    status.textContent = "已保存 " + new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" });
  } catch {
    status.textContent = "还没存到服务器，先存在这台设备上";
  }
}

function autosave(form) {
  const status = form.querySelector("[data-saved]") ?? document.querySelector("[data-saved]") ?? document.createElement("span");
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => send(form, status), 2000);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

function forget() {
  document.querySelectorAll("[data-kept]").forEach((mark) => localStorage.removeItem(PREFIX + mark.dataset.kept));
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX) && Date.now() - (read(key)?.at ?? 0) > MONTH)
    .forEach((key) => localStorage.removeItem(key));
}

forget();
document.querySelectorAll("form[data-keep]").forEach(keep);
document.querySelectorAll("form[data-autosave]").forEach(autosave);
document.querySelectorAll("form[data-once]").forEach((form) =>
  form.addEventListener("submit", () => setTimeout(() => form.querySelectorAll("button").forEach((one) => (one.disabled = true)))),
);
