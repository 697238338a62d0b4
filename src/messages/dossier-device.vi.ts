import type {Situation} from '../domain/dossier/dossier-answer.ts';
import type {DossierDeviceMessages} from './dossier-device.ts';
import {formatTime} from './format-time.ts';
import {formatDay} from './format-day.ts';

const SITUATION: Readonly<Record<Situation, string>> = {
  registered: 'chờ tiếp nhận',
  'waiting-acceptance': 'chờ tiếp nhận',
  accepted: 'đã được tiếp nhận',
  processing: 'đang giải quyết',
  'papers-wanted': 'chờ bổ sung giấy tờ',
  'payment-wanted': 'chờ nộp phí, lệ phí',
  'waiting-for-you': 'chờ bạn',
  finished: 'đã có kết quả',
  'result-ready': 'đã có kết quả',
  returned: 'đã trả kết quả',
  refused: 'không được tiếp nhận',
  withdrawn: 'đã rút',
  stopped: 'đã dừng giải quyết',
  closed: 'đã kết thúc',
  unknown: 'trạng thái khác',
};

export const dossierDeviceMessagesVi: DossierDeviceMessages = {
  scan: {
    heading: 'Quét mã trên giấy hẹn',
    starting: 'Đang mở máy ảnh…',
    aim: {
      all: 'Đưa mã QR hoặc mã vạch vào giữa khung. Hình không được gửi đi đâu.',
      qr: 'Đưa mã QR vào giữa khung. Hình không được gửi đi đâu. Trình duyệt này không đọc được mã vạch: nếu giấy chỉ có mã vạch, vui lòng tự nhập mã in cạnh mã vạch.',
    },
    photo: 'Chọn ảnh chụp giấy hẹn',
    again: 'Mở lại máy ảnh',
    stop: 'Thôi quét, tự nhập mã',
    found: (code) => `Đã đọc được mã ${code}.`,
    reading: 'Đang đọc ảnh…',
    failed: {
      'no-camera': 'Máy này không có máy ảnh dùng được. Bạn có thể chọn ảnh hoặc tự nhập mã.',
      denied: 'Trình duyệt chưa được phép dùng máy ảnh. Bạn có thể chọn ảnh hoặc tự nhập mã.',
      insecure: 'Trang này không mở được máy ảnh. Bạn có thể chọn ảnh hoặc tự nhập mã.',
      busy: 'Máy ảnh đang được ứng dụng khác dùng. Vui lòng đóng ứng dụng đó, hoặc tự nhập mã.',
      'no-reader': 'Chưa tải được phần đọc mã. Vui lòng thử lại, hoặc tự nhập mã.',
      'nothing-found': 'Chưa đọc được mã trong ảnh. Vui lòng chụp gần và rõ hơn, hoặc tự nhập mã.',
      'no-qr-code':
        'Chưa thấy mã QR trong ảnh. Vui lòng chụp gần và rõ hơn. Nếu giấy chỉ có mã vạch thì trình duyệt này không đọc được: vui lòng tự nhập mã in cạnh mã vạch.',
    },
  },
  saved: {
    heading: (kind) => (kind === 'dossier' ? 'Hồ sơ trên máy này' : 'Đơn trên máy này'),
    about:
      'Chỉ lưu mã, tên bạn đặt và tình trạng lần xem trước, ngay trên máy này; 4 số cuối và họ tên không được lưu. Người khác dùng máy này có thể thấy danh sách.',
    save: 'Lưu vào máy này',
    saved: 'Đã lưu vào máy này.',
    label: 'Tên gợi nhớ',
    labelHint: 'Ví dụ: khai sinh cho bé. Xin đừng ghi họ tên hay số căn cước.',
    rename: 'Đổi tên',
    cancel: 'Thôi',
    removeShort: 'Bỏ',
    open: (label) => `Xem lại ${label}`,
    remove: (label) => `Bỏ ${label} khỏi danh sách`,
    removed: (label) => `Đã bỏ ${label}.`,
    undo: 'Hoàn tác',
    wipe: 'Xóa hết khỏi máy này',
    wipeAsk: (count) => `Xóa cả ${count} mục khỏi máy này? Việc này không lấy lại được.`,
    wipeYes: 'Xóa hết',
    wipeNo: 'Giữ lại',
    wiped: 'Đã xóa hết khỏi máy này.',
    full: (limit) => `Đã lưu đủ ${limit} mục. Vui lòng bỏ bớt trước khi lưu thêm.`,
    unavailable: 'Trình duyệt này không cho lưu danh sách. Bạn vẫn tra cứu được như thường.',
    lastLook: (at) => `Lần xem trước: ${formatTime(at)}`,
    changed: (change) => {
      switch (change.kind) {
        case 'situation':
          return `Mới: ${SITUATION[change.to]} (lần trước: ${SITUATION[change.from]}).`;
        case 'due':
          if (!change.to) return 'Ngày hẹn trả không còn hiện nữa.';
          return change.from
            ? `Ngày hẹn trả đổi từ ${formatDay(change.from)} sang ${formatDay(change.to)}.`
            : `Đã có ngày hẹn trả: ${formatDay(change.to)}.`;
        case 'label':
          return 'Cơ quan đã ghi trạng thái khác.';
        case 'papers':
          return 'Cơ quan đề nghị bạn bổ sung giấy tờ.';
        case 'fees':
          return 'Có khoản phí, lệ phí mới cần nộp.';
        case 'steps':
          return `Có thêm ${change.added} bước xử lý mới.`;
      }
    },
    unchanged: 'Chưa có gì mới từ lần xem trước.',
  },
  kiosk: {
    notice: 'Đây là máy dùng chung. Không có gì được lưu lại sau khi bạn rời máy.',
    warning: (seconds) => `Màn hình sẽ tự xóa sau ${seconds} giây nữa.`,
    stay: 'Tôi vẫn đang xem',
    wipeNow: 'Xóa ngay',
  },
};
