/** The command line of `impact`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Transition } from '../../explore/impact/transition';
import type { TextLanguage } from '../../text/language';
import { helpIn } from '../help/help';
import { inputFormats } from '../input/input';
import { textEncodings } from '../library';
import type { Io } from '../machine/io';
import { formatOption, jsonOption, langOption, wholeNumber } from '../options';
import type { OutputFormat } from '../output/format';
import { failOn } from './fail-on';
import type { ImpactOptions } from './impact';
import { runImpact } from './impact';
import { formatNamedBy, intoFile } from './output-file';

/** What commander hands over. */
type Given = ImpactOptions & { readonly json?: true; readonly output?: string };

const formats: readonly OutputFormat[] = ['text', 'markdown', 'html', 'csv', 'json', 'ndjson'];

/** The format that is asked for, by name or by the ending of the file. */
function formatOf({ json, format, output }: Given, isNamed: boolean): OutputFormat {
  if (json === true) return 'json';
  const byName = isNamed ? undefined : formatNamedBy(output);
  return byName === undefined || byName === 'xlsx' ? format : byName;
}

/** Adds the command; `done` is told its exit status. */
export function addImpactCommand(
  program: Command,
  lang: TextLanguage,
  io: Io,
  done: (status: number | Promise<number>) => void,
): void {
  const help = helpIn(lang);
  program
    .command('impact')
    .description(help.impact)
    .requiredOption('--before <law>', help.lawBefore)
    .requiredOption('--after <law>', help.lawAfter)
    .requiredOption('--cases <file...>', help.cases)
    .addOption(
      new Option('--fail-on <moves>', help.failOn)
        .argParser((list: string, before: ReadonlySet<Transition>) => failOn(list, before, lang))
        .default(new Set(), help.none),
    )
    .addOption(new Option('--input <format>', help.inputFormat).choices(inputFormats))
    .addOption(new Option('--encoding <encoding>', help.encoding).choices(textEncodings))
    .addOption(new Option('--columns <what>', help.columns).choices(['keep', 'refuse']))
    .option('--output <file>', help.output)
    .addOption(formatOption(formats, lang))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .option('--no-bom', help.noBom)
    .option('--limit <n>', help.casesLimit, wholeNumber(lang), 20)
    .addHelpText('after', `${help.laws}\n${help.statusesOfImpact}`)
    .action((given: Given, command: Command) => {
      const format = formatOf(given, command.getOptionValueSource('format') !== 'default');
      done(intoFile(given.output, io, (to) => runImpact({ ...given, format }, to)));
    });
}
