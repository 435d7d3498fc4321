/** Evidence in words: item by item and file by file what is wrong, then the whole. */
import type { Finding, Leaf } from '../../finding/finding';
import type { Block, ListItem, Mark } from '../../text/blocks';
import type { TextFormat, TextLanguage } from '../../text/language';
import type { FileGroup, JudgedEvidence, OpenedFile } from '../evidence/judged-evidence';
import { isBad } from '../input/content';
import { endingOf } from '../evidence/evidence-names';
import { paper } from './paper';
import {
  amountInWords,
  ask,
  at,
  blocksOf,
  explainCaution,
  factInWords,
  fileWords,
  label,
  leafInWords,
  listUnder,
  plainItems,
  sentenceOf,
  textInWords,
  wordsOf,
} from '../library';
import { dayOf } from '../say';

/** `9:59`, `1:00:01`, and hundredths where there are any. */
function timeOf(seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const rest = (hundredths % 6000) / 100;
  return `${String(Math.floor(hundredths / 6000))}:${rest < 10 ? '0' : ''}${String(rest)}`;
}

function marked(status: Mark, text: string): string {
  return sentenceOf({ kind: 'verdict', status, text });
}

class Telling {
  constructor(
    private readonly judged: JudgedEvidence,
    private readonly lang: TextLanguage,
  ) {}

  blocks(): readonly Block[] {
    const { scope, folder, law, strays } = this.judged;
    const words = fileWords(this.lang);
    const standing = textInWords(scope.standing, wordsOf(this.lang));
    return [
      { kind: 'title', text: words.title(standing, dayOf(scope.on, this.lang)) },
      { kind: 'paragraph', text: words.folder(folder) },
      ...(law === 'shipped' ? [] : [{ kind: 'paragraph', text: words.law(law) } as const]),
      ...this.items(),
      ...this.supporting(),
      ...listUnder(
        words.notJudged,
        strays.map(({ name, why }) => ({ status: 'unmet', text: name, items: [{ text: words.asides[why] }] })),
        true,
      ),
    ];
  }

  private items(): readonly Block[] {
    const { finding, groups } = this.judged;
    const items = finding.kind === 'group' ? finding.of : [finding];
    return items.flatMap((item): readonly Block[] => {
      const own = groups.filter(({ id }) => id === item.id || id.startsWith(`${item.id}.`));
      const lines = own.flatMap((group) => this.group(group, item));
      const about = this.leaves(item, own.length === 0 || lines.length === 0);
      return [
        {
          kind: 'section',
          title: marked(item.status, label(item.id, this.lang)),
          isApart: true,
          blocks: [{ kind: 'list', items: [...about, ...lines] }],
        },
      ];
    });
  }

  /** Supporting files decide nothing: each is listed, then what is unlike what is recommended. */
  private supporting(): readonly Block[] {
    const own = this.judged.groups.filter(({ item }) => item === 'supportingFiles');
    const files = own.flatMap((group) =>
      group.files.map((file, index) => this.file(file, `${group.id}.file-${String(index + 1)}`)),
    );
    const found = this.judged.cautions.map((caution) => explainCaution(caution, this.lang));
    return listUnder(label('evidence.supporting-files', this.lang), [...files, ...plainItems(found)], true);
  }

  /** What is wrong with an item, or not known of it, besides its files. */
  private leaves(item: Finding, isAlone: boolean): readonly ListItem[] {
    if (item.kind === 'leaf') return isAlone || item.status !== 'met' ? [this.withoutName(item)] : [];
    return item.of
      .filter((part): part is Leaf => part.kind === 'leaf' && part.status !== 'met')
      .map((leaf) => this.leaf(leaf));
  }

