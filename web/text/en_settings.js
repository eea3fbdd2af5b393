// English texts of the settings: links to a view, and what is kept in this browser.

export const SETTINGS_TEXT = {
  open: "Settings",
  close: "Close",
  links: "Links",
  copyView: "Copy a link to this view",
  viewNote: "The link says which tab and which result is open, nothing of the article. Whoever opens it pastes the same article.",
  copyText: "Copy a link with the text",
  textWarning: "The link holds the whole text of the articles: whoever has the link can read them, and so can whatever carries it, such as a mail or a chat service.",
  textSure: "I want the text in the link",
  tooLong: "The articles are too long for a link. Export them as a file instead.",
  copied: "Copied.",
  notCopied: "The browser does not let this page copy. Here is the link:",
  broken: "The link cannot be read: it is damaged or was cut off.",
  kept: "Kept in this browser",
  keep: "Keep my articles and corrections in this browser",
  keepNote: "They are opened again when you come back. They stay on this machine, where others who use this browser can read them.",
  notKept: "This browser does not let the page keep anything.",
  erase: "Erase everything kept here",
  eraseNote: "Articles, corrections, settings and the copy for use without a network. What is open now stays open until you close the tab.",
  erased: "Nothing is kept here any more.",
};
