import { rm } from 'node:fs/promises';

export default async function end() {
  await rm(process.env.RUN_FOLDER, { recursive: true, force: true });
}
