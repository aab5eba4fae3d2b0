// A folder chosen in place of a packed one: it is packed here and put where the file would be, so that the same limits and the same
// refusals hold for both. Markup: archive/desk/form.jte.
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n >>> 0;
});
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const DAY_ONE = 0x21;
const END = 22;

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

async function smaller(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Numbers as they stand in such a file: [how many bytes, number] by turns. */
function numbers(...pairs) {
  const view = new DataView(new ArrayBuffer(pairs.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, number] of pairs) {
    if (size === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += size;
  }
  return view.buffer;
}

const isHidden = (file) => (file.webkitRelativePath || file.name).split("/").some((part) => part.startsWith("."));

class TooLarge extends Error {}

/** What is too large is known before the rest of it is read. */
async function pack(files, limit, isStale) {
  const parts = [];
  const contents = [];
  let at = 0;
  let listed = 0;
  for (const file of files) {
    if (isStale()) return null;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const packed = await smaller(bytes);
    const name = new TextEncoder().encode(file.webkitRelativePath || file.name);
    const same = [[2, UTF8_NAMES], [2, DEFLATED], [2, 0], [2, DAY_ONE], [4, checksum(bytes)], [4, packed.length], [4, bytes.length], [2, name.length], [2, 0]];
    parts.push(numbers([4, 0x04034b50], [2, 20], ...same), name, packed);
    contents.push(numbers([4, 0x02014b50], [2, 20], [2, 20], ...same, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    at += 30 + name.length + packed.length;
    listed += 46 + name.length;
    if (at + listed + END > limit) throw new TooLarge();
  }
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, listed], [4, at], [2, 0]);
  return new Blob([...parts, ...contents, end], { type: "application/zip" });
}

/** What can be said of a folder by its list alone, before any file of it is read. */
function whyNot(files, limits) {
  if (files.length === 0) return "这个文件夹是空的。请选装着网页的那个。";
  if (files.length > Number(limits.files))
    return `这个文件夹里有 ${files.length} 个文件，一次最多 ${limits.files} 个。请分成几个文件夹，分几次交。`;
  const large = files.find(({ size }) => size > Number(limits.one) << 20);
  if (!large) return "";
  return `“${large.name}”有 ${Math.ceil(large.size / 2 ** 20)} MB，一个文件最多 ${limits.one} MB。请把它移出这个文件夹，再选一次。`;
}

for (const area of document.querySelectorAll("[data-folder]")) {
  const chooser = area.querySelector("input");
  const said = area.querySelector("[data-said]");
  const file = document.getElementById(area.dataset.folder);
  const limit = Number(area.dataset.most) << 20;
  const hint = said.textContent;
  let turn = 0;
  area.hidden = !("webkitdirectory" in chooser && "CompressionStream" in window);
  chooser.addEventListener("change", async () => {
    const files = [...chooser.files].filter((one) => !isHidden(one));
    const mine = ++turn;
    const isStale = () => mine !== turn;
    file.value = "";
    const unfit = whyNot(files, area.dataset);
    if (unfit) {
      said.textContent = unfit;
      return;
    }
    said.textContent = "正在装……";
    const packed = await pack(files, limit, isStale).catch((broken) => broken);
    if (isStale()) return;
    if (packed instanceof TooLarge) {
      said.textContent = `装起来超过 ${area.dataset.most} MB，一次装不下。请分成几个文件夹，分几次交。`;
    } else if (packed instanceof Error) {
      said.textContent = "有文件读不出来。请关掉正在用它的程序，再选一次。";
    } else {
      const held = new DataTransfer();
      held.items.add(new File([packed], `${files[0].webkitRelativePath.split("/")[0] || "文件夹"}.zip`));
      file.files = held.files;
      said.textContent = `装好了 ${files.length} 个文件，按“存进去”就交。`;
    }
  });
  file.addEventListener("change", () => {
    turn++;
    chooser.value = "";
    said.textContent = hint;
  });
}
