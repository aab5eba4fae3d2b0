// What is being typed beside what was there (对照). While it is open it is asked for anew a little after the last key; the server keeps nothing of it.
import { fieldsOf } from "./keep.js";

const PAUSE = 600;
const OPEN = "live-comparison";
const panel = document.querySelector("[data-live]");
const form = document.getElementById("story-form");
const toggle = document.querySelector("[data-live-toggle]");
const [base, place, told] = ["base", "compared", "told"].map((name) => panel.querySelector(`[data-${name}]`));
let pause;
let asked = new AbortController();

const say = (words) => {
  if (told.textContent !== words) told.textContent = words;
};

async function ask() {
  asked.abort();
  const turn = (asked = new AbortController());
  const body = new URLSearchParams([...fieldsOf(form), ["base", base.value]]);
  try {
    const headers = { "X-CSRF-TOKEN": form.elements._csrf.value };
    const answer = await fetch(panel.dataset.live, { method: "POST", body, headers, signal: turn.signal });
    if (!answer.ok || answer.redirected) throw new Error();
    const compared = await answer.text();
    if (turn.signal.aborted) return;
    place.innerHTML = compared;
    say(place.querySelector("[data-said]").textContent);
    told.className = "vh";
  } catch {
    if (turn.signal.aborted) return;
    say("现在对照不了，下面是刚才的。接着写就行，再打字时会再试。");
    told.className = "muted";
  }
}

function askSoon() {
  clearTimeout(pause);
  if (!panel.hidden) pause = setTimeout(ask, PAUSE);
}

function open(isOpen) {
  panel.hidden = !isOpen;
  toggle.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) sessionStorage.setItem(OPEN, form.dataset.keep);
  else sessionStorage.removeItem(OPEN);
  if (isOpen) ask();
}

toggle.type = "button";
toggle.textContent = "对照";
toggle.addEventListener("click", () => open(panel.hidden));
base.addEventListener("change", ask);
form.addEventListener("input", askSoon);
form.addEventListener("kept:values", askSoon);
open(sessionStorage.getItem(OPEN) === form.dataset.keep);
