import { workerData } from 'node:worker_threads';
import type { MadePicture } from '../model/picture.ts';
import { answerJobs } from '../threads/answer-jobs.ts';
import { sheetPress } from './sheet-press.ts';

// A press on a thread of its own.
answerJobs(sheetPress(workerData as readonly MadePicture[]));
