/** Birth, marriage, death, family, residence, identity and travel papers. */
export const people = `
gks>giấy khai sinh
tthn>tình trạng hôn nhân
mới sinh|sinh em bé|đẻ con|mới đẻ|vợ đẻ|giấy khai sinh=đăng ký khai sinh
sao khai sinh=trích lục hộ tịch, bản sao giấy khai sinh
ngoài giá thú|tên cha=khai sinh kết hợp nhận cha, mẹ, con|nhận cha, mẹ, con
nhận bố|nhận con=nhận cha, mẹ, con
khai sinh+nhập khẩu|bảo hiểm+bé|bảo hiểm+con|bảo hiểm+trẻ em|tháng tuổi=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
hôn thú>giấy kết hôn
cưới|lấy vợ|lấy chồng|lập gia đình=đăng ký kết hôn
lấy chồng hàn|lấy chồng mỹ|việt kiều+kết hôn|lấy+người nước ngoài|kết hôn+người nước ngoài=kết hôn có yếu tố nước ngoài
độc thân|chưa vợ|chưa chồng|chưa có vợ|chưa có chồng|chưa kết hôn|chưa từng kết hôn|chưa lấy vợ|chưa lấy chồng=xác nhận tình trạng hôn nhân
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
vneid=tài khoản định danh điện tử
quên mật khẩu=mở khóa tài khoản định danh
căn cước cũ|mã định danh=số chứng minh nhân dân 09 số, số định danh
passport>hộ chiếu
visa>thị thực
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
sang lào=giấy thông hành
nhận cha mẹ|nhận lại con|cha muốn nhận|ba muốn nhận|bố muốn nhận=nhận cha, mẹ, con
vợ sanh|mới sanh|sanh con|sanh em bé|sinh con|đẻ em bé|đẻ tại nhà|khai sanh|làm giấy tờ cho con|làm giấy cho bé|khai sinh trễ=đăng ký khai sinh
mẹ đơn thân|không ghi tên cha|không có tên cha|không tên cha|không có cha|bỏ trống tên cha|không chồng|không có chồng|không hôn thú=đăng ký khai sinh|trợ cấp xã hội hàng tháng
hàn quốc|đài loan|nhật bản|trung quốc|campuchia|thái lan|canada|châu âu|bên mỹ|ở mỹ|chồng mỹ|vợ mỹ|bên hàn|chồng hàn|vợ hàn|bên nhật|chồng nhật|vợ nhật|bên úc|chồng úc|chồng pháp|chồng đức|chồng anh|chồng tàu|chồng tây|vợ tây|bên tây|bên đức|bên pháp|người hàn|người mỹ|người nhật|người tàu|chồng việt kiều|vợ việt kiều|chồng nước ngoài|vợ nước ngoài|chồng ngoại quốc=nước ngoài|có yếu tố nước ngoài
sinh ở nước ngoài|đẻ ở nước ngoài|sinh con bên=đăng ký khai sinh có yếu tố nước ngoài|ghi vào sổ hộ tịch việc khai sinh
thôi nhau=ly hôn
ly dị bên=ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
ghi chú kết hôn|cưới ở nước ngoài|cưới bên=ghi vào sổ hộ tịch việc kết hôn
lấy nhau|đkkh|tái hôn|cưới lại|đi thêm bước nữa=đăng ký kết hôn
nuôi tạm|nuôi giùm|nuôi hộ|nuôi cháu ruột|dì nuôi|cậu nuôi|cô chú nuôi|bị bỏ rơi|cha mẹ bỏ rơi|trẻ bỏ rơi=nhận chăm sóc thay thế cho trẻ em|người thân thích
xin đứa nhỏ về nuôi|cháu bé về nuôi|nhận bé về nuôi|nhận một cháu bé|con rơi|xin con=đăng ký việc nuôi con nuôi
trông nom cháu|giám hộ cho cháu|cha mẹ đi tù=đăng ký giám hộ
trẻ bị đánh|bạo hành trẻ em|xâm hại trẻ em|đánh con=can thiệp khẩn cấp trẻ em
cấm lại gần|không cho lại gần|vợ đánh|bạo lực gia đình|đánh đập vợ=cấm tiếp xúc theo quyết định của chủ tịch
giấy khai tử|làm khai tử|ba mất|má mất|tía mất|ông nội mất|bà nội mất|ông ngoại mất|bà ngoại mất|cha mẹ mất|người thân mất|con mất|tắt thở=đăng ký khai tử
trùng tên|theo họ mẹ|đổi ngày sinh|dân tộc khai sinh|cải chính khai sinh=thay đổi, cải chính, bổ sung thông tin hộ tịch
nhập tên vô sổ=đăng ký thường trú
tách khẩu|tách sổ hộ khẩu|ra riêng|ra ở riêng|lập hộ mới|hộ riêng=tách hộ
khách ngủ|ngủ nhờ|khách trọ|bà con lên chơi|người quen ở lại=thông báo lưu trú
ghe làm nhà|sống dưới ghe|sống trên ghe|ở dưới ghe|sống trên thuyền|nhà bè|nhà ghe=nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở
không có nhà|không nhà|không hộ khẩu|chưa nhập hộ khẩu|chưa có hộ khẩu|không có hộ khẩu|vô gia cư=khai báo thông tin về cư trú đối với người chưa đủ điều kiện
ở mướn|mướn nhà|mướn phòng|thuê nhà ở|ở ký túc xá|ở thuê|tạm trú tạm vắng=đăng ký tạm trú
gia hạn kt3=gia hạn tạm trú
đi xa lâu ngày|vắng nhà|đi vắng=khai báo tạm vắng
xác nhận chỗ ở|xác nhận đang ở|ct 07=xác nhận thông tin về cư trú
căn cước mức|làm thẻ căn cước|căn cước lần đầu=cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
căn cước gắn chíp=cấp đổi thẻ căn cước
9 số|chín số|chứng minh cũ=xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
vneid mức 2|định danh mức 2|định danh điện tử|tài khoản vneid|kích hoạt vneid|cài vneid=cấp tài khoản định danh điện tử mức độ 02
lấy lại quốc tịch|xin lại quốc tịch|hồi tịch=trở lại quốc tịch việt nam
nhập tịch|xin quốc tịch|vào quốc tịch=nhập quốc tịch việt nam
bỏ quốc tịch=thôi quốc tịch việt nam
miễn thị thực=cấp giấy miễn thị thực cho người việt nam định cư ở nước ngoài
gia hạn visa|visa hết hạn=gia hạn tạm trú, cấp thị thực mới cho người nước ngoài
đi nước ngoài chơi|hộ chiếu gắn chip=cấp hộ chiếu phổ thông ở trong nước
tìm lại được hộ chiếu|thấy lại hộ chiếu=khôi phục giá trị sử dụng hộ chiếu phổ thông
sang trung quốc|sang campuchia|qua campuchia|qua lào=giấy thông hành
hợp thức hóa lãnh sự|dấu lãnh sự|đóng dấu ngoại giao=chứng nhận lãnh sự, hợp pháp hóa lãnh sự
`;
