/**
 * Rows of flat tables in and out, with headings in Thai, English or `snake_case`.
 *
 * @packageDocumentation
 */
export { columns } from './public-columns';
export type { TableColumn } from './public-columns';
// Above rows: it asks, in the words of findings.
export { formFields } from '../form/fields';
export type { FactBounds, FactField, FactOption, InBoth } from '../form/fields';
export { readRow } from './read-row';
export type { ReadRowOptions, RowCase } from './read-row';
export { writeRow } from './write-row';
export type { Row, RowCell } from './write-row';
export type { Parsed } from '../error/parsed';
