/** The command lines of `review`, `sheet` and `board`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { TextLanguage } from '../../text/language';
import { helpIn } from '../help/help';
import { inputFormats } from '../input/input';
import type { Io } from '../machine/io';
import { formatOption, jsonOption, langOption } from '../options';
import { outputFormats } from '../output/format';
import type { BoardCommandOptions, OfficeOptions, ReviewCommandOptions } from './office';
import { runBoard, runReview, runSheet } from './office';

/** What commander hands over. */
type Given<T extends OfficeOptions> = T & { readonly json?: true };

function withPaper(command: Command, lang: TextLanguage, about: string): Command {
  const help = helpIn(lang);
  return command
    .addOption(new Option('--input <format>', help.inputFormat).choices(inputFormats))
    .option('--law <law>', help.law, 'shipped')
    .addOption(formatOption(outputFormats, lang))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .option('--no-bom', help.noBom)
    .addHelpText('after', `${about}\n${help.statusesOfPapers}`);
}

function asked<T extends OfficeOptions>({ json, ...given }: Given<T>): T {
  return (json === true ? { ...given, format: 'json' } : given) as unknown as T;
}

/** Adds the commands; `done` is told their exit status. */
export function addOfficeCommands(program: Command, lang: TextLanguage, io: Io, done: (status: number) => void): void {
  const help = helpIn(lang);
  withPaper(
    program
      .command('review')
      .description(help.review)
      .argument('<file>', help.reviewed)
      .option('--record <file>', help.record)
      .requiredOption('--on <day>', help.reviewOn),
    lang,
    help.reviewFiles,
  ).action((file: string, given: Given<ReviewCommandOptions>) => {
    done(runReview(file, asked(given), io));
  });

  withPaper(
    program.command('sheet').description(help.sheet).argument('<file>', help.sheets),
    lang,
    help.sheetFiles,
  ).action((file: string, given: Given<OfficeOptions>) => {
    done(runSheet(file, asked(given), io));
  });

  withPaper(
    program
      .command('board')
      .description(help.board)
      .argument('<file>', help.applicants)
      .requiredOption('--on <day>', help.boardOn),
    lang,
    help.boardFiles,
  ).action((file: string, given: Given<BoardCommandOptions>) => {
    done(runBoard(file, asked(given), io));
  });
}
