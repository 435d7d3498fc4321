/** The command line of `evidence`. */
import type { Command } from 'commander';
import { Option } from 'commander';
import type { EvidenceOptions } from '../evidence/evidence';
import { runEvidence } from '../evidence/evidence';
import { standings } from '../library';
import type { Io } from '../machine/io';
import { paperFormats } from '../output/format';

const FOLDER = `
DIR holds the files of one application, in folders or by the beginnings of their names:
  lesson-plan               แผนการจัดการเรียนรู้
  inspiration-video         วีดิทัศน์แรงบันดาลใจ
  teaching-video            วีดิทัศน์การสอน
  learner-outcomes          ผลลัพธ์การเรียนรู้
  supporting-files/ITEM     ไฟล์ประกอบ/รายการ
  agreement-results/YEAR    ผลการพัฒนางาน/ปีงบประมาณ (พ.ศ.)
  evidence.json             what only a reader can tell (สิ่งที่คนต้องดูเอง): docs/command.md

Exit status: 0 nothing is wrong, 1 something is unmet, a file is bad or belongs nowhere, 2 bad usage or a file that
cannot be used`;

/** What commander hands over. */
type Given = EvidenceOptions & { readonly json?: true };

/** Adds the command; `done` is told its exit status. */
export function addEvidenceCommand(program: Command, io: Io, done: (status: Promise<number>) => void): void {
  program
    .command('evidence')
    .description('open the files of an application and check them (ตรวจไฟล์หลักฐานประกอบคำขอ)')
    .argument('<dir>', 'the folder of the files (โฟลเดอร์)')
    .addOption(
      new Option('--standing <standing>', 'the standing applied for (วิทยฐานะที่ขอ)')
        .choices(standings)
        .makeOptionMandatory(),
    )
    .requiredOption('--on <day>', 'the day on which the files are put in, YYYY-MM-DD (ค.ศ.)')
    .option('--facts <file>', 'what only a reader can tell, instead of DIR/evidence.json')
    .option('--law <law>', 'by which law, as for regulation show', 'shipped')
    .addOption(new Option('--format <format>', 'how to answer (รูปแบบ)').choices(paperFormats).default('text'))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .addOption(new Option('--lang <lang>', 'Thai or English (ภาษา)').choices(['th', 'en']).default('th'))
    .addHelpText('after', FOLDER)
    .action((folder: string, { json, ...given }: Given) => {
      done(runEvidence(folder, json === true ? { ...given, format: 'json' } : given, io));
    });
}
