// Pushing to this browser (推送): only where it can, and only after somebody pressed for it.
const section = document.querySelector('[data-push]');
const on = document.querySelector('[data-push-on]');
const off = document.querySelector('[data-push-off]');
const said = document.querySelector('[data-push-said]');

if ('serviceWorker' in navigator && 'PushManager' in window && section.dataset.push) begin();

async function begin() {
  const worker = await navigator.serviceWorker.register('/worker.js');
  section.hidden = false;
  show(await worker.pushManager.getSubscription());
  on.addEventListener('click', () => subscribe(worker));
  off.addEventListener('click', () => stop(worker));
}

function show(subscription) {
  on.hidden = Boolean(subscription);
  off.hidden = !subscription;
}

async function subscribe(worker) {
  try {
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: section.dataset.push });
    const { endpoint, keys } = subscription.toJSON();
    const answer = await fetch('/subscribe/browser', { method: 'POST', body: new URLSearchParams({ endpoint, ...keys }) });
    if (!answer.ok) {
      await subscription.unsubscribe();
      throw new Error(answer.status);
    }
    show(subscription);
    said.textContent = '好了，明天早上有新闻就推送。';
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
