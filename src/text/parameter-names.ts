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
};
