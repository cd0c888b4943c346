// Shows which file was chosen: the button of the browser speaks the language of the browser.
document.addEventListener('change', (event) => {
  if (!event.target.matches('[data-roster-file]')) return;
  event.target.closest('form').querySelector('[data-roster-name]').textContent = event.target.files[0]?.name ?? '';
});
