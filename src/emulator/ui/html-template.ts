/** Runs code in the scope of the script's own functions. */
export type RunCode = (code: string, names: Readonly<Record<string, unknown>>) => unknown;

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Fills in a template: `<?= ?>` prints escaped, `<?!= ?>` prints as it is, `<? ?>` only runs. */
export function filled(template: string, names: Readonly<Record<string, unknown>>, runCode: RunCode): string {
  const escapedText = (value: unknown) => escaped(String(value ?? ''));
  return String(runCode(codeOf(template), { ...names, __escape: escapedText }));
}

function codeOf(template: string): string {
  const parts = ["var __out = '';"];
  let end = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    parts.push(printed(template.slice(end, match.index)), statement(match[1], match[2] ?? ''));
    end = match.index + match[0].length;
  }
  parts.push(printed(template.slice(end)), 'return __out;');
  return parts.join('\n');
}

function printed(text: string): string {
  return `__out += ${JSON.stringify(text)};`;
}

function statement(kind: string | undefined, code: string): string {
  if (kind === undefined) return code;
  const expression = `(${code.trim().replace(/;$/, '')})`;
  return kind === '!=' ? `__out += ${expression};` : `__out += __escape(${expression});`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
