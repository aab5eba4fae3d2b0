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
