// Draws a chart above the table that it is made from: what is drawn is what the table says. Without this file, or without ECharts, the tables stand open.
(() => {
  const ink = '#1d2733';
  const soft = '#5a6675';
  const colours = ['#1f4e79', '#e0912f', '#3f8f7a', '#a8455a', '#6b6fb3', '#8a7a3a', '#4f9bd0', '#c46a9b', '#5a6675', '#9cb83d'];
  const linesShown = 6;
  const columnsShown = 20;
  const font = getComputedStyle(document.body).fontFamily;
  const percent = (value) => `${Math.round(value * 1000) / 10}%`;
  const plain = (value) => value.toLocaleString('zh-CN');
  const missing = (value) => value === null || value === undefined;

  // Names in the first column, one list of values for each drawn column.
  const read = (table, most) => {
    const heads = [...table.tHead.rows[0].cells];
    const drawn = heads.map((head, at) => ({ name: head.textContent.trim(), kind: head.dataset.drawn, at })).filter((column) => column.kind);
    const rows = [...table.tBodies[0].rows].slice(0, most);
    const number = (cell) => (cell.dataset.v === undefined || cell.dataset.v === '' ? null : Number(cell.dataset.v));
    return {
      names: rows.map((row) => row.cells[0].textContent.trim()),
      columns: drawn.map((column) => ({ ...column, values: rows.map((row) => number(row.cells[column.at])) })),
      shown: drawn[0]?.kind === 'share' ? percent : plain,
    };
  };

  const base = (data) => ({
    color: colours,
    animation: false,
    textStyle: { fontFamily: font, color: ink },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 9, textStyle: { color: ink, fontSize: 13 }, inactiveColor: '#7d8896' },
    // Words drawn on the canvas: a box of HTML would need inline styles.
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, textStyle: { fontSize: 13 }, axisPointer: { type: 'shadow' },
      valueFormatter: (value) => (missing(value) ? '—' : data.shown(value)),
    },
    grid: { left: 8, right: 24, top: 34, bottom: 6, containLabel: true },
  });

  const values = (data) => ({ type: 'value', min: 0, minInterval: data.shown === plain ? 1 : 0, axisLabel: { formatter: data.shown, color: soft }, splitLine: { lineStyle: { color: '#e9edf1' } } });
  const names = (list, more) => ({ type: 'category', data: list, axisTick: { show: false }, axisLine: { lineStyle: { color: '#aeb8c3' } }, axisLabel: { color: ink, interval: 0, ...more } });

  const options = {
    bar: (data) => ({
      ...base(data), xAxis: values(data), yAxis: { ...names(data.names, { fontSize: 12 }), inverse: true },
      series: data.columns.map((column) => ({ type: 'bar', name: column.name, data: column.values, barMaxWidth: 14, barGap: '10%' })),
    }),
    column: (data) => ({
      ...base(data), xAxis: names(data.names, { interval: 0, rotate: data.names.length > 12 ? 60 : data.names.length > 6 ? 40 : 0, overflow: 'truncate', width: 84, fontSize: 12 }), yAxis: values(data),
      series: data.columns.map((column) => ({ type: 'bar', name: column.name, data: column.values, barMaxWidth: 26, barGap: '10%' })),
    }),
    line: (data) => ({
      ...base(data),
      tooltip: { ...base(data).tooltip, axisPointer: { type: 'line' }, order: 'valueDesc' },
      legend: { ...base(data).legend, type: 'scroll', orient: 'vertical', left: null, right: 0, bottom: 0, width: 190, selected: Object.fromEntries(data.names.map((name, i) => [name, i < linesShown])) },
      grid: { left: 8, right: 216, top: 14, bottom: 6, containLabel: true },
      xAxis: { ...names(data.columns.map((column) => column.name)), boundaryGap: false }, yAxis: { ...values(data), min: null, scale: true },
      series: data.names.map((name, row) => ({ type: 'line', name, data: data.columns.map((column) => column.values[row]), symbolSize: 6, connectNulls: false })),
    }),
  };

  const button = (words) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn btn-sm';
    made.textContent = words;
    return made;
  };

  const draw = (figure) => {
    const table = figure.querySelector('table');
    const plot = figure.querySelector('[data-plot]');
    const make = options[figure.dataset.chart];
    if (!table || !plot || !make) return;
    const most = figure.dataset.chart === 'column' ? columnsShown : Infinity;
    const data = read(table, most);
    if (data.names.length === 0 || data.columns.length === 0) return;
    const title = figure.querySelector('h2').textContent.trim();
    plot.hidden = false;
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', `${title}（图，数据见下表）`);
    const chart = window.echarts.init(plot, null, { renderer: 'canvas', locale: 'ZH' });
    chart.on('finished', () => { figure.dataset.done = 'true'; });
    chart.setOption(make(data));
    figure.querySelector('[data-table]').open = false;
    new ResizeObserver(() => chart.resize()).observe(plot);
    if (table.tBodies[0].rows.length > most) {
      const note = document.createElement('span');
      note.className = 'hint';
      note.textContent = `图为前 ${most} 项，其余见数据表`;
      figure.querySelector('[data-acts]').before(note);
    }
    const picture = button('图片');
    picture.addEventListener('click', () => {
      const link = document.createElement('a');
      link.href = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' });
      link.download = `${title}.png`;
      link.click();
    });
    figure.querySelector('[data-acts]').append(picture);
  };

  if (window.echarts) document.querySelectorAll('figure[data-chart]').forEach(draw);

  // A choice asks at once; words wait for the button.
  document.querySelector('[data-range]')?.addEventListener('change', (event) => {
    if (event.target.matches('select')) event.target.form.requestSubmit();
  });
})();
