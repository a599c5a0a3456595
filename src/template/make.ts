import { writeFile } from 'node:fs/promises';
import { defaultTemplate } from './default-template';

/** Writes the default template beside this file's source; run from the project's top folder. */
await writeFile('src/template/default-template.docx', await defaultTemplate());
