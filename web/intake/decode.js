/** The text of a file: UTF-8 where the bytes are, else Windows-1252, as the command line reads files. */
export function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
