// Passkeys: adds one (a form with data-passkey-new) and shows one (a box with data-passkey). Each value is the address to talk to.
const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const token = () => document.querySelector("input[name=_csrf]")?.value ?? "";

async function ask(address, body) {
  const headers = { Accept: "application/json", "Content-Type": "application/json", "X-CSRF-TOKEN": token() };
  const answer = await fetch(address, { method: "POST", body: body && JSON.stringify(body), headers });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.detail ?? "没有办成，请刷新这一页再试。");
  return told;
}

const withBytes = (list) => (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));

const plain = ({ id, rawId, type, authenticatorAttachment, response }, parts) => ({
  id,
  rawId: toText(rawId),
  type,
  authenticatorAttachment,
  clientExtensionResults: {},
  response: Object.fromEntries(parts.filter((part) => response[part]).map((part) => [part, toText(response[part])])),
});

async function add(form) {
  const address = form.dataset.passkeyNew;
  const options = await ask(`${address}/options`);
  const publicKey = {
    ...options,
    challenge: toBytes(options.challenge),
    user: { ...options.user, id: toBytes(options.user.id) },
    excludeCredentials: withBytes(options.excludeCredentials),
  };
  const made = await navigator.credentials.create({ publicKey });
  const told = plain(made, ["attestationObject", "clientDataJSON"]);
  told.response.transports = made.response.getTransports?.() ?? [];
  return ask(`${address}?label=${encodeURIComponent(form.elements.label.value)}`, told);
}

async function show(box) {
  const options = await ask(`${box.dataset.passkey}/options`);
  const publicKey = { ...options, challenge: toBytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) };
  const shown = await navigator.credentials.get({ publicKey });
  return ask(box.dataset.passkey, plain(shown, ["authenticatorData", "clientDataJSON", "signature", "userHandle"]));
}

// The browser's own words are English and for programmers. It says the same of a person who cancels and of a device that cannot.
const notDone = new Map([
  [add, "没有完成：可能是取消了、等得太久，或者这台设备没有设锁屏。设好指纹、面容或锁屏密码，再试一次。"],
  [show, "没有完成：可能是取消了、等得太久，或者这台设备上没有您的通行密钥。请再试一次，或者换一种方式登录。"],
]);
const wordsOf = (fault, act) =>
  ({
    NotAllowedError: notDone.get(act),
    InvalidStateError: "这台设备上已经有一个了，直接用它登录就行。",
    SecurityError: "这个网址不能用通行密钥，请用正式网址打开。",
    NotSupportedError: "这台设备不支持通行密钥。",
  })[fault.name] ?? fault.message;

async function run(act, place) {
  const wrong = place.querySelector("[data-wrong]");
  wrong.hidden = true;
  try {
    location.href = (await act(place)).url;
  } catch (fault) {
    wrong.textContent = wordsOf(fault, act);
    wrong.hidden = false;
  }
}

document.querySelectorAll("[data-passkey]").forEach((box) => {
  box.hidden = !window.PublicKeyCredential;
  box.querySelector("button").addEventListener("click", () => run(show, box));
});
document.querySelectorAll("form[data-passkey-new]").forEach((form) =>
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(add, form);
  }),
);
