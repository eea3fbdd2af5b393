// English texts of what stands below the page: working without a network, and the page as one file.

export const KEEP_TEXT = {
  storing: "Being stored for use without a network …",
  ready: "Stored: this page opens and works without a network.",
  newer: "A newer version is stored. It is used as soon as every tab of newsglass has been closed.",
  single: "This is newsglass in one file. Its own policy lets it connect to nothing.",
  download: "Keep newsglass as one file",
  downloadNote: "It opens from your disk, needs no network, and its own policy lets it connect to nothing.",
};
