/** `evidence`: opens the files of a folder, states what they are as facts, and has the facts judged. */
import { join } from 'node:path';
import type { Evidence, EvidenceScope, OutcomeFile } from '../../facts/evidence';
import type { TextLanguage } from '../../text/language';
import type { Trouble } from '../../text/words/files';
import type { Content } from '../input/content';
import { isBad } from '../input/content';
import type { EvidenceFolder, Place } from './evidence-folder';
import { evidenceFolder, STATED } from './evidence-folder';
import type { ItemName } from './evidence-names';
import { endingOf } from './evidence-names';
import type { Stated, StatedFile } from './evidence-stated';
import { contradictions, NOTHING_STATED, statedIn } from './evidence-stated';
import type { PaperFormat } from '../output/format';
import type { Io, OpenFile } from '../machine/io';
import { lawOf } from '../commands/law';
import { cautions, checkEvidence, evidenceScopes } from '../library';
import type { FileGroup, JudgedEvidence, OpenedFile } from './judged-evidence';
import { problemAt, problemOfOptions } from '../machine/problem';
import { renderEvidence } from '../output/render-evidence';
import { renderJson } from '../output/render-json';

/** Nothing is wrong, or something is. */
const [RIGHT, WRONG] = [0, 1];

/** What the command can be asked. */
export interface EvidenceOptions extends EvidenceScope {
  readonly law: string;
  /** Instead of `evidence.json` of the folder. */
  readonly facts?: string;
  readonly format: PaperFormat;
  readonly lang: TextLanguage;
}

function scopeOf({ standing, on }: EvidenceOptions): EvidenceScope {
  const parsed = evidenceScopes.parse({ standing, on });
  if (parsed.ok) return parsed.value;
  throw problemOfOptions(parsed.issues);
}

/** Reads what a file is; a file that cannot be opened is not known at all. */
async function contentOf(
  place: Place,
  io: Io,
  read: (file: OpenFile) => Promise<Content>,
): Promise<{ readonly bytes?: number; readonly content: Partial<Content> & Pick<Content, 'troubles'> }> {
  let file: OpenFile;
  try {
    file = io.open(place.entry.path);
  } catch {
    return { content: { troubles: ['unreadable'] } };
  }
  try {
    return { bytes: file.size, content: await read(file) };
  } finally {
    file.close();
  }
}

/** The kinds that names end as. */
const kinds: Readonly<Record<string, string>> = {
  ...{ pdf: 'pdf', jpg: 'jpg', jpeg: 'jpg', png: 'png' },
  ...Object.fromEntries(
    ['mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi', 'wmv', '3gp', 'mpg', 'mpeg'].map((ending) => [ending, 'video']),
  ),
};

function isMisnamed(name: string, kind: string | undefined): boolean {
  const ending = endingOf(name);
  return kind !== undefined && Object.hasOwn(kinds, ending) && kinds[ending] !== kind;
}

/** What the name of a file tells besides what is in it. */
function troublesOf(
  { name, entry }: Place,
  { kind, troubles }: Pick<Partial<Content>, 'kind'> & Pick<Content, 'troubles'>,
): readonly Trouble[] {
  const isOpen = !troubles.some(
    (trouble) => trouble === 'empty' || trouble === 'unreadable' || trouble === 'sound-only',
  );
  return [
    ...troubles,
    ...(isOpen && isMisnamed(name, kind) ? (['misnamed'] as const) : []),
    ...(entry.isNamedInText ? [] : (['name'] as const)),
  ];
}

/** What only begins as a file of its kind is not known to be one. */
function isDamaged(troubles: readonly Trouble[]): boolean {
  return troubles.includes('broken') || troubles.includes('cut-off');
}

/** What was missing and is stated is no longer a trouble. */
function settled(troubles: readonly Trouble[], { pages, seconds }: StatedFile): readonly Trouble[] {
  return troubles.filter(
    (trouble) =>
      !(trouble === 'no-length' && seconds !== undefined) && !(trouble === 'too-large' && pages !== undefined),
  );
}

async function opened(
  folder: EvidenceFolder,
  stated: Stated,
  at: string,
  io: Io,
): Promise<ReadonlyMap<Place, OpenedFile>> {
  const { readContent } = await import('./read-content');
  const files = new Map<Place, OpenedFile>();
  for (const place of folder.places) {
    const { name, item } = place;
    const { bytes, content } = await contentOf(place, io, readContent);
    const { kind, format, pages, paper, seconds, troubles } = content;
    const read: StatedFile = {
      ...(pages === undefined ? {} : { pages }),
      ...(seconds === undefined ? {} : { seconds }),
      ...(paper === undefined || item !== 'learnerOutcomes' ? {} : { paper }),
    };
    const said = stated.files.get(name) ?? {};
    const issues = contradictions(name, read, said);
    if (issues.length > 0) throw problemAt(at, issues);
    files.set(place, {
      name,
      facts: {
        name,
        ...(kind === undefined || isDamaged(troubles) ? {} : { kind }),
        ...(bytes === undefined ? {} : { bytes }),
        ...read,
        ...said,
      },
      ...(kind === undefined ? {} : { kind }),
      ...(format === undefined ? {} : { format }),
      troubles: settled(troublesOf(place, content), said),
    });
  }
  return files;
}

