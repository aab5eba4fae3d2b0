// A shelf on this device (IndexedDB), one of its own for each kind of thing: a page of an older version that is still open never
// stands in the way of a new one. What is put there is begun at once and ends without the page, so that it is there even when the
// page is closed right after. Where the device keeps nothing, or no more, the answer is that it was not kept.
export function shelf(base, name) {
  const opened = new Promise((done) => {
    const asked = indexedDB.open(base, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(name);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => done(null);
  }).catch(() => null);

  /** Answers once all of it is kept; null where it was not. */
  async function ask(mode, act) {
    const database = await opened;
    return new Promise((done) => {
      try {
        const turn = database.transaction(name, mode);
        const asked = act(turn.objectStore(name), () => turn.commit?.());
        turn.oncomplete = () => done({ result: asked.result });
        turn.onabort = () => done(null);
      } catch {
        done(null);
      }
    });
  }

  const read = async (act) => (await ask("readonly", act))?.result;
  const write = async (act) => (await ask("readwrite", act)) !== null;

  return {
    get: (id) => read((things) => things.get(id)),
    all: async () => (await read((things) => things.getAll())) ?? [],
    ids: async () => (await read((things) => things.getAllKeys())) ?? [],

    put: (id, thing) =>
      write((things, end) => {
        const asked = things.put(thing, id);
        end();
        return asked;
      }),

    drop: (id) =>
      write((things, end) => {
        const asked = things.delete(id);
        end();
        return asked;
      }),

    /** Puts what is made of the one that lies there, and nothing of others comes in between; what makes nothing leaves it. */
    change: (id, make) =>
      write((things, end) => {
        const asked = things.get(id);
        asked.onsuccess = () => {
          const made = make(asked.result);
          if (made) things.put(made, id);
          end();
        };
        return asked;
      }),
  };
}
