/** Tab-separated tables with a header row, as `assets/dataset/places` keeps them: no quoting, no tabs or line breaks in a cell. */
import { readFileSync, writeFileSync } from 'node:fs';

export interface Row {
  /** Line in the file, from 1; the header is line 1. */
  readonly line: number;
  /** The cell of a column, '' where it is empty or the table has no such column. */
  get(column: string): string;
}

/** Rows of a table's text. Throws an Error that names the line where a row has another number of cells than the header. */
export function parseTsv(text: string, file = 'table'): Row[] {
  const [header = '', ...lines] = text.replace(/\r/g, '').split('\n');
  const columns = new Map(header.split('\t').map((name, i) => [name, i]));
  return lines.flatMap((raw, i) => {
    if (raw === '') return [];
    const cells = raw.split('\t');
    if (cells.length !== columns.size) throw new Error(`${file}:${i + 2}: ${cells.length} cells, the header has ${columns.size}`);
    return [{ line: i + 2, get: (column: string) => cells[columns.get(column) ?? -1]?.trim() ?? '' }];
  });
}

export const readTsv = (path: string): Row[] => parseTsv(readFileSync(path, 'utf8'), path);

/** A table's text. Cells are taken as they are, so they must hold neither tab nor line break. */
export function formatTsv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row) => columns.map((c) => (row[c] ?? '').replace(/[\t\n\r]+/g, ' ')).join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

export const writeTsv = (path: string, columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): void =>
  writeFileSync(path, formatTsv(columns, rows));
