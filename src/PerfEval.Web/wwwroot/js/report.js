// The report page: tabs without a reload, findings marked and numbered in the text, J and K to move between them.
(() => {
  const paper = document.getElementById('paper');
  const side = document.getElementById('side');
  if (!paper || !side) return;
  const findings = [...side.querySelectorAll('[data-finding]')];
  const covering = (key) => [...paper.querySelectorAll(`[data-m~="${CSS.escape(key)}"]`)];

  const remember = (change) => {
    const address = new URL(window.location.href);
    for (const [key, value] of Object.entries(change)) {
      if (value === null) address.searchParams.delete(key); else address.searchParams.set(key, value);
    }
    address.hash = '';
    history.replaceState(null, '', address);
  };

  const show = (element, scroller) => {
    if (!element) return;
    const box = scroller.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    if (scroller.scrollHeight <= scroller.clientHeight + 1) { element.scrollIntoView({ block: 'center' }); return; }
    scroller.scrollTop += at.top - box.top - (box.height - Math.min(at.height, box.height)) / 3;
  };

  const clear = () => paper.querySelectorAll('.on, .here').forEach((segment) => {
    segment.classList.remove('on', 'here');
    delete segment.dataset.n;
  });

  const goTo = (key) => {
    paper.querySelectorAll('.here').forEach((segment) => segment.classList.remove('here'));
    const segments = covering(key);
    segments.forEach((segment) => segment.classList.add('here'));
    show(segments[0] ?? document.getElementById(key), paper);
  };

  const select = (index) => {
    const finding = findings[index];
    if (!finding) return;
    clear();
    findings.forEach((other) => other.classList.toggle('selected', other === finding));
    const keys = [...finding.querySelectorAll('.places [data-goto]')].map((place) => place.dataset.goto);
    keys.forEach((key, k) => covering(key).forEach((segment, i) => {
      segment.classList.add('on');
      if (i === 0) segment.dataset.n = segment.dataset.n ? `${segment.dataset.n},${k + 1}` : `${k + 1}`;
    }));
    if (keys.length > 0) show(covering(keys[0])[0], paper);
    finding.scrollIntoView({ block: 'nearest' });
    remember({ finding: finding.dataset.finding, tab: null });
  };

  const open = (tab) => {
    side.querySelectorAll('[data-pane]').forEach((pane) => { pane.hidden = pane.dataset.pane !== tab; });
    side.querySelectorAll('[data-tab-link]').forEach((link) => {
      if (link.dataset.tabLink === tab) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    });
    paper.dataset.tab = tab;
    side.querySelector('[data-scroll]')?.scrollTo(0, 0);
    remember({ tab: tab === 'findings' ? null : tab });
  };

  const selected = () => findings.findIndex((finding) => finding.classList.contains('selected'));

  side.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tab = event.target.closest('[data-tab-link]');
    if (tab) { event.preventDefault(); open(tab.dataset.tabLink); return; }
    const finding = event.target.closest('[data-finding]');
    const place = event.target.closest('[data-goto]');
    if (finding && (place || event.target.closest('[data-select]') || !window.getSelection().toString())) {
      event.preventDefault();
      select(findings.indexOf(finding));
    }
    if (place) { event.preventDefault(); goTo(place.dataset.goto); }
  });

  // A click on marked words selects their finding.
  paper.addEventListener('click', (event) => {
    if (window.getSelection().toString()) return;
    const key = (event.target.closest('[data-m]')?.dataset.m ?? '').split(' ').find((name) => name.startsWith('f'));
    if (!key) return;
    open('findings');
    select(findings.findIndex((finding) => finding.dataset.finding === key.slice(1).split('-')[0]));
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('input, select, textarea')) return;
    if (event.key !== 'j' && event.key !== 'k') return;
    open('findings');
    select(Math.max(0, Math.min(findings.length - 1, selected() + (event.key === 'j' ? 1 : -1))));
  });

  const first = selected();
  if (first >= 0 && !window.location.hash) select(first);
})();
