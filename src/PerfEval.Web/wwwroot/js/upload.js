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

  // Thousands of files go in several forms into one batch. What the server has already, from before a broken line, is told by its hash and not sent.
  const mostFiles = 100;
  const mostBytes = 64 * 1048576;
  const pause = (seconds) => new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });

  const groups = (files) => {
    const all = [];
    let bytes = Infinity;
    for (const one of files) {
      if (bytes + one.file.size > mostBytes || all[all.length - 1].length === mostFiles) { all.push([]); bytes = 0; }
      all[all.length - 1].push(one);
      bytes += one.file.size;
    }
    return all;
  };

  const hashOf = async (file) => {
    // An open line (http) has no crypto; large files would have to be held whole.
    if (!window.crypto?.subtle || file.size > mostBytes) return null;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  const knownOf = async (hashes) => {
    const answer = await fetch('/uploads/known', { method: 'POST', headers: { RequestVerificationToken: token, 'Content-Type': 'application/json' }, body: JSON.stringify(hashes) });
    return new Set(answer.ok ? await answer.json() : []);
  };

  const post = (data, batch, shown) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', batch ? `${form.action}?batch=${batch}` : form.action);
    request.setRequestHeader('RequestVerificationToken', token);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = (event) => shown(event.loaded);
    request.onload = () => resolve(request);
    request.onerror = () => resolve(null);
    request.send(data);
  });

  const send = async (files) => {
    if (busy || files.length === 0) return;
    busy = true;
    bar.hidden = false;
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    let [batch, gone, skipped] = [null, 0, 0];
    for (const group of groups(files)) {
      const bytes = group.reduce((sum, { file }) => sum + file.size, 0);
      const shown = (loaded) => {
        bar.value = total ? Math.min(1, (gone + loaded) / total) : 0;
        say(`正在上传 ${files.length} 个文件：${size(Math.min(total, gone + loaded))} / ${size(total)}`);
      };
      for (let tries = 1; ; tries += 1) {
        const data = new FormData();
        // Only after a broken line is it likely that the server has some of them.
        const hashes = tries > 1 ? await Promise.all(group.map(({ file }) => hashOf(file))) : [];
        const known = hashes.some(Boolean) ? await knownOf(hashes.filter(Boolean)).catch(() => new Set()) : new Set();
        group.forEach(({ file, name }, i) => {
          if (known.has(hashes[i])) data.append('known', `${hashes[i]} ${name}`); else data.append('files', file, name);
        });
        const request = await post(data, batch, shown);
        if (request?.status === 200) {
          const answer = JSON.parse(request.responseText);
          batch = answer.batch;
          skipped += answer.skipped;
          break;
        }
        if (request?.status === 507) { fail(request.responseText); return; }
        if (request?.status === 429) { say(`${request.responseText}稍后自动继续。`); await pause(Number(request.getResponseHeader('Retry-After')) || 10); continue; }
        if (request !== null && request.status < 500) { fail(request.status === 400 ? '页面已过期，请刷新后重新上传。' : '上传没有成功，请刷新后重新上传。'); return; }
        if (tries === 6) { fail('连接中断，上传没有完成，请重新上传；已收到的文件不会重复处理。'); return; }
        say(`连接中断，正在第 ${tries} 次重试……`);
        await pause(2 ** tries);
      }
      gone += bytes;
    }
    window.location.assign(skipped > 0 ? `/uploads?batch=${batch}&skipped=${skipped}` : `/uploads?batch=${batch}`);
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
