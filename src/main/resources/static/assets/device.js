// Photos on their way, kept on this device until they have arrived, a month at most. Where the device keeps nothing, they last
// as long as the page.
const MONTH = 30 * 24 * 3600 * 1000;
const here = new Map();

const store = new Promise((done) => {
  const asked = indexedDB.open("yibaotong", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("photos");
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => done(null);
}).catch(() => null);

async function ask(mode, act) {
  const photos = (await store)?.transaction("photos", mode).objectStore("photos");
  if (!photos) return undefined;
  return new Promise((done) => {
    photos.transaction.onabort = () => done(undefined);
    try {
      const asked = act(photos);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => done(undefined);
    } catch {
      done(undefined);
    }
  });
}

/** Answers whether it will still be there when the page is closed: a device that is full keeps nothing. */
export async function put(id, file) {
  here.set(id, file);
  return (await ask("readwrite", (photos) => photos.put({ at: Date.now(), file }, id))) === id;
}

export const find = async (id) => here.get(id) ?? (await ask("readonly", (photos) => photos.get(id)))?.file;

export async function drop(id) {
  here.delete(id);
  await ask("readwrite", (photos) => photos.delete(id));
}

export async function forgetOld() {
  for (const id of (await ask("readonly", (photos) => photos.getAllKeys())) ?? []) {
    const kept = await ask("readonly", (photos) => photos.get(id));
    if (Date.now() - (kept?.at ?? 0) > MONTH) await drop(id);
  }
}
