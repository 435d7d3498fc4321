/** The help that commander lays out, with the titles and remarks of one language. */
import type { Command, Option } from 'commander';
import type { TextLanguage } from '../../text/language';
import { helpIn } from './help';

/** `(choices: "text", "csv", default: "text")`, as commander writes it, in the words of the language. */
function remarkOn(option: Option, choices: string, byDefault: string): string {
  const value: unknown = option.defaultValue;
  const isRemarked = value !== undefined && (option.required || option.optional);
  const remarks = [
    ...(option.argChoices === undefined
      ? []
      : [`${choices}: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`]),
    ...(isRemarked ? [`${byDefault}: ${option.defaultValueDescription ?? JSON.stringify(value)}`] : []),
  ];
  return remarks.length === 0 ? option.description : `${option.description} (${remarks.join('; ')})`;
}

/** Marks above and below a Thai letter take no room of their own. */
function displayWidth(text: string): number {
  return text.replaceAll(/\p{Mn}/gu, '').length;
}

/** Sets the language of a program; its commands, added afterwards, inherit it. */
export function helpInLanguage(program: Command, lang: TextLanguage): Command {
  const { titles, choices, default: byDefault, helpOption, helpCommand } = helpIn(lang);
  const titleOf: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return program
    .helpOption('-h, --help', helpOption)
    .helpCommand('help [command]', helpCommand)
    .configureHelp({
      styleTitle: (title) => titleOf[title] ?? title,
      optionDescription: (option) => remarkOn(option, choices, byDefault),
      argumentDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (${byDefault}: ${JSON.stringify(defaultValue)})`,
      displayWidth,
    });
}
