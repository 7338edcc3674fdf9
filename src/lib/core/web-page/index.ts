export { readPage, type PageArticle, type ReadPage } from './read-page.ts';
