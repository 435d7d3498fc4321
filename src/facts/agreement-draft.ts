/** A draft of the agreement, form PA 1. Everything may still be missing; what it says is judged nowhere. */
import type { BuddhistYear } from './names';

/** What is written of one area of work. */
export interface DraftArea {
  readonly tasks?: string;
  readonly outcomes?: string;
  readonly indicators?: string;
}

/** A draft of PA 1. */
export interface AgreementDraft {
  readonly fiscalYear?: BuddhistYear;
  /** One may be chosen: รายวิชาหลัก. */
  readonly mainSubject?: string;
  /** Hours a week, 0–168. */
  readonly workload?: {
    readonly teaching?: number;
    readonly support?: number;
    readonly development?: number;
    readonly policy?: number;
  };
  readonly areas?: {
    readonly 'learning-management'?: DraftArea;
    readonly 'promotion-and-support'?: DraftArea;
    readonly 'self-and-professional-development'?: DraftArea;
  };
  /** ประเด็นท้าทาย */
  readonly challenge?: {
    readonly title?: string;
    readonly problem?: string;
    readonly method?: string;
    readonly quantitative?: string;
    readonly qualitative?: string;
  };
}
