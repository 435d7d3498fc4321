/** A score sheet as a document: like the form, a row an indicator, fit to print on A4. */
import type { MemberSheet } from '../../assess/office/member-sheets';
import type { Sheet, SheetRow } from '../../assess/office/sheet';
import { agreementIndicators } from '../../law/office/agreement-indicators';
import { domainIndicators } from '../../law/office/domain-indicators';
import type { Block, Cell, Table } from '../blocks';
import type { TextLanguage } from '../language';
import { nameOf } from '../naming';
import type { OfficeWords } from '../words/office-words';
import type { Words } from '../words/words';

type SheetWords = OfficeWords['sheet'];

function isOfAgreement({ finding }: Sheet): boolean {
  return finding.id === 'sheet.agreement';
}

/** The name of a line of a form; its code where it has none. */
function nameOfRow(code: string, sheet: Sheet, language: TextLanguage, { challenge }: SheetWords): string {
  if (Object.hasOwn(challenge, code)) return challenge[code as keyof typeof challenge];
  const indicators = isOfAgreement(sheet) ? agreementIndicators : domainIndicators;
  return indicators.find((each) => each.code === code)?.[language] ?? code;
}

/** Rows of a sheet, each with the name of its indicator. */
export function sheetTable(rows: readonly SheetRow[], sheet: Sheet, language: TextLanguage, words: SheetWords): Table {
  const { code, indicator, level, percent, points } = words.columns;
  const isNumbered = (row: SheetRow): boolean => /^\d/u.test(row.code);
  return {
    kind: 'table',
    head: [code, indicator, level, isOfAgreement(sheet) ? points : percent],
    rows: rows.map((row) => [
      isNumbered(row) ? row.code : '',
      nameOfRow(row.code, sheet, language, words),
      row.level,
      row.weighted,
    ]),
    align: ['start', 'start', 'end', 'end'],
  };
}

/** The tables of a sheet: one of a domain; of an agreement one an area of work, and the challenge. */
function tables(sheet: Sheet, language: TextLanguage, words: SheetWords): readonly Block[] {
  const { rows } = sheet;
  if (rows.length === 0) return [{ kind: 'note', text: words.noRows }];
  if (!isOfAgreement(sheet)) return [sheetTable(rows, sheet, language, words)];
  const groups = [...new Set(agreementIndicators.map(({ group }) => group))];
  const codes = (group: string): readonly string[] =>
    agreementIndicators.filter((each) => each.group === group).map(({ code }) => code);
  const under = (title: string, some: readonly SheetRow[]): Block => ({
    kind: 'section',
    title,
    blocks: [sheetTable(some, sheet, language, words)],
  });
  return [
    ...groups.map((group) =>
      under(
        words.groups[group],
        rows.filter(({ code }) => codes(group).includes(code)),
      ),
    ),
    under(
      words.part2,
      rows.filter(({ code }) => Object.hasOwn(words.challenge, code)),
    ),
  ];
}

function sums(sheet: Sheet, words: SheetWords): Table {
  const { parts, total, mark, printed } = sheet;
  const unit = isOfAgreement(sheet) ? words.columns.points : words.columns.percent;
  const rows: readonly (readonly Cell[])[] = [
    ...(parts === undefined ? [] : [[words.part1, parts.part1] as const, [words.part2, parts.part2] as const]),
    [words.total, total],
    ...(mark === undefined ? [] : [[words.mark, mark] as const]),
    ...(printed === undefined ? [] : [[words.printedTotal, printed.total] as const]),
  ];
  return { kind: 'table', head: ['', unit], rows, align: ['start', 'end'] };
}

/** The rows of the sheets that members gave, each below the name of its domain and member. */
export function blocksOfMemberSheets(
  sheets: readonly MemberSheet[],
  language: TextLanguage,
  words: Words,
): readonly Block[] {
  return sheets.map(({ member, domain, sheet }) => {
    const { sheet: said } = words.office;
    const table = sheetTable(sheet.rows, sheet, language, said);
    const title = `${nameOf(`evaluation.${domain}`, words)}${words.pause}${words.member(member)}`;
    return {
      kind: 'section',
      title,
      blocks: [{ ...table, rows: [...table.rows, ['', said.total, '', sheet.total]] }],
      isApart: true,
    };
  });
}

/** The sheet, with room for what its member writes: strengths, and points to develop. */
export function blocksOfSheet(sheet: Sheet, language: TextLanguage, words: Words): readonly Block[] {
  const { sheet: said } = words.office;
  const { finding, printed, total } = sheet;
  const { status } = finding;
  const result = status === 'met' ? said.passed : status === 'unmet' ? said.notPassed : said.noMark;
  const amount = (isOfAgreement(sheet) ? said.points : said.percent)(String(total));
  const write = (title: string): Block => ({
    kind: 'section',
    title,
    blocks: [
      { kind: 'paragraph', text: said.line },
      { kind: 'paragraph', text: said.line },
    ],
  });
  return [
    { kind: 'title', text: nameOf(finding.id, words) },
    { kind: 'verdict', status, text: `${amount}${words.pause}${result}` },
    ...(printed?.agrees === false
      ? [{ kind: 'paragraph', text: said.printed(String(printed.total), String(total), false) } as const]
      : []),
    ...tables(sheet, language, said),
    sums(sheet, said),
    write(said.strengths),
    write(said.toDevelop),
  ];
}
