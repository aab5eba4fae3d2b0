// The page 报一条: a chosen Word file is read at once; without a network, or while photos are still on their way, the form
// waits and is sent by itself.
const form = document.querySelector("form[data-report]");
const banner = document.querySelector("[data-offline]");
const send = form.querySelector("[data-send]");
const read = form.querySelector("[data-read]");
const photos = form.querySelector("[data-photos-status]");
let waiting = false;

read.hidden = true;
form.elements.word.addEventListener("change", ({ target }) => target.files.length && form.requestSubmit(read));

const sending = () => photos.textContent.startsWith("正在传");
const mustWait = () => !navigator.onLine || sending();

function show() {
  banner.hidden = navigator.onLine;
  if (navigator.onLine) send.textContent = waiting ? "照片传完就送出" : "提交";
  else send.textContent = waiting ? "存下了，等网络" : "存下，有网自动送出";
}

form.addEventListener(
  "submit",
  (event) => {
    if (!mustWait()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = true;
    show();
  },
  { capture: true },
);

function goOn() {
  if (waiting && !mustWait()) form.requestSubmit(send);
  show();
}

// A photo that has arrived says so by an event of the script, and the next one may be under way right after it. Whoever goes
// on typing has not finished yet.
form.addEventListener("input", (event) => {
  if (event.isTrusted) waiting = false;
  setTimeout(goOn);
});
addEventListener("offline", show);
addEventListener("online", goOn);
show();
