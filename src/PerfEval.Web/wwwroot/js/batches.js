// Follows the batches: the server tells when numbers change, and the batch is fetched anew. Without events the page asks now and then by itself.
(() => {
  if (!document.querySelector('.batches') || !window.EventSource) return;
  const events = new EventSource('/uploads/events');
  // Who has handed in is counted anew a little later; not while somebody reads a list that would close.
  let waits = 0;
  const recount = () => {
    waits = 0;
    const coverage = document.getElementById('coverage');
    if (coverage && !coverage.querySelector('details[open]')) coverage.dispatchEvent(new CustomEvent('numbers'));
  };
  events.addEventListener('batch', (event) => {
    const batch = JSON.parse(event.data);
    const section = document.getElementById(`batch-${batch.id}`);
    if (section) section.dispatchEvent(new CustomEvent('numbers'));
    waits ||= setTimeout(recount, 2000);
  });
  window.addEventListener('pagehide', () => events.close());
})();
