// Sends one photo and answers {id, url}. It is made smaller on the device first, which also leaves its place behind.
const LONG_SIDE = 2560;
const VIDEO_MOST = 200 * 2 ** 20;
const CAPTIONS_MOST = 2 ** 20;

/** There was no network, or nobody answered: the same photo may be sent again. */
export class NotArrived extends Error {}

async function smaller(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = Object.assign(document.createElement("canvas"), {
      width: Math.round(bitmap.width * scale),
      height: Math.round(bitmap.height * scale),
    });
    canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const made = await new Promise((done) => canvas.toBlob(done, file.type === "image/png" ? "image/png" : "image/jpeg", 0.9));
    return made && made.size < file.size ? made : file;
  } catch {
    return file;
  }
}

export async function upload(file, form) {
  const body = new FormData();
  body.append("file", await smaller(file), file.name);
  const headers = { Accept: "application/json", "X-CSRF-TOKEN": form.elements._csrf?.value ?? "" };
  let answer;
  try {
    answer = await fetch("/desk/files", { method: "POST", body, headers });
  } catch {
    throw new NotArrived("网络断了，这张没传上去。网好了再选一次。");
  }
  const told = await answer.json().catch(() => ({}));
  if (answer.status === 401 || answer.status >= 500) throw new NotArrived(told.detail ?? "这张没传上去，请再试一次。");
  if (!answer.ok) throw new Error(told.detail ?? "这张没传上去，请再试一次。");
  return told;
}

/** Sends captions as they are, in the body of the request; they are short. */
export async function uploadCaptions(file, form) {
  const headers = { Accept: "application/json", "Content-Type": "application/octet-stream", "X-CSRF-TOKEN": form?.elements._csrf?.value ?? "" };
  if (file.size > CAPTIONS_MOST) throw new Error("字幕文件太大，最多 1 MB。请看看选的是不是字幕文件。");
  const answer = await fetch("/desk/captions", { method: "POST", body: file, headers }).catch(() => {
    throw new NotArrived("网络断了，字幕没传上去。网好了再选一次。");
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.detail ?? "字幕没传上去，请再试一次。");
  return told;
}

/** What stands in between cuts off a video that is too large without a word. Not turned away here: how large it may be is a setting. */
function unsent(file, status) {
  if (status !== 413 && file.size <= VIDEO_MOST) return new NotArrived("网络断了，视频没传上去。网好了再选一次。");
  return new Error(`视频太大（${Math.ceil(file.size / 2 ** 20)} MB），没传上去。请剪短一些，或压缩后再传。`);
}

/** Sends a video as it is, in the body of the request; says how much is there, in hundredths. */
export function uploadVideo(file, form, progress) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/desk/videos");
    request.responseType = "json";
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-CSRF-TOKEN", form?.elements._csrf?.value ?? "");
    request.upload.addEventListener("progress", (event) => event.total && progress(Math.floor((100 * event.loaded) / event.total)));
    request.addEventListener("error", () => failed(unsent(file, request.status)));
    request.addEventListener("load", () => {
      if (request.status < 300) done(request.response);
      else if (request.status === 413) failed(unsent(file, request.status));
      else failed(new Error(request.response?.detail ?? "视频没传上去，请再试一次。"));
    });
    request.send(file);
  });
}
