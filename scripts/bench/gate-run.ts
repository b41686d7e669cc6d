import { gate } from '../../a11y/gate.ts';
import { keepHeapSmall } from '../command/small-heap.ts';

// A program of its own: gates a folder, and prints what it took as JSON.
keepHeapSmall();
const [folder = '', cache = ''] = process.argv.slice(2);
const { pages, kept, findings } = await gate(folder, { profile: 'site', cache });
const megabytes = process.resourceUsage().maxRSS / 1024;
// Copies have the same title, and the last of them is not whole.
const found = findings.filter(({ rule }) => !/^(?:house:same-title|link:)/u.test(rule)).length;
console.log(JSON.stringify({ pages, kept: kept?.pages ?? 0, found, megabytes }));
