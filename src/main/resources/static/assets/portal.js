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
