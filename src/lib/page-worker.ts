import { readPage, type ReadPage } from './core/web-page/index.ts';
import { answerJob } from './platform/answer-job.ts';

answerJob<string, ReadPage>(function* (html) {
	yield 0;
	return readPage(html);
});
