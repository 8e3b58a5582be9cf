// Sets the theme before anything is drawn, so that a dark page never flashes white. The stored form
// is that of src/state/preferences.ts.
(function () {
  var choice = 'system';
  try {
    var stored = JSON.parse(localStorage.getItem('payload-designer:preferences') || 'null');
    if (stored && (stored.theme === 'light' || stored.theme === 'dark')) choice = stored.theme;
  } catch {
    // Storage is switched off or holds something else: the system's theme it is.
  }
  var dark =
    choice === 'dark' ||
    (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
