// npm run eval -- FILE.jsonl [--place=ignore|negative|body] [--predictions=OUT.jsonl] [--show] [--keep]
// Scores the shipped detection and identification on annotated text. The last line is JSON. `--keep` makes the figures those of the README.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { passagesOf } from '../../lib/detect/list-leads.ts';
import { openNameIndex } from '../../lib/detect/name-index.ts';
import { identify } from '../../lib/identify/identify.ts';
import { keep, thisRun } from '../figures.ts';
import {
  type AnnotatedText,
  annotatedKinds,
  asPrediction,
  placeChoices,
  type PlaceChoice,
  readAnnotated,
  shape,
  UnreadableAnnotation,
} from './annotated.ts';
import { type Counts, f1, precision, recall, score } from './score.ts';

const usage = `npm run eval -- FILE.jsonl [--place=ignore|negative|body] [--predictions=OUT.jsonl] [--show] [--keep]
A document a line: ${shape}
Places are counted in UTF-16 code units from 0. Kinds: ${annotatedKinds.join(', ')}.`;

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        place: { type: 'string', default: 'ignore' },
        predictions: { type: 'string' },
        show: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit();
    }
    const [file] = positionals;
    const place = placeChoices.find((each) => each === values.place);
    if (file === undefined || positionals.length > 1) refuse(`Give one file of annotated text.\n${usage}`);
    if (!place) refuse(`--place=${values.place} is not one of ${placeChoices.join(', ')}.\n${usage}`);
    return { file, place, predictions: values.predictions, show: values.show, isKept: values.keep };
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const { file, place, predictions, show, isKept } = options();
const content = await readFile(file, 'utf8').catch(() => refuse(`${file} cannot be read: is it there?`));
const documents = read(content, file);
const bytes = await readFile(resolve(import.meta.dirname, '../../assets/registers/names.bin'));
const index = openNameIndex(Uint8Array.from(bytes).buffer);

function read(text: string, name: string): AnnotatedText[] {
  try {
    return readAnnotated(text, name);
  } catch (error) {
    if (error instanceof UnreadableAnnotation) refuse(error.message);
    throw error;
  }
}

/** A document is read as a page is: a passage a paragraph. */
function predict(document: AnnotatedText) {
  const paragraphs = [...document.text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)];
  const passages = passagesOf(
    paragraphs.map(([text]) => text),
    index,
  );
  return identify(passages, { language: 'nl', ...(document.title && { title: document.title }) }).flatMap((sightings, at) =>
    sightings.map((sighting) => {
      const offset = paragraphs[at]?.index ?? 0;
      return asPrediction({ ...sighting, start: sighting.start + offset, end: sighting.end + offset });
    }),
  );
}

const predicted = new Map(documents.map((document) => [document.id, predict(document)]));
if (predictions !== undefined)
  await writeFile(predictions, [...predicted].map(([id, mentions]) => `${JSON.stringify({ id, mentions })}\n`).join(''));

const result = score(documents, ({ id }) => predicted.get(id) ?? [], place);
report(place);

function report(chosen: PlaceChoice): void {
  console.log(`${documents.length} documents, ${documents.reduce((sum, { text }) => sum + text.length, 0)} characters; places: ${chosen}`);
  console.log(line('kind', 'precision', 'recall', 'f1', 'tp', 'fp', 'fn'));
  for (const [kind, counts] of Object.entries(result.byKind).toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(row(kind, counts));
  const supplier = result.byKind.supplier ?? { tp: 0, fp: 0, fn: 0 };
  const { total } = result;
  const besides = { tp: total.tp - supplier.tp, fp: total.fp - supplier.fp, fn: total.fn - supplier.fn };
  console.log(row('all', total));
  console.log(row('all but supplier', besides));
  recallByTag();
  tally(
    'false positives by rule',
    result.falsePositives.map((each) => `${each.rule} · ${each.kind} · ${each.why}`),
  );
  tally(
    'misses by kind',
    result.misses.map((each) => each.kind),
  );
  if (show) {
    for (const each of result.falsePositives) console.log(`FP ${each.document} ${each.kind} ${each.rule} (${each.why}) ${each.around}`);
    for (const each of result.misses) console.log(`FN ${each.document} ${each.kind} ${each.around}`);
  }
  const shares = (counts: Counts = { tp: 0, fp: 0, fn: 0 }) => ({ precision: round(precision(counts)), recall: round(recall(counts)) });
  const nameRight = round(total.tp === 0 ? 1 : result.nameRight / total.tp);
  if (isKept)
    keep('accuracy', {
      ...thisRun(),
      documents: documents.length,
      characters: documents.reduce((sum, { text }) => sum + text.length, 0),
      place: chosen,
      butSupplier: shares(besides),
      suppliers: shares(supplier),
      hiredOrOwned: round(recall(result.hiredOrOwned)),
      algorithms: shares(result.byKind.algorithm),
      nameRight,
    });
  console.log(
    JSON.stringify({
      precision: round(precision(total)),
      recall: round(recall(total)),
      f1: round(f1(total)),
      byKind: result.byKind,
      byTag: result.byTag,
      hiredOrOwned: { ...result.hiredOrOwned, recall: round(recall(result.hiredOrOwned)) },
      nameRight,
      butSupplier: { precision: round(precision(besides)), recall: round(recall(besides)), f1: round(f1(besides)) },
    }),
  );
}

function recallByTag(): void {
  console.log(line('tag', 'recall', 'tp', 'fn'));
  const tags = Object.entries(result.byTag).toSorted(([, a], [, b]) => b.tp + b.fn - a.tp - a.fn);
  for (const [tag, found] of [...tags, ['hired or owned', result.hiredOrOwned] as const])
    console.log(line(tag, recall(found).toFixed(3), String(found.tp), String(found.fn)));
}

function tally(title: string, what: string[]): void {
  const counts = new Map<string, number>();
  for (const each of what) counts.set(each, (counts.get(each) ?? 0) + 1);
  console.log(`${title}:`);
  for (const [name, count] of [...counts].toSorted(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(5)}  ${name}`);
}

function line(name: string, ...cells: string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('');
}

function row(name: string, counts: Counts): string {
  return line(name, ...[precision, recall, f1].map((of) => of(counts).toFixed(3)), ...[counts.tp, counts.fp, counts.fn].map(String));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
