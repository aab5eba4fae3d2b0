// A field with data-suggest="address" asks the server while one types what could be meant, and shows it in its own list.
const PAUSE = 150;
const asked = new WeakMap();

async function suggest(field) {
  asked.get(field)?.abort();
  const current = new AbortController();
  asked.set(field, current);
  const address = new URL(field.dataset.suggest, location.href);
  address.searchParams.set("q", field.value);
  try {
    await new Promise((done) => setTimeout(done, PAUSE));
    if (current.signal.aborted) return;
    const answer = await fetch(address, { headers: { Accept: "application/json", "X-Quiet": "1" }, signal: current.signal });
    if (answer.ok) field.list.replaceChildren(...(await answer.json()).map((name) => new Option("", name)));
  } catch {
    // No network: the name is typed whole.
  }
}

for (const event of ["focusin", "input"])
  document.addEventListener(event, ({ target }) => target.dataset?.suggest && suggest(target));
