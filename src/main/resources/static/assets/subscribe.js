// Pushing to this browser (推送): only where it can, and only after somebody pressed for it.
const section = document.querySelector('[data-push]');
const form = document.querySelector('[data-push-form]');
const on = document.querySelector('[data-push-on]');
const off = document.querySelector('[data-push-off]');
const said = document.querySelector('[data-push-said]');

if ('serviceWorker' in navigator && 'PushManager' in window && section.dataset.push) begin();

async function begin() {
  const worker = await navigator.serviceWorker.register('/worker.js');
  section.hidden = false;
  show(await worker.pushManager.getSubscription());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    subscribe(worker);
  });
  off.addEventListener('click', () => stop(worker));
}

// Pressed once more, it is as it is wanted now.
function show(subscription) {
  on.textContent = subscription ? '改成这样' : '推送到这里';
  off.hidden = !subscription;
}

async function subscribe(worker) {
  try {
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: section.dataset.push });
    const { endpoint, keys } = subscription.toJSON();
    const wanted = Object.fromEntries(new FormData(form));
    const answer = await fetch('/subscribe/browser', { method: 'POST', body: new URLSearchParams({ endpoint, ...keys, ...wanted }) });
    if (!answer.ok) {
      await subscription.unsubscribe();
      throw new Error(answer.status);
    }
    show(subscription);
    said.textContent = wanted.pace === 'WEEKLY' ? '好了，一周以后的早上有新闻就推送。' : '好了，明天早上有新闻就推送。';
  } catch {
    said.textContent = '这个浏览器没有答应推送，请用邮箱订阅。';
  }
}

// The push service then answers that it is gone, and we forget it.
async function stop(worker) {
  const subscription = await worker.pushManager.getSubscription();
  if (subscription) await subscription.unsubscribe();
  show(null);
  said.textContent = '不再推送了。';
}
