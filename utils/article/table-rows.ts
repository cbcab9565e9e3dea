import { oneLine } from './one-line';

/** Letters from which on a cell holds a part of the page, not a fact. */
const LONGEST_CELL = 700;
const MOST_PARAGRAPHS = 2;

type Cells = readonly (readonly Element[])[];

/** A table's own cells, row by row. */
export function cellsOf(table: Element): Cells {
  const rows = [...table.querySelectorAll('tr')].filter(row => row.closest('table') === table);
  return rows.map(row => [...row.children].filter(cell => cell.localName === 'td' || cell.localName === 'th'));
}

/** Whether a table only places parts of a page beside each other. */
export function isLayout(table: Element, cells: Cells): boolean {
  const isPart = (cell: Element) =>
    cell.querySelectorAll('p').length > MOST_PARAGRAPHS || (cell.textContent?.length ?? 0) > LONGEST_CELL;
  return (
    table.querySelector('table') !== null || cells.every(row => row.length < 2) || cells.some(row => row.some(isPart))
  );
}

/** Words of each cell, rows without any left out. */
export function readRows(cells: Cells): { readonly rows: string[][]; readonly hasHeader: boolean } {
  const wordsOf = (cell: Element) => oneLine((cell.textContent ?? '').replace(/\s+/gu, ' ').trim());
  return {
    rows: cells.map(row => row.map(wordsOf)).filter(row => row.some(Boolean)),
    hasHeader: cells[0]?.every(cell => cell.localName === 'th') ?? false,
  };
}
