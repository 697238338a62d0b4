import * as v from 'valibot';

import {code, day, text, webUrl} from './shared.wire.ts';

export const agencyLevelSchema = v.pipe(
  v.picklist(['ministry', 'province', 'district', 'commune', 'other']),
  v.description('Cấp: bộ, tỉnh, huyện (đến 2025-06-30), xã, khác'),
);

/** A public body (cơ quan). */
export const agencySchema = v.pipe(
  v.object({
    code: v.pipe(code, v.description('Mã định danh cơ quan, như 000.17.22.H56 hoặc H44.100')),
    name: v.pipe(text, v.description('Tên cơ quan')),
    level: agencyLevelSchema,
    parent: v.optional(v.pipe(code, v.description('Mã cơ quan cấp trên trực tiếp'))),
    validFrom: v.optional(v.pipe(day, v.description('Ngày thành lập'))),
    validTo: v.optional(v.pipe(day, v.description('Ngày cuối còn hoạt động'))),
    successor: v.optional(v.pipe(code, v.description('Mã cơ quan kế thừa'))),
    address: v.optional(v.pipe(text, v.description('Địa chỉ'))),
    hotline: v.optional(v.pipe(text, v.description('Đường dây nóng'))),
    hours: v.optional(v.pipe(text, v.description('Giờ làm việc'))),
    mapUrl: v.optional(v.pipe(webUrl, v.description('Địa chỉ bản đồ'))),
  }),
  v.title('Agency'),
  v.description('Cơ quan, đơn vị'),
);
