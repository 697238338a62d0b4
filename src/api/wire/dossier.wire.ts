import * as v from 'valibot';

import {channelSchema, feeSchema} from './procedure.wire.ts';
import {code, moment, text, texts, webUrl} from './shared.wire.ts';

const dossierKindSchema = v.pipe(
  v.picklist(['dossier', 'petition']),
  v.description('Hồ sơ, hoặc đơn thư và phản ánh kiến nghị'),
);

const status = v.pipe(text, v.description('Mã trạng thái; mã quốc gia là 1 đến 10'));
const fees = v.pipe(v.array(feeSchema), v.maxLength(50));

/** Body of `POST /dossiers/lookup`. */
export const dossierKeySchema = v.pipe(
  v.object({
    kind: v.optional(dossierKindSchema, 'dossier'),
    code: v.pipe(code, v.description('Mã hồ sơ')),
    digits: v.optional(
      v.pipe(v.string(), v.regex(/^\d{4}$/), v.description('Bốn số cuối của số định danh hoặc điện thoại')),
    ),
    challengeToken: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(4_000),
        v.description('Mã xác nhận không phải máy, khi cơ quan yêu cầu'),
      ),
    ),
  }),
  v.title('DossierKey'),
);

/** A dossier (hồ sơ) as its owner may see it. */
export const dossierSchema = v.pipe(
  v.object({
    kind: dossierKindSchema,
    code: v.pipe(code, v.description('Mã hồ sơ')),
    procedureCode: v.optional(v.pipe(code, v.description('Mã thủ tục'))),
    procedureName: v.optional(v.pipe(text, v.description('Tên thủ tục'))),
    status,
    statusLabel: v.optional(v.pipe(text, v.description('Tên trạng thái tại nguồn'))),
    submittedAt: v.optional(v.pipe(moment, v.description('Ngày nộp'))),
    receivedAt: v.optional(v.pipe(moment, v.description('Ngày tiếp nhận'))),
    dueAt: v.optional(v.pipe(moment, v.description('Ngày hẹn trả kết quả'))),
    newDueAt: v.optional(v.pipe(moment, v.description('Ngày hẹn trả mới'))),
    apologyUrl: v.optional(v.pipe(webUrl, v.description('Phiếu xin lỗi và hẹn lại ngày trả'))),
    finishedAt: v.optional(v.pipe(moment, v.description('Ngày xử lý xong'))),
    returnedAt: v.optional(v.pipe(moment, v.description('Ngày trả kết quả'))),
    channel: v.optional(channelSchema),
    returnBy: v.optional(
      v.pipe(v.picklist(['counter', 'postal', 'online']), v.description('Nơi nhận kết quả')),
    ),
    postalCode: v.optional(v.pipe(text, v.description('Mã vận đơn bưu chính'))),
    receivingAgency: v.optional(v.pipe(text, v.description('Cơ quan tiếp nhận'))),
    processingAgency: v.optional(v.pipe(text, v.description('Cơ quan đang xử lý'))),
    step: v.optional(v.pipe(text, v.description('Bước xử lý'))),
    history: v.pipe(
      v.array(
        v.object({
          at: v.optional(moment),
          unit: v.optional(text),
          content: v.optional(text),
          status: v.optional(status),
        }),
      ),
      v.maxLength(200),
      v.description('Quá trình xử lý'),
    ),
    supplements: v.pipe(
      v.array(
        v.object({
          content: text,
          requestedAt: v.optional(moment),
          fulfilledAt: v.optional(moment),
        }),
      ),
      v.maxLength(50),
      v.description('Yêu cầu bổ sung'),
    ),
    fees: v.pipe(
      v.object({due: fees, paid: fees}),
      v.description('Nghĩa vụ tài chính: còn phải nộp, đã nộp'),
    ),
    papers: v.pipe(texts, v.description('Giấy tờ đã nộp')),
    reason: v.optional(v.pipe(text, v.description('Lý do'))),
    applicant: v.optional(v.pipe(text, v.description('Người nộp, chỉ dạng đã che'))),
  }),
  v.title('Dossier'),
  v.description('Hồ sơ'),
);
