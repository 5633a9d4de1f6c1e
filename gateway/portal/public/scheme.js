// Runs before the first paint, so that a dark page never flashes white. It is a separate file,
// because the gateway's content policy allows no inline script.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('cuulong.scheme');
  } catch {
    // no storage: follow the system
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
