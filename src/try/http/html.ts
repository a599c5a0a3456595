const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is safe because only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

/** A template tag that escapes its values, except those that `html` made. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return new Html(parts.reduce((text, part, index) => text + printed(values[index - 1]) + part));
}

function printed(value: string | Html | readonly Html[] | undefined): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  return (value ?? []).map(({ text }) => text).join('\n');
}
