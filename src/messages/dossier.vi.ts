import type {DossierKind} from '../domain/dossier/dossier.ts';
import {common} from './common.vi.ts';
import type {DossierMessages} from './dossier.ts';

const NOUN: Readonly<Record<DossierKind, string>> = {dossier: 'hồ sơ', petition: 'đơn'};

export const dossierMessagesVi: DossierMessages = {
  ...common,
  heading: (kind) => `Tra cứu ${NOUN[kind]}`,
  codeLabel: (kind) => `Mã ${NOUN[kind]}`,
  codeHint: 'Ghi trên giấy hẹn, biên nhận hoặc trong tin nhắn. Có thể dán cả tin nhắn vào đây.',
  digitsLabel: {id4: '4 số cuối của căn cước', phone4: '4 số cuối của số điện thoại'},
  digitsHint: 'Của người đứng tên. Chỉ cần 4 số, xin đừng nhập cả dãy.',
  submit: 'Tra cứu',
  looking: 'Đang tra cứu…',
  notice: 'Nội dung bạn nhập chỉ gửi đến cơ quan để tra cứu lần này và không được trang này lưu lại.',
  scan: 'Quét mã trên giấy hẹn',
};
