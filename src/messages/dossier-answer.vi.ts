import type {DossierAnswer} from '../domain/dossier/dossier-answer.ts';
import {isKeptWaiting} from '../domain/dossier/dossier-deadline.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {Fee} from '../domain/procedure/procedure.ts';
import type {DossierAnswerMessages} from './dossier-answer.ts';
import {deadlineNotesVi, deadlineVi} from './dossier-deadline.vi.ts';
import {formatTime} from './format-time.ts';
import {formatMoney} from './format.ts';

const NOUN: Readonly<Record<DossierKind, string>> = {dossier: 'Hồ sơ', petition: 'Đơn'};

const STATE: DossierAnswerMessages['state'] = {
  'waiting-acceptance': 'Chờ tiếp nhận',
  processing: 'Đang giải quyết',
  'waiting-for-you': 'Đang chờ bạn',
  'result-ready': 'Đã có kết quả',
  closed: 'Đã kết thúc',
  unknown: 'Theo cơ quan ghi',
};

export const dossierAnswerMessagesVi: DossierAnswerMessages = {
  sentence,
  state: STATE,
  deadline: deadlineVi,
  deadlineNotes: deadlineNotesVi,
  sorry: (deadline) => (isKeptWaiting(deadline) ? 'Rất tiếc vì bạn phải chờ lâu hơn ngày hẹn.' : undefined),
  apology: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
  action: (action) => {
    switch (action.kind) {
      case 'wait':
        return 'Bạn chưa cần làm gì thêm.';
      case 'await-review':
        return 'Cơ quan đã nhận giấy tờ bạn bổ sung. Bạn chưa cần làm gì thêm.';
      case 'owe':
        return 'Bạn còn phải nộp khoản dưới đây theo hướng dẫn của cơ quan.';
      case 'bring-papers':
        return action.papers.length > 0
          ? 'Vui lòng bổ sung các giấy tờ dưới đây.'
          : 'Vui lòng gọi cơ quan để biết cần bổ sung giấy tờ gì.';
      case 'pay':
        return 'Vui lòng nộp phí, lệ phí để cơ quan giải quyết tiếp.';
      case 'collect':
        return `Khi đến nhận, vui lòng mang theo giấy hẹn và căn cước${action.fees.length > 0 ? ', nộp khoản phí còn lại tại quầy' : ''}.`;
      case 'await-post':
        return `Vui lòng chờ bưu tá liên hệ.${action.postalCode ? ` Mã bưu gửi: ${action.postalCode}.` : ''}${owed(action.fees)}`;
      case 'open-online':
        return `Vui lòng mở kết quả ở trang nơi bạn đã nộp hồ sơ.${owed(action.fees)}`;
      case 'read-reason':
        return 'Vui lòng xem lý do dưới đây; nếu chưa rõ, hãy gọi cơ quan.';
      case 'call':
        return 'Vui lòng gọi cơ quan để được trả lời rõ.';
      case 'none':
        return undefined;
    }
  },
  headings: {
    toDo: 'Việc bạn cần làm',
    timeline: 'Quá trình giải quyết',
    papers: 'Giấy tờ đã nộp',
    fees: 'Phí, lệ phí',
    contact: 'Nơi giải đáp',
    details: 'Thông tin thêm',
    reason: 'Lý do',
  },
  facts: {
    code: 'Mã',
    applicant: 'Người đứng tên',
    submitted: 'Ngày nộp',
    received: 'Ngày tiếp nhận',
    due: 'Ngày hẹn trả',
    dueWritten: 'Ngày hẹn ghi trên giấy',
    finished: 'Ngày giải quyết xong',
    returned: 'Ngày trả kết quả',
    channel: 'Cách nộp',
    returnBy: 'Cách nhận kết quả',
    postalCode: 'Mã bưu gửi',
  },
  channel: {direct: 'Tại quầy', online: 'Trực tuyến', postal: 'Qua bưu chính'},
  returnBy: {counter: 'Tại quầy', postal: 'Qua bưu chính', online: 'Trực tuyến'},
  step: {
    event: 'Cập nhật của cơ quan',
    submitted: 'Đã nộp',
    received: 'Cơ quan tiếp nhận',
    'papers-wanted': 'Cơ quan đề nghị bổ sung giấy tờ',
    'papers-brought': 'Đã bổ sung giấy tờ',
    finished: 'Giải quyết xong',
    returned: 'Đã trả kết quả',
  },
  stepState: {done: 'Đã xong', current: 'Hiện tại', expected: 'Dự kiến'},
  when: (at) => (at ? formatTime(at) : 'Chưa ghi ngày'),
  round: (round) => `Lần ${round}`,
  reopened: 'Mở lại để giải quyết tiếp',
  noTimeline: 'Cơ quan chưa ghi bước nào.',
  fee: ({type, amount, currency, text}) => {
    const name = type === 'charge' ? 'Lệ phí' : 'Phí';
    if (amount === undefined) return `${name}: ${text ?? 'chưa cập nhật'}`;
    if (amount === 0) return `${name}: miễn phí`;
    return `${name}: ${formatMoney(amount, 'vi', currency)}`;
  },
  feeDue: 'Còn phải nộp',
  feePaid: 'Đã nộp',
  hours: 'Giờ làm việc',
  call: 'Gọi',
  map: 'Xem bản đồ',
  refresh: 'Cập nhật lại',
  another: (kind) => `Tra cứu ${NOUN[kind].toLowerCase()} khác`,
  asOf: (at) => `Theo dữ liệu lúc ${formatTime(at)}`,
  print: 'In phiếu',
  slip: {
    title: (kind) => `Phiếu tình trạng ${NOUN[kind].toLowerCase()}`,
    printedAt: (at) => `In lúc ${formatTime(at)}`,
    note: 'Phiếu này chỉ để xem, không thay cho giấy hẹn trả kết quả.',
    qr: 'Mã QR chứa mã tra cứu',
  },
  reminder: {
    save: 'Lưu ngày hẹn vào lịch',
    fileName: 'ngay-hen.ics',
    summary: (kind) => (kind === 'dossier' ? 'Nhận kết quả hồ sơ' : 'Nhận trả lời đơn'),
    description: (isCollected, hours, hotline) =>
      [
        isCollected && 'Nhớ mang giấy hẹn và căn cước.',
        hours && `Giờ làm việc: ${hours}.`,
        hotline && `Cần hỏi, gọi ${hotline}.`,
      ]
        .filter(Boolean)
        .join('\n'),
  },
  copy: 'Sao chép tóm tắt',
  copyCode: 'Sao chép mã',
  copied: 'Đã sao chép.',
  copyFailed: 'Chưa sao chép được. Bạn có thể bôi chọn rồi sao chép.',
  share: 'Chia sẻ',
  shareText: ({kind, procedureName, state, deadline}) => {
    const title = procedureName ? `${NOUN[kind]} “${procedureName}”` : NOUN[kind];
    const said = state === 'unknown' ? title : `${title}: ${STATE[state].toLowerCase()}`;
    const due = deadlineVi(deadline);
    return `${said}.${due ? ` ${due}.` : ''}`;
  },
};

