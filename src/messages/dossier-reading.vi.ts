import type {DossierCodePart} from '../domain/dossier/dossier-code.ts';
import type {DossierKind} from '../domain/dossier/dossier.ts';
import type {DossierReadingMessages} from './dossier-reading.ts';

const NOUN: Readonly<Record<DossierKind, string>> = {dossier: 'hồ sơ', petition: 'đơn'};

const MISSING: Readonly<Record<DossierCodePart, string>> = {
  agency: 'Mã còn thiếu phần đầu, là mã cơ quan (ví dụ: 000.17.22.H56 hoặc H26.15).',
  date: 'Mã còn thiếu phần ngày nộp ở giữa (ví dụ: 261120).',
  serial: 'Mã còn thiếu phần số thứ tự ở cuối (ví dụ: 0012).',
};
const WRONG: Readonly<Record<DossierCodePart, string>> = {
  agency: 'Phần đầu của mã (mã cơ quan) chưa đúng. Vui lòng so lại với giấy hẹn.',
  date: 'Phần ngày ở giữa mã chưa đúng. Vui lòng so lại với giấy hẹn.',
  serial: 'Phần số thứ tự ở cuối mã chưa đúng. Vui lòng so lại với giấy hẹn.',
};

export const dossierReadingMessagesVi: DossierReadingMessages = {
  codeReading: (reading, kind) => {
    switch (reading.kind) {
      case 'code':
        return reading.repaired ? `Mã đọc được: ${reading.code}. Vui lòng so lại cho đúng.` : undefined;
      case 'unknown-form':
        return undefined;
      case 'empty':
        return `Vui lòng nhập mã ${NOUN[kind]}.`;
      case 'incomplete':
        return MISSING[reading.part];
      case 'wrong-part':
        return WRONG[reading.part];
      case 'personal-number':
        return `Đây giống số căn cước hoặc số điện thoại. Vui lòng nhập mã ${NOUN[kind]}.`;
      case 'unreadable':
        return `Chưa thấy mã ${NOUN[kind]} nào ở đây. Vui lòng xem lại giấy hẹn hoặc tin nhắn.`;
    }
  },
  digitsReading: (reading) => {
    switch (reading.kind) {
      case 'digits':
        return reading.shortened ? `Chỉ dùng 4 số cuối: ${reading.digits}.` : undefined;
      case 'empty':
        return 'Vui lòng nhập 4 số cuối.';
      case 'too-short':
        return `Còn thiếu ${reading.missing} số.`;
      case 'not-digits':
        return 'Ô này chỉ nhận chữ số.';
    }
  },
  refused: {
    code: (reason, kind) => {
      if (reason === 'required') return `Vui lòng nhập mã ${NOUN[kind]}.`;
      const what = reason === 'too-long' ? 'quá dài' : 'chưa đúng dạng';
      return `Mã ${NOUN[kind]} ${what} nên cơ quan chưa nhận. Vui lòng so lại với giấy hẹn.`;
    },
    digits: (reason) =>
      reason === 'required'
        ? 'Vui lòng nhập 4 số cuối.'
        : '4 số cuối chưa đúng dạng nên cơ quan chưa nhận. Vui lòng nhập lại.',
  },
  problem: {
    'not-found': () =>
      'Không tìm thấy kết quả khớp với nội dung đã nhập. Vui lòng so lại với giấy hẹn, hoặc thử lại sau 24 giờ nếu đã nhập sai nhiều lần.',
    'not-allowed': () => 'Cơ quan chưa cho phép tra cứu tại đây. Vui lòng gọi cơ quan để được trả lời.',
    rejected: () => 'Nội dung đã nhập chưa đúng. Vui lòng so lại với giấy hẹn.',
  },
  challenge: 'Vui lòng xác nhận bạn không phải là máy.',
  challengeFailed: 'Chưa xác nhận được. Vui lòng thử lại, nội dung đã nhập vẫn còn.',
  wiped: 'Nội dung trên màn hình đã được xóa để giữ kín thông tin của bạn.',
};
