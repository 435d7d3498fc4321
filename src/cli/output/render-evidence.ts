/** Evidence in words: item by item and file by file what is wrong, then the whole. */
import type { Finding, Leaf } from '../../finding/finding';
import type { TextLanguage } from '../../text/language';
import type { FileGroup, JudgedEvidence, OpenedFile } from '../evidence/evidence';
import { isBad } from '../input/content';
import { endingOf } from '../evidence/evidence-names';
import { evidenceWords } from '../evidence/evidence-words';
import type { Block } from './layout';
import { layOut } from './layout';
import {
  amountInWords,
  ask,
  at,
  explain,
  factInWords,
  label,
  leafInWords,
  markOf,
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

class Telling {
  constructor(
    private readonly judged: JudgedEvidence,
    private readonly lang: TextLanguage,
  ) {}

  blocks(): readonly Block[] {
    const { scope, folder, law, strays } = this.judged;
    const words = evidenceWords(this.lang);
    const standing = textInWords(scope.standing, wordsOf(this.lang));
    return [
      { kind: 'title', text: words.title(standing, dayOf(scope.on, this.lang)) },
      { kind: 'sentence', text: words.folder(folder) },
      ...(law === 'shipped' ? [] : [{ kind: 'sentence', text: words.law(law) } as const]),
      ...this.items(),
      ...(strays.length === 0 ? [] : [{ kind: 'heading', text: words.notJudged } as const]),
      ...(strays.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: strays.map(({ name, why }) => ({ text: `✗ ${name}`, items: [words.asides[why]] })),
            } as const,
          ]),
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
        { kind: 'heading', text: `${markOf(item.status)} ${label(item.id, this.lang)}` },
        { kind: 'list', items: [...about.map((text) => ({ text, items: [] })), ...lines] },
      ];
    });
  }

  /** What is wrong with an item, or not known of it, besides its files. */
  private leaves(item: Finding, isAlone: boolean): readonly string[] {
    if (item.kind === 'leaf') return isAlone || item.status !== 'met' ? [this.shown(item)] : [];
    return item.of
      .filter((part): part is Leaf => part.kind === 'leaf' && part.status !== 'met')
      .map((leaf) => this.leaf(leaf));
  }

  /** What is wrong with a file or not known of it; what waits for the same fact is told once, by the fact. */
  private ofFile(part: Finding): readonly string[] {
    const leaves = part.kind === 'leaf' ? [part] : part.of.filter((each): each is Leaf => each.kind === 'leaf');
    const waiting = (leaf: Leaf): string | undefined => ask(leaf).find((path) => path.endsWith('.content'));
    const content = leaves.map(waiting).find((path) => path !== undefined);
    return [
      ...(content === undefined ? [] : [this.asked(content)]),
      ...leaves.filter((leaf) => leaf.status !== 'met' && waiting(leaf) === undefined).map((leaf) => this.leaf(leaf)),
    ];
  }

  private asked(path: string): string {
    const words = wordsOf(this.lang);
    return `${markOf('unknown')} ${evidenceWords(this.lang).asked(factInWords(path, words))}`;
  }

  /** A leaf under its own name. */
  private shown(leaf: Leaf): string {
    return `${markOf(leaf.status)} ${leafInWords(leaf, wordsOf(this.lang))}`;
  }

  private leaf(leaf: Leaf): string {
    const words = wordsOf(this.lang);
    return `${markOf(leaf.status)} ${label(leaf.id, this.lang)}${words.colon}${leafInWords(leaf, words)}`;
  }

  /** A group of its own is told by its name. */
  private group(
    group: FileGroup,
    item: Finding,
  ): readonly { readonly text: string; readonly items: readonly string[] }[] {
    const files = group.files.map((file, index) => this.file(file, `${group.id}.file-${String(index + 1)}`));
    if (group.id === item.id) return files;
    const part = at(this.judged.finding, group.id);
    const leaves = part === undefined ? [] : this.leaves(part, true);
    return [
      ...(leaves.length === 0
        ? []
        : [
            {
              text: `${markOf(part?.status ?? 'unknown')} ${label(group.id, this.lang)} (${group.of ?? ''})`,
              items: leaves,
            },
          ]),
      ...files,
    ];
  }

  private file(file: OpenedFile, id: string): { readonly text: string; readonly items: readonly string[] } {
    const part = at(this.judged.finding, id);
    const words = evidenceWords(this.lang);
    const is = this.kindOf(file);
    const described = this.described(file);
    const status = isBad(file.troubles) ? 'unmet' : (part?.status ?? 'unknown');
    return {
      text: `${markOf(status)} ${this.numbered(id)} ${file.name}${described === '' ? '' : ` — ${described}`}`,
      items: [
        ...file.troubles.map((trouble) => words.troubles[trouble]({ is, ending: endingOf(file.name) })),
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
    const words = evidenceWords(this.lang);
    return kind === 'other' ? words.other(format) : words.kinds[kind];
  }

  private described(file: OpenedFile): string {
    const { bytes, pages, seconds, paper } = file.facts;
    const words = evidenceWords(this.lang);
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
export function renderEvidence(judged: JudgedEvidence, format: 'text' | 'markdown', lang: TextLanguage): string {
  const words = evidenceWords(lang);
  const { finding } = judged;
  const hint: readonly Block[] = ask(finding).length === 0 ? [] : [{ kind: 'sentence', text: words.notRead }];
  return [
    layOut([...new Telling(judged, lang).blocks(), { kind: 'heading', text: words.whole }], format),
    `\n${explain(finding, lang, { format })}\n`,
    ...(hint.length === 0 ? [] : [`\n${layOut(hint, format)}`]),
  ].join('');
}
