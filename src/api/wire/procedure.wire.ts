import * as v from 'valibot';

import {agencyLevelSchema} from './agency.wire.ts';
import {amount, code, count, moment, text, texts, webUrl} from './shared.wire.ts';

export const serviceLevelSchema = v.pipe(
  v.picklist(['full', 'partial', 'information']),
  v.description('Mức độ dịch vụ công: toàn trình, một phần, cung cấp thông tin trực tuyến'),
);

export const channelSchema = v.pipe(
  v.picklist(['direct', 'online', 'postal']),
  v.description('Cách thức thực hiện: trực tiếp, trực tuyến, dịch vụ bưu chính'),
);

/** A number needs its unit; either the pair or the text must be there. */
export const durationSchema = v.pipe(
  v.object({
    value: v.optional(amount),
    unit: v.optional(
      v.pipe(
        v.picklist(['hour', 'day', 'working-day', 'month']),
        v.description('Giờ, ngày, ngày làm việc, tháng'),
      ),
    ),
    text: v.optional(text),
  }),
  v.check(
    ({value, unit, text: words}) =>
      (value === undefined) === (unit === undefined) && (value ?? words) !== undefined,
    'value and unit come together; without them text is needed',
  ),
  v.description('Thời hạn giải quyết'),
);

export const feeSchema = v.pipe(
  v.object({
    type: v.pipe(v.picklist(['fee', 'charge']), v.description('Phí hoặc lệ phí')),
    amount: v.optional(v.pipe(amount, v.description('Số tiền; 0 là không thu'))),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.description('ISO 4217, thường là VND')),
    text: v.optional(text),
  }),
  v.check((fee) => (fee.amount ?? fee.text) !== undefined, 'amount or text is needed'),
  v.description('Phí, lệ phí'),
);

const summaryEntries = {
  code: v.pipe(code, v.description('Mã thủ tục, như 1.001193')),
  name: v.pipe(text, v.description('Tên thủ tục')),
  fields: v.pipe(texts, v.description('Lĩnh vực')),
  levels: v.pipe(v.array(agencyLevelSchema), v.maxLength(5), v.description('Cấp thực hiện')),
  subjects: v.pipe(texts, v.description('Đối tượng thực hiện')),
  serviceLevel: v.optional(serviceLevelSchema),
  duration: v.optional(durationSchema),
  fee: v.optional(feeSchema),
  keywords: v.pipe(texts, v.description('Từ khóa, tên gọi thường ngày')),
  usage: v.optional(v.pipe(amount, v.description('Mức độ sử dụng, chỉ để xếp thứ tự'))),
};

/** A row of the catalogue. */
export const procedureSummarySchema = v.pipe(
  v.object(summaryEntries),
  v.title('ProcedureSummary'),
  v.description('Thủ tục hành chính, dạng rút gọn'),
);

const procedureChannelSchema = v.object({
  channel: channelSchema,
  duration: v.optional(durationSchema),
  fees: v.pipe(v.array(feeSchema), v.maxLength(200)),
});

const requiredDocumentSchema = v.object({
  case: v.optional(v.pipe(text, v.description('Trường hợp'))),
  name: v.pipe(text, v.description('Tên giấy tờ')),
  originals: v.pipe(count, v.description('Số bản chính')),
  copies: v.pipe(count, v.description('Số bản sao')),
  formUrl: v.optional(v.pipe(webUrl, v.description('Mẫu đơn, tờ khai'))),
  isNote: v.pipe(v.boolean(), v.description('Là ghi chú, không phải giấy tờ phải nộp')),
});

/** A procedure in full. */
export const procedureSchema = v.pipe(
  v.object({
    ...summaryEntries,
    kind: v.optional(v.pipe(text, v.description('Loại thủ tục'))),
    promulgatingAgency: v.optional(v.pipe(text, v.description('Cơ quan ban hành'))),
    executingAgencies: v.pipe(texts, v.description('Cơ quan thực hiện')),
    competentAgency: v.optional(v.pipe(text, v.description('Cơ quan có thẩm quyền'))),
    steps: v.pipe(texts, v.description('Trình tự thực hiện')),
    channels: v.pipe(v.array(procedureChannelSchema), v.maxLength(20), v.description('Cách thức thực hiện')),
    documents: v.pipe(v.array(requiredDocumentSchema), v.maxLength(200), v.description('Thành phần hồ sơ')),
    requirements: v.optional(v.pipe(text, v.description('Yêu cầu, điều kiện'))),
    results: v.pipe(texts, v.description('Kết quả thực hiện')),
    legalBases: v.pipe(
      v.array(v.object({code: text, name: v.optional(text), url: v.optional(webUrl)})),
      v.maxLength(200),
      v.description('Căn cứ pháp lý'),
    ),
    decision: v.optional(v.pipe(text, v.description('Quyết định công bố'))),
    receivingAddress: v.optional(v.pipe(text, v.description('Địa chỉ tiếp nhận'))),
    applyUrl: v.optional(v.pipe(webUrl, v.description('Nơi nộp hồ sơ trực tuyến'))),
    sourceUrl: v.optional(v.pipe(webUrl, v.description('Nguồn'))),
    updatedAt: v.optional(v.pipe(moment, v.description('Ngày cập nhật'))),
  }),
  v.title('Procedure'),
  v.description('Thủ tục hành chính'),
);
