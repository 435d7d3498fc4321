/** The command lines of `review`, `sheet` and `board`. */
import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import type { TextLanguage } from '../../text/language';
import { helpIn } from '../help/help';
import { inputFormats } from '../input/input';
import type { AgreementFormName } from '../../law/office/agreement-forms';
import { agreementForms, textEncodings } from '../library';
import type { Io } from '../machine/io';
import { formatOption, jsonOption, langOption } from '../options';
import { outputFormats, paperFormats } from '../output/format';
import type { PaperFormat } from '../output/format';
import type { BoardCommandOptions } from './board';
import { runBoard } from './board';
import type { FormOptions } from './form';
import { runForm } from './form';
import type { OfficeOptions, ReviewCommandOptions } from './office';
import { runReview, runSheet } from './office';
import { formatNamedBy, intoFile } from './output-file';

/** What commander hands over. */
type Given<T extends OfficeOptions> = T & { readonly json?: true; readonly output?: string };

type FormGiven = FormOptions & { readonly json?: true; readonly output?: string };

type Done = (status: number | Promise<number>) => void;

function withPaper(command: Command, lang: TextLanguage, about: string): Command {
  const help = helpIn(lang);
  return command
    .addOption(new Option('--input <format>', help.inputFormat).choices(inputFormats))
    .addOption(new Option('--encoding <encoding>', help.encoding).choices(textEncodings))
    .addOption(new Option('--columns <what>', help.columns).choices(['keep', 'refuse']))
    .option('--law <law>', help.law, 'shipped')
    .option('--output <file>', help.output)
    .addOption(formatOption(outputFormats, lang))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .option('--no-bom', help.noBom)
    .addHelpText('after', `${about}\n${help.statusesOfPapers}`);
}

/** The options, with the format that is asked for by name or by the ending of the file. */
function asked<T extends OfficeOptions>({ json, output, ...given }: Given<T>, command: Command): T {
  const isNamed = command.getOptionValueSource('format') !== 'default';
  const format = json === true ? 'json' : isNamed ? given.format : (formatNamedBy(output) ?? given.format);
  return { ...given, format } as unknown as T;
}

function addForm(program: Command, lang: TextLanguage, io: Io, done: Done): void {
  const help = helpIn(lang);
  program
    .command('form')
    .description(help.form)
    .addArgument(new Argument('<form>', help.formName).choices(agreementForms.map(({ form }) => form)))
    .option('--draft <file>', help.draft)
    .option('--output <file>', help.output)
    .addOption(formatOption(paperFormats, lang).default('html'))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .action((form: AgreementFormName, { json, output, ...given }: FormGiven, command: Command) => {
      // What a draft leaves empty is read on a screen.
      const usual: PaperFormat = given.draft === undefined ? 'html' : 'text';
      const isNamed = command.getOptionValueSource('format') !== 'default';
      const named = paperFormats.find((format) => format === formatNamedBy(output));
      const format = json === true ? 'json' : isNamed ? given.format : (named ?? usual);
      done(intoFile(output, io, (to) => runForm(form, { ...given, format }, to)));
    });
}

/** Adds the commands; `done` is told their exit status. */
export function addOfficeCommands(program: Command, lang: TextLanguage, io: Io, done: Done): void {
  const help = helpIn(lang);
  addForm(program, lang, io, done);
  withPaper(
    program
      .command('review')
      .description(help.review)
      .argument('<file>', help.reviewed)
      .option('--record <file>', help.record)
      .requiredOption('--on <day>', help.reviewOn),
    lang,
    help.reviewFiles,
  ).action((file: string, given: Given<ReviewCommandOptions>, command: Command) => {
    done(intoFile(given.output, io, (to) => runReview(file, asked(given, command), to)));
  });

  withPaper(
    program.command('sheet').description(help.sheet).argument('<file>', help.sheets),
    lang,
    help.sheetFiles,
  ).action((file: string, given: Given<OfficeOptions>, command: Command) => {
    done(intoFile(given.output, io, (to) => runSheet(file, asked(given, command), to)));
  });

  withPaper(
    program
      .command('board')
      .description(help.board)
      .argument('<file>', help.applicants)
      .requiredOption('--on <day>', help.boardOn),
    lang,
    help.boardFiles,
  ).action((file: string, given: Given<BoardCommandOptions>, command: Command) => {
    done(intoFile(given.output, io, (to) => runBoard(file, asked(given, command), to)));
  });
}
