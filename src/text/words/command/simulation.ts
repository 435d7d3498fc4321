/** The wording of invented people and of when they can file. Words only. */
import type { TextLanguage } from '../../language';

/** What is said of a population. */
export interface SimulationWords {
  readonly title: (size: string, seed: string, day: string) => string;
  /** Every figure is about these people. */
  readonly invented: (weight: string) => string;
  readonly years: (from: string, until: string) => string;
  readonly columns: Readonly<Record<'fiscalYear' | 'standing' | 'eligible', string>>;
  readonly none: string;
  readonly unknown: string;
}

const th: SimulationWords = {
  title: (size, seed, day) => `ประชากรจำลอง ${size} คน (seed ${seed}) ณ ${day}`,
  invented: (weight) =>
    `เป็นบุคคลสมมติทั้งหมด แต่ละคนแทนครูจำนวนหนึ่ง รวมน้ำหนัก ${weight} คน ตัวเลขเป็นเรื่องของประชากรจำลองนี้ ไม่ใช่ข้อมูลจริง`,
  years: (from, until) => `ยื่นคำขอได้เป็นครั้งแรกเมื่อใด ตั้งแต่ ${from} ถึง ${until} (จำนวนครูที่แทน)`,
  columns: { fiscalYear: 'ปีงบประมาณ', standing: 'วิทยฐานะที่ขอ', eligible: 'จำนวน' },
  none: 'ไม่มีวันที่ยื่นได้ในช่วงนี้',
  unknown: 'ยังไม่ทราบ',
};

const en: SimulationWords = {
  title: (size, seed, day) => `${size} invented people (seed ${seed}), on ${day}`,
  invented: (weight) =>
    `All are invented; each stands for some teachers, ${weight} in all. The figures are about these people and no real data`,
  years: (from, until) => `When they can first file, from ${from} to ${until} (teachers they stand for)`,
  columns: { fiscalYear: 'fiscal year', standing: 'standing', eligible: 'number' },
  none: 'no day within this time',
  unknown: 'not yet known',
};

const words: Readonly<Record<TextLanguage, SimulationWords>> = { th, en };

/** The words of a population. */
export function simulationWords(lang: TextLanguage): SimulationWords {
  return words[lang];
}
