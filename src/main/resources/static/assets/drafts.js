// What is typed on this device and not sent yet, a month at most: {place, fields, at}, and of some that they wait to be sent (send),
// were refused, or lie on the server too (saved).
import { shelf } from "./shelf.js";

const MONTH = 30 * 24 * 3600 * 1000;
const BEFORE = "kept:";
const drafts = shelf("yibaotong-drafts", "drafts");
/** What could not be taken over: a device that is full has no room for it, and it is offered all the same. */
let left = [];

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Older versions kept drafts in localStorage. What lies there comes along once; a newer one that is here already stays. */
async function takeOver() {
  for (const key of Object.keys(localStorage).filter((key) => key.startsWith(BEFORE))) {
    const text = localStorage.getItem(key);
    const place = key.slice(BEFORE.length);
    const old = { ...parsed(text), place };
    const moved = !old.fields || (await drafts.change(place, (kept) => (kept?.at >= old.at ? null : old)));
    if (!moved) left.push(old);
    else if (localStorage.getItem(key) === text) localStorage.removeItem(key);
  }
}

const ready = takeOver().catch(() => {});

const everything = async () => {
  await ready;
  return [...(await drafts.all()), ...left];
};

export const find = async (place) => (await everything()).find((kept) => kept.place === place);

/** All of this kind of form, newest first. */
export const like = async (name) =>
  (await everything()).filter(({ place }) => place === name || place.startsWith(name + "/")).sort((one, other) => other.at - one.at);

/** Answers whether it is still there when the page is closed; where it is not, what was kept before is. */
export const write = (place, kept) => drafts.put(place, { ...kept, place, at: Date.now() });

/** Another window may have changed it meanwhile, or sent it: then it is not brought back. */
export const amend = (place, make) => drafts.change(place, (kept) => kept && make(kept));

export async function forget(place) {
  await ready;
  left = left.filter((kept) => kept.place !== place);
  localStorage.removeItem(BEFORE + place);
  await drafts.drop(place);
}

export async function forgetOld() {
  for (const { place, at } of await everything()) if (Date.now() - (at ?? 0) > MONTH) await forget(place);
}
