// Sets the stored theme before the first paint: a module would run after it and flash the other one.
try {
  document.documentElement.dataset.theme = localStorage.getItem("newsglass-theme") ?? "auto";
} catch {
  // The browser denies this page any storage: the theme stays "auto".
}
