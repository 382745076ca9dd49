// Stands in for the VS Code executable: takes the arguments that @vscode/test-electron gives to a desktop VS Code, runs the
// suite in a workbench in a headless Chromium, and exits as the suite ends.
import { format } from 'node:util';
import { openWorkbench } from './workbench';

const LIMIT = 480_000;
/** What VS Code itself says in its console: modules that were not built, services that are not there. */
const NOISE =
  /^(?:Resolv|Creating a socket|Ignoring fetching|Updating additional|ChatSession|\[?Service Worker)|bindings file|native-watchdog|spdlog|vscode-sqlite3/u;

void main();

async function main(): Promise<void> {
  const options = new Map<string, string>();
  let folder: string | undefined;
  for (const argument of process.argv.slice(2)) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/su.exec(argument) ?? [];
    if (name === undefined) folder = argument;
    else options.set(name, value ?? '');
  }
  const development: Record<string, string> = {};
  for (const name of ['extensionDevelopmentPath', 'extensionTestsPath']) development[name] = options.get(name) ?? '';

  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => {
    console.error(`the suite has not ended after ${LIMIT} ms`);
    end(1);
  }, LIMIT);
  const workbench = await openWorkbench({
    ...(folder !== undefined && { folder }),
    development,
    prepare: async (page) => {
      // the two doors by which the workbench hands out the suite's console and its end
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        const line = format(...args);
        if (!NOISE.test(line)) (type === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
      });
      await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
      page.on('crash', () => end(1));
    },
  });
  const code = await ended;
  clearTimeout(timer);
  await workbench.close();
  process.exit(code);
}
