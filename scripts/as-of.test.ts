import { describe, expect, it } from 'vitest';
import { asOfDay } from './as-of.ts';

const now = new Date(2026, 10, 22, 23, 59);

describe('the day whose law is told', () => {
  it('is the one asked for', () => {
    expect(asOfDay('2017-12-11', { SOURCE_DATE_EPOCH: '0' }, now)).toBe('2017-12-11');
  });
  it('is not a day that does not exist', () => {
    expect(asOfDay('2026-02-30', {}, now)).toBeUndefined();
  });
  it('is else the day of SOURCE_DATE_EPOCH', () => {
    expect(asOfDay(undefined, { SOURCE_DATE_EPOCH: '1771372800' }, now)).toBe('2026-02-18');
    expect(asOfDay(undefined, { SOURCE_DATE_EPOCH: 'soon' }, now)).toBeUndefined();
  });
  it('is else today, as the clock on the wall says', () => {
    expect(asOfDay(undefined, { SOURCE_DATE_EPOCH: '' }, now)).toBe('2026-11-22');
  });
});
