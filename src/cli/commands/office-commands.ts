/** The command lines of `review`, `sheet` and `board`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { help } from '../help';
import { inputFormats } from '../input/input';
import type { Io } from '../machine/io';
import { outputFormats } from '../output/format';
import type { BoardCommandOptions, OfficeOptions, ReviewCommandOptions } from './office';
import { runBoard, runReview, runSheet } from './office';

/** What commander hands over. */
type Given<T extends OfficeOptions> = T & { readonly json?: true };

function withPaper(command: Command, about: string): Command {
  return command
    .addOption(new Option('--input <format>', help.inputFormat).choices(inputFormats))
    .option('--law <law>', help.law, 'shipped')
    .addOption(new Option('--format <format>', help.format).choices(outputFormats).default('text'))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .addOption(new Option('--lang <lang>', help.lang).choices(['th', 'en']).default('th'))
    .option('--no-bom', 'CSV without a byte order mark, which spreadsheets need to read Thai')
    .addHelpText('after', `${about}\n${help.statusesOfPapers}`);
}

function asked<T extends OfficeOptions>({ json, ...given }: Given<T>): T {
  return (json === true ? { ...given, format: 'json' } : given) as unknown as T;
}

/** Adds the commands; `done` is told their exit status. */
export function addOfficeCommands(program: Command, io: Io, done: (status: number) => void): void {
  withPaper(
    program
      .command('review')
      .description(help.review)
      .argument('<file>', help.reviewed)
      .option('--record <file>', help.record)
      .requiredOption('--on <day>', help.reviewOn),
    help.reviewFiles,
  ).action((file: string, given: Given<ReviewCommandOptions>) => {
    done(runReview(file, asked(given), io));
  });

  withPaper(program.command('sheet').description(help.sheet).argument('<file>', help.sheets), help.sheetFiles).action(
    (file: string, given: Given<OfficeOptions>) => {
      done(runSheet(file, asked(given), io));
    },
  );

  withPaper(
    program
      .command('board')
      .description(help.board)
      .argument('<file>', help.applicants)
      .requiredOption('--on <day>', help.boardOn),
    help.boardFiles,
  ).action((file: string, given: Given<BoardCommandOptions>) => {
    done(runBoard(file, asked(given), io));
  });
}
