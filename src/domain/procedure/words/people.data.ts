/** Birth, marriage, death, family, residence, identity and travel papers. */
export const people = `
gks>giấy khai sinh
tthn>tình trạng hôn nhân
mới sinh|sinh em bé|đẻ con|mới đẻ|vợ đẻ|giấy khai sinh=đăng ký khai sinh
mất+giấy khai sinh=đăng ký lại khai sinh|bản sao giấy khai sinh
trích lục|sao khai sinh=trích lục hộ tịch, bản sao giấy khai sinh
ngoài giá thú|tên cha=khai sinh kết hợp nhận cha, mẹ, con|nhận cha, mẹ, con
nhận bố|nhận con=nhận cha, mẹ, con
khai sinh+nhập khẩu|bảo hiểm+bé|bảo hiểm+con|bảo hiểm+trẻ em|tháng tuổi=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
hôn thú>giấy kết hôn
cưới|lấy vợ|lấy chồng|lập gia đình=đăng ký kết hôn
lấy chồng hàn|lấy chồng đài loan|lấy chồng mỹ|việt kiều+kết hôn|lấy+người nước ngoài|kết hôn+người nước ngoài=kết hôn có yếu tố nước ngoài
mất+giấy kết hôn=đăng ký lại kết hôn|trích lục hộ tịch
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
tích hợp=tích hợp thông tin trên thẻ căn cước
vneid=tài khoản định danh điện tử
quên mật khẩu=mở khóa tài khoản định danh
căn cước cũ|mã định danh=số chứng minh nhân dân 09 số, số định danh
passport>hộ chiếu
hộ chiếu=cấp hộ chiếu phổ thông
visa>thị thực
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
sang lào=giấy thông hành
nhận cha mẹ|nhận lại con|cha muốn nhận|ba muốn nhận|bố muốn nhận=nhận cha, mẹ, con
vợ sanh|mới sanh|sanh con|sanh em bé|sinh con|đẻ em bé|đẻ tại nhà|khai sanh|làm giấy tờ cho con|làm giấy cho bé|khai sinh trễ|khai sinh muộn=đăng ký khai sinh
mẹ đơn thân|không ghi tên cha|không có tên cha|không tên cha|không có cha|bỏ trống tên cha|không chồng|không có chồng|không hôn thú=đăng ký khai sinh|trợ cấp xã hội hàng tháng
hàn quốc|đài loan|nhật bản|trung quốc|campuchia|thái lan|canada|châu âu|bên mỹ|ở mỹ|chồng mỹ|vợ mỹ|bên hàn|chồng hàn|vợ hàn|bên nhật|chồng nhật|vợ nhật|bên úc|chồng úc|chồng pháp|chồng đức|chồng anh|chồng tàu|chồng tây|vợ tây|bên tây|bên đức|bên pháp|người hàn|người mỹ|người nhật|người tàu|chồng việt kiều|vợ việt kiều|chồng nước ngoài|vợ nước ngoài|chồng ngoại quốc=nước ngoài|có yếu tố nước ngoài
sinh con ở nước ngoài|sinh ở nước ngoài|đẻ ở nước ngoài|sinh con bên=đăng ký khai sinh có yếu tố nước ngoài|ghi vào sổ hộ tịch việc khai sinh
li dị|thôi nhau=ly hôn
ly hôn bên|ly hôn ở nước ngoài|ly dị bên|ly hôn nước ngoài|ghi nhận ly hôn|ghi chú ly hôn=ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
ghi chú kết hôn|cưới ở nước ngoài|cưới bên|kết hôn ở nước ngoài=ghi vào sổ hộ tịch việc kết hôn
đám cưới|cưới nhau|cưới vợ|cưới chồng|cưới hỏi|lấy nhau|giấy cưới|đăng ký cưới|giấy hôn thú|làm giấy kết hôn|đkkh|tái hôn|cưới lại|đi thêm bước nữa=đăng ký kết hôn
nhận nuôi tạm|nuôi tạm|nuôi giùm|nuôi hộ|nuôi cháu ruột|dì nuôi|cậu nuôi|cô chú nuôi|bị bỏ rơi|cha mẹ bỏ rơi|trẻ bỏ rơi=nhận chăm sóc thay thế cho trẻ em|người thân thích
xin con nuôi|xin đứa nhỏ về nuôi|cháu bé về nuôi|nhận bé về nuôi|nhận một cháu bé|con rơi|xin con=đăng ký việc nuôi con nuôi
trông nom cháu|giám hộ cho cháu|người giám hộ|cha mẹ đi tù=đăng ký giám hộ
trẻ bị đánh|bạo hành trẻ em|xâm hại trẻ em|đánh con=can thiệp khẩn cấp trẻ em
cấm lại gần|không cho lại gần|vợ đánh|bị chồng đánh|bạo lực gia đình|đánh đập vợ=cấm tiếp xúc theo quyết định của chủ tịch
giấy báo tử|giấy khai tử|làm khai tử|mới chết|ba mất|má mất|tía mất|ông nội mất|bà nội mất|ông ngoại mất|bà ngoại mất|cha mẹ mất|người thân mất|con mất|tắt thở|chết già=đăng ký khai tử
mất+giấy khai tử=đăng ký lại khai tử|trích lục hộ tịch
trùng tên|đổi tên con|đổi tên cho con|đổi họ cho con|theo họ mẹ|đổi ngày sinh|đổi dân tộc|dân tộc khai sinh|khai sinh sai|cải chính khai sinh=thay đổi, cải chính, bổ sung thông tin hộ tịch
vô hộ khẩu|vào hộ khẩu|nhập hộ khẩu|nhập khẩu cho con|nhập khẩu cho vợ|nhập khẩu nhà chồng|chuyển hộ khẩu|đổi hộ khẩu|chuyển thường trú|nhập tên vô sổ|đăng ký hộ khẩu=đăng ký thường trú
tách khẩu|tách sổ hộ khẩu|tách hộ khẩu ra riêng|ra riêng|ra ở riêng|lập hộ mới|hộ riêng=tách hộ
khách ngủ|ngủ nhờ|ngủ qua đêm|khách trọ|khách ở qua đêm|bà con lên chơi|bạn ngủ lại|khách lưu trú|người quen ở lại=thông báo lưu trú
ghe làm nhà|sống dưới ghe|sống trên ghe|ở dưới ghe|sống trên thuyền|nhà bè|nhà ghe=nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở
không có nhà|không nhà|không hộ khẩu|chưa nhập hộ khẩu|chưa có hộ khẩu|không có hộ khẩu|vô gia cư=khai báo thông tin về cư trú đối với người chưa đủ điều kiện
ở mướn|mướn nhà|mướn phòng|thuê nhà ở|ở ký túc xá|ở thuê|ở trọ công nhân|kê khai tạm trú|tạm trú tạm vắng=đăng ký tạm trú
gia hạn kt3|tạm trú hết hạn=gia hạn tạm trú
đi xa lâu ngày|vắng nhà|đi vắng=khai báo tạm vắng
giấy xác nhận cư trú|giấy cư trú|xác nhận chỗ ở|xác nhận đang ở|ct 07=xác nhận thông tin về cư trú
căn cước mức|làm thẻ căn cước|căn cước lần đầu|đủ 14 tuổi|lên 14=cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên
căn cước cũ|căn cước hết hạn|đổi căn cước|cmnd hết hạn|căn cước gắn chíp=cấp đổi thẻ căn cước
9 số|chín số|chứng minh cũ|số cmnd cũ=xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
vneid mức 2|định danh mức 2|định danh điện tử|tài khoản vneid|kích hoạt vneid|cài vneid=cấp tài khoản định danh điện tử mức độ 02
vneid bị khóa|khóa vneid|bị khóa tài khoản=mở khóa tài khoản định danh
lấy lại quốc tịch|xin lại quốc tịch|hồi tịch=trở lại quốc tịch việt nam
nhập tịch|xin quốc tịch|vào quốc tịch=nhập quốc tịch việt nam
thôi quốc tịch|bỏ quốc tịch=thôi quốc tịch việt nam
miễn visa|miễn thị thực=cấp giấy miễn thị thực cho người việt nam định cư ở nước ngoài
gia hạn visa|visa hết hạn=gia hạn tạm trú, cấp thị thực mới cho người nước ngoài
hộ chiếu cho con|hộ chiếu trẻ em|hộ chiếu em bé|đi nước ngoài chơi|làm hộ chiếu lần đầu|hộ chiếu hết hạn|hộ chiếu gắn chip=cấp hộ chiếu phổ thông ở trong nước
mất+hộ chiếu=trình báo mất hộ chiếu phổ thông
tìm lại được hộ chiếu|thấy lại hộ chiếu=khôi phục giá trị sử dụng hộ chiếu phổ thông
qua biên giới|sang trung quốc|sang campuchia|qua campuchia|qua lào=giấy thông hành
hợp pháp hóa|hợp thức hóa lãnh sự|dấu lãnh sự|đóng dấu ngoại giao=chứng nhận lãnh sự, hợp pháp hóa lãnh sự
`;
