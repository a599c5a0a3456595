import { writeFile } from 'node:fs/promises';
import { defaultTemplate } from './default-template';
import { kstthcTemplate } from './kstthc-template';

// Writes the built-in templates; run it from the top folder of the project.
await writeFile('src/template/default-template.docx', await defaultTemplate());
await writeFile('src/template/kstthc-template.docx', await kstthcTemplate());
