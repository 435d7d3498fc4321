/** The help of the command line, in English for those who type commands, with the Thai of it. Words only. */
export const help = {
  program: 'The rules of วิทยฐานะ on the command line (หลักเกณฑ์และวิธีการประเมินวิทยฐานะ วPA)',
  regulation: 'show and compare the law (แสดงและเปรียบเทียบหลักเกณฑ์)',
  show: 'every value, or those in force on a day (ค่าที่กำหนด)',
  showOn: 'only what is in force on this day, YYYY-MM-DD (ค.ศ.)',
  diff: 'the values that differ between two laws (ค่าที่ต่างกัน)',
  impact: 'whose result a change of the law moves (ผลกระทบต่อกรณีต่าง ๆ)',
  cases: 'cases, one JSON a line or a JSON array; - for standard input (กรณี)',
  casesLimit: 'cases shown; JSON has all (จำนวนกรณีที่แสดง)',
  evidence: 'open the files of an application and check them (ตรวจไฟล์หลักฐานประกอบคำขอ)',
  dir: 'the folder of the files (โฟลเดอร์)',
  standing: 'the standing applied for (วิทยฐานะที่ขอ)',
  evidenceOn: 'the day on which the files are put in, YYYY-MM-DD (ค.ศ.)',
  assume: 'suppose of rounds not on record: agreements (passed), performance (ดีเด่น), or both: agreements,performance',
  plan: 'from which day each can file, by which route, and what it takes (แผนการยื่นคำขอ)',
  report: 'a page a teacher for A4, as HTML unless another format is named; one file of many (รายงานรายบุคคล)',
  timeline: 'the picture of one application, as SVG (เส้นเวลา)',
  output:
    'into FILE, whole or not at all; its ending names the format: .xlsx .csv .html .md .json .ndjson (บันทึกเป็นไฟล์)',
  template: 'an .xlsx to fill in, with lists in its cells (แบบกรอกข้อมูล)',
  encoding: 'of text that is not UTF-8: windows-874 (รหัสอักขระของไฟล์)',
  columns: 'columns of your own: keep them in every output, or refuse them; kept of tables (คอลัมน์อื่นของท่าน)',
  assess: 'judge applications and evaluations, with the DPA checklist and the reasons (ตรวจคุณสมบัติและผลการประเมิน)',
  checklist: 'only the DPA checklists of all applications, as one table (ตารางผลการตรวจสอบคุณสมบัติ)',
  jobs: 'judge NDJSON with so many workers, 1 to 64; the answer is the same (จำนวนงานที่ทำพร้อมกัน)',
  earliest: 'the first day on which each can file (วันแรกที่ยื่นคำขอได้)',
  from: 'the first day to look at, YYYY-MM-DD (ค.ศ.)',
  remedies: 'the smallest sets of parts to be mended (สิ่งที่ต้องแก้ไข)',
  waysLimit: 'ways shown of each; JSON has all (จำนวนวิธีที่แสดง)',
  triage: 'sort many: ready, soon and when, blocked, unknown (คัดกรองผู้ขอจำนวนมาก)',
  triageOn: 'the day on which all are taken as filed, YYYY-MM-DD (ค.ศ.)',
  format: 'how to answer (รูปแบบ)',
  lang: 'Thai or English (ภาษา)',
  laws: `
A law is one of
  shipped           the law of this version (หลักเกณฑ์ที่มากับรุ่นนี้)
  FILE.json         a regulation, or a list of amendments to what is shipped (ร่างแก้ไข)
  without:679-2566  what is shipped, as if that letter had not been issued
  2023-04-28        the law of that day, as if it had held at all times (หลักเกณฑ์ ณ วันนั้น)
  A+B               A changed by B: shipped+draft.json+2027-10-01`,
  statusesOfImpact: `
Exit status: 0 done, 1 a move of --fail-on occurred, 2 bad usage or a bad file`,
  statuses: `
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
  evidence.json             what only a reader can tell (สิ่งที่คนต้องดูเอง): docs/command.md

Exit status: 0 nothing is wrong, 1 something is unmet, a file is bad or belongs nowhere, 2 bad usage or a file that
cannot be used`,
  input: `
FILE holds applications, evaluations, or cases {"id", "application", "evaluation"}
  .json           one, or an array of them
  .ndjson .jsonl  one a line
  .csv            one application a row; columns: docs/command.md (คอลัมน์: docs/command.th.md)
  -               standard input; what it is, its beginning shows, or --input

Exit status: 0 all were judged, 1 some were bad and are named on standard error, 2 bad usage or a file that cannot be
used`,
  review:
    'check applications as an area office does: nine items, differences, certify or return (ตรวจสอบคำขอ 9 รายการ รับรองหรือส่งคืนพร้อมเหตุผล)',
  reviewed: 'the applications (คำขอ); - for standard input',
  record: 'the personnel files (ทะเบียนประวัติ)',
  reviewOn: 'the day of the review, YYYY-MM-DD (วันที่ตรวจสอบ ค.ศ.)',
  sheet: 'score sheets row by row, fit to print (แบบประเมินรายตัวชี้วัด พร้อมพิมพ์)',
  sheets: 'the sheets (แบบประเมิน); - for standard input',
  board: 'the paper for the board: agenda, counts, annex (ระเบียบวาระและบัญชีรายละเอียดเสนอ อ.ก.ค.ศ.)',
  applicants: 'the applicants (ผู้ขอ); - for standard input',
  boardOn: 'the day of the board, YYYY-MM-DD (วันประชุม ค.ศ.)',
  inputFormat: 'what FILE is, whatever its name (ชนิดของไฟล์)',
  law: 'by which law, as for regulation show (หลักเกณฑ์)',
  statusesOfPapers: `
Exit status (สถานะเมื่อจบ): 0 all were written (ครบทุกรายการ), 1 some were bad and are named on standard error
(บางรายการใช้ไม่ได้), 2 bad usage or a file that cannot be used (คำสั่งหรือไฟล์ใช้ไม่ได้)`,
  reviewFiles: `
FILE holds applications, plain or with what they are checked against (คำขอ พร้อมสิ่งที่ใช้ตรวจสอบ):
  {"id", "application", "evidence", "subject", "workload", "checked": {"general", "degrees", "licence"}}
--record holds the personnel files by the same id (ทะเบียนประวัติ ก.พ.7 หรือ ก.ค.ศ.16): {"id", "service", "sanctions", …}`,
  sheetFiles: `
FILE holds sheets (แบบประเมิน), or evaluations whose members gave levels (ผลการประเมินที่ให้เป็นระดับ):
  {"domain": "teaching", "levels": [8 levels 1-5], "standing", "on", "printed"}
  {"domain": "outcomes", "levels": [4 levels 1-5], "standing", "on", "printed"}
  {"score": {"levels": [15 levels 1-4], "method", "quantitative", "qualitative"}, "on", "printed"}
"printed" is the total on paper (คะแนนรวมที่พิมพ์ไว้)`,
  boardFiles: `
FILE holds one applicant each (ผู้ขอ รายละหนึ่งรายการ):
  {"id", "evaluation", "enteredOn", "filedOn", "name", "post", "school", "subject", "meeting"}
  or .csv with the columns id, line, standing, decidedOn, enteredOn, filedOn, name, post, school, subject, meeting,
  evaluation.member1.teaching … evaluation.member3.academicWork (percent), or …teaching.1 to .8, …outcomes.1 to .4 (levels)
  หัวคอลัมน์ภาษาไทย: รหัส สายงาน วิทยฐานะที่ขอ วันที่ตัดสิน วันที่นำเข้าระบบ วันที่ยื่นคำขอ ชื่อ-สกุล ตำแหน่ง สถานศึกษา
  สาขาวิชา การประชุม และ "คนที่ 1 ด้านที่ 1" (ร้อยละ) หรือ "คนที่ 1 ด้านที่ 1 ตัวชี้วัด 1" (ระดับ)`,
} as const;
