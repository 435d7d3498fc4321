/** The edge runtime of Next.js, where no text can become code. Prints the report of a bundle. */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { EdgeVM } from '@edge-runtime/vm';

const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
edge.evaluate(readFileSync(argv[2], 'utf8'));
stdout.write(edge.evaluate('JSON.stringify(probe.report())'));
