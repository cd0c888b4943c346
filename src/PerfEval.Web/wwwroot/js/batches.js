// Follows the batches: the server tells when numbers change, and the batch is fetched anew. Without events the page asks now and then by itself.
(() => {
  if (!document.querySelector('.batches') || !window.EventSource) return;
  const events = new EventSource('/uploads/events');
  events.addEventListener('batch', (event) => {
    const batch = JSON.parse(event.data);
    const section = document.getElementById(`batch-${batch.id}`);
    if (section) section.dispatchEvent(new CustomEvent('numbers'));
  });
  window.addEventListener('pagehide', () => events.close());
})();
