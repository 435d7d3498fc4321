/**
 * The command `witthayathana`: reads, calls the library, prints. Its logic is the library's.
 *
 * Exit status: 0 done, 1 a move named by `--fail-on` occurred or some of what was to be judged is bad, 2 bad usage or a
 * file that cannot be used. Standard error says in which file, at which line and path, and why.
 */
import { Command, CommanderError } from 'commander';
import type { Block } from '../text/blocks';
import type { TextLanguage } from '../text/language';
import { version } from '../../package.json';
import { addEvidenceCommand } from './commands/evidence-command';
import type { Io } from './machine/io';
import { addJudgeCommands } from './commands/judge-commands';
import { addImpactCommand } from './commands/impact-command';
import { addSimulateCommand } from './commands/simulate-command';
import { addOfficeCommands } from './commands/office-commands';
import { lawOf } from './commands/law';
import type { PaperFormat } from './output/format';
import { paperFormats } from './output/format';
import { paper } from './output/paper';
import { checkRegulation, dateIssue, diffRegulations, inForce, tamed } from './library';
import { helpIn, languageOf } from './help/help';
import { helpInLanguage } from './help/in-language';
import { formatOption, jsonOption, langOption } from './options';
import { onLines, Problem, problemAt } from './machine/problem';
import { renderJson } from './output/render-json';
import { renderCheck } from './output/render-check';
import { renderDiff, renderLaw } from './output/render-law';
import { usageLines } from './usage-error';

const DONE = 0;
const WARNED = 1;
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
function withCommon(command: Command, lang: TextLanguage): Command {
  return command.addOption(formatOption(paperFormats, lang)).addOption(jsonOption(lang)).addOption(langOption(lang));
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

/** Looks a law over; a warning is as bad as a move of the law where it is to be. */
function check(law: string, options: Common & { readonly strict?: true }, io: Io): number {
  const named = lawOf(law, io);
  const remarks = checkRegulation(named.regulation);
  answer(
    options,
    () => renderCheck(named, remarks, options.lang),
    () => ({ law: named.spec, remarks }),
    io,
  );
  return options.strict === true && remarks.some(({ level }) => level === 'warning') ? WARNED : DONE;
}

/** The command line; `done` is told the exit status of a command that ran, or that is still at work. */
function commandLine(lang: TextLanguage, io: Io, done: (status: number | Promise<number>) => void): Command {
  const help = helpIn(lang);
  const program = helpInLanguage(new Command('witthayathana'), lang)
    .description(help.program)
    .version(version, '-V, --version', help.versionOption)
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      // the help, where no command is named
      writeErr: io.error,
      // what is wrong is written at the end, in the language of the command line
      outputError: () => undefined,
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
      .argument('[law]', help.whichLaw, 'shipped')
      .option('--on <day>', help.showOn),
    lang,
  )
    .addHelpText('after', help.laws)
    .action((law: string, options: Common & { readonly on?: string }) => {
      show(law, options, io);
    });

  withCommon(
    regulation
      .command('diff')
      .description(help.diff)
      .argument('<before>', help.lawBefore)
      .argument('<after>', help.lawAfter),
    lang,
  )
    .addHelpText('after', help.laws)
    .action((before: string, after: string, options: Common) => {
      diff(before, after, options, io);
    });

  withCommon(
    regulation
      .command('check')
      .description(help.check)
      .argument('<law>', help.checkedLaw)
      .option('--strict', help.strict),
    lang,
  )
    .addHelpText('after', `${help.laws}\n${help.statusesOfCheck}`)
    .action((law: string, options: Common & { readonly strict?: true }) => {
      done(check(law, options, io));
    });

  addImpactCommand(program, lang, io, done);
  addJudgeCommands(program, lang, io, done);
  addEvidenceCommand(program, lang, io, done);
  addSimulateCommand(program, lang, io, done);
  addOfficeCommands(program, lang, io, done);
  return program;
}

/** Tells why it did not end well; gives the exit status. */
function failed(error: unknown, lang: TextLanguage, io: Io): number {
  if (error instanceof CommanderError) {
    // The status of commander for a failure is 1, which means a move.
    if (error.code !== 'commander.help') io.error(onLines(usageLines(error, lang).map(tamed)));
    return MISUSE;
  }
  const lines =
    error instanceof Problem ? error.lines(lang) : [error instanceof Error ? String(error.stack) : String(error)];
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
  const lang = languageOf(argv);
  const endedWell = (status: number): number => {
    io.flush?.();
    return status;
  };
  const endedBadly = (error: unknown): number => failed(error, lang, io);
  let ended: number | Promise<number> = DONE;
  try {
    try {
      commandLine(lang, io, (status) => {
        ended = status;
      }).parse(argv, { from: 'user' });
    } catch (error) {
      // Help that was asked for ends the command by an error that is none.
      if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    }
    const status = ended as number | Promise<number>;
    return typeof status === 'number' ? endedWell(status) : status.then(endedWell).catch(endedBadly);
  } catch (error) {
    return endedBadly(error);
  }
}
