// The page 报一条: a chosen Word file is read at once; without a network the form waits and is sent when it is back.
const form = document.querySelector("form[data-report]");
const banner = document.querySelector("[data-offline]");
const send = form.querySelector("[data-send]");
const read = form.querySelector("[data-read]");
let waiting = false;

read.hidden = true;
form.elements.word.addEventListener("change", ({ target }) => target.files.length && form.requestSubmit(read));

function show() {
  banner.hidden = navigator.onLine;
  send.textContent = navigator.onLine ? "提交" : waiting ? "存下了，等网络" : "存下，有网自动送出";
}

form.addEventListener(
  "submit",
  (event) => {
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.dispatchEvent(new Event("input", { bubbles: true }));
    waiting = true;
    show();
  },
  { capture: true },
);
addEventListener("offline", show);
addEventListener("online", () => {
  show();
  if (waiting) form.requestSubmit(send);
});
show();
