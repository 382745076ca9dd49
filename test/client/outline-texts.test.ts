import { describe, expect, it } from 'vitest';
import { OUTLINE_TEXTS, summarise } from '../../client/src/outline/outline-texts';

describe('the summary of changes', () => {
  const changes = [{ kind: 'moved' }, { kind: 'deleted' }, { kind: 'moved' }] as const;

  it('counts each kind once, in the order that they come', () => {
    expect(summarise(changes, OUTLINE_TEXTS.zh)).toBe('移动2，删除1');
    expect(summarise(changes, OUTLINE_TEXTS.en)).toBe('2 moved, 1 deleted');
  });

  it('is empty where nothing changes', () => {
    expect(summarise([], OUTLINE_TEXTS.zh)).toBe('');
  });
});
