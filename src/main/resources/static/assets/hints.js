// While a report is typed, or a photo has arrived, the page asks after a pause what may have been reported already. It is never in the way: without a
// network, or when the answer fails, nothing is said, and the report is sent as always.
import { fieldsOf } from "./keep.js";
import { isOnDevice } from "./photos.js";

const PAUSE = 800;
const form = document.querySelector("form[data-report]");
const place = form.querySelector("[data-hints]");
let pause;
let latest = 0;

const TOLD = ["text", "title", "body", "place", "pictures"];
const said = () => fieldsOf(form).filter(([name, value]) => TOLD.includes(name) && !isOnDevice(value)).join();
let asked = said();

async function ask(choice = []) {
  const turn = ++latest;
  asked = said();
  const body = new URLSearchParams([...fieldsOf(form), ...choice, ["part", "hints"]]);
  try {
    const answer = await fetch("/desk/submissions/likely", { method: "POST", body, headers: { "X-CSRF-TOKEN": form.elements._csrf.value } });
    const hints = answer.ok && !answer.redirected ? await answer.text() : null;
    if (hints !== null && turn === latest) place.innerHTML = hints;
  } catch {
    // No network: no hint.
  }
}

function askSoon() {
  clearTimeout(pause);
  pause = setTimeout(() => navigator.onLine && said() !== asked && ask(), PAUSE);
}

place.addEventListener("click", async (event) => {
  const button = event.target.closest("button[name]");
  if (!button) return;
  event.preventDefault();
  await ask([[button.name, button.value]]);
  form.dispatchEvent(new Event("input", { bubbles: true }));
});
form.addEventListener("input", askSoon);
form.addEventListener("kept", askSoon);
form.addEventListener("emptied", () => {
  latest++;
  place.replaceChildren();
});
place.querySelector("[data-ask]")?.remove();
if (navigator.onLine && (form.elements.title ?? form.elements.text).value.trim()) ask();
