/** Suppositions, plans and cautions in Thai. Words only. */
import type { AdviceWords } from './advice-words';

export const adviceTh: AdviceWords = {
  supposed: {
    mark: '(สมมติ)',
    round: (round) => `ผ่าน${round} — ยังไม่มีผลจริง`,
    notGiven: 'ยังไม่มีข้อมูลจริง',
    member: (member) => `${member} ยังไม่มีคะแนนจริง (สมมติว่าถึงเกณฑ์)`,
    part: (part) => `${part} (สมมติ)`,
  },
  plan: {
    route: { standard: 'กรณีปกติ', reduced: 'กรณีลดระยะเวลา' },
    from: (day, route, when) => `ยื่นได้ตั้งแต่ ${day} (${route})${when === '' ? '' : ` เมื่อ${when}`}`,
    already: (day, route) => `มีคุณสมบัติครบแล้ว ณ ${day} ซึ่งเป็นวันแรกที่ตรวจ (${route})`,
    never: (until, route, parts) => `ยังยื่นไม่ได้ภายใน ${until} (${route})${parts === '' ? '' : ` เพราะติด${parts}`}`,
    unknownLaw: (route) => `ยังบอกวันที่ยื่นได้ไม่ได้ (${route}) เพราะยังไม่ทราบหลักเกณฑ์ที่ใช้บังคับ`,
    unknownService: (route) => `ยังบอกวันที่ยื่นได้ไม่ได้ (${route}) เพราะยังไม่ได้ระบุประวัติการดำรงตำแหน่งและวิทยฐานะ`,
    but: (first, second) => `${first} แต่${second}`,
    all: (conditions) =>
      conditions.length < 2
        ? conditions.join('')
        : `${conditions.slice(0, -1).join(' ')} และ${conditions.slice(-1).join('')}`,
    any: (conditions) => conditions.join(' หรือ'),
    conditions: {
      rounds: (years) => `ผ่าน PA ปีงบประมาณ ${years}`,
      salaryRounds: (level, rounds) => `ผลการเลื่อนเงินเดือนอยู่ในระดับ${level} ในรอบ ${rounds}`,
      noSanction: 'ไม่มีโทษ',
      reports: (count) => `มีรายงานประจำปีตามหลักเกณฑ์เดิมที่ผ่าน ${count}`,
      test: (level) => `มีผลทดสอบภาษาต่างประเทศระดับ ${level} ขึ้นไป`,
      area: 'ปฏิบัติงานในพื้นที่พิเศษ',
      degree: 'มีวุฒิปริญญาโทหรือปริญญาเอกด้านการจัดการเรียนรู้ที่ใช้ลดระยะเวลาได้',
      degreeUnused: 'วุฒิปริญญาโทไม่ได้ใช้บรรจุเป็นครูผู้ช่วย',
      nqf8: 'มีคุณวุฒิวิชาชีพ ระดับ 8 ที่ยังไม่เคยใช้ลดระยะเวลา',
      teachesLanguage: (is) => (is ? 'สอนในกลุ่มสาระการเรียนรู้ภาษาต่างประเทศ' : 'ไม่ได้สอนในกลุ่มสาระการเรียนรู้ภาษาต่างประเทศ'),
      ground: 'มีเหตุขอลดระยะเวลาอย่างน้อย 1 ข้อ',
    },
    headings: {
      wait: 'รอเวลา',
      state: 'ข้อมูลที่ยังไม่ได้ระบุ',
      achieve: 'สิ่งที่ต้องทำ',
      anyOf: 'ข้อใดข้อหนึ่งต่อไปนี้',
      why: 'สิ่งที่ทำให้ยังยื่นไม่ได้',
    },
    waits: {
      tenure: (span, day) => `ครบ ${span} ในวันที่ ${day}`,
      conduct: (span, day) => `พ้นระยะ ${span} ก่อนวันยื่นคำขอที่ใช้พิจารณาโทษ ตั้งแต่วันที่ ${day}`,
      round: (day) => `ไม่เป็นรอบที่ใช้พิจารณาแล้ว ตั้งแต่วันที่ ${day}`,
      law: (day) => `หลักเกณฑ์ใช้กับคำขอที่ยื่นตั้งแต่วันที่ ${day}`,
      other: (day) => `ตั้งแต่วันที่ ${day}`,
    },
    achieved: {
      round: (fiscalYear) => `ผ่าน PA ปีงบประมาณ ${fiscalYear} (ภาระงานครบ และคะแนนจากกรรมการถึงเกณฑ์)`,
      test: (level, since) => `สอบภาษาต่างประเทศให้ได้ระดับ ${level} ขึ้นไป ตั้งแต่ ${since}`,
      existing: (level, since) => `ผลทดสอบภาษาต่างประเทศที่มีอยู่แล้ว ระดับ ${level} ขึ้นไป ทดสอบตั้งแต่ ${since}`,
    },
    by: (day) => `ภายใน ${day}`,
    atLeast: (value) => `ต้องไม่ต่ำกว่า ${value}`,
    level: (value) => `ต้องได้ระดับ${value}`,
    count: (value) => `ต้องมีที่ผ่าน ${value}`,
    firstDay: (day) => `มีคุณสมบัติครบแล้ว ณ วันแรกที่ตรวจ (${day}) อาจครบก่อนหน้านั้น`,
  },
  cautions: {
    heading: 'ข้อควรตรวจสอบ (ไม่มีผลต่อการวินิจฉัย)',
    codes: {
      'two-posts-open': ([position, standing, from, other, otherStanding, otherFrom]) =>
        `มีสองตำแหน่งที่ยังไม่ได้ระบุวันสิ้นสุดพร้อมกัน: ${position} ${standing} ตั้งแต่ ${from} และ ${other} ${otherStanding} ตั้งแต่ ${otherFrom}`,
      'long-in-post': ([from, until]) => `อยู่ในตำแหน่งเดียวนานกว่า 42 ปี (ตั้งแต่ ${from} ถึง ${until}): อาจพิมพ์ปีผิด`,
      'round-before-post': ([year, from]) => `มีผล PA ปีงบประมาณ ${year} ในตำแหน่งและวิทยฐานะที่เริ่มดำรงภายหลัง (${from})`,
      'day-far-ahead': ([day, asked]) => `วันที่ ${day} อยู่หลังวันที่ตรวจ (${asked}) เกินหนึ่งปี: อาจพิมพ์ปีผิด`,
      'score-no-sheet-gives': ([score]) => `คะแนนร้อยละ ${score} ไม่มีแบบประเมินใดให้ได้: ตรวจสอบกับแบบประเมินฉบับจริง`,
      'agreement-not-renewed': ([day]) => `ย้ายสถานศึกษาเมื่อ ${day} แต่ไม่ได้ทำข้อตกลงใหม่กับผู้อำนวยการสถานศึกษาคนใหม่`,
      'file-not-as-recommended': ([file]) => `ไฟล์ประกอบไม่เป็นไปตามที่ระบบแนะนำ (PDF ขนาดไม่เกิน 10 MB): ${file}`,
      'second-file': ([count]) => `ไฟล์ประกอบรายการเดียวมี ${count} ไฟล์ ระบบแนะนำ 1 ไฟล์`,
      'one-id-twice': ([id]) => `รหัส "${id}" ซ้ำกับรายการก่อนหน้า แต่ข้อมูลไม่ตรงกัน`,
    },
  },
};