function owed(fees: readonly Fee[]): string {
  return fees.length > 0 ? ' Bạn còn khoản phí, lệ phí phải nộp.' : '';
}

function sentence({kind, situation, label, holder, step, action}: DossierAnswer): string {
  const noun = NOUN[kind];
  const office = holder ?? 'cơ quan';
  const at = step ? ` (bước: ${step})` : '';
  switch (situation) {
    case 'registered':
    case 'waiting-acceptance':
      return `${noun} đã gửi đến ${office}, đang chờ tiếp nhận.`;
    case 'accepted':
      return `${noun} đã được ${office} tiếp nhận${at}.`;
    case 'processing':
      return `${noun} đang được ${office} giải quyết${at}.`;
    case 'papers-wanted':
      return `${noun} đang ở ${office}, chờ bạn bổ sung giấy tờ.`;
    case 'payment-wanted':
      return `${noun} đang ở ${office}, chờ bạn nộp phí, lệ phí.`;
    case 'waiting-for-you':
      return `${noun} đang ở ${office}, chờ bạn.`;
    case 'finished':
    case 'result-ready':
      if (action.kind === 'await-post')
        return `Đã có kết quả, ${action.postalCode ? 'đang' : 'sẽ được'} gửi đến bạn qua bưu chính.`;
      if (action.kind === 'collect' && action.at) return `Đã có kết quả, mời bạn đến ${action.at} nhận.`;
      return kind === 'petition' ? 'Đã có trả lời cho đơn của bạn.' : 'Đã có kết quả, mời bạn nhận.';
    case 'returned':
      return `Đã trả kết quả, ${noun.toLowerCase()} đã xong.`;
    case 'refused':
      return `${noun} không được ${office} tiếp nhận.`;
    case 'withdrawn':
      return `${noun} đã được rút theo yêu cầu của bạn.`;
    case 'stopped':
      return `${noun} đã dừng giải quyết tại ${office}.`;
    case 'closed':
      return `${noun} đã kết thúc.`;
    case 'unknown':
      return label
        ? `Trạng thái ${noun.toLowerCase()} tại ${office} được ghi là “${label}”.`
        : `Trạng thái ${noun.toLowerCase()} tại ${office} chưa được ghi.`;
  }
}
