/** Social protection, insurance, work, school, health, merit, justice and faith. */
export const welfare = `
lltp>lý lịch tư pháp
ra tù|ở tù về|còn/có/hết án|tiền án/sự|án tích=phiếu lý lịch tư pháp
cho người khuyết tật|người khuyết tật>khuyết tật
khuyết/tàn tật|tự kỷ|bại não|down|tâm thần|bị/người liệt|mù|điếc|câm=giấy xác nhận khuyết tật
người già|80/90 tuổi|btxh|đơn thân|nuôi con một mình|trợ cấp hàng tháng|trợ_cấp/tiền/chăm_sóc+khuyết_tật|nuôi cháu=trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc
75/76/77/78 tuổi|hưu trí xã hội=trợ cấp xã hội hàng tháng cho người cao tuổi từ đủ 75 tuổi
mồ côi=trợ cấp xã hội hàng tháng|đăng ký giám hộ
mai táng|ma chay|đám ma/tang|chôn cất|tiền chôn=hỗ trợ chi phí mai táng|mai táng phí
mồ mả|nghĩa địa=nghĩa trang
thiêu=hỏa táng
dưỡng lão|neo đơn|lang thang|không ai nuôi|trung tâm bảo trợ=tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn
ung thư|chạy thận=bệnh hiểm nghèo
cứu trợ|cháy/sập nhà|nhà cháy/sập|tốc mái|lũ|lụt|ngập=trợ giúp xã hội khẩn cấp|thiệt hại do thiên tai
hộ/sổ/cận nghèo=hộ nghèo, hộ cận nghèo
vay vốn/tiền|giải quyết việc làm=vay vốn hỗ trợ tạo việc làm
nghiện|đi cai=cai nghiện ma túy tự nguyện
thẻ bảo_hiểm_y_tế/bảo_hiểm|bảo hiểm y tế>bhyt
bảo hiểm xã hội>bhxh
đóng bhxh=điều chỉnh đóng BHXH
bảo hiểm|đóng bảo hiểm=hưởng chế độ|BHXH
đổi bhyt|sai/mất+bhyt|bhyt in sai|sổ bảo_hiểm/bhxh|nơi/chỗ khám|đổi bệnh viện|nơi đăng ký khám|gộp sổ=điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
mua/đóng/gia_hạn bhyt|bhyt tự_nguyện/hết_hạn|bhyt+học_sinh/sinh_viên/hộ_gia_đình=thẻ BHYT đối với người chỉ tham gia BHYT
bhyt+bé/con/trẻ/khai_sinh=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
viện phí|trái tuyến|thanh toán bhyt|trả lại tiền|đòi lại=thanh toán trực tiếp chi phí khám, chữa bệnh BHYT
báo tăng/giảm|chốt sổ|bảo hiểm+nhân viên=điều chỉnh đóng BHXH, BHYT
bảo_hiểm/bhxh tự nguyện|tự đóng|mua bhxh|về già=điều chỉnh đóng BHXH tự nguyện
rút+bảo_hiểm/bhxh|rút tiền bảo hiểm|rút/lấy hết|lĩnh/lấy bảo_hiểm/bhxh|bhxh/bảo_hiểm 1_lần/một_cục|1 cục=bảo hiểm xã hội một lần
thai sản|nghỉ/tiền/sắp đẻ/sinh|bà bầu|có/mang bầu/thai|khám thai|sảy/sẩy thai|vợ sinh|sinh/đẻ xong|sinh đôi/mổ|sinh con+bảo hiểm=chế độ thai sản
nghỉ/tiền/con ốm|nghỉ bệnh/làm|nằm viện=chế độ ốm đau
dưỡng sức|phục hồi sức khỏe=nghỉ DSPHSK
tai nạn lao_động/khi_làm/trong_xưởng|công nhân+tai nạn|bệnh nghề nghiệp|giàn giáo=TNLĐ, BNN bị TNLĐ lần đầu
tuất|tiền tuất|lương hưu+chết/qua_đời/mất=hưởng chế độ tử tuất
về/nghỉ hưu|hưu trí>lương hưu
lương hưu+thẻ/atm/ngân_hàng/tài_khoản|số tài khoản=chuyển sang lĩnh bằng tài khoản cá nhân
lĩnh/nhận+lương_hưu|lấy lương hưu|lĩnh/nhận hộ|nhận thay=ủy quyền lĩnh thay các chế độ
chưa/chưa_kịp lĩnh/nhận=truy lĩnh lương hưu
chuyển/đổi nơi/chỗ lĩnh=chuyển hưởng sang địa bàn khác
bhtn|thất nghiệp=hưởng trợ cấp thất nghiệp
bảo hiểm thất nghiệp|nghỉ/mất/đuổi việc|sa thải|thôi việc|cho nghỉ|hết/chấm_dứt hợp đồng=giải quyết hưởng trợ cấp thất nghiệp
khai báo+thất nghiệp|quên khai báo|khai báo hàng tháng=thông báo về việc tìm kiếm việc làm hằng tháng
có việc mới/làm|tìm được việc=chấm dứt hưởng trợ cấp thất nghiệp
chuyển thất_nghiệp/trợ_cấp=chuyển nơi hưởng trợ cấp thất nghiệp
hưởng tiếp=tiếp tục hưởng
học nghề=giải quyết hỗ trợ học nghề
tìm/kiếm việc=tư vấn, giới thiệu việc làm
lao động nước ngoài|đi lao động=người lao động đi làm việc ở nước ngoài
lừa/bị bán=trợ cấp khó khăn ban đầu
đóng phim/quảng_cáo=người chưa đủ 13 tuổi làm việc
con/vợ/mẹ/gia_đình liệt sĩ=trợ cấp ưu đãi đối với thân nhân liệt sĩ
tái giá=vợ hoặc chồng liệt sĩ lấy chồng
mộ liệt sĩ|hài cốt|bốc/dời mộ=di chuyển hài cốt liệt sĩ
hương/nhang khói=trợ cấp thờ cúng liệt sĩ
bằng liệt sĩ=tổ quốc ghi công
con thương_binh/người_có_công|cộng điểm=xác nhận thân nhân của người có công|hỗ trợ để theo học
thương_binh/người_có_công mất/chết=người có công từ trần
chuyển hồ_sơ/trợ_cấp|thương binh chuyển=di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi
chân/tay giả|xe lăn=phương tiện trợ giúp, dụng cụ chỉnh hình
mảnh đạn=giám định lại tỷ lệ tổn thương
da cam|dioxin|chất độc|nhiễm độc=chế độ người hoạt động kháng chiến bị nhiễm chất độc hóa học
tù đày|ở tù|bắt giam|côn đảo=bị địch bắt tù
huân/huy chương=người hoạt động kháng chiến giải phóng
ccb>cựu chiến binh
tnxp>thanh niên xung phong
xuất ngũ|phục viên|đi k/bộ_đội=chiến sĩ quân đội nhân dân|tham gia kháng chiến
nvqs>nghĩa vụ quân sự
đổi/học/sang trường=chuyển trường đối với học sinh
xin/nhập học|đăng ký học|đầu cấp=tuyển sinh
vào/lên lớp 6=tuyển sinh trung học cơ sở
vào/lên/thi lớp 10=tuyển sinh trung học phổ thông
thi tốt_nghiệp/đại_học/lại=dự thi tốt nghiệp
chấm lại=phúc khảo
nguyện vọng|xét_tuyển/đăng_ký đại học=xét tuyển trình độ đại học
học lại|bỏ học=xin học lại tại trường khác|tiếp nhận học sinh về nước
hỗ trợ gạo|tiền gạo|bán trú=học sinh bán trú hỗ trợ kinh phí
học phí|tiền học=hỗ trợ tiền đóng học phí
sư phạm=ngành đào tạo giáo viên
mở trường=thành lập trường
trường nghề=giáo dục nghề nghiệp
nhóm trẻ|giữ/trông/nhà trẻ=cơ sở giáo dục mầm non độc lập
nhận trẻ=cho phép trường mầm non hoạt động giáo dục
trung tâm ngoại_ngữ/tiếng_anh/tin_học|dạy thêm/kèm|gia sư|mở trung_tâm/lớp=thành lập trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
bằng tốt_nghiệp/đại_học/cấp/cấp_2/cấp_3|mất bằng|học bạ=bản sao văn bằng, chứng chỉ
sai+bằng|trên/sửa bằng=chỉnh sửa nội dung văn bằng
bằng nước_ngoài/thạc_sĩ|học nước ngoài|du học về=công nhận văn bằng do nước ngoài cấp
bác sĩ>bác sỹ
đông y=lương y
y tá>điều dưỡng
chứng chỉ hành nghề=giấy phép hành nghề
khám/khám_bệnh miễn_phí/từ_thiện=khám bệnh, chữa bệnh nhân đạo
vắc xin|vaccine|tiêm/chích ngừa|tiêm phòng>tiêm chủng
tiêm chủng=tai biến trong tiêm chủng
tố cáo|tham nhũng|tố giác|tố cán bộ|hối lộ|ăn tiền|hạch sách|nhũng nhiễu=giải quyết tố cáo tại cấp xã
khiếu nại/kiện|không phục|phạt oan|quyết định phạt|không đồng ý=khiếu nại lần đầu tại cấp xã
khiếu nại lần 2/hai=giải quyết khiếu nại lần hai
phản ánh|kiến nghị|ô nhiễm|hôi thối|ồn ào|ổ gà|đèn đường|đường hư|gặp chủ_tịch/lãnh_đạo|tiếp dân=tiếp công dân
đơn thư=xử lý đơn
oan sai|làm sai=bồi thường người thi hành công vụ gây thiệt hại
minh/bắt oan=phục hồi danh dự
tgpl|hỗ trợ pháp lý|luật sư miễn phí|cần/nhờ luật sư|tư vấn luật|bào chữa=yêu cầu trợ giúp pháp lý
ra tòa|tòa án|đơn ly_hôn/kiện|đòi nợ=gửi, nhận đơn khởi kiện
bản án|quyết định ly_hôn/tòa/của_tòa=cấp sao bản án
không muốn làm|không làm nữa=thôi làm|chấm dứt
hội đồng hương|lập hội=thành lập hội
ban chấp hành=đại hội nhiệm kỳ
quỹ từ thiện|mở/lập quỹ=thành lập và công nhận điều lệ quỹ
clb>câu lạc bộ
gym|thể hình=kinh doanh hoạt động thể thao môn thể hình và Fitness
hồ/bể bơi|dạy bơi=kinh doanh hoạt động thể thao môn Bơi, Lặn
sân bóng|phòng tập=kinh doanh hoạt động thể thao
bida>billiards
hoa hậu=cuộc thi người đẹp
đêm/ca nhạc|văn nghệ|ca sĩ|múa lân=biểu diễn nghệ thuật trên địa bàn
hdv>hướng dẫn viên
trong nước=nội địa
điểm nhóm|sinh hoạt đạo|tin lành|công giáo|cầu nguyện|họp đạo=sinh hoạt tôn giáo tập trung
chùa|nhà thờ=cơ sở tôn giáo
linh mục|mục sư|nhà sư|sư thầy=chức sắc
hội làng|cúng đình|đình làng|miếu|rước kiệu|lễ hội=hoạt động tín ngưỡng
già làng=người có uy tín
dân phòng|tổ an ninh|bảo vệ dân phố=bảo vệ an ninh, trật tự
chuyển đảng=chuyển sinh hoạt đảng chính thức
`;
