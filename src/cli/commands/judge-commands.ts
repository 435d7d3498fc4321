/** The command lines of `assess`, `earliest`, `remedies` and `triage`. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Supposition } from '../../facts/filing-window';
import type { InputFormat } from '../input/input';
import { inputFormats } from '../input/input';
import type { Io } from '../machine/io';
import type { AssessOptions, JudgeOptions, TriageCommandOptions, WindowOptions } from './judge-options';
import { runAssess, runChecklist, runEarliest, runRemedies, runTriage } from './judge';
import { nearest } from '../library';
import { jobs, wholeNumber } from '../options';
import type { OutputFormat } from '../output/format';
import { outputFormats } from '../output/format';

const INPUT = `
FILE holds applications, evaluations, or cases {"id", "application", "evaluation"}
  .json           one, or an array of them
  .ndjson .jsonl  one a line
  .csv            one application a row; columns: docs/command.md (คอลัมน์: docs/command.th.md)
  -               standard input; what it is, its beginning shows, or --input

Exit status: 0 all were judged, 1 some were bad and are named on standard error, 2 bad usage or a file that cannot be
used`;

/** What commander hands over. */
interface Given {
  readonly format: OutputFormat;
  readonly json?: true;
  readonly lang: 'th' | 'en';
  readonly bom: boolean;
  readonly input?: InputFormat;
}

type AssessGiven = Given & Pick<AssessOptions, 'jobs'> & { readonly checklist?: true };

function outputOf<T extends Given>(given: T): T & JudgeOptions {
  return { ...given, format: given.json === true ? 'json' : given.format };
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
    .addOption(new Option('--format <format>', 'how to answer (รูปแบบ)').choices(outputFormats).default('text'))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .addOption(new Option('--lang <lang>', 'Thai or English (ภาษา)').choices(['th', 'en']).default('th'))
    .option('--no-bom', 'CSV without a byte order mark, which spreadsheets need to read Thai')
    .addHelpText('after', INPUT);
}

function withAssumption(command: Command): Command {
  return command.addOption(
    new Option(
      '--assume <what>',
      'suppose of rounds not on record: agreements (passed), performance (ดีเด่น), or both: agreements,performance',
    )
      .argParser(supposition)
      .default({}, 'nothing'),
  );
}

/** Adds the commands; `done` is told their exit status. */
export function addJudgeCommands(program: Command, io: Io, done: (status: number | Promise<number>) => void): void {
  withInputAndOutput(
    program
      .command('assess')
      .description(
        'judge applications and evaluations, with the DPA checklist and the reasons (ตรวจคุณสมบัติและผลการประเมิน)',
      )
      .argument('<file>', 'what to judge; - for standard input')
      .option('--checklist', 'only the DPA checklists of all applications, as one table (ตารางผลการตรวจสอบคุณสมบัติ)')
      .addOption(
        new Option(
          '--jobs <n>',
          'judge NDJSON with so many workers, 1 to 64; the answer is the same (จำนวนงานที่ทำพร้อมกัน)',
        )
          .argParser(jobs)
          .default(1)
          .conflicts('checklist'),
      ),
  ).action((file: string, { checklist, ...given }: AssessGiven) => {
    done(checklist === true ? runChecklist(file, outputOf(given), io) : runAssess(file, outputOf(given), io));
  });

  withInputAndOutput(
    withAssumption(
      program
        .command('earliest')
        .description('the first day on which each can file (วันแรกที่ยื่นคำขอได้)')
        .argument('<file>', 'applications; a filing day in them is ignored; - for standard input')
        .requiredOption('--from <day>', 'the first day to look at, YYYY-MM-DD (ค.ศ.)')
        .requiredOption('--until <day>', 'the last day to look at'),
    ),
  ).action((file: string, given: Given & Pick<WindowOptions, 'from' | 'until' | 'assume'>) => {
    done(runEarliest(file, outputOf(given), io));
  });

  withInputAndOutput(
    program
      .command('remedies')
      .description('the smallest sets of parts to be mended (สิ่งที่ต้องแก้ไข)')
      .argument('<file>', 'what to judge; - for standard input')
      .option('--limit <n>', 'ways shown of each; JSON has all (จำนวนวิธีที่แสดง)', wholeNumber, 5),
  ).action((file: string, given: Given & { readonly limit: number }) => {
    done(runRemedies(file, outputOf(given), io));
  });

  withInputAndOutput(
    withAssumption(
      program
        .command('triage')
        .description('sort many: ready, soon and when, blocked, unknown (คัดกรองผู้ขอจำนวนมาก)')
        .argument('<file...>', 'applications; a filing day in them is ignored; - for standard input')
        .requiredOption('--on <day>', 'the day on which all are taken as filed, YYYY-MM-DD (ค.ศ.)')
        .option('--until <day>', 'the last day to look ahead to'),
    ),
  ).action((files: readonly string[], given: Given & Pick<TriageCommandOptions, 'on' | 'until' | 'assume'>) => {
    done(runTriage(files, outputOf(given), io));
  });
}
