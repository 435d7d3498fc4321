/** The command line of `simulate`. */
import type { Command } from 'commander';
import type { TextLanguage } from '../../text/language';
import { helpIn } from '../help/help';
import type { Io } from '../machine/io';
import { withAssumption } from './judge-commands';
import { formatOption, jsonOption, langOption, wholeNumber } from '../options';
import { formatNamedBy, intoFile } from './output-file';
import type { SimulateOptions } from './simulate';
import { runSimulate, simulateFormats } from './simulate';

/** What commander hands over. */
type Given = SimulateOptions & { readonly json?: true; readonly output?: string };

/** Where no size is named. */
const SIZE = 20_000;

function formatOf({ json, format, output }: Given, isNamed: boolean): SimulateOptions['format'] {
  if (json === true) return 'json';
  const byName = formatNamedBy(output);
  return isNamed || byName === undefined || byName === 'xlsx' ? format : byName;
}

/** Adds the command; `done` is told its exit status. */
export function addSimulateCommand(
  program: Command,
  lang: TextLanguage,
  io: Io,
  done: (status: number | Promise<number>) => void,
): void {
  const help = helpIn(lang);
  withAssumption(program.command('simulate'), lang)
    .description(help.simulate)
    .option('--size <n>', help.size, wholeNumber(lang), SIZE)
    .option('--seed <n>', help.seed, wholeNumber(lang), 1)
    .requiredOption('--on <day>', help.simulateOn)
    .option('--until <day>', help.until)
    .option('--law <law>', help.law, 'shipped')
    .option('--output <file>', help.output)
    .addOption(formatOption(simulateFormats, lang))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .option('--no-bom', help.noBom)
    .addHelpText('after', help.simulated)
    .action((given: Given, command: Command) => {
      const format = formatOf(given, command.getOptionValueSource('format') !== 'default');
      done(intoFile(given.output, io, (to) => runSimulate({ ...given, format }, to)));
    });
}
