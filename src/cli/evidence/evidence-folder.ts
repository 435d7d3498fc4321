/** A folder of evidence: which file belongs to which item, and what belongs nowhere. Opens no file. */
import { fiscalYearOf, isHidden, itemOf, withoutEnding } from './evidence-names';
import type { ItemName } from './evidence-names';
import { unusable } from '../input/file';
import type { Aside } from '../../text/words/files';
import type { Entry, Io, Path } from '../machine/io';

/** The file that states what only a reader can tell. */
export const STATED = 'evidence.json';

/** A file that belongs to an item. */
export interface Place {
  /** Where it is, from the folder on, with `/`. */
  readonly name: string;
  readonly entry: Entry;
  readonly item: ItemName;
  /** The item that a supporting file is of; the fiscal year of an agreement result. */
  readonly of?: string;
}

/** Something that is not judged. */
export interface Stray {
  readonly name: string;
  readonly why: Aside;
}

/** What a folder holds. */
export interface EvidenceFolder {
  readonly places: readonly Place[];
  readonly strays: readonly Stray[];
  /** The items and fiscal years that have a folder or a file, in order. */
  readonly supportingFiles: readonly string[];
  readonly agreementResults: readonly number[];
  /** Whether it states what only a reader can tell. */
  readonly isStated: boolean;
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where the walk is. */
interface Branch {
  readonly path: Path;
  readonly name: string;
  readonly item: ItemName;
  readonly of?: string;
}

class Walk {
  readonly places: Place[] = [];
  readonly strays: Stray[] = [];
  readonly groups: { readonly item: ItemName; readonly of: string }[] = [];
  isStated = false;

  constructor(private readonly io: Io) {}

  /** The folder itself. */
  top(path: string): void {
    for (const entry of this.listed(path)) {
      const name = entry.name.normalize('NFC');
      if (name === STATED && entry.kind === 'file') {
        this.isStated = true;
        continue;
      }
      const found = itemOf(entry.kind === 'folder' ? name : withoutEnding(name));
      if (found === undefined) this.aside(name, entry.kind === 'link' ? 'link' : 'no-place');
      else if (entry.kind === 'folder') this.folder({ path: entry.path, name, item: found.item }, found.rest);
      else this.file(entry, { path, name, item: found.item }, found.rest);
    }
  }

  private listed(path: Path): readonly Entry[] {
    return this.io
      .list(path)
      .filter(({ name }) => !isHidden(name))
      .toSorted((a, b) => byName(a.name, b.name));
  }

  private aside(name: string, why: Aside): void {
    this.strays.push({ name, why });
  }

  /** What of the item a name is about; undefined, and told, where it does not say. */
  private grouped(item: ItemName, name: string, rest: string): { readonly of?: string } | undefined {
    if (item === 'supportingFiles') {
      if (rest !== '') return { of: rest };
      this.aside(name, 'no-item');
      return undefined;
    }
    if (item !== 'agreementResults') return {};
    const year = fiscalYearOf(rest);
    if (year !== undefined) return { of: String(year) };
    this.aside(name, 'no-year');
    return undefined;
  }

  /** A folder of an item, or of one group of it. */
  private folder(branch: Branch, rest: string): void {
    const isOfGroups = branch.item === 'supportingFiles' || branch.item === 'agreementResults';
    if (isOfGroups && rest === '') {
      this.inside(branch, (entry, name) => {
        const own = entry.name.normalize('NFC');
        if (entry.kind === 'folder') this.group({ ...branch, path: entry.path, name }, own);
        else this.file(entry, { ...branch, name }, withoutEnding(own));
      });
    } else this.group(branch, rest);
  }

  /** A folder in which there are files only. */
  private group(branch: Branch, rest: string): void {
    const found = this.grouped(branch.item, branch.name, rest);
    if (found === undefined) return;
    if (found.of !== undefined) this.groups.push({ item: branch.item, of: found.of });
    this.inside({ ...branch, ...found }, (entry, name) => {
      if (entry.kind === 'folder') this.aside(name, 'too-deep');
      else this.put(entry, { ...branch, ...found, name });
    });
  }

  private inside(branch: Branch, each: (entry: Entry, name: string) => void): void {
    let entries: readonly Entry[];
    try {
      entries = this.listed(branch.path);
    } catch {
      this.aside(branch.name, 'unreadable');
      return;
    }
    for (const entry of entries) each(entry, `${branch.name}/${entry.name.normalize('NFC')}`);
  }

  /** A file whose name says what of the item it is. */
  private file(entry: Entry, branch: Branch, rest: string): void {
    const found = this.grouped(branch.item, branch.name, rest);
    if (found === undefined) return;
    if (found.of !== undefined) this.groups.push({ item: branch.item, of: found.of });
    this.put(entry, { ...branch, ...found });
  }

  private put(entry: Entry, { name, item, of }: Branch): void {
    if (entry.kind === 'file') this.places.push({ name, entry, item, ...(of === undefined ? {} : { of }) });
    else this.aside(name, entry.kind === 'link' ? 'link' : 'special');
  }
}

function listable(path: string, io: Io): void {
  try {
    io.list(path);
  } catch (error) {
    throw unusable(path, error);
  }
}

/**
 * What a folder of evidence holds, all in the order of the names.
 *
 * Whatever a system puts there for itself is passed over; whatever else belongs nowhere is told. Links are not followed,
 * so that nothing outside the folder is opened and nothing is judged twice.
 */
export function evidenceFolder(path: string, io: Io): EvidenceFolder {
  listable(path, io);
  const walk = new Walk(io);
  walk.top(path);
  const groupsOf = (item: ItemName): readonly string[] => [
    ...new Set(walk.groups.filter((group) => group.item === item).map((group) => group.of)),
  ];
  return {
    places: walk.places,
    strays: walk.strays,
    supportingFiles: groupsOf('supportingFiles'),
    agreementResults: groupsOf('agreementResults').map(Number),
    isStated: walk.isStated,
  };
}
