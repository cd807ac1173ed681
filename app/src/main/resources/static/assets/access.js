// Passkeys: asks our server for a question, the browser for an answer, and hands it back. Everything
// else on these pages works without a script.

/** What our server would not accept, in words for people. */
class Refused extends Error {}

const encode = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const decode = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

async function send(address, fields) {
  const body = new URLSearchParams({ ...fields, _csrf: document.querySelector("meta[name=csrf]").content });
  const answer = await fetch(address, { method: "POST", body });
  const content = await answer.json();
  if (!answer.ok) throw new Refused(content.sentence);
  return content;
}

// What the server sends names bytes in base64url; browsers want the bytes.
function withBytes(options) {
  const list = (all) => (all ?? []).map((one) => ({ ...one, id: decode(one.id) }));
  const bytes = { ...options, challenge: decode(options.challenge) };
  if (options.user) {
    bytes.user = { ...options.user, id: decode(options.user.id) };
    bytes.excludeCredentials = list(options.excludeCredentials);
  } else {
    bytes.allowCredentials = list(options.allowCredentials);
  }
  return bytes;
}

function asJson(credential) {
  const { response } = credential;
  const parts = { clientDataJSON: encode(response.clientDataJSON) };
  if (response.attestationObject) {
    parts.attestationObject = encode(response.attestationObject);
    parts.transports = response.getTransports?.() ?? [];
  } else {
    parts.authenticatorData = encode(response.authenticatorData);
    parts.signature = encode(response.signature);
    if (response.userHandle) parts.userHandle = encode(response.userHandle);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: encode(credential.rawId),
    type: credential.type,
    response: parts,
    clientExtensionResults: credential.getClientExtensionResults(),
    ...(credential.authenticatorAttachment ? { authenticatorAttachment: credential.authenticatorAttachment } : {}),
  });
}

const ceremonies = {
  async enter(box) {
    const { ticket, options } = await send("/masuk/passkey/mulai", {});
    const credential = await navigator.credentials.get({ publicKey: withBytes(options) });
    return send("/masuk/passkey", { ticket, answer: asJson(credential), ke: box.dataset.wanted });
  },
  async make(box) {
    const { ticket, options } = await send("/akun/passkey/mulai", {});
    const credential = await navigator.credentials.create({ publicKey: withBytes(options) });
    const label = box.querySelector("input")?.value ?? "";
    return send("/akun/passkey", { ticket, answer: asJson(credential), label });
  },
};

for (const box of document.querySelectorAll("[data-passkey]")) {
  if (!window.isSecureContext || !window.PublicKeyCredential) continue;
  box.hidden = false;
  const button = box.querySelector("button");
  const told = box.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    button.disabled = true;
    told.textContent = "";
    try {
      const { to } = await ceremonies[box.dataset.passkey](box);
      if (to.startsWith(location.pathname + "#")) location.reload();
      else location.assign(to);
    } catch (failure) {
      // The browser's own words are not for people; ours are.
      told.textContent = failure instanceof Refused ? failure.message : box.dataset.failed;
      button.disabled = false;
    }
  });
}
