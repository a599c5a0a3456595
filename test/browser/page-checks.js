// Evaluated in the page: what every state of the sidebar has to keep to. Answers a list of what it found amiss.
(() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const isShown = (element) => element.checkVisibility() && !element.closest('.unseen');
  const elements = [...document.querySelectorAll('body *')].filter(isShown);
  const nameOf = (element) => `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 40)}»`;

  if (document.documentElement.scrollWidth > width) found.push(`the page is wider than ${width}`);
  for (const element of elements) {
    const { left, right } = element.getBoundingClientRect();
    if (right > width + 0.5 || left < -0.5) found.push(`outside the page: ${nameOf(element)}`);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.closest('svg, textarea')) {
      found.push(`cut off: ${nameOf(element)}`);
    }
  }

  let level = 1;
  for (const element of document.querySelectorAll('h1, h2, h3, h4')) {
    const own = Number(element.tagName[1]);
    if (own > level + 1) found.push(`heading skips a level: ${nameOf(element)}`);
    level = own;
  }

  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`id twice: ${id}`);

  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backgroundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor);
      if ((color[3] ?? 1) > 0) return color;
    }
    return [255, 255, 255];
  };
  for (const element of elements) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (!hasText || element.closest('[aria-disabled="true"]')) continue;
    const [light, dark] = [luminance(channels(getComputedStyle(element).color)), luminance(backgroundOf(element))].sort(
      (a, b) => b - a,
    );
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) found.push(`contrast ${ratio.toFixed(2)}: ${nameOf(element)}`);
  }
  return found;
})();
