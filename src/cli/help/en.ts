/** The help of the command line in English. Words only. */
import type { Help } from './sentences';

export const en: Help = {
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  choices: 'choices',
  default: 'default',
  helpOption: 'display help for command',
  versionOption: 'output the version number',
  helpCommand: 'display help for command',

  program: 'The rules of academic standing (วิทยฐานะ วPA) on the command line',
  regulation: 'show and compare the law',
  show: 'every value, or those in force on a day',
  whichLaw: 'which law',
  showOn: 'only what is in force on this day, YYYY-MM-DD',
  diff: 'the values that differ between two laws',
  lawBefore: 'the law before',
  lawAfter: 'the law after',
  check: 'look a changed law over: slips of the pen, and what reaches back',
  checkedLaw: 'the changed law',
  strict: 'exit with 1 where something is warned of',
  simulate: 'invented people, and when they can file under a law',
  size: 'how many people, up to 1000000',
  seed: 'which of all populations: the same seed gives the same people',
  simulateOn: 'the day on which they are looked at, YYYY-MM-DD',
  impact: 'whose result a change of the law moves',
  failOn: 'exit with 1 on these moves: "met->unmet,met->unknown", or any; repeatable',
  none: 'none',
  cases: 'cases of any format; - for standard input; boundary: cases made from the values that move',
  casesLimit: 'cases shown; JSON has all',
  evidence: 'open the files of an application and check them',
  dir: 'the folder of the files',
  standing: 'the standing applied for',
  evidenceOn: 'the day on which the files are put in, YYYY-MM-DD',
  evidenceFacts: 'what only a reader can tell, instead of DIR/evidence.json',
  assume: 'suppose of rounds not on record: agreements (passed), performance (ดีเด่น), or both: agreements,performance',
  nothing: 'nothing',
  plan: 'from which day each can file, by which route, and what it takes',
  delay: 'also what it costs to file so many months after the day of the plan',
  form: 'the form PA 1, PA 2 or PA 3 to fill in and print, as HTML where no other format is named',
  formName: 'which form',
  draft: 'instead, which places of PA 1 a draft in this JSON file leaves empty',
  report: 'a page a teacher for A4, as HTML unless another format is named; one file of many',
  timeline: 'the picture of one application, as SVG',
  output: 'into FILE, whole or not at all; its ending names the format: .xlsx .csv .html .md .json .ndjson',
  template: 'an .xlsx to fill in, with lists in its cells',
  encoding: 'of text that is not UTF-8: windows-874',
  columns: 'columns of your own: keep them in every output, or refuse them; kept of tables',
  assess: 'judge applications and evaluations, with the DPA checklist and the reasons',
  judged: 'what to judge; - for standard input',
  checklist: 'only the DPA checklists of all applications, as one table',
  earliest: 'the first day on which each can file',
  applications: 'applications; - for standard input',
  undated: 'applications; a filing day in them is ignored; - for standard input',
  from: 'the first day to look at, YYYY-MM-DD',
  until: 'the last day to look at, YYYY-MM-DD',
  remedies: 'the smallest sets of parts to be mended',
  waysLimit: 'ways shown of each; JSON has all',
  triage: 'sort many: ready, soon and when, blocked, unknown',
  triageOn: 'the day on which all are taken as filed, YYYY-MM-DD',
  lookAhead: 'the last day to look ahead to, YYYY-MM-DD',
  format: 'how to answer',
  json: 'the same as --format json',
  lang: 'Thai or English',
  noBom: 'CSV without a byte order mark, which spreadsheets need to read Thai',
  inputFormat: 'what FILE is, whatever its name',
  law: 'by which law, as for regulation show',
  review: 'check applications as an area office does: nine items, differences, certify or return',
  reviewed: 'the applications; - for standard input',
  record: 'the personnel files',
  reviewOn: 'the day of the review, YYYY-MM-DD',
  sheet: 'score sheets row by row, fit to print',
  sheets: 'the sheets; - for standard input',
  board: 'the paper for the board: agenda, counts, annex',
  applicants: 'the applicants; - for standard input',
  boardOn: 'the day of the board, YYYY-MM-DD',

  laws: `
A law is one of
  shipped           the law of this version
  FILE.json         a regulation, or a list of amendments to what is shipped
  without:679-2566  what is shipped, as if that letter had not been issued
  2023-04-28        the law of that day, as if it had held at all times
  A+B               A changed by B: shipped+draft.json+2027-10-01`,
  statusesOfImpact: `
Exit status: 0 done, 1 a move of --fail-on occurred, 2 bad usage or a bad file`,
  simulated: `
NDJSON holds the people, one a line: {"id", "weight", "tags", "application", "evaluation"}; assess, triage and impact read
them with --columns keep. Every other format says by fiscal year and standing when they can first file, five years ahead
unless --until is given. Whatever it says is about these people: docs/command.md

Exit status: 0 done, 2 bad usage or a bad file`,
  statusesOfCheck: `
Exit status: 0 done, 1 something is warned of and --strict was given, 2 bad usage or a bad file`,
  statuses: `
Add --lang en or --lang th for the language of help, answers and messages; Thai where nothing is said.

Exit status: 0 done; 1 a move of --fail-on occurred (impact), or some of what was to be judged is bad (assess,
earliest, remedies, triage); 2 bad usage or a file that cannot be used`,
  folder: `
DIR holds the files of one application, in folders or by the beginnings of their names:
  lesson-plan               แผนการจัดการเรียนรู้
  inspiration-video         วีดิทัศน์แรงบันดาลใจ
  teaching-video            วีดิทัศน์การสอน
  learner-outcomes          ผลลัพธ์การเรียนรู้
  supporting-files/ITEM     ไฟล์ประกอบ/รายการ
  agreement-results/YEAR    ผลการพัฒนางาน/ปีงบประมาณ (พ.ศ.)
  evidence.json             what only a reader can tell: docs/command.md

Exit status: 0 nothing is wrong, 1 something is unmet, a file is bad or belongs nowhere, 2 bad usage or a file that
cannot be used`,
  input: `
FILE holds applications, evaluations, or cases {"id", "application", "evaluation"}
  .xlsx .csv .tsv .txt  one application a row; columns: docs/command.md
  .json                 one, or an array of them
  .ndjson .jsonl        one a line
  -                     standard input; what it is, its beginning shows, or --input

Exit status: 0 all were judged, 1 some were bad and are named on standard error, 2 bad usage or a file that cannot be
used`,
  statusesOfPapers: `
Exit status: 0 all were written, 1 some were bad and are named on standard error, 2 bad usage or a file that cannot be
used`,
  reviewFiles: `
FILE holds applications, plain or with what they are checked against:
  {"id", "application", "evidence", "subject", "workload", "checked": {"general", "degrees", "licence"}}
  or .xlsx, .csv: one application a row, with workload, subject.subject, checked.general, checked.degrees, checked.licence
--record holds the personnel files by the same id: {"id", "service", "sanctions", …}, or .xlsx, .csv`,
  sheetFiles: `
FILE holds sheets, or evaluations whose members gave levels:
  {"domain": "teaching", "levels": [8 levels 1-5], "standing", "on", "printed"}
  {"domain": "outcomes", "levels": [4 levels 1-5], "standing", "on", "printed"}
  {"score": {"levels": [15 levels 1-4], "method", "quantitative", "qualitative"}, "on", "printed"}
  or .xlsx, .csv: one sheet a row, with domain (teaching, outcomes, agreement), standing, on, levels.1 …, printed
"printed" is the total on paper`,
  boardFiles: `
FILE holds one applicant each:
  {"id", "evaluation", "enteredOn", "filedOn", "name", "post", "school", "subject", "meeting"}
  or .xlsx, .csv with the columns id, line, standing, decidedOn, enteredOn, filedOn, name, post, school, subject, meeting,
  evaluation.member1.teaching … evaluation.member3.academicWork (percent), or …teaching.1 to .8, …outcomes.1 to .4 (levels)`,
};
