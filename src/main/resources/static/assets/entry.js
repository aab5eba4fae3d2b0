// The page 报一条 is put aside on this device with all it needs, so that it opens without a network (newsroom/worker.js).
import { mint } from "./mint.js";

const KEPT = "entry";
const PAGE = "/desk/submissions/new";
const MOST = 200;
const isFromDevice = document.documentElement.hasAttribute("data-from-device");

const partOfDay = (hour) => (hour < 12 ? "今天上午" : hour < 18 ? "今天下午" : "今天晚上");

/** Opened again and again from the device it is each time another report, of this hour. */
export function begin(form) {
  if (!isFromDevice) return;
  form.elements.key.value = mint();
  form.elements.happened.value = partOfDay(new Date().getHours());
}

/** Of what was asked for, every part that never changes. */
const parts = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname);

async function putAside() {
  await navigator.serviceWorker.register("/desk/worker.js", { scope: "/desk/submissions/" });
  await navigator.serviceWorker.ready;
  if ((await (await caches.open(KEPT)).keys()).length > MOST) await caches.delete(KEPT);
  const entry = await caches.open(KEPT);
  for (const part of new Set(parts())) if (!(await entry.match(part))) await entry.add(part);
  const page = await fetch(location.pathname + location.search, { headers: { "X-Quiet": "1" } });
  if (!page.ok || page.redirected) return;
  // All of it first: a network that goes half-way would take along what was kept before.
  await entry.put(location.pathname + location.search, new Response(await page.blob(), { headers: page.headers }));
}

const isPlain = location.pathname === PAGE && ["", "?kind=LEAD", "?kind=STORY"].includes(location.search);
if ("serviceWorker" in navigator && "caches" in window && navigator.onLine && isPlain && !isFromDevice)
  addEventListener("load", () => putAside().catch(() => {}));
