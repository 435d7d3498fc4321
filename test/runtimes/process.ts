/** Programs of the machine: run to their end, or kept only as long as they are needed. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What a program prints; what it complains of becomes the error. */
export async function output(program: string, args: readonly string[], place: Place): Promise<string> {
  const { stdout } = await execute(program, [...args], { ...place, timeout: 300_000, maxBuffer: 1 << 26 });
  return stdout;
}

/** Starts a program, uses it, and ends it together with all that it started. */
export async function during<T>(
  program: string,
  args: readonly string[],
  place: Place,
  use: (running: ChildProcess) => Promise<T>,
): Promise<T> {
  const running = spawn(program, args, { ...place, detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let said = '';
  running.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) =>
    running.once('close', () => {
      resolve();
    }),
  );
  const failed = new Promise<never>((_, reject) => {
    running.once('error', reject);
    running.once('exit', (code) => {
      reject(new Error(`${program} ended with ${String(code)}: ${said.slice(-2000)}`));
    });
    setTimeout(() => {
      reject(new Error(`${program} did not answer: ${said.slice(-2000)}`));
    }, 300_000).unref();
  });
  try {
    return await Promise.race([use(running), failed]);
  } finally {
    if (running.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGKILL');
    await ended;
  }
}
