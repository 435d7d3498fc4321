/**
 * Receipts: what was judged by which law, provable years later, without storing a person.
 *
 * @packageDocumentation
 */
export { fingerprint } from './fingerprint';
export { receipt, verify } from './receipt';

export type { Circumstances, JudgedFacts, JudgementKind } from './judgement';
export type { Receipt, ReceiptDifference, ReceiptParts, Verification } from './receipt';
