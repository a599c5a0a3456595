import type { XmlElement } from './element';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A whole file; attributes stand in double quotes. */
export function xmlFile(root: XmlElement): string {
  const pieces: string[] = [DECLARATION];
  write(root, pieces);
  return pieces.join('');
}

function write({ name, attributes, children }: XmlElement, pieces: string[]): void {
  const words = attributes.map((one) => ` ${one.name}="${one.value}"`).join('');
  pieces.push(`<${name}${words}${children.length === 0 ? '/>' : '>'}`);
  if (children.length === 0) return;
  for (const child of children) {
    if (typeof child === 'string') pieces.push(child);
    else write(child, pieces);
  }
  pieces.push(`</${name}>`);
}
