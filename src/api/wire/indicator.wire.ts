import * as v from 'valibot';

import {code, finite, period, text} from './shared.wire.ts';

/** An indicator (chỉ số, chỉ tiêu thống kê). */
export const indicatorSchema = v.pipe(
  v.object({
    code: v.pipe(code, v.description('Mã chỉ số')),
    name: v.pipe(text, v.description('Tên chỉ số')),
    nameEn: v.optional(v.pipe(text, v.description('Tên tiếng Anh'))),
    unit: v.pipe(
      v.picklist(['percent', 'percentage-point', 'count', 'vnd', 'day', 'point']),
      v.description('Đơn vị tính: phần trăm, điểm phần trăm, số lượng, đồng, ngày, điểm'),
    ),
    direction: v.pipe(
      v.picklist(['higher', 'lower', 'neutral']),
      v.description('Chiều tốt: cao hơn, thấp hơn, không xét'),
    ),
    numeratorName: v.optional(v.pipe(text, v.description('Tên tử số'))),
    denominatorName: v.optional(v.pipe(text, v.description('Tên mẫu số'))),
    denominatorIndicator: v.optional(v.pipe(code, v.description('Mã chỉ số mà mẫu số phải khớp'))),
    targets: v.pipe(
      v.array(v.object({from: period, value: finite})),
      v.maxLength(200),
      v.description('Chỉ tiêu theo thời gian, cũ trước'),
    ),
    group: v.optional(v.pipe(text, v.description('Nhóm chỉ số'))),
    max: v.optional(v.pipe(finite, v.description('Điểm tối đa'))),
    definition: v.optional(v.pipe(text, v.description('Cách tính'))),
  }),
  v.title('Indicator'),
  v.description('Chỉ số'),
);
