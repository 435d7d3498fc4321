/** A realm with nothing in it but the language itself, where no text can become code. Prints the report of a bundle. */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { createContext, runInContext } from 'node:vm';

const realm = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
runInContext(readFileSync(argv[2], 'utf8'), realm);
stdout.write(runInContext('JSON.stringify(probe.report())', realm));
