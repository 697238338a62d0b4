/** Shops, companies, licences, tax, vehicles, farming and fishing. */
export const business = `
hkd|hộ cá thể|kinh doanh cá thể>hộ kinh doanh
gpkd|đkkd>giấy phép kinh doanh
giấy phép kinh doanh|mở quán|mở tiệm|mở cửa hàng|mở shop|tạp hóa|mở xưởng|buôn bán|bán hàng|bán online|mở đại lý|mở spa|kinh doanh nhà trọ=đăng ký thành lập hộ kinh doanh
nghỉ bán|nghỉ bán hàng|thôi kinh doanh|ngừng kinh doanh|trả giấy phép|trả giấy phép kinh doanh=chấm dứt hoạt động hộ kinh doanh
tạm nghỉ|tạm đóng cửa>tạm ngừng
tạm ngừng=tạm ngừng kinh doanh của hộ kinh doanh|tạm ngừng kinh doanh
mất+giấy phép kinh doanh=cấp lại giấy chứng nhận đăng ký hộ kinh doanh
đổi giấy phép kinh doanh|đổi địa chỉ kinh doanh|đổi tên quán|đổi chủ quán|sang quán|đổi địa chỉ hộ kinh doanh=thay đổi nội dung đăng ký hộ kinh doanh
lên công ty=chuyển đổi hộ kinh doanh thành doanh nghiệp
mở công ty=thành lập công ty|thành lập doanh nghiệp
tnhh mtv>TNHH một thành viên
tnhh 2>TNHH hai thành viên
giải thể công ty|đóng cửa công ty|phá sản=giải thể doanh nghiệp
đổi giám đốc|thay giám đốc=người đại diện theo pháp luật
chuyển trụ sở|đổi địa chỉ công ty|đổi tên công ty=thay đổi địa chỉ trụ sở chính
tăng vốn|giảm vốn=thay đổi vốn điều lệ
thêm ngành nghề=thay đổi ngành, nghề kinh doanh
mở chi nhánh|mở văn phòng đại diện=đăng ký hoạt động chi nhánh, văn phòng đại diện
khắc dấu=đăng ký mẫu con dấu
htx>hợp tác xã
bán rượu=bán lẻ rượu
nấu rượu|rượu gạo|rượu quê|làm rượu=sản xuất rượu thủ công
bán thuốc lá=bán lẻ sản phẩm thuốc lá
quán bar=kinh doanh dịch vụ vũ trường
quán net|tiệm net|game=trò chơi điện tử công cộng
attp|vsattp|vệ sinh thực phẩm>an toàn thực phẩm
gas=cửa hàng bán lẻ LPG chai
cây xăng|bán xăng=kinh doanh xăng dầu
antt>an ninh trật tự
khách sạn|nhà nghỉ|cầm đồ|homestay|massage=đủ điều kiện về an ninh, trật tự
sao khách sạn=hạng cơ sở lưu trú du lịch
công ty du lịch|tour=kinh doanh dịch vụ lữ hành
biển quảng cáo|pano|biển hiệu=sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
ca nhạc|văn nghệ=biểu diễn nghệ thuật
web bán hàng=website thương mại điện tử bán hàng
thương hiệu|logo=đăng ký nhãn hiệu
bản quyền=quyền tác giả
pccc>phòng cháy chữa cháy
gym|hồ bơi|bể bơi|sân bóng=kinh doanh hoạt động thể thao
nhà thuốc|quầy thuốc=kinh doanh dược
phòng khám|phòng mạch|nha khoa=giấy phép hoạt động khám bệnh, chữa bệnh
hành nghề y=giấy phép hành nghề bác sỹ
thuốc nam|thầy lang=lương y, bài thuốc gia truyền
xuất hóa đơn|hđđt|hóa đơn đỏ=sử dụng hóa đơn điện tử
mst>mã số thuế
mã số thuế=đăng ký thuế lần đầu cá nhân
giảm trừ gia cảnh=người phụ thuộc
tncn>thu nhập cá nhân
hoàn thuế|hoàn tiền thuế=hoàn thuế đối với cá nhân có thu nhập từ tiền lương
gtgt>giá trị gia tăng
thuế sang tên|thuế bán nhà|thuế bán đất=thuế TNCN chuyển nhượng bất động sản
thuế đất|thuế nhà đất=thuế sử dụng đất phi nông nghiệp
thuế thuê nhà|thuế phòng trọ=thuế cá nhân cho thuê bất động sản
thuế khoán|thuế bán hàng=khai thuế đối với hộ kinh doanh
bằng lái|gplx|bằng xe máy|bằng ô tô|bằng b2|bằng c>giấy phép lái xe
thi bằng|sát hạch|thi giấy phép lái xe=cấp giấy phép lái xe
cà vẹt|cavet|giấy tờ xe|giấy xe>đăng ký xe
mua xe|xe mới|bấm biển|đăng ký biển số|làm biển số=đăng ký xe lần đầu
mất+biển số|làm lại đăng ký xe=cấp lại chứng nhận đăng ký xe, biển số xe
xe cũ|bán xe|chính chủ|đổi chủ xe|sang tên đổi chủ=thay đổi chủ xe (đăng ký sang tên xe)
rút hồ sơ gốc|rút hồ sơ xe=thu hồi chứng nhận đăng ký xe
biển vàng|đổi màu xe|đổi biển số=đổi chứng nhận đăng ký xe, biển số xe
biển số tạm|biển tạm=đăng ký xe tạm thời
phù hiệu=phù hiệu cho xe ô tô
đăng kiểm=chứng nhận kiểm định xe cơ giới
taxi|xe khách|xe dịch vụ=kinh doanh vận tải bằng xe ô tô
ghe|thuyền|xuồng|đò=phương tiện thủy nội địa
ghe cá|tàu đánh cá=đăng ký tàu cá
đánh bắt|đánh cá|đi biển=khai thác thủy sản
nuôi cá|nuôi tôm|nuôi thủy sản=nuôi trồng thủy sản lồng bè
nuôi heo|nuôi lợn|nuôi gà|nuôi bò=chăn nuôi trang trại
lũ lụt|mất mùa|heo chết=vùng bị thiệt hại do thiên tai, dịch bệnh
đốn rừng=khai thác gỗ rừng trồng
vận chuyển heo|vận chuyển lợn=kiểm dịch động vật
ki ốt|kiot|sạp=chợ
xklđ|xuất khẩu lao động=đưa người lao động đi làm việc ở nước ngoài
`;
