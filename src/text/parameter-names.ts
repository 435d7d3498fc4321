/** What the parameters of the law are called, in one place for the command and the pages of `docs/law`. Words only. */
import type { ParamId } from '../law/types';
import type { TextLanguage } from './language';

/** The name of every parameter; one without a name does not compile. */
export const parameterNames: Readonly<Record<ParamId, Readonly<Record<TextLanguage, string>>>> = {
  'tenure.years.standard': { th: 'ระยะเวลาการดำรงตำแหน่ง กรณีปกติ', en: 'Time in post, standard route' },
  'tenure.years.reduced': { th: 'ระยะเวลาการดำรงตำแหน่ง กรณีลดระยะเวลา', en: 'Time in post, reduced route' },
  'tenure.monthEnd': {
    th: 'วันครบกำหนด เมื่อเดือนที่ครบกำหนดไม่มีวันที่ตรงกับวันเริ่มนับ',
    en: 'The day on which time is complete where the month lacks the day it began on',
  },
  'conduct.monthEnd': {
    th: 'วันพ้นช่วงย้อนหลัง เมื่อเดือนที่ครบกำหนดไม่มีวันที่ตรงกับวันถูกลงโทษ',
    en: 'The day on which a look-back is over where the month lacks the day of the sanction',
  },
  'reduction.language.monthEnd': {
    th: 'วันหมดอายุของผลการทดสอบภาษา เมื่อเดือนที่ครบกำหนดไม่มีวันที่ตรงกับวันทดสอบ',
    en: 'The last day of a language result where the month lacks the day of the test',
  },
  'agreement.rounds.standard': { th: 'จำนวนรอบการพัฒนางานตามข้อตกลง กรณีปกติ', en: 'Agreement rounds, standard route' },
  'agreement.rounds.reduced': {
    th: 'จำนวนรอบการพัฒนางานตามข้อตกลง กรณีลดระยะเวลา',
    en: 'Agreement rounds, reduced route',
  },
  'agreement.reports.standard': {
    th: 'จำนวนรายงานประจำปีตามหลักเกณฑ์เดิม กรณีปกติ',
    en: 'Yearly reports under the earlier criteria, standard route',
  },
  'agreement.reports.reduced': {
    th: 'จำนวนรายงานประจำปีตามหลักเกณฑ์เดิม กรณีลดระยะเวลา',
    en: 'Yearly reports under the earlier criteria, reduced route',
  },
  'agreement.reports.years': {
    th: 'ปีการศึกษาของรายงานประจำปีที่นับได้',
    en: 'Academic years of the yearly reports that count',
  },
  'agreement.passMark': {
    th: 'เกณฑ์ผ่านการประเมินผลการพัฒนางานตามข้อตกลง จากกรรมการแต่ละคน',
    en: 'Mark of an agreement round, from each member',
  },
  'agreement.membersNeeded': {
    th: 'จำนวนกรรมการที่ต้องให้คะแนนถึงเกณฑ์ในแต่ละรอบ',
    en: 'Members who must give the mark in a round',
  },
  'agreement.points.indicator': { th: 'คะแนนของตัวชี้วัดแต่ละตัว ในส่วนที่ 1', en: 'Points of each indicator, part 1' },
  'agreement.points.method': {
    th: 'คะแนนของวิธีดำเนินการ ในส่วนที่ 2 ประเด็นท้าทาย',
    en: 'Points of the method, part 2 (the challenge)',
  },
  'agreement.points.quantitative': {
    th: 'คะแนนของผลลัพธ์เชิงปริมาณ ในส่วนที่ 2 ประเด็นท้าทาย',
    en: 'Points of the quantitative outcome, part 2 (the challenge)',
  },
  'agreement.points.qualitative': {
    th: 'คะแนนของผลลัพธ์เชิงคุณภาพ ในส่วนที่ 2 ประเด็นท้าทาย',
    en: 'Points of the qualitative outcome, part 2 (the challenge)',
  },
  'conduct.lookbackYears.standard': { th: 'ช่วงย้อนหลังที่ตรวจสอบ กรณีปกติ', en: 'Look-back, standard route' },
  'conduct.lookbackYears.reduced': { th: 'ช่วงย้อนหลังที่ตรวจสอบ กรณีลดระยะเวลา', en: 'Look-back, reduced route' },
  'reduction.ground.language': {
    th: 'เหตุขอลดระยะเวลา: ความสามารถด้านภาษาต่างประเทศ',
    en: 'Ground of a foreign language',
  },
  'reduction.ground.special-area': {
    th: 'เหตุขอลดระยะเวลา: ปฏิบัติงานในพื้นที่พิเศษ',
    en: 'Ground of a special area',
  },
  'reduction.ground.degree': { th: 'เหตุขอลดระยะเวลา: วุฒิปริญญาโทหรือเอก', en: 'Ground of a degree' },
  'reduction.ground.nqf8': { th: 'เหตุขอลดระยะเวลา: คุณวุฒิวิชาชีพ ระดับ 8', en: 'Ground of NQF level 8' },
  'reduction.groundsNeeded': { th: 'จำนวนเหตุที่ต้องมีเพื่อขอลดระยะเวลา', en: 'Grounds that are needed' },
  'reduction.language.above.other': {
    th: 'ผลการทดสอบภาษา ผู้สอนกลุ่มสาระการเรียนรู้อื่น',
    en: 'Language result, teachers of other learning areas',
  },
  'reduction.language.above.foreignLanguage': {
    th: 'ผลการทดสอบภาษา ผู้สอนกลุ่มสาระการเรียนรู้ภาษาต่างประเทศ',
    en: 'Language result, teachers of the foreign-language learning area',
  },
  'reduction.language.validYears': {
    th: 'อายุของผลการทดสอบภาษา นับถึงวันที่ยื่นคำขอ',
    en: 'Age of the language result on the filing day',
  },
  'reduction.degree.masterOfFirstAppointment': {
    th: 'วุฒิปริญญาโทที่ใช้บรรจุเป็นครูผู้ช่วย',
    en: "A master's degree used for the first appointment as assistant teacher",
  },
  'reduction.performance.rounds': {
    th: 'จำนวนรอบการเลื่อนเงินเดือนล่าสุดติดต่อกันที่ต้องได้ระดับที่กำหนด',
    en: 'Latest consecutive salary rounds that must be of the level',
  },
  'reduction.performance.level': {
    th: 'ระดับผลการเลื่อนเงินเดือนที่ต้องได้ในทุกรอบ',
    en: 'Level of each of these salary rounds',
  },
  'workload.early-childhood.teaching': { th: 'ปฐมวัย: ชั่วโมงสอนตามตารางสอน', en: 'Early childhood: timetabled teaching' },
  'workload.early-childhood.total': { th: 'ปฐมวัย: ภาระงานรวม', en: 'Early childhood: total workload' },
  'workload.primary.teaching': { th: 'ประถมศึกษา: ชั่วโมงสอนตามตารางสอน', en: 'Primary: timetabled teaching' },
  'workload.primary.total': { th: 'ประถมศึกษา: ภาระงานรวม', en: 'Primary: total workload' },
  'workload.secondary.teaching': { th: 'มัธยมศึกษา: ชั่วโมงสอนตามตารางสอน', en: 'Secondary: timetabled teaching' },
  'workload.secondary.total': { th: 'มัธยมศึกษา: ภาระงานรวม', en: 'Secondary: total workload' },
  'workload.special-needs.teaching': {
    th: 'การศึกษาพิเศษ (โรงเรียนเฉพาะความพิการ ศูนย์การศึกษาพิเศษ): ชั่วโมงสอนตามตารางสอน',
    en: 'Special education (schools for one disability, special education centres): timetabled teaching',
  },
  'workload.special-needs.total': {
    th: 'การศึกษาพิเศษ (โรงเรียนเฉพาะความพิการ ศูนย์การศึกษาพิเศษ): ภาระงานรวม',
    en: 'Special education (schools for one disability, special education centres): total workload',
  },
  'workload.welfare.teaching': {
    th: 'โรงเรียนศึกษาสงเคราะห์ และโรงเรียนราชประชานุเคราะห์: ชั่วโมงสอนตามตารางสอน',
    en: 'Welfare schools (ศึกษาสงเคราะห์, ราชประชานุเคราะห์): timetabled teaching',
  },
  'workload.welfare.total': {
    th: 'โรงเรียนศึกษาสงเคราะห์ และโรงเรียนราชประชานุเคราะห์: ภาระงานรวม',
    en: 'Welfare schools (ศึกษาสงเคราะห์, ราชประชานุเคราะห์): total workload',
  },
  'evaluation.passMark.professional': {
    th: 'เกณฑ์ผ่านด้านที่ 1 และด้านที่ 2 วิทยฐานะชำนาญการ',
    en: 'Mark of domains 1 and 2, professional',
  },
  'evaluation.passMark.senior-professional': {
    th: 'เกณฑ์ผ่านด้านที่ 1 และด้านที่ 2 วิทยฐานะชำนาญการพิเศษ',
    en: 'Mark of domains 1 and 2, senior professional',
  },
  'evaluation.passMark.expert': { th: 'เกณฑ์ผ่านด้านที่ 1 และด้านที่ 2 วิทยฐานะเชี่ยวชาญ', en: 'Mark of domains 1 and 2, expert' },
  'evaluation.passMark.advisory': {
    th: 'เกณฑ์ผ่านด้านที่ 1 และด้านที่ 2 วิทยฐานะเชี่ยวชาญพิเศษ',
    en: 'Mark of domains 1 and 2, advisory',
  },
  'evaluation.membersNeeded.teaching': {
    th: 'จำนวนกรรมการที่ต้องให้คะแนนถึงเกณฑ์ ด้านที่ 1',
    en: 'Members who must give the mark, domain 1',
  },
  'evaluation.membersNeeded.outcomes': {
    th: 'จำนวนกรรมการที่ต้องให้คะแนนถึงเกณฑ์ ด้านที่ 2',
    en: 'Members who must give the mark, domain 2',
  },
  'evaluation.weight.teaching': { th: 'น้ำหนักของตัวชี้วัดแต่ละตัว ด้านที่ 1', en: 'Weight of each indicator, domain 1' },
  'evaluation.weight.outcomes': { th: 'น้ำหนักของตัวชี้วัดแต่ละตัว ด้านที่ 2', en: 'Weight of each indicator, domain 2' },
  'evaluation.academicWork.passMark.expert': {
    th: 'เกณฑ์ผ่านด้านที่ 3 ผลงานทางวิชาการ วิทยฐานะเชี่ยวชาญ',
    en: 'Mark of domain 3 (academic work), expert',
  },
  'evaluation.academicWork.passMark.advisory': {
    th: 'เกณฑ์ผ่านด้านที่ 3 ผลงานทางวิชาการ วิทยฐานะเชี่ยวชาญพิเศษ',
    en: 'Mark of domain 3 (academic work), advisory',
  },
  'evaluation.academicWork.membersNeeded': {
    th: 'จำนวนกรรมการที่ต้องให้คะแนนถึงเกณฑ์ ด้านที่ 3',
    en: 'Members who must give the mark, domain 3',
  },
  'evidence.lessonPlan.files': { th: 'จำนวนไฟล์แผนการจัดการเรียนรู้', en: 'Files of the lesson plan' },
  'evidence.inspirationVideo.files': { th: 'จำนวนไฟล์วีดิทัศน์แรงบันดาลใจ', en: 'Files of the inspiration video' },
  'evidence.inspirationVideo.minutes': { th: 'ความยาวของวีดิทัศน์แรงบันดาลใจ', en: 'Length of the inspiration video' },
  'evidence.teachingVideo.files': { th: 'จำนวนไฟล์วีดิทัศน์บันทึกการสอน', en: 'Files of the teaching video' },
  'evidence.teachingVideo.minutes': { th: 'ความยาวของวีดิทัศน์บันทึกการสอน', en: 'Length of the teaching video' },
  'evidence.learnerOutcomes.fewestFiles': {
    th: 'จำนวนไฟล์ผลลัพธ์การเรียนรู้ของผู้เรียนอย่างน้อย',
    en: 'Fewest files of learner outcomes',
  },
  'evidence.learnerOutcomes.mostFiles': {
    th: 'จำนวนไฟล์ผลลัพธ์การเรียนรู้ของผู้เรียนอย่างมาก',
    en: 'Most files of learner outcomes',
  },
  'evidence.learnerOutcomes.mostVideos': {
    th: 'จำนวนวีดิทัศน์ในผลลัพธ์การเรียนรู้ของผู้เรียนอย่างมาก',
    en: 'Most videos among the learner outcomes',
  },
  'evidence.learnerOutcomes.filesBesideVideo': {
    th: 'จำนวนไฟล์อื่นอย่างมาก เมื่อผลลัพธ์การเรียนรู้มีวีดิทัศน์',
    en: 'Most other files, where the learner outcomes have a video',
  },
  'evidence.learnerOutcomes.videoMinutes': {
    th: 'ความยาวของวีดิทัศน์ในผลลัพธ์การเรียนรู้ของผู้เรียน',
    en: 'Length of a video of learner outcomes',
  },
  'evidence.learnerOutcomes.documentPages': {
    th: 'จำนวนหน้าของไฟล์ PDF ในผลลัพธ์การเรียนรู้ของผู้เรียน',
    en: 'Pages of a PDF of learner outcomes',
  },
  'evidence.learnerOutcomes.picturePages': {
    th: 'จำนวนหน้าของไฟล์ภาพในผลลัพธ์การเรียนรู้ของผู้เรียน',
    en: 'Pages of a file of pictures of learner outcomes',
  },
  'evidence.learnerOutcomes.picturesOnPage': {
    th: 'จำนวนภาพต่อหน้าในผลลัพธ์การเรียนรู้ของผู้เรียน',
    en: 'Pictures on a page of learner outcomes',
  },
  'evidence.supportingFile.files': { th: 'จำนวนไฟล์ประกอบของแต่ละรายการ', en: 'Supporting files of each item' },
  'evidence.supportingFile.bytesWithin': {
    th: 'ขนาดไฟล์ประกอบที่ถือว่าไม่เกิน 10 MB แน่นอน',
    en: 'Size of a supporting file that is certainly within 10 MB',
  },
  'evidence.supportingFile.bytesBeyond': {
    th: 'ขนาดไฟล์ประกอบที่เมื่อเกินแล้วถือว่าเกิน 10 MB แน่นอน',
    en: 'Size of a supporting file above which it is certainly beyond 10 MB',
  },
  'evidence.agreementResult.files': {
    th: 'จำนวนไฟล์ผลการพัฒนางานตามข้อตกลงของแต่ละรอบ',
    en: 'Files of the agreement result of each round',
  },
  'filing.applicationsPerSemester': { th: 'จำนวนคำขอที่ยื่นได้ในหนึ่งภาคเรียน', en: 'Applications in one semester' },
  'filing.transfer.beforeOrder': {
    th: 'เขตที่ดำเนินการ เมื่อยื่นคำขอก่อนวันที่คำสั่งย้ายมีผล',
    en: 'Office that acts on an application filed before the transfer has effect',
  },
  'filing.transfer.fromOrder': {
    th: 'เขตที่ต้องยื่นคำขอ ตั้งแต่วันที่คำสั่งย้ายมีผล',
    en: 'Office to file at from the day the transfer has effect',
  },
  'appointment.earliest': { th: 'วันแรกที่การแต่งตั้งมีผลได้', en: 'First day on which an appointment can have effect' },
  'appointment.appointer': { th: 'ผู้สั่งแต่งตั้งให้มีวิทยฐานะ', en: 'Who appoints to a standing' },
  'appointment.approver': { th: 'ผู้อนุมัติการแต่งตั้ง', en: 'Who approves the appointment' },
  'appointment.approver.withoutAreaBoard': {
    th: 'ผู้อนุมัติการแต่งตั้ง ในระหว่างที่ไม่มี อ.ก.ค.ศ. เขตพื้นที่การศึกษา',
    en: 'Who approves the appointment while there is no area board',
  },
  'appointment.salary': { th: 'เงินเดือนเมื่อได้รับแต่งตั้งให้มีวิทยฐานะ', en: 'Salary on appointment to a standing' },
  'languageTest.b2.toefl-ibt.total': { th: 'TOEFL iBT ที่เทียบได้ระดับ B2', en: 'TOEFL iBT for level B2' },
  'languageTest.b2.toeic.listeningReading': {
    th: 'TOEIC Listening and Reading ที่เทียบได้ระดับ B2',
    en: 'TOEIC Listening and Reading for level B2',
  },
  'languageTest.b2.toeic.speaking': { th: 'TOEIC Speaking ที่เทียบได้ระดับ B2', en: 'TOEIC Speaking for level B2' },
  'languageTest.b2.toeic.writing': { th: 'TOEIC Writing ที่เทียบได้ระดับ B2', en: 'TOEIC Writing for level B2' },
  'languageTest.b2.ielts.total': { th: 'IELTS ที่เทียบได้ระดับ B2', en: 'IELTS for level B2' },
  'languageTest.b2.cu-tep.total': { th: 'CU-TEP ที่เทียบได้ระดับ B2', en: 'CU-TEP for level B2' },
  'languageTest.b2.cu-tep.speaking': { th: 'CU-TEP Speaking ที่เทียบได้ระดับ B2', en: 'CU-TEP Speaking for level B2' },
  'languageTest.b2.tu-get-cbt.total': { th: 'TU-GET (CBT) ที่เทียบได้ระดับ B2', en: 'TU-GET (CBT) for level B2' },
  'languageTest.b2.hsk.level': { th: 'HSK ที่เทียบได้ระดับ B2', en: 'HSK for level B2' },
  'languageTest.b2.pte.level': { th: 'PTE ที่เทียบได้ระดับ B2', en: 'PTE for level B2' },
  'languageTest.b2.cambridge-b2-first.result': {
    th: 'Cambridge B2 First ที่เทียบได้ระดับ B2',
    en: 'Cambridge B2 First for level B2',
  },
  'languageTest.b2.iesol-communicator.result': {
    th: 'IESOL Communicator ที่เทียบได้ระดับ B2',
    en: 'IESOL Communicator for level B2',
  },
};
