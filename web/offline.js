// Has the page stored for use without a network and tells how far that is.

/** Calls `tell` with "storing", "ready" or "newer" as it goes; never where the browser can't store a page (a file, a plain http address). */
export async function keepOffline(tell) {
  if (!("serviceWorker" in navigator) || !isSecureContext) return;
  try {
    const registration = await navigator.serviceWorker.register("service_worker.js");
    if (!registration.active) tell("storing");
    await navigator.serviceWorker.ready;
    tell(registration.waiting ? "newer" : "ready");
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing.addEventListener("statechange", () => {
        if (installing.state === "installed") tell("newer");
      });
    });
  } catch {
    // Storage is denied, or the folder is served without its list of files: the page works as long as there is a network.
    tell(null);
  }
}
