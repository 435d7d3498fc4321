/**
 * The command `witthayathana`: reads, calls the library, prints. Its logic is the library's.
 *
 * Exit status: 0 done, 1 a move named by `--fail-on` occurred or some of what was to be judged is bad, 2 bad usage or a
 * file that cannot be used. Standard error says in which file, at which line and path, and why.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Transition } from '../explore/impact/transition';
import type { Block } from '../text/blocks';
import type { TextLanguage } from '../text/language';
import { version } from '../../package.json';
import { addEvidenceCommand } from './commands/evidence-command';
import { failOn } from './commands/fail-on';
import type { ImpactOptions } from './commands/impact';
import { runImpact } from './commands/impact';
import type { Io } from './machine/io';
import { addJudgeCommands } from './commands/judge-commands';
import { addOfficeCommands } from './commands/office-commands';
import { lawOf } from './commands/law';
import type { PaperFormat } from './output/format';
import { paperFormats } from './output/format';
import { paper } from './output/paper';
import { dateIssue, diffRegulations, inForce, tamed } from './library';
import { help } from './help';
import { formatOption, jsonOption, langOption, wholeNumber } from './options';
import { onLines, Problem, problemAt } from './machine/problem';
import { renderJson } from './output/render-json';
import { renderDiff, renderLaw } from './output/render-law';

const DONE = 0;
const MISUSE = 2;

/** What every command can be asked. */
interface Common {
  readonly format: PaperFormat;
  readonly json?: true;
  readonly lang: TextLanguage;
}

function formatOf({ format, json }: Common): Common['format'] {
  return json === true ? 'json' : format;
}

/** Adds the options that every command has. */
function withCommon(command: Command): Command {
  return command.addOption(formatOption(paperFormats)).addOption(jsonOption()).addOption(langOption());
}

function refusal(message: string): InvalidArgumentError {
  return new InvalidArgumentError(message);
}

function answer(options: Common, blocks: () => readonly Block[], json: () => unknown, io: Io): void {
  const format = formatOf(options);
  io.write(format === 'json' ? renderJson(json()) : paper(blocks(), format, options.lang));
}

function show(law: string, options: Common & { readonly on?: string }, io: Io): void {
  const issue = options.on === undefined ? undefined : dateIssue(options.on);
  if (issue !== undefined) throw problemAt('--on', [{ path: '', ...issue }]);
  const named = lawOf(law, io);
  answer(
    options,
    () => renderLaw(named, options.on, options.lang),
    () => (options.on === undefined ? named.regulation : inForce(named.regulation, options.on)),
    io,
  );
}

function diff(first: string, second: string, options: Common, io: Io): void {
  const [before, after] = [lawOf(first, io), lawOf(second, io)];
  const changes = diffRegulations(before.regulation, after.regulation);
  answer(
    options,
    () => renderDiff(before, after, changes, options.lang),
    () => ({ before: before.spec, after: after.spec, changes }),
    io,
  );
}

/** The command line; `done` is told the exit status of a command that ran, or that is still at work. */
function commandLine(io: Io, done: (status: number | Promise<number>) => void): Command {
  const program = new Command('witthayathana')
    .description(help.program)
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      // what is wrong is told in the words of the command line itself
      writeErr: (text) => {
        io.error(text.split('\n').map(tamed).join('\n'));
      },
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', help.statuses);

  const regulation = program.command('regulation').description(help.regulation);

  withCommon(
    regulation
      .command('show')
      .description(help.show)
      .argument('[law]', 'which law', 'shipped')
      .option('--on <day>', help.showOn),
  )
    .addHelpText('after', help.laws)
    .action((law: string, options: Common & { readonly on?: string }) => {
      show(law, options, io);
    });

  withCommon(
    regulation
      .command('diff')
      .description(help.diff)
      .argument('<before>', 'the law before')
      .argument('<after>', 'the law after'),
  )
    .addHelpText('after', help.laws)
    .action((before: string, after: string, options: Common) => {
      diff(before, after, options, io);
    });

  withCommon(
    program
      .command('impact')
      .description(help.impact)
      .requiredOption('--before <law>', 'the law before')
      .requiredOption('--after <law>', 'the law after')
      .requiredOption('--cases <file...>', help.cases)
      .addOption(
        new Option('--fail-on <moves>', 'exit with 1 on these moves: "met->unmet,met->unknown", or any; repeatable')
          .argParser((list: string, before: ReadonlySet<Transition>) => failOn(list, before, refusal))
          .default(new Set(), 'none'),
      ),
  )
    .option('--limit <n>', help.casesLimit, wholeNumber, 20)
    .addHelpText('after', `${help.laws}\n${help.statusesOfImpact}`)
    .action((options: ImpactOptions & Common) => {
      done(runImpact({ ...options, format: formatOf(options) }, io));
    });

  addJudgeCommands(program, io, done);
  addEvidenceCommand(program, io, done);
  addOfficeCommands(program, io, done);
  return program;
}

/** Tells why it did not end well; gives the exit status. */
function failed(error: unknown, io: Io): number {
  // commander has told already what is wrong with the command line; its own status for it is 1, which means a move.
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSE;
  const lines = error instanceof Problem ? error.lines : [error instanceof Error ? String(error.stack) : String(error)];
  io.error(onLines(lines));
  return MISUSE;
}

/**
 * Runs the command.
 *
 * @param argv - the arguments, without those of Node
 * @param io - the outside world
 * @returns the exit status; a promise of it where the command opens files that are no text
 */
export function run(argv: readonly string[], io: Io): number | Promise<number> {
  const ended: { status: number | Promise<number> } = { status: DONE };
  try {
    commandLine(io, (status) => {
      ended.status = status;
    }).parse(argv, { from: 'user' });
  } catch (error) {
    return failed(error, io);
  }
  const { status } = ended;
  return typeof status === 'number' ? status : status.catch((error: unknown) => failed(error, io));
}
