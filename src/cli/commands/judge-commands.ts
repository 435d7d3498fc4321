/** The command lines of `assess`, `earliest`, `remedies` and `triage`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Supposition } from '../../facts/filing-window';
import type { InputFormat } from '../input/input';
import { inputFormats } from '../input/input';
import type { TextEncoding } from '../../table/lines';
import type { Io } from '../machine/io';
import type { JudgeOptions, TriageCommandOptions, WindowOptions } from './judge-options';
import { formatNamedBy, intoFile } from './output-file';
import type { PlanOptions } from './papers';
import { runPlan, runReport, runTimeline } from './papers';
import { runAssess, runChecklist, runEarliest, runRemedies, runTriage } from './judge';
import { templateSheets, textEncodings, writeWorkbook } from '../library';
import type { TextLanguage } from '../../text/language';
import { helpIn } from '../help/help';
import { formatOption, jsonOption, langOption, unknownWord, wholeNumber } from '../options';
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
  readonly law: string;
}

type AssessGiven = Given & { readonly checklist?: true };

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
function supposition(list: string, lang: TextLanguage): Supposition {
  const names = Object.keys(suppositions);
  return list.split(',').reduce<Supposition>((before, text) => {
    const word = text.trim();
    if (Object.hasOwn(suppositions, word)) return { ...before, ...suppositions[word] };
    throw unknownWord(lang, names, word);
  }, {});
}

function withInputAndOutput(command: Command, lang: TextLanguage): Command {
  const help = helpIn(lang);
  return command
    .addOption(new Option('--input <format>', help.inputFormat).choices(inputFormats))
    .option('--law <law>', help.law, 'shipped')
    .addOption(new Option('--encoding <encoding>', help.encoding).choices(textEncodings))
    .addOption(new Option('--columns <what>', help.columns).choices(['keep', 'refuse']))
    .option('--output <file>', help.output)
    .addOption(formatOption(outputFormats, lang))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .option('--no-bom', help.noBom)
    .addHelpText('after', help.input);
}

/** Adds `--assume`. */
export function withAssumption(command: Command, lang: TextLanguage): Command {
  const help = helpIn(lang);
  return command.addOption(
    new Option('--assume <what>', help.assume).argParser((list) => supposition(list, lang)).default({}, help.nothing),
  );
}

/** Adds the commands; `done` is told their exit status. */
export function addJudgeCommands(
  program: Command,
  lang: TextLanguage,
  io: Io,
  done: (status: number | Promise<number>) => void,
): void {
  const help = helpIn(lang);
  program
    .command('template')
    .description(help.template)
    .requiredOption('--output <file>', help.output)
    .addOption(langOption(lang))
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
      .argument('<file>', help.judged)
      .option('--checklist', help.checklist),
    lang,
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
        .argument('<file>', help.undated)
        .requiredOption('--from <day>', help.from)
        .requiredOption('--until <day>', help.until),
      lang,
    ),
    lang,
  ).action((file: string, given: Given & Pick<WindowOptions, 'from' | 'until' | 'assume'>, command: Command) => {
    done(intoFile(given.output, io, (to) => runEarliest(file, outputOf(given, command), to)));
  });

  withInputAndOutput(
    program
      .command('plan')
      .description(help.plan)
      .argument('<file>', help.applications)
      .requiredOption('--from <day>', help.from)
      .requiredOption('--until <day>', help.until)
      .option('--delay <months>', help.delay, wholeNumber(lang)),
    lang,
  ).action((file: string, given: Given & Pick<PlanOptions, 'from' | 'until' | 'delay'>, command: Command) => {
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
        .argument('<file>', help.applications)
        .requiredOption('--on <day>', help.triageOn),
      lang,
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
      .argument('<file>', help.judged)
      .option('--limit <n>', help.waysLimit, wholeNumber(lang), 5),
    lang,
  ).action((file: string, given: Given & { readonly limit: number }, command: Command) => {
    done(intoFile(given.output, io, (to) => runRemedies(file, outputOf(given, command), to)));
  });

  withInputAndOutput(
    withAssumption(
      program
        .command('triage')
        .description(help.triage)
        .argument('<file...>', help.undated)
        .requiredOption('--on <day>', help.triageOn)
        .option('--until <day>', help.lookAhead),
      lang,
    ),
    lang,
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
