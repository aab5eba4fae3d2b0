// What others change while a page is open (data-fresh="address") is asked for anew every so often, as long as somebody looks at it.
const EVERY = 20_000;

async function ask(part) {
  if (document.hidden || !navigator.onLine) return;
  try {
    const answer = await fetch(part.dataset.fresh, { headers: { "X-Quiet": "1" } });
    if (answer.ok && !answer.redirected) part.innerHTML = await answer.text();
  } catch {
    // No network: what is shown stays.
  }
}

document.querySelectorAll("[data-fresh]").forEach((part) => {
  setInterval(() => ask(part), EVERY);
  document.addEventListener("visibilitychange", () => ask(part));
});
