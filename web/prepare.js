// What the page does while the reader looks for an article: it loads and tries the module, then has itself stored for use without a network.
import { byId, replace } from "./dom.js";
import { keepOffline } from "./offline.js";
import { IS_SINGLE_FILE } from "./own_files.js";
import { TEXT } from "./text.js";
import { footView } from "./views/foot.js";

export function prepare(client) {
  const showFoot = (offline) => replace(byId("page-foot"), footView(offline, IS_SINGLE_FILE));
  showFoot(null);
  // The files are stored when the first article no longer has to wait for one of them.
  client.warm(TEXT.warmUp).then(() => { if (!IS_SINGLE_FILE) whenIdle(() => keepOffline(showFoot)); });
}

function whenIdle(act) {
  if (globalThis.requestIdleCallback) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
