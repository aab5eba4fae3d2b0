// Looks after the portal on this device: stories that were kept to be read without a network, and news that is pushed.
// It keeps nothing by itself but the styles; what people open is not written down here.
const KEPT = 'kept-stories';
const LOOK = 'look';
// Large or not, it is the story that was kept.
const ANY = { ignoreVary: true };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin || address.pathname.startsWith('/desk')) return;
  if (address.pathname.startsWith('/assets/')) event.respondWith(look(event.request));
  else if (event.request.mode === 'navigate' || event.request.destination === 'image') event.respondWith(kept(event.request));
});

// Their names change with what is in them, so the one kept is right for ever.
async function look(request) {
  const cache = await caches.open(LOOK);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) cache.put(request, answer.clone());
  return answer;
}

async function kept(request) {
  try {
    return await fetch(request);
  } catch (away) {
    const known = await (await caches.open(KEPT)).match(request, ANY);
    if (known) return known;
    if (request.mode !== 'navigate') throw away;
    return (await caches.match('/saved', ANY)) || new Response('没有网络。', { status: 503, headers: { 'Content-Type': 'text/plain;charset=UTF-8' } });
  }
}

self.addEventListener('push', (event) => {
  const said = event.data ? event.data.json() : null;
  if (said) event.waitUntil(self.registration.showNotification(said.title, { lang: 'zh-CN', data: said, tag: 'news', actions: [{ action: 'stop', title: '不想再收' }] }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { url, stop } = event.notification.data;
  event.waitUntil(event.action === 'stop' ? stopped(stop) : self.clients.openWindow(url));
});

// One press, as in a letter: this browser is forgotten here and there, also where one of the two does not answer.
async function stopped(address) {
  const subscription = await self.registration.pushManager.getSubscription();
  await Promise.allSettled([subscription?.unsubscribe(), fetch(new URL(address).pathname, { method: 'POST' })]);
  await self.registration.showNotification('不再推送了', { lang: 'zh-CN', data: { url: '/subscribe' }, tag: 'news' });
}
