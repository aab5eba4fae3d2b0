// Looks after the page 报一条 on this device: without a network, or with one that gives no answer, it opens as it was seen last.
const KEPT = 'entry';
const PAGE = '/desk/submissions/new';
const PATIENCE = 5000;
const MOST = 200;
// Whatever it was asked with, it is the page that was put aside.
const ANY = { ignoreVary: true };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin) return;
  if (address.pathname.startsWith('/assets/')) event.respondWith(asset(event.request));
  else if (event.request.mode === 'navigate' && address.pathname === PAGE) event.respondWith(page(event.request, address));
});

self.addEventListener('message', (event) => event.waitUntil(putAside(event.data).catch(() => {})));

// The page comes last and whole: a network that goes half-way leaves what was kept before.
async function putAside({ page, parts }) {
  if (new URL(page, location.origin).pathname !== PAGE) return;
  if ((await (await caches.open(KEPT)).keys()).length > MOST) await caches.delete(KEPT);
  const entry = await caches.open(KEPT);
  for (const part of new Set(parts)) if (!(await entry.match(part, ANY))) await entry.add(part);
  const answer = await fetch(page, { headers: { 'X-Quiet': '1' } });
  if (answer.ok && !answer.redirected) await entry.put(page, new Response(await answer.blob(), { headers: answer.headers }));
}

// Their names change with what is in them, so the one kept is right for ever.
async function asset(request) {
  return (await (await caches.open(KEPT)).match(request, ANY)) || fetch(request);
}

async function page(request, address) {
  const answer = fetch(request);
  answer.catch(() => {}); // It may fail after something else was shown.
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    return (await Promise.race([answer, late])) || (await kept(address)) || (await answer);
  } catch (away) {
    return (await kept(address)) || nothing();
  }
}

function nothing() {
  const words = '现在没有网络，这台设备上也还没有存下“报一条”。有网络时打开一次，以后没有网络也能打开。';
  return new Response(words, { status: 503, headers: { 'Content-Type': 'text/plain;charset=UTF-8' } });
}

/** A whole story has a page of its own, which was perhaps never seen here: then a lead is better than nothing. */
async function kept(address) {
  const entry = await caches.open(KEPT);
  const known = (await entry.match(address.pathname + address.search, ANY)) || (await entry.match(PAGE, ANY));
  if (!known) return null;
  const headers = new Headers(known.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response((await known.text()).replace('<html ', '<html data-from-device '), { headers });
}
