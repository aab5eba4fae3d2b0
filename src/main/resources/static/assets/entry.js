// The page 报一条 is put aside on this device with all it needs, so that it opens without a network (newsroom/worker.js).
import { mint } from "./mint.js";

const PAGE = "/desk/submissions/new";
const isFromDevice = document.documentElement.hasAttribute("data-from-device");

/** Opened again and again from the device it is each time another report. */
export function begin(form) {
  if (!isFromDevice) return;
  form.elements.key.value = mint();
}

/** Of what was asked for, every part that never changes. */
const parts = () =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname);

/** The worker does it: it goes on when this page is left, and what is put aside half-way takes along what was there before. */
async function putAside() {
  await navigator.serviceWorker.register("/desk/worker.js", { scope: "/desk/submissions/" });
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ page: location.pathname + location.search, parts: parts() });
}

const isPlain = location.pathname === PAGE && ["", "?kind=LEAD", "?kind=STORY"].includes(location.search);
if ("serviceWorker" in navigator && "caches" in window && navigator.onLine && isPlain && !isFromDevice)
  addEventListener("load", () => putAside().catch(() => {}));
