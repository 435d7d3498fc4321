/** The law as a file has the type of the law as a value, and not what a compiler would read from all of its JSON. */
import type { Regulation } from '../dist/index.cjs';

declare const regulation: Regulation;
export = regulation;
