// 原页: the pages of the original in the place of its words, with the same marks. Without this file the switch is a link and the pictures come by themselves.
(() => {
  const report = window.perfeval;
  const bar = document.querySelector('[data-view-bar]');
  if (!report || !bar) return;
  const paper = document.getElementById('paper');
  const sights = Object.fromEntries([...paper.querySelectorAll('[data-sight]')].map((sight) => [sight.dataset.sight, sight]));
  const pages = sights.pages;
  const tools = bar.querySelector('[data-page-tools]');
  const number = bar.querySelector('[data-page-number]');
  const year = 365 * 24 * 3600;
  const keep = (name, value) => {
    document.cookie = `perfeval-${name}=${value}; path=/; max-age=${year}; samesite=lax${window.location.protocol === 'https:' ? '; secure' : ''}`;
  };
  const sheets = () => [...pages.querySelectorAll('[data-sheet]')];

  const tell = (words) => {
    const told = document.createElement('p');
    told.className = 'leaf-trouble';
    told.setAttribute('role', 'alert');
    told.textContent = words;
    return told;
  };

  const load = async () => {
    if (sheets().length > 0) return;
    const address = new URL(window.location.href);
    address.searchParams.set('handler', 'Pages');
    address.hash = '';
    pages.setAttribute('aria-busy', 'true');
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok && !answer.redirected) pages.innerHTML = await answer.text();
    else pages.replaceChildren(tell('原页没有取到，请刷新后再试；文字仍可查看。'));
    pages.removeAttribute('aria-busy');
  };

  // The page in the middle of what is seen, and how far down it.
  const middle = () => {
    const box = paper.getBoundingClientRect();
    return (Math.max(0, box.top) + Math.min(window.innerHeight, box.bottom)) / 2;
  };
  const place = () => {
    const at = middle();
    const sheet = sheets().find((one) => one.getBoundingClientRect().bottom > at);
    if (!sheet) return null;
    const box = sheet.getBoundingClientRect();
    return { sheet, down: (at - box.top) / box.height };
  };

  const count = () => {
    const at = pages.hidden ? null : place();
    if (at && document.activeElement !== number) number.value = at.sheet.dataset.sheet;
  };
  let counting = false;
  document.addEventListener('scroll', () => {
    if (counting || pages.hidden) return;
    counting = true;
    requestAnimationFrame(() => { counting = false; count(); });
  }, { capture: true, passive: true });

  // What stands highest of the marks that are seen: the other view begins there.
  const seen = () => {
    const top = paper.getBoundingClientRect().top;
    return [...report.sight().querySelectorAll('[data-m]')].map((mark) => ({ mark, at: mark.getBoundingClientRect().top }))
      .filter((one) => one.at >= top).sort((one, other) => one.at - other.at).slice(0, 30).flatMap((one) => one.mark.dataset.m.split(' '));
  };

  const open = async (name) => {
    const keys = report.selected() ? [] : seen();
    for (const [key, sight] of Object.entries(sights)) sight.hidden = key !== name;
    paper.dataset.view = name;
    bar.querySelectorAll('[data-view-link]').forEach((link) => {
      if (link.dataset.viewLink === name) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    });
    tools.hidden = name !== 'pages';
    keep('view', name);
    report.remember({ view: name === 'pages' ? name : null });
    if (name === 'pages') await load();
    if (report.selected()) report.select(report.selected());
    else report.show(keys.map((key) => report.covering(key)[0]).find(Boolean) ?? report.sight().firstElementChild);
    count();
  };

  const zoom = (name) => {
    const at = place();
    pages.classList.toggle('actual', name === 'actual');
    tools.querySelectorAll('[data-zoom]').forEach((button) => button.setAttribute('aria-pressed', `${button.dataset.zoom === name}`));
    keep('zoom', name);
    const [first] = pages.querySelectorAll('.box.here, .box.on');
    if (first) report.show(first);
    else if (at) {
      const box = at.sheet.getBoundingClientRect();
      paper.scrollTop += box.top + at.down * box.height - middle();
    }
  };

  bar.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('[data-view-link]');
    const size = event.target.closest('[data-zoom]');
    if (link) { event.preventDefault(); open(link.dataset.viewLink); }
    if (size) zoom(size.dataset.zoom);
  });

  number.addEventListener('change', () => {
    const sheet = sheets().find((one) => Number(one.dataset.sheet) >= Number(number.value));
    if (sheet) paper.scrollTop += sheet.getBoundingClientRect().top - paper.getBoundingClientRect().top;
  });

  // A page that can't be drawn: the server tells why, and the words are still there.
  const explain = async (picture) => {
    const answer = await fetch(picture.src).catch(() => null);
    const reason = answer?.status === 422 ? await answer.text() : '没有取到，请刷新后再试';
    picture.closest('.leaf-face').replaceChildren(tell(`${picture.alt}：${reason}。文字仍可查看。`));
  };
  pages.addEventListener('error', (event) => { if (event.target.tagName === 'IMG') explain(event.target); }, true);
  pages.querySelectorAll('img').forEach((picture) => { if (picture.complete && picture.naturalWidth === 0) explain(picture); });

  report.switchView = () => open(pages.hidden ? 'pages' : 'text');
  report.switchZoom = () => { if (!pages.hidden) zoom(pages.classList.contains('actual') ? 'fit' : 'actual'); };
  tools.hidden = pages.hidden;
  count();
})();
