// Keys of a list: "/" goes to the search box, J and K move, Enter opens.
(() => {
  const search = document.querySelector('[data-search]');
  const rows = () => [...document.querySelectorAll('[data-rows] tbody tr')];
  let at = -1;

  const select = (index) => {
    const all = rows();
    if (all.length === 0) return;
    at = Math.max(0, Math.min(all.length - 1, index));
    all.forEach((row, i) => row.classList.toggle('on', i === at));
    all[at].querySelector('a')?.focus();
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === '/' && search) { event.preventDefault(); search.focus(); search.select(); }
    if (event.key === 'j') select(at + 1);
    if (event.key === 'k') select(at - 1);
  });
})();
