import * as v from 'valibot';

import {agencyLevelSchema} from './agency.wire.ts';
import {durationSchema, feeSchema, serviceLevelSchema} from './procedure.wire.ts';
import {amount, code, count, text, texts} from './shared.wire.ts';

/** The most rows that a catalogue carries. */
export const MOST_ROWS = 20_000;

const perRow = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_ROWS));

/** A column written as its distinct values and, for each row, which of them (-1: none). */
const column = <const Value extends v.GenericSchema>(value: Value, term: string) =>
  v.pipe(
    v.object({
      values: perRow(value),
      rows: perRow(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(MOST_ROWS))),
    }),
    v.description(term),
  );

/** All rows by column, sorted by code. */
export const completeCatalogueSchema = v.object({
  version: v.literal(1),
  total: count,
  complete: v.literal(true),
  codes: v.pipe(perRow(code), v.description('Mã thủ tục')),
  names: v.pipe(perRow(text), v.description('Tên thủ tục')),
  fields: column(texts, 'Lĩnh vực'),
  levels: column(v.array(agencyLevelSchema), 'Cấp thực hiện'),
  subjects: column(texts, 'Đối tượng thực hiện'),
  serviceLevel: column(serviceLevelSchema, 'Mức độ dịch vụ công trực tuyến'),
  duration: column(durationSchema, 'Thời hạn giải quyết'),
  fee: column(feeSchema, 'Phí, lệ phí'),
  keywords: column(texts, 'Từ khóa'),
  usage: column(amount, 'Mức độ sử dụng'),
});

/** Only the number of rows: the page must ask the server to search. */
export const remoteCatalogueSchema = v.object({
  version: v.literal(1),
  total: count,
  complete: v.literal(false),
});

/** The answer to `GET /procedures/catalogue`. */
export const catalogueSchema = v.pipe(
  v.variant('complete', [completeCatalogueSchema, remoteCatalogueSchema]),
  v.title('ProcedureCatalogue'),
  v.description('Danh mục thủ tục hành chính'),
);

export type CatalogueDocument = v.InferOutput<typeof catalogueSchema>;
export type CompleteCatalogueDocument = v.InferOutput<typeof completeCatalogueSchema>;
