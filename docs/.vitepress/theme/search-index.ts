/** The index that the search box reads: VitePress's own, but that a search is cut into Thai words first. */
import Index, { type Options } from 'minisearch';
import { wordsOf } from '../build/thai-words';

export default class ThaiIndex<T> extends Index<T> {
  /** Reads what the build wrote, and cuts what is typed as the build cut what is written. */
  static override loadJSON<T>(json: string, options: Options<T>): Index<T> {
    return Index.loadJSON(json, { ...options, tokenize: wordsOf });
  }
}
