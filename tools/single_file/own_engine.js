// Stands in the place of web/own_engine.js in the single-file build: the page hands the module's bytes over in base64, in the first message.

const given = new Promise((resolve) => {
  self.addEventListener("message", function take({ data }) {
    if (!data.engine) return;
    self.removeEventListener("message", take);
    resolve(data.engine);
  });
});

export async function engineFiles() {
  const { wasm, model } = await given;
  return { wasm: bytesOf(wasm), model: bytesOf(model) };
}

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; ++i) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
