import {expect} from '@open-wc/testing';
import {SITUATIONS} from '../../support/dossiers.ts';
import {until} from '../../support/until.ts';
import {TrackerHarness, trackerSource} from './dossier-tracker.harness.ts';

const SENTENCES: Readonly<Record<keyof typeof SITUATIONS, readonly string[]>> = {
  registered: ['đang chờ tiếp nhận', 'Chưa có ngày hẹn trả kết quả', 'Bạn chưa cần làm gì thêm'],
  accepted: ['đã được Bộ phận Tư pháp – Hộ tịch phường Mẫu tiếp nhận', 'Còn 2 ngày làm việc'],
  processing: ['giải quyết (bước: Xác minh)', 'Còn 2 ngày làm việc (hẹn trả thứ Hai, 23/11/2026)'],
  dueToday: ['Hẹn trả hôm nay, thứ Năm, 19/11/2026'],
  overdue: ['Quá hẹn 4 ngày làm việc', 'Rất tiếc vì bạn phải chờ lâu hơn ngày hẹn', 'Vui lòng gọi cơ quan'],
  extended: ['Hẹn mới thứ Sáu, 27/11/2026', 'Văn bản xin lỗi', 'Ngày hẹn ban đầu là 13/11/2026'],
  papersWanted: ['chờ bạn bổ sung giấy tờ', 'Tạm dừng tính thời gian', 'Bản sao hợp đồng thuê nhà'],
  paymentWanted: ['chờ bạn nộp phí, lệ phí', 'Lệ phí: 4.250.000 đồng', 'Đã nộp'],
  refused: ['không được', 'Tờ khai chưa ghi ngành nghề.', 'Đã kết thúc'],
  withdrawn: ['đã được rút theo yêu cầu của bạn'],
  stopped: ['đã dừng giải quyết', 'Quá thời hạn bổ sung giấy tờ.'],
  ready: ['Đã có kết quả, mời bạn đến', 'Xong trước hẹn 3 ngày làm việc', 'mang theo giấy hẹn'],
  posted: ['đang gửi đến bạn qua bưu chính', 'EM000000150VN'],
  returned: ['Đã trả kết quả', 'Đã kết thúc'],
  unknown: ['“Chờ họp tổ dân phố lấy ý kiến”', 'Theo cơ quan ghi'],
  noDueDate: ['Chưa có ngày hẹn trả kết quả'],
  reopened: ['Lần 2', 'Dự kiến', 'Đã cộng thêm 1 ngày làm việc'],
  petition: ['Đơn đang được', 'Tra cứu đơn khác', 'Xe tải đỗ chắn lối vào'],
};

describe('the answer about a dossier', () => {
  for (const [name, words] of Object.entries(SENTENCES)) {
    const shown = SITUATIONS[name as keyof typeof SITUATIONS];

    it(`says all that matters when it is ${name}, and is accessible`, async () => {
      const tracker = await TrackerHarness.answered({
        kind: shown.kind,
        source: trackerSource({lookup: () => Promise.resolve(shown)}),
      });
      await tracker.sees('024.0000.0150');
      for (const each of words) expect(tracker.text).to.include(each);
      await expect(tracker.element).to.be.accessible();
    });
  }

  for (const [button, part] of [
    ['Sao chép mã', '.pairs'],
    ['Sao chép tóm tắt', '.doing'],
  ] as const) {
    it(`shows beside “${button}” each time that it was copied, and says it again`, async () => {
      const clipboard = {writeText: () => Promise.resolve()};
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      const tracker = await TrackerHarness.answered();
      const heard = tracker.listen();
      await tracker.click(button);
      await until(() => tracker.root.querySelector(part)!.textContent.includes('Đã sao chép.'), 'not shown');
      await until(() => heard.length === 1, 'copying was not announced');
      await tracker.click(button);
      await until(() => heard.length === 2, 'copying again was not announced');
      delete (navigator as {clipboard?: unknown}).clipboard;
      expect(heard).to.deep.equal(['Đã sao chép.', 'Đã sao chép.']);
      expect(tracker.text.split('Đã sao chép.')).to.have.length(3);
    });
  }

  it('puts the number beside the words that ask to call', async () => {
    const tracker = await TrackerHarness.answered({
      source: trackerSource({lookup: () => Promise.resolve(SITUATIONS.overdue)}),
    });
    await tracker.sees('024.0000.0150');
    const link = tracker.element.shadowRoot!.querySelector('[part=action] a');
    expect(link?.getAttribute('href')).to.equal('tel:02400000150');
  });
});
