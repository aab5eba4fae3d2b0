// Photos of a form: chosen, sent at once, shown small, taken off again. Markup: web/photos.jte.
import { upload } from "/assets/upload.js";

function thumbnail({ id, url }, name) {
  const box = document.createElement("div");
  const picture = Object.assign(document.createElement("img"), { src: url.replace(/large$/, "small"), alt: "已选的照片" });
  const field = Object.assign(document.createElement("input"), { type: "hidden", name, value: id });
  const off = Object.assign(document.createElement("button"), { type: "button", className: "x" });
  off.setAttribute("aria-label", "去掉这张");
  off.dataset.off = "";
  off.innerHTML = '<svg class="i" aria-hidden="true"><use href="/assets/icons.svg#i-x"/></svg>';
  box.append(picture, field, off);
  return box;
}

function start(area) {
  const { form } = area.querySelector("input[type=file]");
  const status = area.parentElement.querySelector("[data-photos-status]");
  const name = area.dataset.photos;
  const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));

  async function add(files) {
    status.textContent = "";
    let left = files.length;
    for (const file of files) {
      status.textContent = `正在传，还剩 ${left--} 张`;
      try {
        area.append(thumbnail(await upload(file, form), name));
        status.textContent = "";
        changed();
      } catch (fault) {
        status.textContent = `${file.name}：${fault.message}`;
        return;
      }
    }
  }

  area.addEventListener("change", (event) => {
    if (event.target.type !== "file") return;
    add([...event.target.files]);
    event.target.value = "";
  });
  area.addEventListener("click", (event) => {
    if (!event.target.closest("[data-off]")) return;
    event.target.closest("[data-off]").parentElement.remove();
    changed();
  });
  form.addEventListener("kept:values", ({ detail }) => {
    if (detail.name !== name) return;
    const here = [...area.querySelectorAll(`input[name="${name}"]`)].map((field) => field.value);
    detail.values.filter((id) => id && !here.includes(id)).forEach((id) => area.append(thumbnail({ id, url: `/files/${id}/small` }, name)));
  });
}

document.querySelectorAll("[data-photos]").forEach(start);
