// Photos on their way, kept on this device until they have arrived, a month at most. Where the device keeps nothing, they last
// as long as the page.
import { shelf } from "./shelf.js";

const MONTH = 30 * 24 * 3600 * 1000;
const here = new Map();
const photos = shelf("yibaotong", "photos");

/** Answers whether it will still be there when the page is closed: a device that is full keeps nothing. */
export function put(id, file) {
  here.set(id, file);
  return photos.put(id, { at: Date.now(), file });
}

export const find = async (id) => here.get(id) ?? (await photos.get(id))?.file;

export function drop(id) {
  here.delete(id);
  return photos.drop(id);
}

export async function forgetOld() {
  for (const id of await photos.ids()) {
    const kept = await photos.get(id);
    if (Date.now() - (kept?.at ?? 0) > MONTH) await drop(id);
  }
}
