import { describe, expect, test } from 'vitest';
import { label } from '../../../src/text';
import { issuesOf } from './issues-of';

describe('every part has a name in Thai and in English', () => {
  test.each([
    ['eligibility', 'คุณสมบัติของผู้ขอ', 'Eligibility of the applicant'],
    ['eligibility.standard', 'กรณีระยะเวลาปกติ', 'Standard route'],
    ['eligibility.reduced', 'กรณีลดระยะเวลา', 'Reduced route'],
    ['eligibility.standard.tenure', 'ระยะเวลาการดำรงตำแหน่ง', 'Time in post'],
    ['eligibility.reduced.tenure', 'ระยะเวลาการดำรงตำแหน่ง', 'Time in post'],
    ['eligibility.standard.agreements', 'การพัฒนางานตามข้อตกลง (PA)', 'Performance agreements (PA)'],
    ['eligibility.standard.agreements.fy2567', 'รอบข้อตกลงปีงบประมาณ 2567', 'Agreement round of fiscal year 2567 (BE)'],
    ['eligibility.reduced.agreements.fy2566.post', 'ตำแหน่งและวิทยฐานะในรอบนี้', 'Post and standing in this round'],
    ['eligibility.reduced.agreements.fy2566.workload', 'ภาระงาน', 'Workload'],
    ['eligibility.standard.agreements.fy2566.workload.teaching', 'ชั่วโมงสอนตามตารางสอน', 'Timetabled teaching'],
    ['eligibility.standard.agreements.fy2566.workload.total', 'ภาระงานรวม', 'Total workload'],
    ['eligibility.standard.agreements.fy2566.members', 'คะแนนจากกรรมการ', 'Scores of the members'],
    ['eligibility.standard.agreements.fy2566.members.member-3', 'กรรมการคนที่ 3', 'Member 3'],
    [
      'eligibility.standard.agreements.reports',
      'รายงานประจำปีตามหลักเกณฑ์เดิม',
      'Yearly reports under the earlier criteria',
    ],
    ['eligibility.reduced.conduct', 'วินัย คุณธรรม จริยธรรม และจรรยาบรรณวิชาชีพ', 'Discipline and professional ethics'],
    ['eligibility.reduced.reduction', 'เงื่อนไขการลดระยะเวลา', 'Conditions for reduced time'],
    ['eligibility.reduced.reduction.ground', 'เหตุที่ขอลดระยะเวลา', 'Ground for the reduction'],
    ['eligibility.reduced.reduction.ground.language', 'ความสามารถด้านภาษาต่างประเทศ', 'Foreign language'],
    ['eligibility.reduced.reduction.ground.special-area', 'การปฏิบัติงานในพื้นที่พิเศษ', 'Work in a special area'],
    [
      'eligibility.reduced.reduction.ground.degree',
      'วุฒิปริญญาโทหรือปริญญาเอกด้านการจัดการเรียนรู้',
      "Master's or doctoral degree on learning management",
    ],
    ['eligibility.reduced.reduction.ground.nqf8', 'คุณวุฒิวิชาชีพ ระดับ 8', 'Professional qualification, level 8'],
    [
      'eligibility.reduced.reduction.performance',
      'ผลการเลื่อนเงินเดือนระดับดีเด่น',
      'Outstanding results in the salary rounds',
    ],
    ['agreement', 'ผลการพัฒนางานตามข้อตกลง (PA)', 'Result of the performance agreement (PA)'],
    ['agreement.workload', 'ภาระงาน', 'Workload'],
    ['agreement.workload.teaching', 'ชั่วโมงสอนตามตารางสอน', 'Timetabled teaching'],
    ['agreement.members', 'คะแนนจากกรรมการ', 'Scores of the members'],
    ['agreement.members.member-1', 'กรรมการคนที่ 1', 'Member 1'],
    ['workload', 'ภาระงาน', 'Workload'],
    ['workload.teaching', 'ชั่วโมงสอนตามตารางสอน', 'Timetabled teaching'],
    ['workload.total', 'ภาระงานรวม', 'Total workload'],
    ['evaluation', 'ผลการประเมินเพื่อให้มีหรือเลื่อนวิทยฐานะ', 'Evaluation for the standing'],
    [
      'evaluation.teaching',
      'ด้านที่ 1 ทักษะการจัดการเรียนรู้และการจัดการชั้นเรียน',
      'Domain 1, learning management and classroom management',
    ],
    ['evaluation.outcomes', 'ด้านที่ 2 ผลลัพธ์การเรียนรู้ของผู้เรียน', "Domain 2, learners' outcomes"],
    ['evaluation.academic-work', 'ด้านที่ 3 ผลงานทางวิชาการ', 'Domain 3, academic work'],
    ['language-test', 'ผลการทดสอบภาษาที่เทียบได้ระดับ B2', 'Language test for level B2'],
    ['language-test.total', 'คะแนนรวม', 'Total score'],
    ['language-test.listening-reading', 'คะแนนการฟังและการอ่าน', 'Listening and Reading score'],
    ['language-test.speaking', 'คะแนนการพูด', 'Speaking score'],
    ['language-test.writing', 'คะแนนการเขียน', 'Writing score'],
    ['language-test.level', 'ระดับที่สอบได้', 'Level passed'],
    ['language-test.result', 'ผลการสอบ', 'Result of the test'],
    ['language-test.above-b2', 'ระดับที่สูงกว่า B2', 'Level above B2'],
    ['subject', 'สาขาวิชา', 'Subject'],
    ['subject.allowed', 'สาขาวิชาที่ขอได้', 'Subject that may be named'],
    ['subject.allowed.listed', 'รายชื่อสาขาวิชาที่ ก.ค.ศ. กำหนด', 'List of subjects'],
    ['subject.allowed.consent', 'ความเห็นชอบของ ก.ค.ศ.', 'Consent of ก.ค.ศ.'],
    [
      'subject.foreign-language',
      'ความสอดคล้องกับกลุ่มสาระการเรียนรู้ภาษาต่างประเทศ',
      'Agreement with the foreign-language learning area',
    ],
    ['evaluation.academic-work.member-2', 'กรรมการคนที่ 2', 'Member 2'],
    ['filing', 'การยื่นคำขอ', 'Filing of the application'],
    ['filing.semester', 'จำนวนครั้งที่ยื่นในภาคเรียน', 'Applications in the semester'],
    ['filing.transfer', 'เขตพื้นที่การศึกษาที่รับคำขอกรณีย้าย', 'Area office of the application on transfer'],
    ['filing.secondment', 'การไปช่วยราชการ', 'Secondment'],
    ['appointment', 'การแต่งตั้งให้มีวิทยฐานะ', 'Appointment to the standing'],
    ['appointment.effective-day', 'วันที่การแต่งตั้งมีผล', 'Day on which the appointment takes effect'],
    ['appointment.appointer', 'ผู้สั่งแต่งตั้ง', 'Who appoints'],
    ['appointment.approver', 'ผู้อนุมัติการแต่งตั้ง', 'Who approves the appointment'],
    ['appointment.salary', 'เงินเดือนเมื่อได้รับแต่งตั้ง', 'Salary on appointment'],
    ['retention', 'การคงวิทยฐานะ', 'Keeping the standing'],
    ['retention.fy2566', 'รอบข้อตกลงปีงบประมาณ 2566', 'Agreement round of fiscal year 2566 (BE)'],
    ['retention.fy2566.workload', 'ภาระงาน', 'Workload'],
    ['retention.fy2566.workload.total', 'ภาระงานรวม', 'Total workload'],
    ['retention.fy2566.members', 'คะแนนจากกรรมการ', 'Scores of the members'],
    ['retention.fy2566.members.member-2', 'กรรมการคนที่ 2', 'Member 2'],
  ])('%s', (id, thai, english) => {
    expect(label(id, 'th')).toBe(thai);
    expect(label(id, 'en')).toBe(english);
  });
});

describe('an id of one’s own is its own label', () => {
  test.each([
    'eligibilty',
    'eligibility.standard.reduction',
    'evaluation.teaching.member-4',
    'tenure.years.standard',
    'toString',
    'my-own.condition',
    '',
  ])('%s', (id) => {
    expect(label(id, 'th')).toBe(id);
    expect(label(id, 'en')).toBe(id);
  });

  test('without what a terminal takes for an order', () => {
    expect(label('my\u001b[31mown', 'th')).toBe('my [31mown');
  });

  test.each([undefined, null, 7, {}, ['eligibility']])('but what is no text is refused: %s', (id) => {
    expect(issuesOf(() => label(id as never, 'th'))).toMatchObject([{ path: 'id', code: 'wrong-type' }]);
  });
});
