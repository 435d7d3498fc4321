/** The command line of `evidence`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { TextLanguage } from '../../text/language';
import type { EvidenceOptions } from '../evidence/evidence';
import { runEvidence } from '../evidence/evidence';
import { standings } from '../library';
import { helpIn } from '../help/help';
import { formatOption, jsonOption, langOption } from '../options';
import type { Io } from '../machine/io';
import { paperFormats } from '../output/format';

/** What commander hands over. */
type Given = EvidenceOptions & { readonly json?: true };

/** Adds the command; `done` is told its exit status. */
export function addEvidenceCommand(
  program: Command,
  lang: TextLanguage,
  io: Io,
  done: (status: Promise<number>) => void,
): void {
  const help = helpIn(lang);
  program
    .command('evidence')
    .description(help.evidence)
    .argument('<dir>', help.dir)
    .addOption(new Option('--standing <standing>', help.standing).choices(standings).makeOptionMandatory())
    .requiredOption('--on <day>', help.evidenceOn)
    .option('--facts <file>', help.evidenceFacts)
    .option('--law <law>', help.law, 'shipped')
    .addOption(formatOption(paperFormats, lang))
    .addOption(jsonOption(lang))
    .addOption(langOption(lang))
    .addHelpText('after', help.folder)
    .action((folder: string, { json, ...given }: Given) => {
      done(runEvidence(folder, json === true ? { ...given, format: 'json' } : given, io));
    });
}
