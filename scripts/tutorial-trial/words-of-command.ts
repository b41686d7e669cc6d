/** What stands between the spaces of a command, as a shell would take it: “double quotes” keep words together. */
export function wordsOfCommand(command: string): readonly string[] {
  if (/[`$;&|<>\\']/u.test(command))
    throw new Error(`This is not the same in every terminal. Write it as plain words: ${command}`);
  return [...command.matchAll(/"([^"]*)"|([^\s"]+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
