import * as v from 'valibot';

import {pageSchema} from './page.wire.ts';
import {procedureSummarySchema} from './procedure.wire.ts';
import {count, text} from './shared.wire.ts';

const facet = v.pipe(v.array(v.object({value: text, count})), v.maxLength(1_000));

/** One answer to a search: the row and why it is there. */
const hitSchema = v.object({
  procedure: procedureSummarySchema,
  marks: v.pipe(
    v.array(v.object({start: count, end: count})),
    v.maxLength(100),
    v.description('Ranges of `procedure.name` to mark, in UTF-16 units, ascending and disjoint'),
  ),
  reason: v.optional(
    v.pipe(
      v.object({typed: text, official: text}),
      v.description('Từ người dân gõ và từ chính thức mà nó được hiểu là'),
    ),
  ),
  difference: v.optional(v.pipe(text, v.description('Điểm khác với thủ tục gần giống'))),
});

/** The answer to `GET /procedures`. */
export const answerSchema = v.pipe(
  v.object({
    ...pageSchema(hitSchema).entries,
    facets: v.pipe(
      v.object({field: facet, level: facet, subject: facet, serviceLevel: facet}),
      v.description('Lĩnh vực, cấp, đối tượng, mức độ dịch vụ: mỗi giá trị có bao nhiêu thủ tục'),
    ),
    suggestions: v.pipe(v.array(text), v.maxLength(20), v.description('Từ khóa nên thử')),
  }),
  v.title('ProcedureAnswer'),
  v.description('Kết quả tra cứu thủ tục'),
);
