import { describe, expect, it } from 'vitest';
import { today } from './today.ts';

const now = new Date(2026, 10, 22, 23, 59);

describe('today', () => {
  it('is the day of SOURCE_DATE_EPOCH', () => {
    expect(today({ SOURCE_DATE_EPOCH: '1771372800' }, now)).toBe('2026-02-18');
    expect(today({ SOURCE_DATE_EPOCH: 'soon' }, now)).toBeUndefined();
  });
  it('is else the day that the clock on the wall says', () => {
    expect(today({ SOURCE_DATE_EPOCH: '' }, now)).toBe('2026-11-22');
    expect(today({}, now)).toBe('2026-11-22');
  });
});
