// Sends dropped or chosen files in one form, shows how much has gone, then opens the page of the batch.
(() => {
  const form = document.querySelector('[data-upload]');
  if (!form) return;
  const part = (name) => form.querySelector(`[data-${name}]`);
  const [input, folder, state, bar, button] = ['files', 'folder', 'state', 'bar', 'send'].map(part);
  const token = form.querySelector('[name="__RequestVerificationToken"]').value;
  part('folder-choice').hidden = false;
  button.hidden = true;
  let busy = false;

  const say = (words, wrong) => { state.textContent = words; state.classList.toggle('wrong', wrong === true); };
  const size = (bytes) => `${(bytes / 1048576).toFixed(1)} MB`;

  const send = (files) => {
    if (busy || files.length === 0) return;
    busy = true;
    const data = new FormData();
    for (const { file, name } of files) data.append('files', file, name);
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('RequestVerificationToken', token);
    bar.hidden = false;
    request.upload.onprogress = (event) => {
      bar.value = event.total ? event.loaded / event.total : 0;
      say(`正在上传 ${files.length} 个文件：${size(event.loaded)} / ${size(event.total)}`);
    };
    request.onload = () => {
      if (request.status === 200) { window.location.assign(request.responseURL); return; }
      fail(request.status === 400 ? '页面已过期，请刷新后重新上传。' : '上传没有成功，请刷新后重新上传。');
    };
    request.onerror = () => fail('连接中断，上传没有完成，请重新上传。');
    request.send(data);
  };

  const fail = (words) => { busy = false; bar.hidden = true; say(words, true); };
  const named = (list) => [...list].map((file) => ({ file, name: file.webkitRelativePath || file.name }));

  // A dropped folder is walked; the names keep its path.
  const walk = async (entry, path) => {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      return [{ file, name: path + file.name }];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return found;
      for (const inner of some) found.push(...await walk(inner, `${path}${entry.name}/`));
    }
  };

  input.addEventListener('change', () => send(named(input.files)));
  folder.addEventListener('change', () => send(named(folder.files)));
  form.addEventListener('dragover', (event) => { event.preventDefault(); form.classList.add('over'); });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', async (event) => {
    event.preventDefault();
    form.classList.remove('over');
    const plain = named(event.dataTransfer.files);
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    try {
      const found = entries.some((entry) => entry.isDirectory) ? (await Promise.all(entries.map((entry) => walk(entry, '')))).flat() : plain;
      if (found.length === 0) say('没有可上传的文件。', true); else send(found);
    } catch {
      fail('有文件不能读取，请重新选择。');
    }
  });
})();
