export { exportText, type TextExport, type TextFormat } from './text-export.ts';
