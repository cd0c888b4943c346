// Words selected on the paper are put into the field of words to be masked.
(() => {
  const paper = document.getElementById('paper');
  const field = document.querySelector('[data-selected]');
  if (!paper || !field) return;
  const take = () => {
    const selection = window.getSelection();
    const words = selection.toString().trim();
    if (words && words.length <= field.maxLength && !words.includes('\n') && paper.contains(selection.anchorNode)) field.value = words;
  };
  paper.addEventListener('mouseup', take);
  paper.addEventListener('keyup', take);
})();
