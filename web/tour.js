// Shows the tour above the first article, and remembers on this machine that it was dismissed.
import { byId, replace } from "./dom.js";
import { tourView } from "./views/tour.js";

const KEY = "newsglass-tour";

function wasDismissed() {
  try {
    return localStorage.getItem(KEY) === "dismissed";
  } catch {
    return false;
  }
}

export function showTour() {
  replace(byId("page-tour"), wasDismissed() ? null : tourView(() => {
    try {
      localStorage.setItem(KEY, "dismissed");
    } catch {
      // Storage is denied to this page: the tour comes back with the next visit.
    }
    replace(byId("page-tour"), null);
    byId("page-text").focus({ preventScroll: true });
  }));
}
