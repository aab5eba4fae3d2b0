// Print and copy: extras that only show where scripts run. Everything else on the portal works without.
for (const element of document.querySelectorAll('[data-script]')) element.hidden = false;

for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => window.print());

for (const button of document.querySelectorAll('[data-copy]')) button.addEventListener('click', () => copy(button));

async function copy(button) {
  const words = button.querySelector('span');
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    words.textContent = '已复制';
  } catch {
    words.textContent = button.dataset.copy;
  }
}

// Read aloud by the browser's own voice (念给我听): what the button names, or what stands beside it.
const voice = window.speechSynthesis;
for (const button of document.querySelectorAll('[data-read]')) {
  button.hidden = !voice;
  button.addEventListener('click', () => read(button));
}

function read(button) {
  const isReading = button.getAttribute('aria-pressed') === 'true';
  voice.cancel();
  for (const other of document.querySelectorAll('[data-read]')) stopped(other);
  if (isReading) return;
  const words = button.querySelector('span');
  words.dataset.before = words.textContent;
  words.textContent = '不念了';
  button.setAttribute('aria-pressed', 'true');
  const texts = [...spoken(button)].map((element) => element.textContent.trim()).filter(Boolean);
  texts.forEach((text, at) => {
    const speech = new SpeechSynthesisUtterance(text);
    speech.lang = 'zh-CN';
    speech.rate = 0.9;
    if (at === texts.length - 1) speech.onend = () => stopped(button);
    voice.speak(speech);
  });
}

function spoken(button) {
  return button.dataset.read === 'this'
    ? button.closest('li').querySelectorAll('[data-spoken]')
    : document.querySelectorAll(button.dataset.read);
}

function stopped(button) {
  const words = button.querySelector('span');
  if (words.dataset.before) words.textContent = words.dataset.before;
  button.removeAttribute('aria-pressed');
}

if (voice) window.addEventListener('pagehide', () => voice.cancel());

// Stories kept on this device (存下来), to be read without a network. Only what is pressed is kept.
const KEPT = 'kept-stories';
const canKeep = 'serviceWorker' in navigator && 'caches' in window;

for (const button of document.querySelectorAll('[data-keep-story]')) {
  button.hidden = !canKeep;
  if (canKeep) prepare(button);
}

async function prepare(button) {
  const cache = await caches.open(KEPT);
  mark(button, await has(cache));
  button.addEventListener('click', async () => {
    const isKept = await has(cache);
    if (isKept) await cache.delete(location.pathname, { ignoreVary: true });
    else await keep(cache);
    mark(button, !isKept);
  });
}

async function has(cache) {
  return Boolean(await cache.match(location.pathname, { ignoreVary: true }));
}

async function keep(cache) {
  await navigator.serviceWorker.register('/worker.js');
  await navigator.serviceWorker.ready;
  const pictures = [...document.querySelectorAll('.article img')].map((picture) => picture.currentSrc || picture.src);
  await cache.addAll([location.pathname, '/saved']);
  await Promise.allSettled(pictures.map((picture) => cache.add(picture)));
  const look = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map((one) => one.href || one.src);
  await (await caches.open('look')).addAll(look);
}

function mark(button, isKept) {
  button.querySelector('span').textContent = isKept ? '存好了，点一下删掉' : '存下来，没有网也能读';
  button.setAttribute('aria-pressed', String(isKept));
}

const list = document.querySelector('[data-saved]');
if (list && canKeep) listKept(list);

async function listKept(list) {
  const cache = await caches.open(KEPT);
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    if (!path.startsWith('/news/')) continue;
    const page = new DOMParser().parseFromString(await (await cache.match(request, { ignoreVary: true })).text(), 'text/html');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = page.querySelector('h1')?.textContent || path;
    const line = document.createElement('li');
    line.className = 'acc';
    line.append(link);
    list.append(line);
  }
  document.querySelector('[data-none]').hidden = list.children.length > 0;
}
