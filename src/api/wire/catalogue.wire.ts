import * as v from 'valibot';

import {agencyLevelSchema} from './agency.wire.ts';
import {durationSchema, feeSchema, procedureSummarySchema, serviceLevelSchema} from './procedure.wire.ts';
import {amount, code, count, text, texts} from './shared.wire.ts';

/** The most rows that a catalogue carries. */
const MOST_ROWS = 20_000;

const perRow = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_ROWS));

/** A column: a value for each row, or each distinct value once and `rows`. */
const column = <const Value extends v.GenericSchema>(value: Value, term: string) =>
  v.pipe(
    v.object({
      values: perRow(value),
      rows: v.optional(
        v.pipe(
          v.string(),
          v.maxLength(MOST_ROWS),
          v.description(
            'A character for each row: `#` (code 35) for the first of the values, `$` for the second and so on. ' +
              'Without it the values stand for the rows themselves.',
          ),
        ),
      ),
    }),
    v.description(term),
  );

/** All rows by column, sorted by code. */
const completeCatalogueSchema = v.object({
  version: v.literal(1),
  total: count,
  complete: v.literal(true),
  codes: v.pipe(perRow(code), v.description('Mã thủ tục')),
  names: v.pipe(perRow(text), v.description('Tên thủ tục')),
  fields: column(texts, 'Lĩnh vực'),
  levels: column(v.array(agencyLevelSchema), 'Cấp thực hiện'),
  subjects: column(texts, 'Đối tượng thực hiện'),
  serviceLevel: column(v.nullable(serviceLevelSchema), 'Mức độ dịch vụ công trực tuyến'),
  duration: column(v.nullable(durationSchema), 'Thời hạn giải quyết'),
  fee: column(v.nullable(feeSchema), 'Phí, lệ phí'),
  keywords: column(texts, 'Từ khóa'),
  usage: column(v.nullable(amount), 'Mức độ sử dụng'),
});

/** The same as plain rows: longer, and easier to write by hand. */
const plainCatalogueSchema = v.object({items: perRow(procedureSummarySchema)});

/** Only the number of rows: the page must ask the server to search. */
const remoteCatalogueSchema = v.object({
  version: v.literal(1),
  total: count,
  complete: v.literal(false),
});

/** The answer to `GET /procedures/catalogue`. */
export const catalogueSchema = v.pipe(
  v.union([completeCatalogueSchema, plainCatalogueSchema, remoteCatalogueSchema]),
  v.title('ProcedureCatalogue'),
  v.description('Danh mục thủ tục hành chính: theo cột, theo dòng, hoặc chỉ số lượng'),
);

export type CatalogueDocument = v.InferOutput<typeof catalogueSchema>;
