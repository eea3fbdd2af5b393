// Hands files over to the reader: one as it is, several in a ZIP.
/** The oldest time a ZIP can hold: the same files give the same bytes. */
const NO_TIME = "1980-01-01T00:00:00";

/** `files`: [{name, mime, content}]; `title`: what the archive is called. Gives the name of what was saved. */
export async function saveFiles(files, title) {
  if (files.length === 1) return save(files[0].name, files[0].mime, files[0].content);
  const { strToU8, zipSync } = await import("../vendor/fflate.js");
  const entries = Object.fromEntries(files.map(({ name, content }) => [name, [strToU8(content), { mtime: new Date(NO_TIME) }]]));
  return save(`${title}.zip`, "application/zip", zipSync(entries));
}

function save(name, mime, content) {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
