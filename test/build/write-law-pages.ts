/** Writes docs/law anew: `npm run law:pages`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { regulation } from '../../src/index';
import { clauseRegister } from '../../src/law/clause-register';
import { lawPages } from './law-pages';

for (const [path, text] of Object.entries(lawPages(regulation, clauseRegister))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
