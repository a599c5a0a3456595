const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Outlines drawn on a 24 by 24 grid. */
const PATHS = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  report: 'M7 3.5h7l4 4V20.5H7zM13.5 3.5v4.5H18M10 12.5h5M10 16h5',
  problems: 'M9 5h-2.5v15.5h11V5H15M9 3.5h6v3H9zM9.5 13.5l2 2 3.5-4',
  figures: 'M5 20V4M5 20h15M9 16.5v-5M13 16.5v-9M17 16.5v-3',
  freeze: 'M6 10.5h12v9.5H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M9.5 15.2l1.8 1.8 3.2-3.6',
  'check-file': 'M6.5 3.5h7l4 4v5M6.5 3.5v17h5M13.5 3.5v4.5H18M16 19.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM18.2 18.7l2.3 2.3',
  templates: 'M5 5h14v4H5zM5 12h6v7H5zM14 12h5M14 15.5h5M14 19h5',
  sharing:
    'M8 14.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5zM17 8.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5zM17 20.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5zM10.2 10.8 14.8 7.3M10.2 13.2l4.6 3.5',
  history: 'M12 20.5a8.5 8.5 0 1 0-8.2-6.3M3.5 9v5.2h5M12 7.5V12l3.2 2',
  export: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14',
  'set-up':
    'M4 7h8M17 7h3M4 17h3M12 17h8M14.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM9.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  today: 'M6 5.5h12v15H6zM6 9.5h12M9 3.5v4M15 3.5v4M9.5 14.5l2 2 3.5-4',
  entry: 'M4.5 19.5h15M6.5 15.5l9-9 3 3-9 9-3.5.5z',
  import: 'M12 15V4M7.5 8 12 3.5 16.5 8M5 14v5.5h14V14',
  assignments:
    'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19.5c.5-4 2.5-5.5 5.5-5.5s5 1.5 5.5 5.5M15.5 8.5h5.5M15.5 12.5h5.5',
  reconcile: 'M4 7.5h13M14 4.5l3 3-3 3M20 16.5H7M10 13.5l-3 3 3 3',
  charts: 'M4 20h16M6.5 20v-6h3v6M11 20V9h3v11M15.5 20V5h3v15',
  annexes: 'M7 3.5h10v17H7zM10 8h4M10 11.5h4M10 15h4M4.5 6.5v11',
  'new-year': 'M6 5.5h12v15H6zM6 9.5h12M9 3.5v4M15 3.5v4M12 12v5.5M9.2 14.8h5.6',
  help: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.5v.4M12 16.6v.2',
  done: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8.3 12.3l2.6 2.6 4.8-5.4',
  error: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.8v5M12 15.9v.2',
  warning: 'M12 4.5 3.5 19.5h17zM12 10v4.5M12 17v.2',
  information: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11v5.3M12 7.7v.2',
  waiting: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z',
  working: 'M12 3.5a8.5 8.5 0 1 1-8.5 8.5',
  lock: 'M6 10.5h12v9.5H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v2',
  busy: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7v5.2l3.3 2',
  external: 'M13.5 5H19v5.5M19 5l-8 8M17 14v5H5V7h5',
  arrow: 'M9.5 6l6 6-6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the text beside an icon says the same. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
