/** The executable: hands arguments and streams to the command, and its exit status to the shell. */
import { run } from './main';
import { nodeIo } from './machine/node-io';

process.exitCode = await run(process.argv.slice(2), nodeIo);