const ids: Readonly<Record<ItemName, string>> = {
  lessonPlan: 'evidence.lesson-plan',
  inspirationVideo: 'evidence.inspiration-video',
  teachingVideo: 'evidence.teaching-video',
  learnerOutcomes: 'evidence.learner-outcomes',
  supportingFiles: 'evidence.supporting-files',
  agreementResults: 'evidence.agreement-results',
};

/** The files as the finding has them. */
function groupsOf(folder: EvidenceFolder, files: ReadonlyMap<Place, OpenedFile>): readonly FileGroup[] {
  const group = (id: string, item: ItemName, of?: string): FileGroup => ({
    id,
    item,
    ...(of === undefined ? {} : { of }),
    files: folder.places
      .filter((place) => place.item === item && place.of === of)
      .map((place) => files.get(place))
      .filter((file) => file !== undefined),
  });
  return (Object.keys(ids) as ItemName[]).flatMap((item) => {
    const id = ids[item];
    switch (item) {
      case 'supportingFiles':
        return folder.supportingFiles.map((of, index) => group(`${id}.item-${String(index + 1)}`, item, of));
      case 'agreementResults':
        return folder.agreementResults.map((year) => group(`${id}.fy${String(year)}`, item, String(year)));
      default:
        return [group(id, item)];
    }
  });
}

/** The folder is complete: an item without a file has none. */
function evidenceOf(groups: readonly FileGroup[], { lessonPlanIsOfVideo }: Stated): Evidence {
  const of = (item: ItemName): readonly FileGroup[] => groups.filter((group) => group.item === item);
  const factsOf = (item: ItemName): readonly OutcomeFile[] =>
    of(item).flatMap(({ files }) => files.map(({ facts }) => facts));
  const grouped = (item: ItemName): readonly { readonly of: string; readonly files: readonly OutcomeFile[] }[] =>
    of(item).map((group) => ({ of: group.of ?? '', files: group.files.map(({ facts }) => facts) }));
  return {
    lessonPlan: factsOf('lessonPlan'),
    ...(lessonPlanIsOfVideo === undefined ? {} : { lessonPlanIsOfVideo }),
    inspirationVideo: factsOf('inspirationVideo'),
    teachingVideo: factsOf('teachingVideo'),
    learnerOutcomes: factsOf('learnerOutcomes'),
    supportingFiles: grouped('supportingFiles').map(({ of: item, files }) => ({ item, files })),
    agreementResults: grouped('agreementResults').map(({ of: year, files }) => ({ fiscalYear: Number(year), files })),
  };
}

function json({ scope, law, evidence, groups, strays, cautions: found, finding }: JudgedEvidence): unknown {
  const files = groups.flatMap(({ id, files: each }) =>
    each.map(({ name, format, troubles }, index) => ({
      name,
      part: `${id}.file-${String(index + 1)}`,
      ...(format === undefined ? {} : { format }),
      troubles,
    })),
  );
  return { ...scope, law, files, notJudged: strays, evidence, cautions: found, finding };
}

/** Runs `evidence`. */
export async function runEvidence(path: string, options: EvidenceOptions, io: Io): Promise<number> {
  const scope = scopeOf(options);
  const { regulation, spec } = lawOf(options.law, io);
  const folder = evidenceFolder(path, io);
  const at = options.facts ?? join(path, STATED);
  const stated = options.facts !== undefined || folder.isStated ? statedIn(at, folder.places, io) : NOTHING_STATED;
  const groups = groupsOf(folder, await opened(folder, stated, at, io));
  const evidence = evidenceOf(groups, stated);
  const finding = checkEvidence(evidence, scope, regulation);
  const found = cautions({ evidence });
  const judged = { scope, law: spec, folder: path, evidence, groups, strays: folder.strays, cautions: found, finding };
  io.write(options.format === 'json' ? renderJson(json(judged)) : renderEvidence(judged, options.format, options.lang));
  const isWrong =
    finding.status === 'unmet' ||
    folder.strays.length > 0 ||
    groups.some(({ files }) => files.some(({ troubles }) => isBad(troubles)));
  return isWrong ? WRONG : RIGHT;
}
