// Sets the scheme before the first paint. A file of its own, because the content policy allows no inline script.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('countersign-color-scheme');
  } catch {
    // Storage may be forbidden; then the system decides.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const scheme = choice === 'light' || choice === 'dark' ? choice : system;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
