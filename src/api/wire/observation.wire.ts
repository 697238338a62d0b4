import * as v from 'valibot';

import {amount, code, day, finite, moment, period, text, webUrl} from './shared.wire.ts';

/** One figure of one agency in one period (số liệu). */
export const observationSchema = v.pipe(
  v.object({
    indicator: v.pipe(code, v.description('Mã chỉ số')),
    agency: v.pipe(code, v.description('Mã cơ quan')),
    period,
    value: v.optional(v.pipe(finite, v.description('Giá trị; phần trăm ghi 96.4'))),
    numerator: v.optional(v.pipe(finite, v.description('Tử số'))),
    denominator: v.optional(v.pipe(finite, v.description('Mẫu số'))),
    reportedValue: v.optional(v.pipe(finite, v.description('Giá trị đã công bố'))),
    reportedUnit: v.optional(
      v.pipe(v.picklist(['percent', 'percentage-point']), v.description('Đơn vị mà giá trị đã công bố ghi')),
    ),
    reportedChange: v.optional(
      v.pipe(
        v.object({
          from: period,
          value: v.optional(finite),
          unit: v.optional(v.picklist(['percent', 'percentage-point', 'count'])),
        }),
        v.description('Mức tăng giảm mà cơ quan đã công bố, so với kỳ nào'),
      ),
    ),
    parts: v.optional(
      v.pipe(
        v.array(v.object({name: text, value: finite, countedPercent: v.optional(amount)})),
        v.maxLength(200),
        v.description('Trong đó'),
      ),
    ),
    status: v.pipe(
      v.picklist(['final', 'provisional', 'revised']),
      v.description('Chính thức, sơ bộ, đã sửa'),
    ),
    partialUntil: v.optional(v.pipe(day, v.description('Số liệu tính đến ngày'))),
    isSample: v.optional(v.pipe(v.boolean(), v.description('Số liệu minh họa'))),
    note: v.optional(v.pipe(text, v.description('Ghi chú'))),
    sourceUrl: v.optional(v.pipe(webUrl, v.description('Nguồn'))),
    sourceName: v.optional(v.pipe(text, v.description('Tên nguồn'))),
    capturedAt: v.optional(v.pipe(moment, v.description('Ngày ghi nhận'))),
  }),
  v.title('Observation'),
  v.description('Số liệu'),
);
