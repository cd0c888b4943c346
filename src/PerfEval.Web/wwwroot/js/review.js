// Review by keyboard: verdicts, comments, the next report. Without this script every button and fold still works.
(() => {
  const report = window.perfeval;
  if (!report) return;
  const help = document.getElementById('keys');
  const helpButton = document.querySelector('[data-help]');
  const tabs = ['findings', 'data', 'passages', 'checks', 'versions', 'record'];
  helpButton.hidden = false;
  document.body.classList.add('scripted');
  helpButton.addEventListener('click', () => help.showModal());

  const chosen = () => {
    report.open('findings');
    if (!report.selected()) report.select(report.findings()[0]);
    return report.selected();
  };
  const press = (key) => chosen()?.querySelector(`[data-act="${key}"]`)?.click();
  const unfold = (key) => {
    const fold = chosen()?.querySelector(`[data-fold="${key}"]`);
    if (!fold) return;
    fold.open = true;
    fold.querySelector('input[type="radio"]:checked, input[type="radio"], textarea')?.focus();
    fold.scrollIntoView({ block: 'nearest' });
  };
  const close = () => { document.getElementById('editing').replaceChildren(); report.selected()?.querySelector('[data-select]')?.focus({ preventScroll: true }); };
  const go = (name) => document.querySelector(`[data-${name}]`)?.click();

  const keys = {
    j: () => report.step(1), k: () => report.step(-1), p: report.walk,
    y: () => press('y'), r: () => press('r'), u: () => press('u'), e: () => press('e'),
    n: () => unfold('n'), c: () => unfold('c'),
    v: () => report.switchView?.(), z: () => report.switchZoom?.(),
    l: () => go('next'), h: () => go('previous'),
    '?': () => help.showModal(),
  };

  const inFold = (event, fold) => {
    if (event.key === 'Escape') { if (fold.matches('.editing')) close(); else { fold.open = false; fold.querySelector('summary').focus(); } return true; }
    if (fold.matches('.editing')) return false;
    const radio = event.target.type === 'radio';
    const choice = radio && fold.querySelector(`[data-digit="${CSS.escape(event.key)}"]`);
    if (choice) { choice.checked = true; choice.focus(); return true; }
    const submits = event.key === 'Enter' && (radio || event.target.name === 'words' && event.target.tagName === 'INPUT' || event.ctrlKey || event.metaKey);
    if (submits) { fold.querySelector('[data-dismiss], .btn-primary').click(); return true; }
    return false;
  };

  document.addEventListener('click', (event) => {
    if (!event.target.closest('#editing [data-close]')) return;
    event.preventDefault();
    close();
  });

  document.addEventListener('keydown', (event) => {
    if (help.open) { if (event.key === '?') help.close(); return; }
    const fold = event.target.closest?.('details[open][data-fold], .editing');
    if (fold && event.target.closest('input, textarea, select')) { if (inFold(event, fold)) event.preventDefault(); return; }
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('input, select, textarea')) return;
    if (event.key === 'Escape') { close(); return; }
    const act = keys[event.key.toLowerCase()] ?? (/^[1-6]$/.test(event.key) ? () => report.open(tabs[Number(event.key) - 1]) : null);
    if (!act) return;
    event.preventDefault();
    act();
  });

  // A verdict that was taken: on to the next finding that waits; where none does, the card stays. Before it has settled a card still has its old attributes.
  document.body.addEventListener('htmx:afterSettle', (event) => {
    if (event.detail.target?.id === 'editing') {
      const editing = document.getElementById('editing');
      if (!editing.contains(document.activeElement)) editing.querySelector('input:not([type="hidden"]), select')?.focus();
      return;
    }
    const swapped = document.getElementById(event.detail.target?.id ?? '');
    if (!swapped?.matches('[data-finding]')) return;
    const all = report.findings();
    all.forEach((other) => other.classList.toggle('selected', other === swapped));
    const from = event.detail.requestConfig?.elt;
    const judged = !swapped.querySelector('.trouble') && from?.matches('[data-judge]') && !swapped.classList.contains('is-open');
    const at = all.indexOf(swapped);
    const waits = judged && [...all.slice(at + 1), ...all.slice(0, at)].find((finding) => finding.classList.contains('is-open'));
    if (waits) report.select(waits); else { report.mark(swapped); swapped.scrollIntoView({ block: 'nearest' }); }
    (document.activeElement === document.body ? report.selected() : null)?.querySelector('[data-select]')?.focus({ preventScroll: true });
  });

  document.body.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === 401) return;
    const card = event.detail.target?.closest?.('[data-finding]') ?? report.selected();
    const told = card?.querySelector('.trouble') ?? card?.querySelector('.acts')?.insertAdjacentElement('beforebegin', Object.assign(document.createElement('p'), { className: 'trouble' }));
    if (told) { told.setAttribute('role', 'alert'); told.textContent = event.detail.xhr.status === 400 ? '页面已过期，没有保存。请刷新后再试。' : '没有保存成功，请刷新后再试。'; }
  });
  document.body.addEventListener('htmx:sendError', () => {
    const card = report.selected();
    card?.querySelector('.acts')?.insertAdjacentHTML('beforebegin', '<p class="trouble" role="alert">连接中断，没有保存，请再试一次。</p>');
  });
})();
