import { answerTask } from './platform/answer-job.ts';
import { rebuildAlone } from './storage/rebuild-alone.ts';

answerTask(rebuildAlone);
