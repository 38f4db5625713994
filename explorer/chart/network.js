// Who is joined to whom, drawn by ECharts; beside it stands the table that it is drawn from.

import { h } from '../ui/dom.js';

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** A colour that is named by the style sheet, as the page shows it now: ECharts does not read `light-dark()`. */
function shown(name) {
  const probe = h('span', { style: { color: `var(${name})`, display: 'none' } });
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found || colour(name);
}

/**
 * `nodes` are `{ id, name, size, href }`, `links` `{ from, to, weight, directed }`. Resolves to the element. `open(href)` is called when a
 * node is clicked.
 */
export async function network(nodes, links, { caption, open }) {
  const echarts = await import('../vendor/echarts/echarts.esm.min.js');
  const place = h('div', { class: 'network', role: 'img', 'aria-label': caption });
  const heaviest = Math.max(1, ...links.map((link) => link.weight ?? 1));
  const option = () => ({
    animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    tooltip: { renderMode: 'richText', formatter: ({ name, dataType, data }) => (dataType === 'edge' ? `${data.title}` : name) },
    series: [{
      type: 'graph',
      layout: 'force',
      roam: 'move',
      draggable: true,
      force: { repulsion: 220, edgeLength: [60, 160], gravity: 0.08 },
      label: { show: true, position: 'right', color: shown('--ink'), fontSize: 12 },
      itemStyle: { color: shown('--accent') },
      lineStyle: { color: shown('--minor'), opacity: 0.5, curveness: 0.1 },
      data: nodes.map((node) => ({ id: node.id, name: node.name, symbolSize: 8 + 3 * Math.sqrt(node.size ?? 1), href: node.href })),
      links: links.map((link) => ({
        source: link.from, target: link.to, title: link.title ?? '', symbol: ['none', link.directed ? 'arrow' : 'none'],
        lineStyle: { width: 0.5 + (4 * (link.weight ?? 1)) / heaviest },
      })),
    }],
  });
  const draw = () => {
    const chart = echarts.getInstanceByDom(place) ?? echarts.init(place, null, { renderer: 'svg' });
    chart.setOption(option());
    chart.off('click');
    chart.on('click', ({ data }) => data.href && open(data.href));
    const observer = new ResizeObserver(() => {
      if (place.isConnected) {
        chart.resize();
      } else { // the view is left
        observer.disconnect();
        chart.dispose();
      }
    });
    observer.observe(place);
  };
  // It wants to know its size, so it is drawn when it stands on the page.
  requestAnimationFrame(() => requestAnimationFrame(draw));
  window.addEventListener('huisheng:light', () => echarts.getInstanceByDom(place)?.setOption(option()));
  return place;
}
