import {common} from './common.vi.ts';
import type {ProcedureDetailMessages} from './procedure-detail.ts';
import {factsVi} from './procedure-facts.vi.ts';

export const procedureDetailVi: ProcedureDetailMessages = {
  ...common,
  ...factsVi,
  copied: 'Đã sao chép.',
  copyFailed: 'Chưa sao chép được. Vui lòng chọn và sao chép bằng tay.',
  notStated: 'Chưa cập nhật',
  code: 'Mã thủ tục',
  facts: {duration: 'Thời hạn', fee: 'Lệ phí', where: 'Nơi nộp', online: 'Trực tuyến'},
  channel: {direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Bưu chính'},
  takenOnline: 'Có nhận hồ sơ',
  apply: 'Nộp hồ sơ trực tuyến',
  papers: 'Giấy tờ cần mang',
  noPapers: 'Cơ quan chưa công bố danh sách giấy tờ. Vui lòng gọi điện hỏi trước khi đi.',
  ticked: (ticked, total) => `Đã chuẩn bị ${ticked}/${total} giấy tờ`,
  copies: (originals, copies) => {
    const parts = [originals ? `${originals} bản chính` : '', copies ? `${copies} bản sao` : ''].filter(
      Boolean,
    );
    return parts.length ? parts.join(', ') : undefined;
  },
  notes: 'Lưu ý',
  form: 'Tải mẫu đơn',
  untick: 'Bỏ đánh dấu tất cả',
  undo: 'Hoàn tác',
  unticked: 'Đã bỏ đánh dấu.',
  reticked: 'Đã đánh dấu lại.',
  print: 'In danh sách',
  copyList: 'Sao chép',
  share: 'Chia sẻ',
  steps: 'Các bước thực hiện',
  channels: 'Cách nộp, thời hạn và lệ phí',
  requirements: 'Yêu cầu, điều kiện',
  results: 'Kết quả nhận được',
  legalBases: 'Căn cứ pháp lý',
  agencies: 'Cơ quan và đối tượng',
  promulgatedBy: 'Cơ quan ban hành',
  decidedBy: 'Cơ quan có thẩm quyền',
  carriedOutBy: 'Cơ quan thực hiện',
  decision: 'Quyết định công bố',
  subjects: 'Đối tượng thực hiện',
  fields: 'Lĩnh vực',
  source: 'Xem bản gốc',
  whereToGo: 'Nộp ở đâu',
  hours: 'Giờ làm việc',
  map: 'Xem bản đồ',
  printedOn: (day) => `In ngày ${day}`,
  opensElsewhere: 'mở trang khác',
};
