/** The command line of `evidence`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { EvidenceOptions } from '../evidence/evidence';
import { runEvidence } from '../evidence/evidence';
import { standings } from '../library';
import { help } from '../help';
import { formatOption, jsonOption, langOption } from '../options';
import type { Io } from '../machine/io';
import { paperFormats } from '../output/format';

/** What commander hands over. */
type Given = EvidenceOptions & { readonly json?: true };

/** Adds the command; `done` is told its exit status. */
export function addEvidenceCommand(program: Command, io: Io, done: (status: Promise<number>) => void): void {
  program
    .command('evidence')
    .description(help.evidence)
    .argument('<dir>', help.dir)
    .addOption(new Option('--standing <standing>', help.standing).choices(standings).makeOptionMandatory())
    .requiredOption('--on <day>', help.evidenceOn)
    .option('--facts <file>', 'what only a reader can tell, instead of DIR/evidence.json')
    .option('--law <law>', 'by which law, as for regulation show', 'shipped')
    .addOption(formatOption(paperFormats))
    .addOption(jsonOption())
    .addOption(langOption())
    .addHelpText('after', help.folder)
    .action((folder: string, { json, ...given }: Given) => {
      done(runEvidence(folder, json === true ? { ...given, format: 'json' } : given, io));
    });
}
