import { writeFile } from 'node:fs/promises';
import { defaultTemplate } from './default-template';

// Writes the built-in template; run it from the top folder of the project.
await writeFile('src/template/default-template.docx', await defaultTemplate());
