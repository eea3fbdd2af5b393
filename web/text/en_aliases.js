// English texts of the copy with aliases.

export const ALIASES_TEXT = {
  title: "A copy with aliases",
  note: "For handing a text on: people, organisations and places are called “Person A”, “Organisation B”, “Place C”, the same one always the same. To turn a copy back, paste it here with its key.",
  make: "Make a copy of the open article",
  text: "Text",
  key: "Key, for you alone",
  download: "Download the key",
  undo: "Put the names back",
  made: "Read the copy before you hand it on: a name that was not found stands in it as it was, and what people did may tell who they are.",
  undone: "The names of the key are back.",
  noKey: "This is no key: its first line is “alias” and “name” with a tab between them, and each other line has both.",
  nothing: "No article is open.",
};
