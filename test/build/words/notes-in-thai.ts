/** The notes of citations, which are written in English, in Thai. Complete: a test fails for a note without wording. */
export const notesInThai: Readonly<Record<string, string>> = {
  'by fiscal year of filing; the round of the unfinished year never counts':
    'นับตามปีงบประมาณที่ยื่นคำขอ และไม่นับรอบของปีงบประมาณที่ยังไม่สิ้นสุด',
  'a form วฐ.2 counts of any year': 'แบบ วฐ.2 นับได้ทุกปีการศึกษา',
  'a report counts of any year': 'รายงานนับได้ทุกปีการศึกษา',
  '15 indicators of 4 levels make the 60 points of part 1': 'ตัวชี้วัด 15 ตัว ตัวละ 4 ระดับ รวมเป็นคะแนนส่วนที่ 1 จำนวน 60 คะแนน',
  'method 20 of the 40 points': 'วิธีดำเนินการ 20 คะแนน จาก 40 คะแนน',
  'quantitative outcome 10 of the 40 points': 'ผลลัพธ์เชิงปริมาณ 10 คะแนน จาก 40 คะแนน',
  'qualitative outcome 10 of the 40 points': 'ผลลัพธ์เชิงคุณภาพ 10 คะแนน จาก 40 คะแนน',
  'printed as "reduced to 4", which reduces nothing; the neighbouring limits become 3 and 2':
    'เอกสารพิมพ์ว่า “ลดเหลือ 4 ปี” ซึ่งไม่เป็นการลด ส่วนเกณฑ์อื่นในข้อเดียวกันลดเหลือ 3 ปี และ 2 รอบ',
  'known by title only, its text was not read': 'ทราบเพียงชื่อเรื่อง ยังไม่ได้อ่านเนื้อหา',
  'the letter itself was not read': 'ยังไม่ได้อ่านตัวหนังสือ',
  'the text asks for a qualification newly raised; an official of ก.ค.ศ. is quoted (2022) that one held at appointment counts too, if never used for a reduction':
    'ตัวบทกำหนดว่าเป็นวุฒิที่เพิ่มขึ้น มีเจ้าหน้าที่ ก.ค.ศ. ตอบไว้ (พ.ศ. 2565) ว่าวุฒิที่มีอยู่แล้วเมื่อบรรจุนับได้ ถ้าไม่เคยใช้ลดระยะเวลา',
  'the reduction holds for all four standings': 'การลดระยะเวลาใช้ได้ทั้งสี่วิทยฐานะ',
  'that the upper two standings ask the same years was not read in the letter itself':
    'ยังไม่ได้อ่านจากตัวหนังสือว่าวิทยฐานะเชี่ยวชาญและเชี่ยวชาญพิเศษกำหนดจำนวนปีเท่ากัน',
  'still 4 years, 3 when reduced': 'ยังคงกำหนด 4 ปี หรือ 3 ปีเมื่อลดระยะเวลา',
  'without a corresponding day the period ends on the last day of the month, and is complete on the day after it':
    'เมื่อเดือนสุดท้ายไม่มีวันที่ตรงกัน (เช่น วันที่ 29 กุมภาพันธ์) ระยะเวลาสิ้นสุดในวันสุดท้ายของเดือนนั้น และครบกำหนดในวันถัดไป',
  'counted back from the end of a month, the years begin with the first day of the next one':
    'เมื่อนับย้อนหลังจากวันสิ้นเดือน ระยะเวลาเริ่มในวันแรกของเดือนถัดไป',
  'the day of the test does not count (s. 193/3), so that the years begin with a month and end with one':
    'ไม่นับวันทดสอบ (มาตรา 193/3) ระยะเวลาจึงเริ่มตั้งแต่ต้นเดือนและสิ้นสุดเมื่อสิ้นเดือน',
  'not read; the rule is taken by the day of decision, from the date of the letter':
    'ยังไม่ได้อ่าน จึงใช้เกณฑ์ตามวันที่ตัดสิน ตั้งแต่วันที่ของหนังสือ',
  'changes domain 3 from 2026-05-16; its content was not read':
    'เปลี่ยนแปลงด้านที่ 3 ตั้งแต่วันที่ 16 พฤษภาคม 2569 ยังไม่ได้อ่านเนื้อหา',
  'with every fiscal year one round more takes the place of one report':
    'แต่ละปีงบประมาณถัดไป รอบข้อตกลงเพิ่มขึ้นหนึ่งรอบแทนรายงานหนึ่งฉบับ',
  'the latest round is the last that ended before the filing day': 'รอบล่าสุดคือรอบสุดท้ายที่สิ้นสุดก่อนวันยื่นคำขอ',
  'one applies for the next standing, from a post without one': 'ขอวิทยฐานะถัดไป จากตำแหน่งครูที่ยังไม่มีวิทยฐานะ',
  'stated by 679/2566, taken to hold from the first day': 'ระบุไว้ในหนังสือ 679/2566 และถือว่าใช้ตั้งแต่วันแรก',
  'no source read states the mark of domain 3': 'ไม่พบแหล่งที่ระบุเกณฑ์คะแนนของด้านที่ 3',
  'the letter on 2 of 3 members changed domains 1 and 2 only':
    'หนังสือเรื่องกรรมการ 2 ใน 3 คน เปลี่ยนแปลงเฉพาะด้านที่ 1 และด้านที่ 2',
  'no source read states the rule of domain 3': 'ไม่พบแหล่งที่ระบุหลักเกณฑ์ของด้านที่ 3',
  'the mark from each of the three members': 'เกณฑ์คะแนนจากกรรมการแต่ละคนทั้ง 3 คน',
  '2 rounds when reduced, as a guide states it': '2 รอบ กรณีลดระยะเวลา ตามเอกสารแนะนำ',
  'fiscal year 2567: the form in the manual of the letter (p. 121) and the names of its attachments, one academic year':
    'ปีงบประมาณ 2567: แบบในคู่มือตามหนังสือ (หน้า 121) และชื่อเอกสารแนบ หนึ่งปีการศึกษา',
  'fiscal year 2567, reduced: the results of fiscal years 2565 and 2566, no earlier reports':
    'ปีงบประมาณ 2567 กรณีลดระยะเวลา: ผลของปีงบประมาณ 2565 และ 2566 โดยไม่ใช้รายงานเดิม',
  'a form วฐ.2 counts of any year, and one report and one form together count as two':
    'แบบ วฐ.2 นับได้ทุกปีการศึกษา และรายงานหนึ่งฉบับกับแบบ วฐ.2 หนึ่งฉบับรวมกันนับเป็นสอง',
  'a passed result of academic year 2563 counts with two rounds, by an answer of ก.ค.ศ.':
    'ผลผ่านของปีการศึกษา 2563 นับรวมกับสองรอบได้ ตามคำตอบของ ก.ค.ศ.',
  'the handbook sets no minimum; at least one file is taken': 'คู่มือไม่ได้กำหนดจำนวนขั้นต่ำ จึงถือว่าต้องมีอย่างน้อย 1 ไฟล์',
  '10 MB is certainly kept up to 10,000,000 bytes and certainly exceeded above 10,485,760; between the two it is not known':
    'ไม่เกิน 10,000,000 ไบต์ ถือว่าไม่เกิน 10 MB แน่นอน และเมื่อเกิน 10,485,760 ไบต์ ถือว่าเกินแน่นอน ระหว่างนั้นยังไม่ทราบ',
  'at any time of the year, once a semester': 'ยื่นได้ตลอดปี ภาคเรียนละ 1 ครั้ง',
  'the announcement itself was not read; the floor of B2 only': 'ยังไม่ได้อ่านตัวประกาศ ทราบเฉพาะคะแนนขั้นต่ำของระดับ B2',
  'held before 2022-07-01; not read': 'ใช้ก่อนวันที่ 1 กรกฎาคม 2565 ยังไม่ได้อ่าน',
};
