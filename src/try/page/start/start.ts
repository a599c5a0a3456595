import type { OpenedView } from '../protocol';

/** The start page: opens what was pressed or chosen, and goes there. */
const said = document.getElementById('said') as HTMLElement;

async function open(order: string, name: string, body: Blob | string = ''): Promise<void> {
  said.textContent = '';
  const response = await fetch(`${order}?${new URLSearchParams({ name })}`, { method: 'POST', body });
  if (!response.ok) said.textContent = await response.text();
  else location.assign(((await response.json()) as OpenedView).address);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-order]')) {
  const { order = '', name = '' } = button.dataset;
  button.addEventListener('click', () => void open(order, name));
}

const upload = document.getElementById('upload') as HTMLInputElement;
upload.addEventListener('change', () => {
  const [file] = upload.files ?? [];
  if (file) void open('upload', file.name, file);
});
