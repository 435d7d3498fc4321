/**
 * The facts of the evidence of an application (หลักฐานประกอบคำขอ): what a program can read from the files, and what a
 * reader must look at. This library never opens a file.
 *
 * A missing property means "not known"; `[]` means "known: no file".
 */
import type { BuddhistYear, FileContent, FileKind, IsoDate, PaperSize, Standing } from './names';

/** A file of the evidence. */
export interface EvidenceFile {
  /** Its name, to find it again; it decides nothing. */
  readonly name?: string;
  readonly kind?: FileKind;
  /** Its size in bytes, whole. */
  readonly bytes?: number;
  /** The length of a video in seconds; fractions allowed. */
  readonly seconds?: number;
  /** The pages of a PDF, whole. */
  readonly pages?: number;
}

/** A file of the learner outcomes: ผลลัพธ์การเรียนรู้ของผู้เรียน. */
export interface OutcomeFile extends EvidenceFile {
  /** What a PDF holds: a document (เอกสาร), or pictures (ภาพ). A JPG or PNG is a picture. */
  readonly content?: FileContent;
  /** The paper of every page of a PDF with pictures. */
  readonly paper?: PaperSize;
  /** The most pictures on any one page; a JPG or PNG is one page. */
  readonly picturesOnPage?: number;
  /** Whether every picture has a caption: คำอธิบายใต้ภาพ. */
  readonly captioned?: boolean;
}

/** The files of one item that an officer or a group head (หัวหน้ากลุ่ม) checked: ไฟล์ประกอบ. */
export interface SupportingItem {
  /** The item, by any name, each once. */
  readonly item: string;
  readonly files?: readonly EvidenceFile[];
}

/** The result of one agreement round as a file: ผลการพัฒนางานตามข้อตกลง. */
export interface AgreementResult {
  /** ปีงบประมาณ, each once. */
  readonly fiscalYear: BuddhistYear;
  readonly files?: readonly EvidenceFile[];
}

/** What is put into DPA with an application. */
export interface Evidence {
  /** แผนการจัดการเรียนรู้ */
  readonly lessonPlan?: readonly EvidenceFile[];
  /** Whether the lesson plan is the one shown in the teaching video. */
  readonly lessonPlanIsOfVideo?: boolean;
  /** วีดิทัศน์ที่แสดงให้เห็นถึงสภาพปัญหา ที่มา หรือแรงบันดาลใจ */
  readonly inspirationVideo?: readonly EvidenceFile[];
  /** วีดิทัศน์บันทึกการสอน */
  readonly teachingVideo?: readonly EvidenceFile[];
  /** ผลลัพธ์การเรียนรู้ของผู้เรียน */
  readonly learnerOutcomes?: readonly OutcomeFile[];
  /** The items with supporting files; `[]`: no item has one. */
  readonly supportingFiles?: readonly SupportingItem[];
  /** The agreement results that are put in. */
  readonly agreementResults?: readonly AgreementResult[];
}

/** For which standing evidence is checked, and by the law of which day. */
export interface EvidenceScope {
  /** The standing applied for. */
  readonly standing: Standing;
  /** The day on which the evidence is put in. */
  readonly on: IsoDate;
}
