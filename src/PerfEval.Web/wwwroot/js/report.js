// The report page: tabs without a reload, findings marked and numbered in the text. Cards may be replaced by the server: everything is looked up anew.
(() => {
  const paper = () => document.getElementById('paper');
  const side = () => document.getElementById('side');
  if (!paper() || !side()) return;
  const findings = () => [...side().querySelectorAll('[data-finding]')];
  const selected = () => findings().find((finding) => finding.classList.contains('selected'));
  // The words or the pages, whichever are shown.
  const sight = () => paper().querySelector('[data-sight]:not([hidden])') ?? paper();
  const covering = (key) => [...sight().querySelectorAll(`[data-m~="${CSS.escape(key)}"]`)];

  const remember = (change) => {
    const address = new URL(window.location.href);
    for (const [key, value] of Object.entries(change)) {
      if (value === null) address.searchParams.delete(key); else address.searchParams.set(key, value);
    }
    address.hash = '';
    history.replaceState(null, '', address);
  };

  const show = (element) => {
    if (!element) return;
    const scroller = paper();
    const box = scroller.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    if (scroller.scrollHeight <= scroller.clientHeight + 1) { element.scrollIntoView({ block: 'center' }); return; }
    scroller.scrollTop += at.top - box.top - (box.height - Math.min(at.height, box.height)) / 3;
    if (at.left < box.left || at.right > box.right) scroller.scrollLeft += at.left - box.left - Math.max(0, box.width - at.width) / 3;
  };

  const clear = () => paper().querySelectorAll('.on, .here').forEach((segment) => {
    segment.classList.remove('on', 'here');
    delete segment.dataset.n;
  });

  const goTo = (key) => {
    paper().querySelectorAll('.here').forEach((segment) => segment.classList.remove('here'));
    const segments = covering(key);
    segments.forEach((segment) => segment.classList.add('here'));
    show(segments[0] ?? sight().querySelector(`#${CSS.escape(key)}`));
  };

  const placesOf = (finding) => [...finding.querySelectorAll('.places [data-goto]')].map((place) => place.dataset.goto);

  const mark = (finding) => {
    clear();
    const keys = placesOf(finding);
    keys.forEach((key, k) => covering(key).forEach((segment, i) => {
      segment.classList.add('on');
      if (i === 0) segment.dataset.n = segment.dataset.n ? `${segment.dataset.n},${k + 1}` : `${k + 1}`;
    }));
    return keys;
  };

  const select = (finding) => {
    if (!finding) return;
    findings().forEach((other) => other.classList.toggle('selected', other === finding));
    const keys = mark(finding);
    if (keys.length > 0) show(covering(keys[0])[0]);
    finding.scrollIntoView({ block: 'nearest' });
    remember({ finding: finding.dataset.finding, tab: null });
  };

  const open = (tab) => {
    if (!side().querySelector(`[data-pane="${CSS.escape(tab)}"]`)) return;
    side().querySelectorAll('[data-pane]').forEach((pane) => { pane.hidden = pane.dataset.pane !== tab; });
    side().querySelectorAll('[data-tab-link]').forEach((link) => {
      if (link.dataset.tabLink === tab) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    });
    paper().dataset.tab = tab;
    remember({ tab: tab === 'findings' ? null : tab });
  };

  const step = (by) => {
    const all = findings();
    open('findings');
    select(all[Math.max(0, Math.min(all.length - 1, all.indexOf(selected()) + by))]);
  };

  // The places of the chosen finding, one after the other.
  const walk = () => {
    const finding = selected();
    const keys = finding ? placesOf(finding) : [];
    if (keys.length === 0) return;
    const at = keys.findIndex((key) => covering(key)[0]?.classList.contains('here'));
    goTo(keys[(at + 1) % keys.length]);
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tab = event.target.closest('[data-tab-link]');
    if (tab) { event.preventDefault(); open(tab.dataset.tabLink); return; }
    if (!side().contains(event.target)) return;
    const place = event.target.closest('[data-goto]');
    const finding = event.target.closest('[data-finding]');
    const acts = event.target.closest('.acts, .editing');
    if (finding && !acts && (place || event.target.closest('[data-select]') || !window.getSelection().toString())) {
      event.preventDefault();
      select(finding);
    } else if (finding && acts && finding !== selected()) select(finding);
    if (place) { event.preventDefault(); goTo(place.dataset.goto); }
  });

  // A click on marked words selects their finding.
  paper().addEventListener('click', (event) => {
    if (window.getSelection().toString()) return;
    const keys = document.elementsFromPoint(event.clientX, event.clientY).flatMap((element) => (element.closest('[data-m]')?.dataset.m ?? '').split(' '));
    const numbers = [...new Set(keys.filter((name) => /^f\d/.test(name)).map((name) => name.slice(1).split('-')[0]))];
    if (numbers.length === 0) return;
    open('findings');
    // Where several findings rest on the same words, each click goes to the next of them.
    const next = numbers[(numbers.indexOf(selected()?.dataset.finding) + 1) % numbers.length];
    select(findings().find((finding) => finding.dataset.finding === next));
  });

  window.perfeval = { side, findings, selected, select, mark, open, step, walk, sight, covering, show, remember };
  if (selected() && !window.location.hash) select(selected());
})();
