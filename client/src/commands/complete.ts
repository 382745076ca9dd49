// 补全: shows what could stand at the cursor, wherever that is. Asked for by this command it is known to be the writer's wish.
import type { Command } from './command';

export const complete: Command = {
  id: 'wengao.complete',
  run: ({ client }) => client.suggestions.show(),
};
