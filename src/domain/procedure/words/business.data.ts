/** Shops, companies, licences, tax, vehicles, farming and fishing. */
export const business = `
hkd|hộ cá thể|kinh doanh cá thể>hộ kinh doanh
gpkd|đkkd>giấy phép kinh doanh
giấy phép kinh doanh|mở quán|mở tiệm|mở cửa hàng|mở shop|tạp hóa|mở xưởng|buôn bán|bán hàng|bán online|mở đại lý|mở spa|kinh doanh nhà trọ=đăng ký thành lập hộ kinh doanh
nghỉ bán|thôi kinh doanh|ngừng kinh doanh|trả giấy phép|trả giấy phép kinh doanh=chấm dứt hoạt động hộ kinh doanh
tạm nghỉ|tạm đóng cửa>tạm ngừng
tạm ngừng=tạm ngừng kinh doanh của hộ kinh doanh|tạm ngừng kinh doanh
mất+giấy phép kinh doanh|mất giấy phép hộ kinh doanh=cấp lại giấy chứng nhận đăng ký hộ kinh doanh
đổi giấy phép kinh doanh|đổi địa chỉ kinh doanh|đổi tên quán|đổi chủ quán|sang quán|dời quán|chuyển quán|dời địa điểm|bổ sung ngành|đổi địa chỉ hộ kinh doanh=thay đổi nội dung đăng ký hộ kinh doanh
lên công ty=chuyển đổi hộ kinh doanh thành doanh nghiệp
mở công ty=thành lập công ty|thành lập doanh nghiệp
tnhh mtv>TNHH một thành viên
tnhh 2>TNHH hai thành viên
giải thể công ty|giải thể cty|đóng cửa công ty|phá sản|dẹp công ty|đóng công ty|xóa công ty|công ty+không hoạt động=giải thể doanh nghiệp
đổi giám đốc|thay giám đốc=người đại diện theo pháp luật
chuyển trụ sở|đổi địa chỉ công ty|đổi tên công ty=thay đổi địa chỉ trụ sở chính
tăng vốn|giảm vốn=thay đổi vốn điều lệ
thêm ngành nghề=thay đổi ngành, nghề kinh doanh
mở chi nhánh|thêm chi nhánh|mở văn phòng đại diện=đăng ký hoạt động chi nhánh, văn phòng đại diện
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
biển vàng|đổi màu xe|sơn xe|sơn lại|đổi biển số|mờ biển số|biển số bị gãy=đổi chứng nhận đăng ký xe, biển số xe
biển số tạm|biển tạm=đăng ký xe tạm thời
phù hiệu=phù hiệu cho xe ô tô
tem đăng kiểm=tem kiểm định an toàn kỹ thuật
miễn đăng kiểm|đăng kiểm lần đầu=miễn kiểm định
khí thải xe máy=kiểm định khí thải xe mô tô
độ xe|hoán cải xe=xe cơ giới cải tạo
phí đường bộ=xe tạm dừng tham gia giao thông
đăng kiểm=chứng nhận kiểm định xe cơ giới
taxi|xe khách|xe dịch vụ=kinh doanh vận tải bằng xe ô tô
ghe|thuyền|xuồng|đò=phương tiện thủy nội địa
ghe cá|tàu đánh cá=đăng ký tàu cá
đánh bắt|đánh cá|đi biển=khai thác thủy sản
nuôi cá|nuôi tôm|nuôi thủy sản=nuôi trồng thủy sản lồng bè
nuôi heo|nuôi lợn|nuôi gà|nuôi bò=chăn nuôi trang trại
mất mùa|heo chết=vùng bị thiệt hại do thiên tai, dịch bệnh
vận chuyển heo|vận chuyển lợn=kiểm dịch động vật
ki ốt|kiot=chợ
xklđ|xuất khẩu lao động=đưa người lao động đi làm việc ở nước ngoài
bán cà phê|tiệm tóc|tiệm nail|quán nước|quán phở|bán phở|bán quần áo|sạp hàng|bán trà sữa|mở nhà trọ|kinh doanh phòng trọ|giấy kinh doanh=đăng ký thành lập hộ kinh doanh
nghỉ tạm|đóng cửa tạm|tạm đóng|tạm ngưng|tạm ngừng kinh doanh|tạm dừng kinh doanh|tạm nghỉ bán|mở lại quán=tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh
đóng quán|nghỉ luôn|hết bán|giải thể hộ kinh doanh|thôi bán|bỏ kinh doanh=chấm dứt hoạt động hộ kinh doanh
cty>công ty
dn>doanh nghiệp
công ty một mình|công ty 1 mình|một mình làm chủ|1 mình làm chủ|công ty riêng=đăng ký thành lập công ty TNHH một thành viên|doanh nghiệp tư nhân
ra công ty|mở doanh nghiệp|góp vốn mở công ty=đăng ký thành lập công ty|thành lập doanh nghiệp
công ty tạm nghỉ|tạm ngừng công ty=thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn
dời công ty|công ty dời|chuyển địa chỉ công ty|chuyển văn phòng|đổi trụ sở=thay đổi địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
tổ hợp tác|nhóm nông dân=đăng ký thành lập tổ hợp tác
bảng hiệu|treo biển|băng rôn|phướn|dán quảng cáo=thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
karaoke|quán karaoke=cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
khuyến mãi|giảm giá|bốc thăm trúng thưởng=đăng ký hoạt động khuyến mại
an toàn thực phẩm quán ăn|giấy an toàn thực phẩm|giấy vệ sinh=giấy chứng nhận đủ điều kiện an toàn thực phẩm
thực phẩm chức năng|công bố sản phẩm=đăng ký bản công bố sản phẩm
co form=giấy chứng nhận xuất xứ hàng hóa
tiktok|shopee|lazada|bán trên sàn|sàn thương mại|bán hàng trên mạng|livestream=hoạt động kinh doanh trên nền tảng thương mại điện tử
hoàn lại thuế|thuế hoàn lại|trừ thuế|đóng dư thuế|nộp thừa thuế=hoàn thuế
quyết toán thuế|thuế lương|thuế thu nhập=khai quyết toán thuế thu nhập cá nhân
thuế online|thuế bán online|thuế hộ kinh doanh|đóng thuế quán|thuế cửa hàng=khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
làm mã số thuế|đăng ký mst=đăng ký thuế lần đầu
đổi mst|đổi thông tin thuế=thay đổi thông tin đăng ký thuế
trước bạ xe|trước bạ ô tô=lệ phí trước bạ đối với tài sản khác
thuế trước bạ>lệ phí trước bạ
khai sai|sửa tờ khai|tờ khai sai=khai bổ sung hồ sơ khai thuế
đóng mã số thuế|hủy mã số thuế|khóa mã số thuế=chấm dứt hiệu lực mã số thuế
mở mã số thuế=khôi phục mã số thuế
hóa đơn lẻ|mua hóa đơn|hóa đơn từng lần=hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
hóa đơn sai|sai hóa đơn=xử lý hóa đơn điện tử đã lập sai
nợ thuế=xác nhận hoàn thành nghĩa vụ nộp thuế
hóa đơn điện tử=đăng ký sử dụng hóa đơn điện tử
bốc số|bốc biển|lấy biển số|xe máy mới|mua ô tô|xe hơi mới|ra biển số=đăng ký xe lần đầu|cấp biển số xe lần đầu
nộp lại biển số|trả biển số|trả lại biển số|cắt biển số|rút biển số|giữ lại biển số|xe hết niên hạn|xe hư bỏ|xe nát|bỏ xe=thu hồi chứng nhận đăng ký xe, biển số xe
mua lại xe|cho xe|tặng xe=thay đổi chủ xe (đăng ký sang tên xe)
bằng lái giấy|đổi bằng|thẻ pet|nâng hạng=đổi giấy phép lái xe
bằng quân đội|giấy phép lái xe quân sự=đổi giấy phép lái xe quân sự do bộ quốc phòng cấp
bằng nước ngoài|giấy phép lái xe nước ngoài=bằng lái xe của người nước ngoài
lái xe ở nước ngoài|bằng quốc tế=giấy phép lái xe quốc tế
học bằng lái|thi bằng lái|thi lái xe|bằng a1|thi a1|lấy bằng lái=cấp giấy phép lái xe
ghe máy|giấy tờ ghe|đăng ký đò|võ lãi|vỏ lãi|tắc ráng|giấy ghe=đăng ký phương tiện hoạt động trên đường thủy nội địa
bán ghe|sang tên ghe|mua ghe=đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện
thuyền trưởng|máy trưởng|lái tàu sông|sà lan=giấy chứng nhận khả năng chuyên môn, chứng chỉ chuyên môn
bến đò|bến phà=công bố hoạt động bến khách ngang sông
tả châu phi|dịch tả|heo bị dịch|cúm gà|bò chết|trâu chết|lợn chết|tiêu hủy heo|dịch heo=hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
ngập úng|lúa chết|bão làm hư lúa|mất trắng|mưa lũ hư hại|hạn mặn=khắc phục thiệt hại do thiên tai|vùng bị thiệt hại do thiên tai
nuôi bè=xác nhận nuôi trồng thủy sản lồng bè
nuôi rắn|nuôi cá sấu|động vật hoang dã|nuôi ba ba=cites
gieo tinh|phối giống=vật tư phối giống nhân tạo gia súc
đốt pháo|bắn pháo=pháo hoa nổ
thẻ hướng dẫn|hướng dẫn viên=thẻ hướng dẫn viên du lịch
thuốc trừ sâu|thuốc sâu|vật tư nông nghiệp=buôn bán thuốc bảo vệ thực vật|buôn bán phân bón
thuốc thú y=buôn bán thuốc thú y
bác sĩ thú y=chứng chỉ hành nghề thú y
flycam|drone=tàu bay không người lái
barcode|mã vạch=quyền sử dụng mã số, mã vạch
tiệm vàng=mua, bán vàng miếng|vàng trang sức, mỹ nghệ
súng|dao kiếm|đao kiếm=vũ khí thô sơ
thẩm duyệt phòng cháy|giấy phòng cháy=thẩm định thiết kế về phòng cháy chữa cháy
tiền rách|tiền cũ rách|mối ăn|tiền cháy|tiền nát=đổi tiền không đủ tiêu chuẩn lưu thông
cho thuê phòng trọ|cho thuê nhà|cho thuê trọ|có phòng trọ=khai thuế đối với cá nhân cho thuê bất động sản
xe đưa rước|xe đưa đón|xe hợp đồng=kinh doanh vận tải bằng xe ô tô
phòng tập|dạy bơi=kinh doanh hoạt động thể thao
quá khổ|xe quá tải=lưu hành xe quá tải trọng
`;
