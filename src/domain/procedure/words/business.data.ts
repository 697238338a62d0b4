/** Shops, companies, licences, tax, vehicles, farming and fishing. */
export const business = `
hkd|hộ cá thể|kinh doanh cá thể>hộ kinh doanh
gpkd|đkkd|giấy kinh doanh>giấy phép kinh doanh
cty>công ty
công ty=doanh nghiệp
dn>doanh nghiệp
giấy phép kinh doanh|mở quán/tiệm/shop/cửa_hàng/xưởng/đại_lý/spa/nhà_trọ/sạp/lò/vựa/garage/cơ_sở|tạp hóa|buôn bán|bán hàng/online/cà_phê/phở/bún/nước/trà_sữa/quần_áo/bánh_mì/cơm/đồ_ăn/trà_chanh|tiệm tóc/nail|quán nước/phở|sạp hàng|đăng ký kinh_doanh/buôn_bán|kinh doanh nhà_trọ/phòng_trọ=hộ kinh doanh
nghỉ/hết/thôi/bỏ bán|dẹp quán/tiệm|thôi/ngừng/bỏ kinh doanh|đóng quán|nghỉ luôn/hẳn|giải thể hộ kinh doanh|trả giấy phép=chấm dứt hoạt động hộ kinh doanh
tạm nghỉ/đóng_cửa/đóng/ngưng/dừng|nghỉ/đóng_cửa tạm|nghỉ/nghỉ_bán/đóng_quán mấy/vài/một_thời_gian|nghỉ/nghỉ_hoạt_động 1/một/2/hai năm>tạm ngừng
tạm ngừng|mở lại quán|tạm ngừng bán/quán=tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh|tạm ngừng kinh doanh
mất/hỏng+giấy_phép_kinh_doanh=cấp lại giấy chứng nhận đăng ký hộ kinh doanh
mất/hỏng/làm_lại+giấy_phép_kinh_doanh_công_ty/giấy_phép_công_ty|mất+giấy_phép_kinh_doanh_doanh_nghiệp/giấy_chứng_nhận_giấy_phép_kinh_doanh_công_ty=cấp lại giấy chứng nhận đăng ký doanh nghiệp
công_ty/doanh_nghiệp+tạm_ngừng/ngưng_hoạt_động/nghỉ_hoạt_động=thông báo tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo doanh nghiệp
đổi giấy_phép/địa_chỉ kinh doanh|đổi/sang/dời/chuyển tên/chủ quán/tiệm|sang/dời/chuyển quán/tiệm|dời địa điểm|đổi nơi/chỗ bán|bổ sung ngành|đổi địa_chỉ/tên/chủ/ngành hộ kinh doanh|quán/tiệm dời/chuyển|dọn quán/tiệm|giấy_phép_kinh_doanh/hộ_kinh_doanh cho/sang con/vợ/chồng=thay đổi nội dung đăng ký hộ kinh doanh
lên cổ phần=thành công ty cổ phần
lên công ty=chuyển đổi hộ kinh doanh thành doanh nghiệp
mở/ra/lập công_ty/doanh_nghiệp|góp/hùn vốn=đăng ký thành lập công ty|thành lập doanh nghiệp
tnhh mtv>TNHH một thành viên
tnhh 2>TNHH hai thành viên
công ty một/1 mình|một/1 mình làm chủ|công ty riêng=đăng ký thành lập công ty TNHH một thành viên|doanh nghiệp tư nhân
giải_thể/đóng_cửa/dẹp/đóng/xóa công_ty|phá sản|thua lỗ|đóng hẳn|công ty+không_hoạt_động/lỗ/đóng_cửa=giải thể doanh nghiệp, giải thể trong trường hợp bị thu hồi
đổi/thay giám_đốc/sếp/chủ_tịch=đăng ký thay đổi người đại diện theo pháp luật
công ty dời/dọn|công ty chuyển trụ_sở/văn_phòng/địa_chỉ/sang/tỉnh/quận|công ty+đổi_tên|dọn văn phòng|văn phòng mới|đổi tên/địa_chỉ công ty|chuyển/đổi trụ_sở/văn_phòng|chuyển địa chỉ công ty=địa chỉ trụ sở chính, đăng ký đổi tên của doanh nghiệp
bán_lại/sang/sang_nhượng công ty=thay đổi chủ sở hữu công ty|thay đổi chủ doanh nghiệp tư nhân
tăng/giảm/rút/thêm vốn|thêm cổ_đông/thành_viên|bán/sang/chuyển_nhượng cổ_phần/phần_vốn/vốn_góp|rút khỏi công ty=thay đổi vốn điều lệ, phần vốn góp, tỷ lệ phần vốn góp
thêm ngành_nghề/mã_ngành/ngành=thay đổi ngành, nghề kinh doanh
mở/thêm/mở_thêm/lập chi nhánh|mở văn phòng đại diện|mở thêm cửa_hàng/kho/địa_điểm|công ty mở cửa_hàng/kho|cửa_hàng/địa_điểm thứ_hai/thứ_2=đăng ký hoạt động chi nhánh, văn phòng đại diện
đóng/bỏ/dẹp/giải_thể chi_nhánh=chấm dứt hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh
con dấu|khắc/làm dấu|dấu tròn=mẫu con dấu
lấy căn_cước/tên mở/đứng_tên/lập/thành_lập công ty|mạo danh|giả chữ ký=đề nghị thu hồi giấy chứng nhận đăng ký doanh nghiệp nội dung kê khai giả mạo
htx>hợp tác xã
tổ hợp tác|nhóm nông dân=đăng ký thành lập tổ hợp tác
bán/đại_lý rượu|rượu bia|bia rượu=cấp giấy phép bán lẻ rượu
bán sỉ>bán buôn
nấu/làm/lò/ủ/ngâm rượu|rượu gạo/quê/đế/nếp/cần|mở/xưởng/lò nấu rượu=cấp giấy phép sản xuất rượu thủ công
bán thuốc lá=bán lẻ sản phẩm thuốc lá
quán bar=kinh doanh dịch vụ vũ trường
mở quán/phòng/cơ_sở karaoke|quán/phòng/giấy_phép_kinh_doanh/giấy_phép karaoke|quán hát>karaoke
karaoke=cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke
quán/tiệm/tiệm_game/phòng net|game|cyber=giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp dịch vụ trò chơi điện tử công cộng
mở nhà_hàng/quán_ăn=dịch vụ ăn uống
attp|vsattp|vệ sinh thực phẩm|vệ sinh an toàn thực phẩm|an toàn vệ sinh thực phẩm>an toàn thực phẩm
giấy/giấy_phép/giấy_chứng_nhận/quán/quán_ăn/cơ_sở+an_toàn_thực_phẩm|giấy an_toàn/vệ_sinh|bếp ăn|suất ăn|nước đá|nước đóng bình/chai|giò chả|nem chua|lò bún/bánh=cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh
tpcn>thực phẩm chức năng
thực phẩm chức năng|vào siêu thị|công bố sản_phẩm/chất_lượng/trà=đăng ký bản công bố sản phẩm
quảng cáo thực phẩm chức năng=đăng ký nội dung quảng cáo đối với thực phẩm bảo vệ sức khỏe
kem trộn/dưỡng/dưỡng_da/face|son môi|mỹ phẩm handmade|nước hoa=phiếu công bố sản phẩm mỹ phẩm sản xuất trong nước
máy đo|máy thở|dụng cụ y tế|thiết bị y tế=công bố đủ điều kiện mua bán trang thiết bị y tế
mở tiệm/cửa_hàng/đại_lý gas/bình_gas|bán/giao/tiệm/đại_lý/đại_lý_bán/bán_bình/bình gas|bình/đại_lý ga>gas
gas=cấp giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai
chiết/nạp/sang/chiết_nạp gas=cấp giấy chứng nhận đủ điều kiện trạm nạp LPG vào chai
~cây/trạm/bán xăng|mở cây xăng|xăng lẻ|nhà/quầy/tiệm/mở_nhà/mở_quầy/mở_tiệm thuốc/thuốc_tây
antt>an ninh trật tự
mở/kinh_doanh khách_sạn/nhà_nghỉ/homestay/phòng_trọ_ngắn_ngày|khách sạn|nhà nghỉ|công_ty/dịch_vụ bảo_vệ|vệ sĩ|cầm đồ|mở/mở_tiệm/tiệm cầm đồ|homestay|massage|mát xa|mở quán/tiệm massage=giấy chứng nhận đủ điều kiện về an ninh, trật tự
khách_sạn/homestay/resort+3/4/5_sao/gắn_sao/lên_sao/xếp_hạng/công_nhận|3/4/5 sao|sao khách sạn|lên/gắn/xếp sao=thủ tục công nhận hạng cơ sở lưu trú du lịch
mở công ty du lịch/tour|công ty du lịch|tour|dẫn khách=thủ tục cấp giấy phép kinh doanh dịch vụ lữ hành
thẻ hướng dẫn|hướng dẫn viên=thẻ hướng dẫn viên du lịch
biển quảng_cáo/hiệu|bảng hiệu|treo biển|băng rôn|phướn|pano|dán quảng cáo=tiếp nhận hồ sơ thông báo sản phẩm quảng cáo trên bảng quảng cáo, băng-rôn
tờ rơi|roadshow|diễu hành=thông báo tổ chức đoàn người thực hiện quảng cáo
khuyến mãi>khuyến mại
khuyến mại|giảm giá|tặng quà|mua 1 tặng 1=thông báo hoạt động khuyến mại
bốc thăm|trúng thưởng|quay số|rút thăm|vòng quay=đăng ký hoạt động khuyến mại đối với chương trình khuyến mại mang tính may rủi
web|trang web>website
website+bán/bán_hàng/công_ty|thông báo website|website=thông báo website thương mại điện tử bán hàng
app>ứng dụng
ứng dụng bán_hàng/bán/đặt_hàng/mua_hàng=thông báo ứng dụng thương mại điện tử bán hàng
làm/mở/lập sàn|cho người khác bán=ứng dụng cung cấp dịch vụ thương mại điện tử|website cung cấp dịch vụ thương mại điện tử
tiktok|shopee|lazada|bán trên sàn/mạng|sàn thương mại|bán hàng trên mạng|livestream=hoạt động kinh doanh trên nền tảng thương mại điện tử
giữ/giữ_độc_quyền/độc_quyền/bảo_hộ/đăng_ký/đăng_ký_bảo_hộ logo/thương_hiệu/nhãn_hiệu/tên_quán/nhãn|thương hiệu|logo|nhãn hàng=thủ tục đăng ký nhãn hiệu
phát minh|sáng_chế/chế/chế_tạo máy=thủ tục đăng ký sáng chế
mẫu mã|kiểu dáng=thủ tục đăng ký kiểu dáng công nghiệp
bản/tác quyền|bài hát|sáng tác|viết sách/truyện/nhạc|tác phẩm=thủ tục cấp giấy chứng nhận đăng ký quyền tác giả
barcode|mã vạch=quyền sử dụng mã số, mã vạch
co form>xuất xứ hàng hóa
pccc>phòng cháy chữa cháy
phòng cháy|duyệt/thẩm_duyệt/bản_vẽ/duyệt_bản_vẽ/thẩm_định phòng_cháy/phòng_cháy_chữa_cháy|thẩm duyệt thiết kế|bản vẽ duyệt/thẩm_duyệt phòng cháy=thẩm định thiết kế về phòng cháy chữa cháy
phòng khám/mạch|nha khoa=giấy phép hoạt động khám bệnh
dược sĩ=hành nghề dược
hành nghề y=giấy phép hành nghề bác sỹ
thuốc nam/bắc|thầy lang=lương y, bài thuốc gia truyền
xuất hóa đơn|hđđt|hóa đơn đỏ=sử dụng hóa đơn điện tử
hóa đơn điện tử=sử dụng hóa đơn điện tử
hóa đơn lẻ/từng_lần|cấp/khách lẻ|bán một lần|mua hóa đơn=hóa đơn điện tử có mã của cơ quan thuế theo từng lần phát sinh
hóa đơn sai|sai hóa đơn=xử lý hóa đơn điện tử đã lập sai
mst>mã số thuế
mã số thuế=đăng ký thuế lần đầu cá nhân
đổi mã_số_thuế/thông_tin_mã_số_thuế/thông_tin_thuế|mã số thuế sai/lệch/cũ=thay đổi thông tin đăng ký thuế đối với người nộp thuế là cá nhân
đóng/khóa mã số thuế|mã số thuế trùng|hai/2 mã_số_thuế=chấm dứt hiệu lực mã số thuế
mở mã số thuế=khôi phục mã số thuế
đóng/nộp/kê_khai/kê thuế=khai thuế đối với hộ kinh doanh, cá nhân kinh doanh
giảm trừ gia cảnh=người phụ thuộc
tncn>thu nhập cá nhân
gtgt>giá trị gia tăng
thuế vat>thuế giá trị gia tăng
quyết toán thuế|thuế lương/thu_nhập=khai quyết toán thuế thu nhập cá nhân
tự/cá_nhân quyết_toán|quyết toán cá_nhân|hai/2 nơi/công_ty=khai quyết toán thuế/ hoàn thuế đối với cá nhân cư trú có thu nhập từ tiền lương
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
nợ thuế=xác nhận thực hiện nghĩa vụ thuế|nộp dần tiền thuế nợ
đóng/nộp/trả từ_từ/dần/nhiều_lần|thuế trả_góp|nợ thuế trả_góp=nộp dần tiền thuế nợ
nộp/đóng/chuyển nhầm/nhầm_thuế/tiền_thuế_nhầm|nộp tiền thuế nhầm|nhầm mục=tra soát, điều chỉnh thông tin thu, nộp ngân sách
phạt chậm_nộp|tiền phạt thuế=không tính tiền chậm nộp|miễn tiền chậm nộp
giảm/miễn/bớt thuế/thuế_hộ_kinh_doanh|thuế+cháy/bão/lũ=giảm thuế thu nhập cá nhân đối với cá nhân, hộ kinh doanh
bằng lái|bằng lái xe|gplx|bằng xe_máy/ô_tô/b2/c>giấy phép lái xe
thi/học/lấy bằng/giấy_phép_lái_xe|sát hạch|thi lái xe|bằng/thi a1=cấp giấy phép lái xe
bằng lái giấy|đổi bằng|thẻ pet|nâng hạng=đổi giấy phép lái xe
bằng/giấy_phép_lái_xe công_an|bằng ngành=đổi giấy phép lái xe công an nhân dân
bằng/giấy_phép_lái_xe quân đội/sự=đổi giấy phép lái xe quân sự do bộ quốc phòng cấp
bằng/giấy_phép_lái_xe/giấy_phép_lái_xe_của nước_ngoài/mỹ/hàn/nhật/úc=đổi giấy phép lái xe hoặc bằng lái xe của người nước ngoài
lái xe ở nước ngoài|bằng quốc tế=giấy phép lái xe quốc tế
cà vẹt|cavet|giấy tờ xe|giấy xe>đăng ký xe
xe hơi>xe ô tô
xe máy=xe mô tô
mua xe/ô_tô|xe mới|xe hơi/máy mới|bấm/ra biển/biển_số|đăng_ký/làm biển số|bốc số/biển|lấy biển số=đăng ký xe lần đầu
làm lại đăng_ký_xe/biển_số=cấp lại chứng nhận đăng ký xe, biển số xe
xe cũ|bán/tặng/cho xe|mua lại xe|chính chủ|đổi chủ xe|sang tên đổi chủ=thay đổi chủ xe (đăng ký sang tên xe)
rút/trả/cắt/bỏ/nộp_lại/trả_lại/giữ_lại biển/biển_số|rút hồ_sơ_gốc/hồ_sơ_xe|bán xe nộp_lại_biển|xe hết niên hạn|xe hư bỏ|xe nát|bỏ xe=thu hồi chứng nhận đăng ký xe, biển số xe
biển vàng|đổi/sơn màu|đổi màu xe|sơn xe/lại|đổi biển/biển_số|biển/biển_số/biển_số_xe/đăng_ký_xe hỏng=đổi chứng nhận đăng ký xe, biển số xe
biển số tạm|biển tạm=đăng ký xe tạm thời
máy cày/xúc/ủi|xe cuốc/nâng=xe máy chuyên dùng
phù hiệu=phù hiệu cho xe ô tô
tem đăng kiểm=tem kiểm định an toàn kỹ thuật
đăng kiểm=cấp giấy chứng nhận kiểm định, tem kiểm định an toàn kỹ thuật và bảo vệ môi trường cho xe cơ giới
đăng kiểm tàu_cá=giấy chứng nhận an toàn kỹ thuật tàu cá
khí thải xe_máy=chứng nhận kiểm định khí thải xe mô tô, xe gắn máy
độ/hoán_cải xe|thùng xe|lên đời=xe cơ giới cải tạo
phí đường bộ=xe tạm dừng tham gia giao thông
taxi|nhà xe|chạy tuyến|xe khách/dịch_vụ/đưa_đón/đưa_rước/hợp_đồng/du_lịch/16_chỗ=giấy phép kinh doanh vận tải bằng xe ô tô
xe qua_lào/sang_lào/campuchia|chạy_xe/lái_xe+qua/sang lào/campuchia|xe qua biên_giới/cửa_khẩu=giấy phép liên vận giữa việt nam và|hải quan đối với ô tô, mô tô, xe gắn máy xuất cảnh
dạy/trung_tâm/mở_trung_tâm/trường lái_xe|trung tâm dạy lái xe=cấp giấy phép đào tạo lái xe
chở xăng/hóa_chất/gas|xe bồn=giấy phép vận chuyển hàng hóa nguy hiểm trên đường bộ
tàu hỏa/lửa/điện>tàu
lái/giấy_phép_lái_xe/bằng tàu|lái metro|bằng lái tàu hỏa/lửa=sát hạch cấp giấy phép lái tàu|xét cấp giấy phép lái tàu
sân bay+thẻ/ra_vào/nhân_viên|thẻ ra vào|khu cách ly=cấp mới thẻ kiểm soát an ninh cảng hàng không, sân bay
phi công|lái máy_bay=cấp giấy phép, năng định cho người lái tàu bay
tiếp viên=giấy chứng nhận thành viên tổ bay
quá khổ|xe quá tải=lưu hành xe quá tải trọng
ghe|thuyền|xuồng|đò=phương tiện thủy nội địa
ghe máy|giấy tờ ghe|giấy/đăng_ký ghe/đò|võ/vỏ lãi|tắc ráng=đăng ký phương tiện hoạt động trên đường thủy nội địa
bán/mua/sang_tên ghe=đăng ký lại phương tiện trong trường hợp chuyển quyền sở hữu phương tiện
ca nô|cano|du thuyền|mô tô nước|đạp vịt=đăng ký phương tiện hoạt động vui chơi, giải trí dưới nước
thuyền/máy trưởng|lái tàu sông|bằng/bằng_lái ghe/đò/sà_lan|sà lan=giấy chứng nhận khả năng chuyên môn, chứng chỉ chuyên môn
bến đò/phà=công bố hoạt động bến khách ngang sông
bến cát|bãi cát|mở bến=công bố hoạt động bến thủy nội địa
ghe cá/cào|ghe/tàu đánh cá>tàu cá
đóng/đóng_mới tàu/ghe/tàu_cá=chấp thuận đóng mới, cải hoán, thuê, mua tàu cá
tàu cá=đăng ký tàu cá
đánh bắt/cá|đi biển=khai thác thủy sản
nuôi cá/tôm/thủy_sản/bè=xác nhận nuôi trồng thủy sản lồng bè
heo>lợn
nuôi/trại lợn/gà/vịt/bò/dê=giấy chứng nhận đủ điều kiện chăn nuôi trang trại
mã/số trại=mã số định danh cơ sở chăn nuôi
nuôi bò_cạp=chăn nuôi bò cạp
nuôi ruồi=chăn nuôi ruồi lính đen
cá/tôm giống|ương cá|giống cá/tôm=cơ sở đủ điều kiện sản xuất, ương dưỡng giống thủy sản
mất mùa|lợn chết=vùng bị thiệt hại do thiên tai, dịch bệnh
lợn/gà/vịt/bò/trâu bị_dịch/chết|tả châu phi|dịch tả/lợn|cúm gà|tiêu hủy lợn=hỗ trợ cơ sở sản xuất bị thiệt hại do dịch bệnh động vật
ngập úng|lúa chết|bão làm hư lúa|mất trắng|mưa lũ hư hại|sạt lở=thiên tai
nuôi rắn/trăn/cá_sấu/ba_ba/rùa/khỉ/hươu/chồn/nhím/chim/công=mã số cơ sở nuôi, trồng các loài động vật, thực vật thuộc phụ lục cites
gieo tinh|phối giống=vật tư phối giống nhân tạo gia súc
chở/vận_chuyển/bán lợn/bò/gà/vịt/trâu/gia_súc|con bò/lợn/trâu/gà|giấy kiểm dịch|kiểm dịch+bò/lợn/gà/vịt=cấp giấy chứng nhận kiểm dịch động vật, sản phẩm động vật trên cạn vận chuyển ra khỏi địa bàn
đem/mang/đưa chó/mèo/thú_cưng=giấy chứng nhận kiểm dịch động vật mang theo người
xuất_khẩu/bán sầu_riêng/trái_cây/nông_sản|trái cây=giấy chứng nhận kiểm dịch thực vật xuất khẩu
mở tiệm/đại_lý/cửa_hàng phân_bón/thuốc_trừ_sâu/thuốc_sâu/thuốc_thú_y|bán thuốc_trừ_sâu/thuốc_sâu|thuốc trừ_sâu/sâu/cỏ|vật tư nông nghiệp|bán/đại_lý phân/phân_bón/phân_đạm=giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật|giấy chứng nhận đủ điều kiện buôn bán phân bón
thuốc thú y=giấy chứng nhận đủ điều kiện buôn bán thuốc thú y
bác sĩ thú y|thú cưng=chứng chỉ hành nghề thú y
ki ốt|kiot=chợ
gửi/nhận/lấy hàng=thủ tục hải quan
xklđ|xuất khẩu lao động=đưa người lao động đi làm việc
mã vùng trồng>mã số vùng trồng
bán/bắn pháo/pháo_hoa|pháo=giấy phép mua pháo hoa để kinh doanh
bay/lái flycam/drone|flycam|drone|máy bay phun/phun_thuốc/không_người_lái|flycam/drone+quay/chụp/quay_phim/quay_đám_cưới|bay flycam/drone quay/chụp=cấp phép bay đối với tàu bay không người lái
tiệm vàng=mua, bán vàng miếng|vàng trang sức, mỹ nghệ
gươm|thanh gươm/kiếm|kiếm/gươm/giáo/súng cổ|dao/đao kiếm=khai báo vũ khí thô sơ là hiện vật trưng bày, triển lãm, làm đồ gia bảo
súng|bom|mìn|lựu đạn|cây súng|quả bom|nộp súng=tiếp nhận vũ khí, công cụ hỗ trợ
dùi/roi/súng/gậy điện|dùi cui|bình xịt=cấp giấy phép trang bị công cụ hỗ trợ|cấp giấy phép sử dụng công cụ hỗ trợ
gim|phòng tập gym/gim>gym
tập/phòng tạ|phòng_tập/phòng gym|mở phòng_tập/phòng_gym|gym=đủ điều kiện kinh doanh hoạt động thể thao đối với môn thể dục thể hình và fitness
mở hồ/bể_bơi|hồ bơi|dạy bơi=đủ điều kiện kinh hoạt động thể thao đối với môn bơi, lặn
tennis>quần vợt
sân/mở_sân quần_vợt/cầu_lông/golf|dạy/lớp/phòng_tập yoga=đủ điều kiện kinh doanh hoạt động thể thao đối với môn
zumba|aerobic=kinh doanh hoạt động thể thao đối với môn thể dục thẩm mỹ
lớp/dạy/mở_lớp võ=kinh doanh hoạt động thể thao đối với môn võ cổ truyền
đội lân=kinh doanh hoạt động thể thao đối với môn lân sư rồng
quán/mở_quán bida=kinh doanh hoạt động thể thao đối với môn billiards
chuyển phát|bưu cục|giao/ship hàng|mở công ty chuyển phát|công ty chuyển phát=cấp giấy phép bưu chính
mở tiệm/xưởng in|tiệm/xưởng/cơ_sở in|in ấn=xác nhận đăng ký hoạt động cơ sở in
kỷ yếu|in tài_liệu/kỷ_yếu/sách/nội_bộ|in không bán=thủ tục cấp giấy phép xuất bản tài liệu không kinh doanh
nhà/bán/tiệm sách=xác nhận đăng ký hoạt động phát hành xuất bản phẩm
công_ty/trung_tâm/mở_công_ty giới_thiệu_việc_làm|môi giới việc làm=cấp giấy phép hoạt động dịch vụ việc làm của doanh nghiệp
cung ứng/thuê công_nhân/lao_động=cấp giấy phép hoạt động cho thuê lại lao động
đưa người đi=giấy phép hoạt động dịch vụ đưa người lao động việt nam đi làm việc
xách tay|gửi quà=hải quan đối với hành lý|hải quan đối với gói, kiện hàng hóa nhập khẩu
tiền giả=giám định tiền giả
đổi đô/đô_la/ngoại_tệ=giấy chứng nhận đăng ký đại lý đổi ngoại tệ
bán/đại_lý bảo_hiểm=thi cấp chứng chỉ đại lý bảo hiểm
bộ đàm=giấy phép sử dụng tần số và thiết bị vô tuyến điện đối với mạng thông tin vô tuyến điện nội bộ
bảng kê|gỗ vườn|chở/mua_bán gỗ=xác nhận bảng kê lâm sản
đồ cổ=di vật, cổ vật
tiền rách/cũ_rách/cháy/nát|mối ăn=đổi tiền không đủ tiêu chuẩn lưu thông
`;
