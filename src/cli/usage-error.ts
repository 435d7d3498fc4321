/** What is wrong with a command line, in the language that is asked for. */
import type { CommanderError } from 'commander';
import type { TextLanguage } from '../text/language';
import type { UsageWords } from './library';
import { problemWords } from './library';

/** `error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, markdown.` */
const BAD_VALUE =
  /^error: (?:option|command-argument value) '?(?<option>.*?)'?(?: argument '(?<value>.*)')? is invalid\. (?<why>.*)$/su;
/** `error: command-argument value 'pa-9' is invalid for argument 'form'. Allowed choices are pa-1, pa-2, pa-3.` */
const BAD_ARGUMENT =
  /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<option>.*?)'\. (?<why>.*)$/su;
const ALLOWED = /^Allowed choices are (?<choices>.*)\.$/su;

/** What the library that reads the command line puts between quotes. */
function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/gu)].map(([, word = '']) => word);
}

function badValue(message: string, words: UsageWords): string {
  const { option = '', value = '', why = '' } = (BAD_ARGUMENT.exec(message) ?? BAD_VALUE.exec(message))?.groups ?? {};
  const choices = ALLOWED.exec(why)?.groups?.['choices'];
  return words.badValue(option, value, choices === undefined ? why : words.allowed(choices));
}

/** The sentence; undefined where the code is none of a command line that is wrong. */
function sentence({ code, message }: CommanderError, words: UsageWords): string | undefined {
  const [first = '', second = ''] = quoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(first);
    case 'commander.unknownCommand':
      return words.unknownCommand(first);
    case 'commander.missingArgument':
      return words.missingArgument(first);
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(first);
    case 'commander.optionMissingArgument':
      return words.missingValue(first);
    case 'commander.conflictingOption':
      return words.conflict(first, second);
    case 'commander.excessArguments': {
      const [, expected = '', given = ''] = /Expected (\d+) arguments? but got (\d+)/u.exec(message) ?? [];
      return words.tooMany(expected, given);
    }
    case 'commander.invalidArgument':
      return badValue(message, words);
    default:
      return undefined;
  }
}

/** The lines on standard error. */
export function usageLines(error: CommanderError, lang: TextLanguage): readonly string[] {
  const { usage } = problemWords(lang);
  const said = usage && sentence(error, usage);
  if (usage === undefined || said === undefined) return error.message.split('\n');
  const meant = /\(Did you mean (?:one of )?(?<words>.*)\?\)$/u.exec(error.message)?.groups?.['words'];
  return [said, ...(meant === undefined ? [] : [`(${usage.meant(meant)})`])];
}
