/** Shops, companies, licences, tax, vehicles, farming and fishing. */
export const business = `
hkd|hộ cá thể|kinh doanh cá thể>hộ kinh doanh
gpkd|đkkd|giấy kinh doanh>giấy phép kinh doanh
cty>công ty
công ty=doanh nghiệp
dn>doanh nghiệp
giấy phép kinh doanh|mở quán/tiệm/shop/cửa_hàng/xưởng/đại_lý/spa/nhà_trọ/sạp/lò/vựa|tạp hóa|buôn bán|bán hàng/online/cà_phê/phở/bún/nước/trà_sữa/quần_áo|tiệm tóc/nail|quán nước/phở|sạp hàng|kinh doanh nhà_trọ/phòng_trọ=đăng ký thành lập hộ kinh doanh
nghỉ/hết/thôi/bỏ bán|dẹp quán/tiệm|thôi/ngừng/bỏ kinh doanh|đóng quán|nghỉ luôn|giải thể hộ kinh doanh|trả giấy phép=chấm dứt hoạt động hộ kinh doanh
tạm nghỉ/đóng_cửa/đóng/ngưng/dừng|nghỉ/đóng_cửa tạm>tạm ngừng
tạm ngừng|tạm nghỉ bán/kinh_doanh|mở lại quán=tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh|tạm ngừng kinh doanh
mất+giấy phép kinh doanh=cấp lại giấy chứng nhận đăng ký hộ kinh doanh
đổi giấy_phép/địa_chỉ kinh doanh|đổi/sang/dời/chuyển tên/chủ quán/tiệm|sang/dời/chuyển quán/tiệm|dời địa điểm|đổi nơi/chỗ bán|bổ sung ngành|đổi địa chỉ hộ kinh doanh=thay đổi nội dung đăng ký hộ kinh doanh
lên cổ phần=thành công ty cổ phần
lên công ty=chuyển đổi hộ kinh doanh thành doanh nghiệp
mở/ra/lập công_ty/doanh_nghiệp|góp vốn=đăng ký thành lập công ty|thành lập doanh nghiệp
tnhh mtv>TNHH một thành viên
tnhh 2>TNHH hai thành viên
công ty một/1 mình|một/1 mình làm chủ|công ty riêng=đăng ký thành lập công ty TNHH một thành viên|doanh nghiệp tư nhân
giải_thể/đóng_cửa/dẹp/đóng/xóa công_ty/cty|phá sản|thua lỗ|công ty+không hoạt động=giải thể doanh nghiệp
đổi/thay giám đốc=người đại diện theo pháp luật
công ty+dời/dọn/chuyển|dọn văn phòng|văn phòng mới|đổi tên/địa_chỉ công ty|chuyển/đổi trụ_sở/văn_phòng|chuyển địa chỉ công ty=địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
bán_lại/sang/sang_nhượng công ty=thay đổi chủ sở hữu công ty|thay đổi chủ doanh nghiệp tư nhân
tăng/giảm vốn|thêm cổ đông=thay đổi vốn điều lệ
thêm ngành nghề=thay đổi ngành, nghề kinh doanh
mở/thêm/mở_thêm/lập chi nhánh|mở văn phòng đại diện=đăng ký hoạt động chi nhánh, văn phòng đại diện
con dấu|khắc/làm dấu=mẫu con dấu
htx>hợp tác xã
tổ hợp tác|nhóm nông dân=đăng ký thành lập tổ hợp tác
bán rượu=bán lẻ rượu
nấu/làm rượu|rượu gạo/quê/đế=sản xuất rượu thủ công
bán thuốc lá=bán lẻ sản phẩm thuốc lá
quán bar=kinh doanh dịch vụ vũ trường
karaoke|quán karaoke=cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
quán/tiệm net|game=trò chơi điện tử công cộng
mở nhà_hàng/quán_ăn=dịch vụ ăn uống
attp|vsattp|vệ sinh thực phẩm>an toàn thực phẩm
an toàn thực phẩm quán ăn|giấy an_toàn_thực_phẩm/vệ_sinh|bếp ăn|suất ăn=giấy chứng nhận đủ điều kiện an toàn thực phẩm
thực phẩm chức năng|vào siêu thị|công bố sản phẩm=đăng ký bản công bố sản phẩm
gas|đại lý gas=cửa hàng bán lẻ LPG chai
cây/bán xăng=kinh doanh xăng dầu
antt>an ninh trật tự
khách sạn|nhà nghỉ|công ty bảo vệ|cầm đồ|homestay|massage=đủ điều kiện về an ninh, trật tự
sao khách sạn|lên/gắn sao=hạng cơ sở lưu trú du lịch
công ty du lịch|tour=kinh doanh dịch vụ lữ hành
thẻ hướng dẫn|hướng dẫn viên=thẻ hướng dẫn viên du lịch
biển quảng_cáo/hiệu|bảng hiệu|treo biển|băng rôn|phướn|pano|dán quảng cáo=sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
khuyến mãi|giảm giá|bốc thăm trúng thưởng|quay số=đăng ký hoạt động khuyến mại
web bán hàng=website thương mại điện tử bán hàng
tiktok|shopee|lazada|bán trên sàn/mạng|sàn thương mại|bán hàng trên mạng|livestream=hoạt động kinh doanh trên nền tảng thương mại điện tử
thương hiệu|logo=đăng ký nhãn hiệu
bản quyền=quyền tác giả
barcode|mã vạch=quyền sử dụng mã số, mã vạch
co form>xuất xứ hàng hóa
pccc>phòng cháy chữa cháy
phòng cháy=thiết kế về phòng cháy chữa cháy
nhà/quầy/tiệm thuốc/thuốc_tây=kinh doanh dược
phòng khám/mạch|nha khoa=giấy phép hoạt động khám bệnh
dược sĩ=hành nghề dược
hành nghề y=giấy phép hành nghề bác sỹ
thuốc nam/bắc|thầy lang=lương y, bài thuốc gia truyền
xuất hóa đơn|hđđt|hóa đơn đỏ=sử dụng hóa đơn điện tử
hóa đơn điện tử=sử dụng hóa đơn điện tử
hóa đơn lẻ/từng_lần|mua hóa đơn=hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
hóa đơn sai|sai hóa đơn=xử lý hóa đơn điện tử đã lập sai
mst>mã số thuế
mã số thuế=đăng ký thuế lần đầu cá nhân
đổi mã_số_thuế/thông_tin_thuế=thay đổi thông tin đăng ký thuế
đóng/khóa mã số thuế=chấm dứt hiệu lực mã số thuế
mở mã số thuế=khôi phục mã số thuế
đóng/nộp thuế=khai thuế
giảm trừ gia cảnh=người phụ thuộc
tncn>thu nhập cá nhân
gtgt>giá trị gia tăng
thuế vat>thuế giá trị gia tăng
quyết toán thuế|thuế lương/thu_nhập=khai quyết toán thuế thu nhập cá nhân
hoàn thuế|hoàn/lấy_lại tiền thuế=hoàn thuế đối với cá nhân có thu nhập từ tiền lương
đóng/nộp dư/thừa thuế=hoàn thuế
thuế sang_tên/bán_nhà/bán_đất=thuế TNCN chuyển nhượng bất động sản
thuế đất/nhà_đất=thuế sử dụng đất phi nông nghiệp
thuế thuê_nhà/phòng_trọ=thuế cá nhân cho thuê bất động sản
cho thuê phòng/phòng_trọ/nhà/trọ/mặt_bằng|có phòng trọ=khai thuế đối với cá nhân cho thuê bất động sản
thuế khoán/bán_hàng/bán_online/online/hộ_kinh_doanh/cửa_hàng/quán=khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
trước bạ xe/ô_tô=lệ phí trước bạ đối với tài sản khác
khai sai|sửa tờ khai|tờ khai sai=khai bổ sung hồ sơ khai thuế
môn bài=lệ phí môn bài
nợ thuế=hoàn thành nghĩa vụ nộp thuế
bằng lái|gplx|bằng xe_máy/ô_tô/b2/c>giấy phép lái xe
thi/học/lấy bằng/giấy_phép_lái_xe|sát hạch|thi lái xe|bằng/thi a1=cấp giấy phép lái xe
bằng lái giấy|đổi bằng|thẻ pet|nâng hạng=đổi giấy phép lái xe
bằng/giấy_phép_lái_xe quân đội/sự=đổi giấy phép lái xe quân sự do bộ quốc phòng cấp
bằng/giấy_phép_lái_xe nước_ngoài/mỹ/hàn/nhật/úc=bằng lái xe của người nước ngoài
lái xe ở nước ngoài|bằng quốc tế=giấy phép lái xe quốc tế
cà vẹt|cavet|giấy tờ xe|giấy xe>đăng ký xe
xe hơi>xe ô tô
xe máy=xe mô tô
mua xe/ô_tô|xe mới|xe hơi/máy mới|bấm/ra biển/biển_số|đăng_ký/làm biển số|bốc số/biển|lấy biển số=đăng ký xe lần đầu
làm lại đăng_ký_xe/biển_số=cấp lại chứng nhận đăng ký xe, biển số xe
xe cũ|bán/tặng/cho xe|mua lại xe|chính chủ|đổi chủ xe|sang tên đổi chủ=thay đổi chủ xe (đăng ký sang tên xe)
rút/trả/cắt/bỏ/nộp_lại/trả_lại/giữ_lại biển/biển_số|rút hồ_sơ_gốc/hồ_sơ_xe|xe hết niên hạn|xe hư bỏ|xe nát|bỏ xe=thu hồi chứng nhận đăng ký xe, biển số xe
biển vàng|đổi màu xe|sơn xe/lại|đổi/mờ biển số|biển số bị gãy=đổi chứng nhận đăng ký xe, biển số xe
biển số tạm|biển tạm=đăng ký xe tạm thời
máy cày/xúc/ủi|xe cuốc/nâng=xe máy chuyên dùng
phù hiệu=phù hiệu cho xe ô tô
tem đăng kiểm=tem kiểm định an toàn kỹ thuật
đăng kiểm=chứng nhận kiểm định xe cơ giới
độ/hoán_cải xe=xe cơ giới cải tạo
phí đường bộ=xe tạm dừng tham gia giao thông
taxi|xe khách/dịch_vụ/đưa_đón/đưa_rước/hợp_đồng=vận tải bằng xe ô tô
quá khổ|xe quá tải=lưu hành xe quá tải trọng
ghe|thuyền|xuồng|đò=phương tiện thủy nội địa
ghe máy|giấy tờ ghe|giấy/đăng_ký ghe/đò|võ/vỏ lãi|tắc ráng=đăng ký phương tiện hoạt động trên đường thủy nội địa
bán/mua/sang_tên ghe=đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện
thuyền/máy trưởng|lái tàu sông|bằng/bằng_lái ghe/tàu/đò|sà lan=giấy chứng nhận khả năng chuyên môn, chứng chỉ chuyên môn
bến đò/phà=công bố hoạt động bến khách ngang sông
ghe cá|ghe/tàu đánh cá>tàu cá
đóng tàu/ghe/tàu_cá=đóng mới, cải hoán tàu cá
tàu cá=đăng ký tàu cá
đánh bắt/cá|đi biển=khai thác thủy sản
nuôi cá/tôm/thủy_sản/bè=xác nhận nuôi trồng thủy sản lồng bè
heo>lợn
nuôi lợn/gà/vịt/bò/dê=chăn nuôi trang trại
mất mùa|lợn chết=vùng bị thiệt hại do thiên tai, dịch bệnh
lợn/gà/vịt/bò/trâu bị_dịch/chết|tả châu phi|dịch tả/lợn|cúm gà|tiêu hủy lợn=hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
ngập úng|lúa chết|bão làm hư lúa|mất trắng|mưa lũ hư hại|sạt lở=thiên tai
nuôi rắn/cá_sấu/ba_ba/chồn/nhím/chim=cites
gieo tinh|phối giống=vật tư phối giống nhân tạo gia súc
chở/vận_chuyển lợn/bò/gà/gia_súc|đem/mang chó/mèo=kiểm dịch động vật
thuốc trừ_sâu/sâu|vật tư nông nghiệp=buôn bán thuốc bảo vệ thực vật|buôn bán phân bón
thuốc thú y=buôn bán thuốc thú y
bác sĩ thú y=chứng chỉ hành nghề thú y
ki ốt|kiot=chợ
gửi/nhận/lấy hàng=thủ tục hải quan
xklđ|xuất khẩu lao động=đưa người lao động đi làm việc
mã vùng trồng>mã số vùng trồng
pháo=pháo hoa nổ
flycam|drone|máy bay phun=tàu bay không người lái
tiệm vàng=mua, bán vàng miếng|vàng trang sức, mỹ nghệ
súng|dao/đao kiếm=vũ khí thô sơ
tiền rách/cũ_rách/cháy/nát|mối ăn=đổi tiền không đủ tiêu chuẩn lưu thông
`;
