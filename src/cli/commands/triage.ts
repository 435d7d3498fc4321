/** `triage`: many applications by group, with those that could not be read as a group of their own. */
import type { Triage, TriageRow } from '../../explore/triage/triage';
import type { TriageItem, TriageOptions } from '../../facts/triage';
import type { Regulation } from '../../law/types';
import type { Fault, Own } from '../input/fault';
import { faultJson } from '../input/fault';
import { judgeWords, triage, triageRows } from '../library';
import { jsonText } from '../output/json-write';
import { nameOf, ownCells } from '../output/own';
import { renderJson } from '../output/render-json';
import type { Unread } from '../output/render-triage';
import { renderTriage, triageCells, triageGroups, triageHead, unreadCells } from '../output/render-triage';
import { workbookOf } from '../output/workbook';
import type { Items } from './items';
import type { NamedLaw } from './law';
import type { OutputOptions } from '../output/format';
import { csv } from './series';

interface Named {
  readonly id: string;
  readonly own: Own;
}

/** Items that go by their place, since two may bear one name. */
function* byPlace(items: Items<TriageItem>, names: Named[], faults: Fault[]): Generator<TriageItem> {
  for (const item of items) {
    if (!item.ok) {
      faults.push(item.fault);
      continue;
    }
    const { id, application } = item.value;
    names.push({ id, own: item.own });
    yield { id: String(names.length - 1), application };
  }
}

/** Rows as they come, those of bad items between them. */
function writeLines(items: Items<TriageItem>, asked: TriageOptions, law: Regulation): void {
  for (const item of items) {
    if (!item.ok) {
      items.io.write(`${jsonText(faultJson(item.fault))}\n`);
      continue;
    }
    const { own } = item;
    for (const row of triageRows([item.value], asked, law)) {
      items.io.write(`${jsonText(Object.keys(own).length === 0 ? row : { ...row, own })}\n`);
    }
  }
}

type Renamed = (row: TriageRow) => TriageRow;

function renamed(found: Triage, rename: Renamed): Triage {
  const { ready, soon, blocked, unknown } = found;
  return {
    ...found,
    ready: ready.map(rename),
    soon: soon.map(rename),
    blocked: blocked.map(rename),
    unknown: unknown.map(rename),
  };
}

/** Sorts items and writes the answer. */
export function writeTriage(
  items: Items<TriageItem>,
  headings: readonly string[],
  asked: TriageOptions,
  options: OutputOptions,
  law: NamedLaw,
): void | Promise<void> {
  const { format, lang, bom } = options;
  if (format === 'ndjson') {
    writeLines(items, asked, law.regulation);
    return;
  }
  const [names, faults]: [Named[], Fault[]] = [[], []];
  const found = triage(byPlace(items, names, faults), asked, law.regulation);
  const named = ({ id }: TriageRow): Named => names[Number(id)] ?? { id, own: {} };
  const unread: readonly Unread[] = faults.map((fault) => ({ fault, name: nameOf(fault.id, fault.own) }));
  switch (format) {
    case 'json': {
      const rows = renamed(found, (row) => {
        const { id, own } = named(row);
        return { ...row, id, ...(Object.keys(own).length === 0 ? {} : { own }) };
      });
      const counts = { ...found.counts, ...(faults.length === 0 ? {} : { unread: faults.length }) };
      items.io.write(
        renderJson({ ...rows, counts, ...(faults.length === 0 ? {} : { unread: faults.map(faultJson) }) }),
      );
      return;
    }
    case 'csv':
    case 'xlsx': {
      const head = [...headings, ...triageHead(lang)];
      const rows = [
        ...triageGroups.flatMap((group) =>
          found[group].map((row) => {
            const { id, own } = named(row);
            return [...ownCells(own, headings), ...triageCells({ ...row, id }, lang)];
          }),
        ),
        ...faults.map((fault) => [...ownCells(fault.own, headings), ...unreadCells(fault, lang)]),
      ];
      if (format === 'csv') {
        items.io.write(csv(head, rows, bom, lang));
        return;
      }
      const notes = [judgeWords(lang).judged(found.judged)];
      return workbookOf(head, rows, faults, notes, lang).then((bytes) => {
        items.io.write(bytes);
      });
    }
    case 'text':
    case 'markdown':
    case 'html': {
      const rows = renamed(found, (row) => {
        const { id, own } = named(row);
        return { ...row, id: nameOf(id, own) };
      });
      items.io.write(renderTriage(rows, unread, asked, law, format, lang));
    }
  }
}
