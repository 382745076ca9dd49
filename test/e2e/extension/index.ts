// Entry of the suite that VS Code runs in its extension host.
import { runMocha } from '../host/mocha';
import { writeResult } from '../host/result';

export async function run(): Promise<void> {
  const { WENGAO_E2E_RESULT = '' } = process.env;
  const result = await runMocha(__dirname);
  writeResult(WENGAO_E2E_RESULT, result);
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
}
