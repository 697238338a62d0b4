/** Birth, marriage, death, family, residence, identity and travel papers. */
export const people = `
gks>giấy khai sinh
mới sinh|sinh em bé|đẻ con|mới đẻ|vợ đẻ|giấy khai sinh=đăng ký khai sinh
mất+giấy khai sinh=đăng ký lại khai sinh|bản sao giấy khai sinh
trích lục|sao khai sinh=trích lục hộ tịch, bản sao giấy khai sinh
ngoài giá thú|tên cha=khai sinh kết hợp nhận cha, mẹ, con|nhận cha, mẹ, con
nhận bố|nhận con=nhận cha, mẹ, con
khai sinh+nhập khẩu|bảo hiểm+bé=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
hôn thú>giấy kết hôn
cưới|lấy vợ|lấy chồng|lập gia đình=đăng ký kết hôn
lấy chồng hàn|lấy chồng đài loan|lấy chồng mỹ|việt kiều+kết hôn|lấy+người nước ngoài|kết hôn+người nước ngoài=kết hôn có yếu tố nước ngoài
mất+giấy kết hôn=đăng ký lại kết hôn|trích lục hộ tịch
độc thân|chưa vợ|chưa chồng|chưa có vợ|chưa có chồng|chưa kết hôn=xác nhận tình trạng hôn nhân
ly dị|bỏ vợ|bỏ chồng=ghi vào sổ hộ tịch việc ly hôn
chết|qua đời|mới mất|vừa mất|từ trần|người mất|báo tử|chứng tử|bố mất|mẹ mất|cha mất|ông mất|bà mất|chồng mất|vợ mất=đăng ký khai tử
đổi tên|đổi họ|sửa tên|sửa họ|sửa khai sinh|sai+khai sinh|sai+giấy khai sinh|sai ngày|sai năm|sửa ngày|sửa năm sinh|tên đệm|chữ lót|giới tính=thay đổi, cải chính, bổ sung thông tin hộ tịch
cháu mồ côi=đăng ký giám hộ
con nuôi|nhận nuôi=đăng ký việc nuôi con nuôi
chồng đánh|bạo hành=cấm tiếp xúc
hộ khẩu|nhập khẩu|chuyển khẩu|kt1=đăng ký thường trú
cắt khẩu|cắt hộ khẩu|xóa khẩu|rút khẩu=xóa đăng ký thường trú
tách hộ khẩu|hộ khẩu riêng=tách hộ
kt2|kt3|kt4|ở trọ|thuê trọ|phòng trọ|nhà trọ|ở nhờ=đăng ký tạm trú
cắt tạm trú|chuyển trọ=xóa đăng ký tạm trú
đi làm ăn xa=khai báo tạm vắng
ngủ lại|qua đêm|khách ở lại|khách đến chơi|bạn đến ở=thông báo lưu trú
ct07|xác nhận hộ khẩu|xác nhận+nơi ở|xác nhận+thường trú=xác nhận thông tin về cư trú
sai+hộ khẩu|sửa hộ khẩu|chủ hộ|hộ khẩu điện tử=điều chỉnh thông tin về cư trú
người nước ngoài thuê nhà=khai báo tạm trú cho người nước ngoài
cccd|cmnd|cmt|chứng minh thư|chứng minh nhân dân|thẻ chip|gắn chip>căn cước
căn cước+con|căn cước+bé|căn cước+trẻ em=căn cước cho người dưới 14 tuổi
hỏng+căn cước|sai+căn cước=cấp đổi thẻ căn cước
tích hợp=tích hợp thông tin trên thẻ căn cước
vneid=tài khoản định danh điện tử
quên mật khẩu=mở khóa tài khoản định danh
căn cước cũ|mã định danh=số chứng minh nhân dân 09 số, số định danh
passport>hộ chiếu
hộ chiếu=cấp hộ chiếu phổ thông
visa>thị thực
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
sang lào=giấy thông hành
`;
