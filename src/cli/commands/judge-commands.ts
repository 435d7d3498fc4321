/** The command lines of `assess`, `earliest`, `remedies` and `triage`. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Supposition } from '../../facts/filing-window';
import type { InputFormat } from '../input/input';
import { inputFormats } from '../input/input';
import type { TextEncoding } from '../../table/lines';
import type { Io } from '../machine/io';
import type { AssessOptions, JudgeOptions, TriageCommandOptions, WindowOptions } from './judge-options';
import { formatNamedBy, intoFile } from './output-file';
import { runPlan, runReport, runTimeline } from './papers';
import { runAssess, runChecklist, runEarliest, runRemedies, runTriage } from './judge';
import { nearest, templateSheets, textEncodings, writeWorkbook } from '../library';
import { help } from '../help';
import { formatOption, jobs, jsonOption, langOption, wholeNumber } from '../options';
import type { OutputFormat } from '../output/format';
import { outputFormats } from '../output/format';

/** What commander hands over. */
interface Given {
  readonly format: OutputFormat;
  readonly json?: true;
  readonly lang: 'th' | 'en';
  readonly bom: boolean;
  readonly input?: InputFormat;
  readonly encoding?: TextEncoding;
  readonly columns?: 'keep' | 'refuse';
  readonly output?: string;
}

type AssessGiven = Given & Pick<AssessOptions, 'jobs'> & { readonly checklist?: true };

/** The format that is asked for, by name or by the ending of the file. */
function outputOf<T extends Given>(given: T, command: Command): T & JudgeOptions {
  const isNamed = command.getOptionValueSource('format') !== 'default';
  const format = isNamed ? given.format : (formatNamedBy(given.output) ?? given.format);
  return { ...given, format: given.json === true ? 'json' : format };
}

const suppositions: Readonly<Record<string, Supposition>> = {
  agreements: { agreements: 'passed' },
  performance: { performance: 'outstanding' },
};

/** `agreements,performance` */
function supposition(list: string): Supposition {
  const names = Object.keys(suppositions);
  return list.split(',').reduce<Supposition>((before, text) => {
    const word = text.trim();
    if (Object.hasOwn(suppositions, word)) return { ...before, ...suppositions[word] };
    const meant = nearest(word, names);
    const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
    throw new InvalidArgumentError(`expected ${names.join(' or ')}, found ${JSON.stringify(word)}${hint}`);
  }, {});
}

function withInputAndOutput(command: Command): Command {
  return command
    .addOption(new Option('--input <format>', 'what FILE is, whatever its name').choices(inputFormats))
    .addOption(new Option('--encoding <encoding>', help.encoding).choices(textEncodings))
    .addOption(new Option('--columns <what>', help.columns).choices(['keep', 'refuse']))
    .option('--output <file>', help.output)
    .addOption(formatOption(outputFormats))
    .addOption(jsonOption())
    .addOption(langOption())
    .option('--no-bom', 'CSV without a byte order mark, which spreadsheets need to read Thai')
    .addHelpText('after', help.input);
}

function withAssumption(command: Command): Command {
  return command.addOption(new Option('--assume <what>', help.assume).argParser(supposition).default({}, 'nothing'));
}

/** Adds the commands; `done` is told their exit status. */
export function addJudgeCommands(program: Command, io: Io, done: (status: number | Promise<number>) => void): void {
  program
    .command('template')
    .description(help.template)
    .requiredOption('--output <file>', help.output)
    .action(({ output }: { readonly output: string }) => {
      done(
        intoFile(output, io, async (to) => {
          to.write(await writeWorkbook(templateSheets()));
          return 0;
        }),
      );
    });

  withInputAndOutput(
    program
      .command('assess')
      .description(help.assess)
      .argument('<file>', 'what to judge; - for standard input')
      .option('--checklist', help.checklist)
      .addOption(new Option('--jobs <n>', help.jobs).argParser(jobs).default(1).conflicts('checklist')),
  ).action((file: string, { checklist, ...given }: AssessGiven, command: Command) => {
    const options = outputOf(given, command);
    done(
      intoFile(given.output, io, (to) =>
        checklist === true ? runChecklist(file, options, to) : runAssess(file, options, to),
      ),
    );
  });

  withInputAndOutput(
    withAssumption(
      program
        .command('earliest')
        .description(help.earliest)
        .argument('<file>', 'applications; a filing day in them is ignored; - for standard input')
        .requiredOption('--from <day>', help.from)
        .requiredOption('--until <day>', 'the last day to look at'),
    ),
  ).action((file: string, given: Given & Pick<WindowOptions, 'from' | 'until' | 'assume'>, command: Command) => {
    done(intoFile(given.output, io, (to) => runEarliest(file, outputOf(given, command), to)));
  });

  withInputAndOutput(
    program
      .command('plan')
      .description(help.plan)
      .argument('<file>', 'applications; - for standard input')
      .requiredOption('--from <day>', help.from)
      .requiredOption('--until <day>', 'the last day to look at'),
  ).action((file: string, given: Given & Pick<WindowOptions, 'from' | 'until'>, command: Command) => {
    done(intoFile(given.output, io, (to) => runPlan(file, outputOf(given, command), to)));
  });

  for (const [name, about, run] of [
    ['report', help.report, runReport],
    ['timeline', help.timeline, runTimeline],
  ] as const) {
    withInputAndOutput(
      program
        .command(name)
        .description(about)
        .argument('<file>', 'applications; - for standard input')
        .requiredOption('--on <day>', help.triageOn),
    ).action((file: string, given: Given & { readonly on: string }, command: Command) => {
      const isNamed = command.getOptionValueSource('format') !== 'default' || formatNamedBy(given.output) !== undefined;
      const options = outputOf(given, command);
      done(intoFile(given.output, io, (to) => run(file, isNamed ? options : { ...options, format: 'html' }, to)));
    });
  }

  withInputAndOutput(
    program
      .command('remedies')
      .description(help.remedies)
      .argument('<file>', 'what to judge; - for standard input')
      .option('--limit <n>', help.waysLimit, wholeNumber, 5),
  ).action((file: string, given: Given & { readonly limit: number }, command: Command) => {
    done(intoFile(given.output, io, (to) => runRemedies(file, outputOf(given, command), to)));
  });

  withInputAndOutput(
    withAssumption(
      program
        .command('triage')
        .description(help.triage)
        .argument('<file...>', 'applications; a filing day in them is ignored; - for standard input')
        .requiredOption('--on <day>', help.triageOn)
        .option('--until <day>', 'the last day to look ahead to'),
    ),
  ).action(
    (
      files: readonly string[],
      given: Given & Pick<TriageCommandOptions, 'on' | 'until' | 'assume'>,
      command: Command,
    ) => {
      done(intoFile(given.output, io, (to) => runTriage(files, outputOf(given, command), to)));
    },
  );
}
