/** Birth, marriage, death, family, residence, identity and travel papers, certification and judicial aid. */
export const people = `
gks>giấy khai sinh
tthn>tình trạng hôn nhân
khai sanh>khai sinh
hôn thú>giấy kết hôn
cccd|cmnd|cmtnd|cmt|chứng minh thư|chứng minh nhân dân|thẻ chip>căn cước
vnid|vn eid>vneid
passport>hộ chiếu
evisa|e visa>thị thực điện tử
visa>thị thực
trc>thẻ tạm trú
giấy khai sinh|mới sinh|sinh em bé|sinh con|vợ sinh|vợ sanh|mới sanh|sanh con|sanh em bé|đẻ con|mới đẻ|vợ đẻ|làm giấy cho bé|làm giấy tờ cho con=đăng ký khai sinh
trích lục|sao lục|sao khai sinh|bản sao kết hôn|bản sao khai tử|khai sinh bản sao=bản sao trích lục hộ tịch, bản sao giấy khai sinh
khai sinh gốc|mất khai sinh|mất+giấy khai sinh=bản sao trích lục hộ tịch, bản sao giấy khai sinh|đăng ký lại khai sinh
mất+giấy kết hôn=bản sao trích lục hộ tịch|đăng ký lại kết hôn
không còn sổ|sổ lưu=đăng ký lại khai sinh|đăng ký lại kết hôn
khai sinh+người lớn|chưa từng có khai sinh|chưa từng có giấy khai sinh|không có giấy khai sinh=khai sinh cho người đã có hồ sơ, giấy tờ cá nhân
là một người|cùng một người=xác nhận thông tin hộ tịch
ngoài giá thú|tên cha|tên bố|họ cha|họ bố=khai sinh kết hợp nhận cha, mẹ, con|nhận cha, mẹ, con
nhận bố|nhận con|nhận cha|cha ruột|bố ruột|con ruột|con rơi=nhận cha, mẹ, con
mẹ đơn thân|không tên cha|không ghi tên cha|không có tên cha|không có cha|không có chồng|không chồng=đăng ký khai sinh|trợ cấp xã hội hàng tháng
khai sinh+nhập khẩu|bảo hiểm+bé|bảo hiểm+con|bảo hiểm+trẻ em|tháng tuổi=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
giấy kết hôn|cưới|lấy vợ|lấy chồng|lấy nhau|lập gia đình|đkkh|tái hôn|bước nữa|thành vợ chồng=đăng ký kết hôn
lấy người nước ngoài|kết hôn+người nước ngoài|lấy việt kiều|kết hôn+việt kiều=kết hôn có yếu tố nước ngoài
độc thân|chưa vợ|chưa chồng|chưa có vợ|chưa có chồng|chưa có gia đình|chưa kết hôn|chưa lấy vợ|chưa lấy chồng|chưa lập gia đình|xác nhận hôn nhân=xác nhận tình trạng hôn nhân
hàn quốc|đài loan|nhật bản|trung quốc|campuchia|thái lan|châu âu|ở mỹ|bên mỹ|bên hàn|bên nhật|bên úc|bên đức|chồng mỹ|chồng hàn|chồng nhật|chồng tây|vợ mỹ|vợ hàn|người mỹ|người hàn|người nhật|chồng việt kiều=nước ngoài|có yếu tố nước ngoài
sinh ở nước ngoài|đẻ ở nước ngoài|sinh con bên=đăng ký khai sinh có yếu tố nước ngoài|ghi vào sổ hộ tịch việc khai sinh
ly dị|bỏ vợ|bỏ chồng|thôi nhau=ly hôn|đơn khởi kiện
ghi chú ly hôn|ly dị bên=ghi vào sổ hộ tịch việc ly hôn, hủy việc kết hôn
ghi chú kết hôn|cưới ở nước ngoài|cưới bên=ghi vào sổ hộ tịch việc kết hôn
chết|qua đời|tử vong|từ trần|mới mất|vừa mất|người mất|báo tử|chứng tử|giấy khai tử|bố mất|cha mất|ba mất|mẹ mất|má mất|ông mất|bà mất|nội mất|ngoại mất|chồng mất|vợ mất=thủ tục đăng ký khai tử
cải chính|đổi tên|đổi họ|sửa tên|sửa họ|sửa ngày|sửa năm|sửa tuổi|sửa khai sinh|sửa giấy khai sinh|sai+khai sinh|sai+giấy khai sinh|sai họ|sai ngày|sai năm|theo họ|tên đệm|tên lót|chữ đệm|đổi ngày|đổi năm|tuổi thật|giới tính=thay đổi, cải chính, bổ sung thông tin hộ tịch
đổi dân tộc|sai dân tộc|theo dân tộc=xác định lại dân tộc
cháu mồ côi|trông nom|nuôi cháu|cha mẹ đi tù|mất năng lực=đăng ký giám hộ
thôi giám hộ|không làm giám hộ|không muốn làm giám hộ|bỏ giám hộ|hủy giám hộ=chấm dứt giám hộ
con nuôi|nhận con nuôi|nhận nuôi|xin con|con riêng=đăng ký việc nuôi con nuôi trong nước|việc nuôi con nuôi|nhận con riêng
về nuôi=đăng ký việc nuôi con nuôi|nhận chăm sóc thay thế cho trẻ em
nuôi tạm|nhận nuôi tạm|nuôi hộ|nhận nuôi cháu|dì ruột|cậu ruột|bỏ rơi=nhận chăm sóc thay thế cho trẻ em|người thân thích
đánh con|hành hạ|trẻ bị đánh|xâm hại|trẻ bị bạo hành|bạo hành trẻ=can thiệp khẩn cấp trẻ em
chồng đánh|vợ đánh|đánh đập|bạo hành|bạo lực gia đình|lại gần=cấm tiếp xúc theo quyết định của chủ tịch|can thiệp khẩn cấp trẻ em
hộ khẩu|nhập khẩu|chuyển hộ khẩu|chuyển khẩu|nhập hộ|vào hộ|nhập tên|kt1|về ở với=đăng ký thường trú
cắt khẩu|cắt hộ khẩu|xóa khẩu|xóa hộ khẩu|rút khẩu|khỏi hộ khẩu|cắt thường trú|xóa thường trú=xóa đăng ký thường trú
tách khẩu|tách hộ khẩu|tách sổ hộ khẩu|hộ khẩu riêng|ra riêng|ra ở riêng|hộ riêng=tách hộ khẩu riêng|tách hộ
kt3|kt4|ở trọ|thuê trọ|phòng trọ|nhà trọ|ở thuê|ở nhờ|ở mướn|mướn nhà|thuê phòng|ký túc xá=đăng ký tạm trú|tạm trú
cắt tạm trú|xóa tạm trú|hủy tạm trú|bỏ tạm trú|chuyển trọ|trả phòng|trả trọ=xóa đăng ký tạm trú
đi làm ăn xa|đi xa|vắng nhà|đi vắng|đi làm xa=khai báo tạm vắng
ngủ lại|ở lại|qua đêm|ngủ qua đêm|ngủ nhờ|đến chơi|lên chơi|ở chơi|vài hôm|vài bữa|khai khách|trình công an=thông báo lưu trú cho khách qua đêm|thông báo lưu trú
ct07|ct 07|xác nhận hộ khẩu|xác nhận+nơi ở|xác nhận+chỗ ở|chứng minh nơi ở|mất hộ khẩu|mất sổ hộ khẩu|thay sổ hộ khẩu|hộ khẩu giấy|xác nhận+thường trú|xác nhận+tạm trú=xác nhận thông tin về cư trú
chủ hộ|sai+hộ khẩu|sửa hộ khẩu|hộ khẩu điện tử=điều chỉnh thông tin về cư trú
dưới ghe|trên ghe|trên thuyền|nhà ghe=nơi thường xuyên đậu, đỗ; sử dụng phương tiện
không có nhà|không hộ khẩu|không có hộ khẩu|chưa có hộ khẩu|chưa nhập hộ khẩu|vô gia cư=khai báo thông tin về cư trú đối với người chưa đủ điều kiện
người nước ngoài+thuê|khách nước ngoài|khách người nước ngoài=khai báo tạm trú cho người nước ngoài
làm căn cước|căn cước lần đầu|chưa có căn cước=cấp thẻ căn cước cho người
căn cước+bé|căn cước cho trẻ|căn cước cho con|cccd cho con|căn cước cho cháu|dưới 14=căn cước cho người dưới 14 tuổi
đổi căn cước|căn cước hết hạn|hỏng+căn cước|sai+căn cước=cấp đổi thẻ căn cước
tích hợp=tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước
căn cước cũ|chứng minh cũ|mã định danh|9 số|chín số=xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
thông tin dân cư|sai+vneid|sai trên vneid=điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư theo đề nghị của công dân
vneid=tài khoản định danh điện tử
mức 2|định danh điện tử|tài khoản vneid|kích hoạt vneid|cài vneid|đăng ký vneid=cấp tài khoản định danh điện tử mức độ 02
vneid+công ty|vneid+doanh nghiệp|định danh điện tử công ty=cấp tài khoản định danh điện tử cho cơ quan, tổ chức
quên mật khẩu|vneid bị khóa|vneid khóa=mở khóa tài khoản định danh
khóa vneid=khóa căn cước điện tử
hộ chiếu|hộ chiếu gắn chip=cấp hộ chiếu phổ thông ở trong nước
dán tem|tem ab=cấp tem ab
mất hộ chiếu=trình báo mất hộ chiếu phổ thông
tìm lại|tìm thấy|thấy lại|kiếm lại=khôi phục giá trị sử dụng
lịch sử xuất nhập cảnh|quá trình xuất nhập cảnh=xác nhận, cung cấp thông tin liên quan đến xuất nhập cảnh
cổng tự động|autogate=qua cổng kiểm soát tự động
sang lào|qua lào|sang trung quốc|sang campuchia|qua campuchia|qua biên giới=giấy thông hành biên giới việt nam lào|giấy thông hành
apec=thẻ abtc
thẻ tạm trú=thẻ tạm trú cho người nước ngoài
thẻ xanh|thẻ thường trú=thẻ thường trú cho người nước ngoài
miễn thị thực|thị thực 5 năm=cấp giấy miễn thị thực
gia hạn thị thực|thị thực hết hạn=gia hạn tạm trú, cấp thị thực mới cho người nước ngoài
lấy lại quốc tịch|xin lại quốc tịch|hồi tịch=trở lại quốc tịch việt nam ở trong nước|trở lại quốc tịch
nhập tịch|xin quốc tịch|vào quốc tịch=nhập quốc tịch việt nam ở trong nước|nhập quốc tịch
bỏ quốc tịch=thôi quốc tịch việt nam
còn quốc tịch|giữ quốc tịch|hai quốc tịch|song tịch=xác nhận có quốc tịch việt nam
gốc việt=người gốc việt nam
hợp pháp hóa|dấu ngoại vụ|dấu ngoại giao|dấu bộ ngoại giao=chứng nhận lãnh sự, hợp pháp hóa lãnh sự
công chứng=chứng thực bản sao từ bản chính|chứng thực
công chứng di chúc|lập di chúc|viết di chúc=chứng thực di chúc thừa kế|chứng thực di chúc
để lại nhà|để lại đất|mẹ để lại|má để lại|bố để lại|ba để lại|thỏa thuận chia|anh em chia=chứng thực văn bản phân chia di sản
dịch thuật|người dịch|dịch công chứng|dịch thuật công chứng=chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật
photo|phô tô=chứng thực bản sao từ bản chính
mở văn phòng công chứng=thành lập văn phòng công chứng
văn phòng luật|văn phòng luật sư=đăng ký hoạt động của tổ chức hành nghề luật sư
làm hòa giải|tổ hòa giải=công nhận hòa giải viên|hòa giải viên
không muốn làm hòa giải=thôi làm hòa giải viên
thù lao|hòa giải xong=thanh toán thù lao cho hòa giải viên
`;
