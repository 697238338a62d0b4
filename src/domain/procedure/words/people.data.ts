/** Birth, marriage, death, family, residence, identity and travel papers. */
export const people = `
gks>giấy khai sinh
sinh con|mới sinh|sinh em bé|đẻ con|mới đẻ|vợ đẻ|giấy khai sinh|khai sinh+bé=đăng ký khai sinh
mất+khai sinh|mất+giấy khai sinh=đăng ký lại khai sinh|bản sao giấy khai sinh
trích lục|sao khai sinh|sao lục=trích lục hộ tịch, bản sao giấy khai sinh
ngoài giá thú|tên cha=khai sinh kết hợp nhận cha, mẹ, con|nhận cha, mẹ, con
nhận bố|nhận con=nhận cha, mẹ, con
khai sinh+nhập khẩu|bảo hiểm+bé|thẻ bảo hiểm+trẻ=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
hôn thú>giấy kết hôn
cưới|lấy vợ|lấy chồng|lập gia đình=đăng ký kết hôn
lấy chồng hàn|lấy chồng đài loan|lấy chồng mỹ|việt kiều+kết hôn|lấy+người nước ngoài|kết hôn+người nước ngoài=kết hôn có yếu tố nước ngoài
mất+giấy kết hôn=đăng ký lại kết hôn|trích lục hộ tịch
độc thân|chưa vợ|chưa chồng|chưa có vợ|chưa có chồng|chưa kết hôn|tthn=xác nhận tình trạng hôn nhân
ly hôn|ly dị|bỏ vợ|bỏ chồng=ghi vào sổ hộ tịch việc ly hôn
chết|qua đời|mới mất|vừa mất|từ trần|người mất|báo tử|chứng tử|bố mất|mẹ mất|cha mất|ông mất|bà mất|chồng mất|vợ mất=đăng ký khai tử
mất giấy khai tử=đăng ký lại khai tử
đổi tên|đổi họ|sửa tên|sửa họ|sai tên|sửa khai sinh|sai+khai sinh|sai+giấy khai sinh|sai ngày|sai năm|sửa ngày|sửa năm sinh|tên đệm|chữ lót|đổi dân tộc|giới tính=thay đổi, cải chính, bổ sung thông tin hộ tịch
cháu mồ côi=đăng ký giám hộ
con nuôi|nhận nuôi=đăng ký việc nuôi con nuôi
nhận chăm sóc trẻ=chăm sóc thay thế
bạo hành trẻ em|xâm hại trẻ em=can thiệp trẻ em bị xâm hại
chồng đánh|bạo hành=cấm tiếp xúc
nhập tịch=nhập quốc tịch
hộ khẩu|nhập khẩu|nhập hộ khẩu|chuyển khẩu|chuyển hộ khẩu|kt1=đăng ký thường trú
cắt khẩu|cắt hộ khẩu|xóa khẩu|xóa hộ khẩu|rút khẩu=xóa đăng ký thường trú
tách khẩu|tách hộ khẩu|hộ khẩu riêng=tách hộ
kt2|kt3|kt4|ở trọ|thuê trọ|phòng trọ|nhà trọ|ở nhờ=đăng ký tạm trú
sổ tạm trú>tạm trú
cắt tạm trú|chuyển trọ=xóa đăng ký tạm trú
đi vắng|đi làm ăn xa=khai báo tạm vắng
ngủ lại|qua đêm|khách ở lại|khách đến chơi|bạn đến ở=thông báo lưu trú
ct07|xác nhận hộ khẩu|xác nhận+nơi ở|xác nhận+thường trú|xác nhận+tạm trú=xác nhận thông tin về cư trú
sai+hộ khẩu|sửa hộ khẩu|chủ hộ|hộ khẩu điện tử=điều chỉnh thông tin về cư trú
chưa có hộ khẩu=người chưa đủ điều kiện đăng ký thường trú
người nước ngoài thuê nhà|tạm trú+người nước ngoài=khai báo tạm trú cho người nước ngoài
cccd|cmnd|cmt|chứng minh thư|chứng minh nhân dân|căn cước công dân|thẻ chip|gắn chip>căn cước
căn cước=cấp thẻ căn cước
căn cước+con|căn cước+bé|căn cước+trẻ em=căn cước cho người dưới 14 tuổi
hỏng+căn cước|sai+căn cước|hết hạn+căn cước=cấp đổi thẻ căn cước
mất+căn cước=cấp lại thẻ căn cước
tích hợp=tích hợp thông tin trên thẻ căn cước
vneid|mức 2=tài khoản định danh điện tử
quên mật khẩu|khóa tài khoản=mở khóa tài khoản định danh
căn cước cũ|căn cước 9 số|mã định danh|số định danh=số chứng minh nhân dân 09 số, số định danh
passport>hộ chiếu
hộ chiếu=cấp hộ chiếu phổ thông
mất+hộ chiếu=trình báo mất hộ chiếu
visa>thị thực
gia hạn thị thực|hết hạn+thị thực=gia hạn tạm trú, cấp thị thực
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
sang lào|sang campuchia|sang trung quốc=giấy thông hành
`;
