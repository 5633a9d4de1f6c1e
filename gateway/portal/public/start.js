// Starts the application when the browser has painted the opening page: its code, which is being
// fetched meanwhile, would otherwise keep the browser from painting. In a tab that nobody sees
// nothing is painted. It is a separate file, because the gateway's content policy allows no inline
// script.
(() => {
  const start = () => import(document.querySelector('link[rel="modulepreload"]').href);
  if (document.hidden) void start();
  else requestAnimationFrame(() => requestAnimationFrame(start));
})();
