/**
 * The command line over the same core as the extension: for scripts, newsrooms and evaluation.
 *
 *   isnad read FILE.html [--url URL] [--format json|text|markdown]
 *   isnad annotate --in FILE.jsonl --out FILE.jsonl
 *
 * Exit codes: 0 done, 1 no article there or a broken input, 2 the call's words are off.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateRecord, type InputRecord } from './isnad/annotate';
import { readFile } from './isnad/read';

const USAGE = `usage:
  npm run -s isnad -- read FILE.html [--url URL] [--format json|text|markdown]
  npm run -s isnad -- annotate --in FILE.jsonl --out FILE.jsonl`;

const FORMATS = ['json', 'text', 'markdown'] as const;

/** npm changes into the project's folder; paths are meant from where the call was made. */
const from = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, format: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } },
  });
  const [command, file] = positionals;
  if (command === 'read' && file) {
    const format = FORMATS.find(name => name === (values.format ?? 'json'));
    if (!format) return usage(`--format takes ${FORMATS.join(', ')}`);
    const result = await readFile(from(file), values.url ?? null, format);
    if (!result.ok) {
      process.stderr.write(`isnad: ${result.message}\n`);
      return 1;
    }
    process.stdout.write(`${result.output}\n`);
    return 0;
  }
  if (command === 'annotate' && values.in && values.out) return await annotate(from(values.in), from(values.out));
  return usage(command ? `'${command}' lacks what it needs` : 'nothing to do');
}

async function annotate(input: string, output: string): Promise<number> {
  const lines = readFileSync(input, 'utf8').split('\n');
  const results: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const record = parseRecord(line);
    if (typeof record === 'string') {
      process.stderr.write(`isnad: line ${index + 1}: ${record}\n`);
      return 1;
    }
    results.push(JSON.stringify(await annotateRecord(record)));
  }
  writeFileSync(output, results.map(result => `${result}\n`).join(''));
  return 0;
}

/** @return What is wrong with the line, as a sentence, if it is no record. */
function parseRecord(line: string): InputRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return `no JSON: ${error.message}`;
    throw error;
  }
  const record = value as Partial<InputRecord> | null;
  if (typeof record?.id !== 'string') return 'no id';
  const hasBody =
    'body' in record && Array.isArray(record.body) && record.body.every(paragraph => typeof paragraph === 'string');
  if (!hasBody && !('text' in record && typeof record.text === 'string'))
    return 'neither body (a list of paragraphs) nor text';
  return record as InputRecord;
}

function usage(problem: string): number {
  process.stderr.write(`isnad: ${problem}\n${USAGE}\n`);
  return 2;
}

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected = error instanceof Error && ('code' in error || error instanceof TypeError);
    process.stderr.write(`isnad: ${isExpected ? error.message : String(error)}\n`);
    process.exitCode =
      isExpected && String((error as { code?: unknown }).code ?? '').startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  },
);