  /** What is wrong with a file or not known of it; what waits for the same fact stands once, by the fact. */
  private ofFile(part: Finding): readonly ListItem[] {
    const leaves = part.kind === 'leaf' ? [part] : part.of.filter((each): each is Leaf => each.kind === 'leaf');
    const waiting = (leaf: Leaf): string | undefined => ask(leaf).find((path) => path.endsWith('.content'));
    const content = leaves.map(waiting).find((path) => path !== undefined);
    return [
      ...(content === undefined ? [] : [this.question(content)]),
      ...leaves.filter((leaf) => leaf.status !== 'met' && waiting(leaf) === undefined).map((leaf) => this.leaf(leaf)),
    ];
  }

  private question(path: string): ListItem {
    const words = wordsOf(this.lang);
    return { status: 'unknown', text: fileWords(this.lang).question(factInWords(path, words)) };
  }

  /** A leaf under its own name. */
  private withoutName(leaf: Leaf): ListItem {
    return { status: leaf.status, text: leafInWords(leaf, wordsOf(this.lang)) };
  }

  private leaf(leaf: Leaf): ListItem {
    const words = wordsOf(this.lang);
    return { status: leaf.status, text: `${label(leaf.id, this.lang)}${words.colon}${leafInWords(leaf, words)}` };
  }

  /** A group of its own stands under its name. */
  private group(group: FileGroup, item: Finding): readonly ListItem[] {
    const files = group.files.map((file, index) => this.file(file, `${group.id}.file-${String(index + 1)}`));
    if (group.id === item.id) return files;
    const part = at(this.judged.finding, group.id);
    const leaves = part === undefined ? [] : this.leaves(part, true);
    return [
      ...(leaves.length === 0
        ? []
        : [
            {
              status: part?.status ?? 'unknown',
              text: `${label(group.id, this.lang)} (${group.of ?? ''})`,
              items: leaves,
            },
          ]),
      ...files,
    ];
  }

  private file(file: OpenedFile, id: string): ListItem {
    const part = at(this.judged.finding, id);
    const words = fileWords(this.lang);
    const is = this.kindOf(file);
    const described = this.described(file);
    const status = isBad(file.troubles) ? 'unmet' : part?.status;
    return {
      ...(status === undefined ? {} : { status }),
      text: `${this.numbered(id)} ${file.name}`,
      ...(described === '' ? {} : { detail: described }),
      items: [
        ...file.troubles.map((trouble) => ({ text: words.troubles[trouble]({ is, ending: endingOf(file.name) }) })),
        ...(part === undefined ? [] : this.ofFile(part)),
      ],
    };
  }

  /** As the whole below counts them. */
  private numbered(id: string): string {
    const [, , ...steps] = id.split('.');
    const ids = steps.map((_, index) =>
      id
        .split('.')
        .slice(0, index + 3)
        .join('.'),
    );
    return ids.map((each) => label(each, this.lang)).join(' › ');
  }

  private kindOf({ kind = 'other', format }: OpenedFile): string {
    const words = fileWords(this.lang);
    return kind === 'other' ? words.other(format) : words.kinds[kind];
  }

  private described(file: OpenedFile): string {
    const { bytes, pages, seconds, paper } = file.facts;
    const words = fileWords(this.lang);
    return [
      ...(file.kind === undefined ? [] : [this.kindOf(file)]),
      ...(pages === undefined ? [] : [words.pages(pages)]),
      ...(seconds === undefined ? [] : [words.length(timeOf(seconds))]),
      ...(paper === undefined ? [] : [words.papers[paper]]),
      ...(bytes === undefined ? [] : [amountInWords(bytes, 'byte', wordsOf(this.lang))]),
    ].join(', ');
  }
}

/** The whole answer. */
export function renderEvidence(judged: JudgedEvidence, format: TextFormat, lang: TextLanguage): string {
  const words = fileWords(lang);
  const { finding } = judged;
  const hint: readonly Block[] = ask(finding).length === 0 ? [] : [{ kind: 'note', text: words.notRead }];
  const whole: Block = { kind: 'section', title: words.whole, isApart: true, blocks: [] };
  return paper([...new Telling(judged, lang).blocks(), whole, ...blocksOf(finding, lang), ...hint], format, lang);
}
