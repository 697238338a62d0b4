import * as v from 'valibot';

/** One refused input and the contract's code for why. */
const problemFieldSchema = v.object({
  field: v.pipe(v.string(), v.regex(/^[a-z]\w{0,39}$/i), v.description('Tên trường trong yêu cầu')),
  code: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{0,39}$/),
    v.description(
      'Mã lỗi: required, pattern, too-long, too-many, out-of-range, repeated, unknown; máy chủ có thể thêm mã khác',
    ),
  ),
});

/** Problem document, RFC 9457, sent as `application/problem+json`. */
export const problemSchema = v.pipe(
  v.object({
    type: v.pipe(v.string(), v.maxLength(300), v.description('URI of the kind of problem')),
    title: v.pipe(v.string(), v.maxLength(300)),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    detail: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
    instance: v.optional(v.pipe(v.string(), v.maxLength(300))),
    errors: v.optional(v.pipe(v.array(problemFieldSchema), v.maxLength(20))),
  }),
  v.title('Problem'),
  v.description('Thông báo lỗi (RFC 9457)'),
);

export type Problem = v.InferOutput<typeof problemSchema>;
