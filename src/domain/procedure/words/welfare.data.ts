/** Social protection, insurance, work, school, health, merit, justice and faith. */
export const welfare = `
lltp>lý lịch tư pháp
ra tù|hết án|tiền án/sự|án tích|chưa/không phạm_tội=phiếu lý lịch tư pháp
cho người khuyết tật|người khuyết tật>khuyết tật
khuyết/tàn tật|tật nguyền|tự kỷ|bại não/liệt|down|tâm thần|thần kinh|mất trí|liệt chân/nửa|chậm nói/phát_triển|dị tật|khiếm thị|cụt tay|mù|điếc|câm điếc=giấy xác nhận khuyết tật
người già|80/81/82/83/84/85/86/87/88/89/90 tuổi|nuôi con một_mình|một mình nuôi_con|btxh|đơn thân|vợ/chồng mất_sớm|nuôi con_nhỏ/2_con/hai_con|trợ cấp hàng tháng|trợ_cấp/tiền/nuôi/nuôi_dưỡng/chăm_sóc+khuyết_tật|nuôi cháu|trợ_cấp/tiền nuôi_cháu=trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc
75/76/77/78/79 tuổi|hưu trí xã hội|tiền/trợ_cấp/chế_độ người_cao_tuổi=thôi hưởng trợ cấp xã hội hàng tháng cho người cao tuổi
mồ côi|mất cả_cha/cả_bố/cả_ba|còn cha_mẹ/bố_mẹ=trợ cấp xã hội hàng tháng|đăng ký giám hộ
mai táng|ma chay|đám ma/tang|chôn cất|tiền chôn/mai_táng=hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội|mai táng phí
thiêu xác|hỏa thiêu=hỏa táng
dưỡng lão|neo đơn|lang thang|ăn xin|nương tựa|già yếu|trung tâm nuôi_dưỡng|không ai nuôi|trung tâm bảo trợ=tiếp nhận đối tượng bảo trợ xã hội
ung thư|chạy thận|bệnh nặng=bệnh hiểm nghèo
cứu trợ|cháy/sập nhà|cháy rụi|nhà cháy/sập|tốc mái|lũ|cuốn trôi|sập bão|mưa/trận/cơn bão|lụt|ngập=trợ giúp xã hội khẩn cấp|khó khăn do thiên tai
hộ/sổ/cận nghèo|vào hộ nghèo=công nhận hộ nghèo, hộ cận nghèo
nhà dột_nát=hỗ trợ nhà ở cho hộ nghèo
vay vốn/tiền/làm_ăn|ngân hàng chính_sách|giải quyết/quỹ việc làm=vay vốn hỗ trợ tạo việc làm
nghiện|đi/trại cai|cai xì_ke/nghiện|xì ke|hút chích|heroin|ngáo đá=đăng ký cai nghiện ma túy
cơ_sở/trung_tâm cai nghiện=giấy phép hoạt động đối với cơ sở cai nghiện
không khớp/trùng>sai
bh|bảo hỉm>bảo hiểm
thẻ bảo_hiểm_y_tế/bảo_hiểm|bảo hiểm y tế>bhyt
bảo hiểm xã hội>bhxh
bảo hiểm|đóng bảo hiểm=hưởng chế độ|BHXH
đổi/trên bhyt|khám_bệnh/khám_chữa_bệnh ban_đầu|sai/mất+bhyt|bhyt ghi/in/bị sai|bhyt sai tên/ngày/năm/ngày_sinh/năm_sinh|sai tên/ngày_sinh/năm_sinh bhyt/sổ_bảo_hiểm|sổ bảo_hiểm/bhxh|nơi/chỗ khám/khám_chữa_bệnh|gộp sổ|chuyển bảo_hiểm/bhyt=điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
chưa/mua/đóng/gia_hạn+bhyt|bhyt tự_nguyện/hết_hạn|bhyt+học_sinh/sinh_viên/hộ_gia_đình=thẻ BHYT đối với người chỉ tham gia BHYT
bhyt+bé/con/trẻ/khai_sinh=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
viện phí|cùng chi_trả|trái tuyến|đi cấp_cứu|bhyt/bảo_hiểm trả/thanh_toán=chi phí khám, chữa bệnh BHYT
báo tăng/giảm/bảo_hiểm|chốt sổ|bảo_hiểm/bhxh+nhân_viên/công_nhân/thợ/người_làm=điều chỉnh đóng BHXH, BHYT
bảo_hiểm/bhxh tự nguyện|đóng_tiếp bảo_hiểm/bhxh|tự đóng bảo_hiểm/bhxh|mua bhxh|muốn có_lương_hưu|về già|bán vé_số=điều chỉnh đóng BHXH tự nguyện
rút+bảo_hiểm/bhxh|rút/lấy tiền bảo_hiểm/bhxh|rút/lấy hết/hết_bảo_hiểm/hết_tiền|lĩnh/lấy bảo_hiểm/bhxh|bhxh/bảo_hiểm/rút/lĩnh 1_lần/một_lần/một_cục=bảo hiểm xã hội một lần
thai sản|nghỉ/sắp/chế_độ đẻ/sinh|tiền sinh_con|nghỉ/chồng vợ_sinh/vợ_đẻ|bà bầu|có/mang bầu/thai|khám/dưỡng thai|sảy/sẩy thai|vợ sinh|sinh/đẻ xong|sinh/đẻ mổ|sinh đôi|sinh con+bảo hiểm=chế độ thai sản
nghỉ/tiền/con ốm|nghỉ bệnh|nằm viện=chế độ ốm đau
nghỉ làm=chế độ ốm đau|giải quyết hưởng trợ cấp thất nghiệp
dưỡng sức|nghỉ thêm|phục hồi sức khỏe=DSPHSK
tai nạn lao_động/khi_làm/trong_xưởng|công nhân+tai nạn|tai nạn trên_đường|bệnh nghề nghiệp|bụi phổi|giàn giáo|té/ngã lầu|máy dập/ép/cán/cuốn|đứt/dập tay/ngón|điện giật=TNLĐ, BNN bị TNLĐ lần đầu
tuất|tiền tuất|lương hưu+chết/qua_đời/mất/mới_mất|đóng bảo_hiểm/bhxh chết/mất/qua_đời=hưởng chế độ tử tuất
về/nghỉ hưu|hưu trí>lương hưu
lương hưu+thẻ/atm/ngân_hàng/tài_khoản|lĩnh/nhận qua_thẻ/qua_ngân_hàng|lương hưu bằng_thẻ/qua_thẻ_ngân_hàng|số tài khoản=chuyển sang lĩnh bằng tài khoản cá nhân
lĩnh/nhận+lương_hưu|lấy lương hưu|lĩnh hộ/thay|nhận thay=ủy quyền lĩnh thay các chế độ
chưa/chưa_kịp lĩnh/nhận=truy lĩnh lương hưu
chuyển/đổi nơi/chỗ lĩnh/nhận|lĩnh/nhận quê|về quê lĩnh/nhận=chuyển hưởng sang địa bàn khác|chuyển nơi hưởng trợ cấp thất nghiệp
bhtn|thất nghiệp=hưởng trợ cấp thất nghiệp
bảo hiểm thất nghiệp|nghỉ/mất/đuổi việc|sa thải|thôi việc|cho nghỉ|công_ty cho_nghỉ|công_ty+đuổi|nghỉ công_ty/mần|cắt giảm|hết/hết_hạn/chấm_dứt hợp đồng=giải quyết hưởng trợ cấp thất nghiệp
thất_nghiệp+khai_báo/mỗi_tháng/hàng_tháng|quên khai báo|khai báo hàng tháng=tìm kiếm việc làm hằng tháng
có việc mới/làm/rồi|tìm/kiếm việc mới|tìm/kiếm được việc|đi làm lại=chấm dứt hưởng trợ cấp thất nghiệp
chuyển thất_nghiệp/trợ_cấp=chuyển nơi hưởng trợ cấp thất nghiệp
học nghề|học nghề sửa_xe|thất_nghiệp+học_nghề=giải quyết hỗ trợ học nghề
trường/dạy nghề=giáo dục nghề nghiệp
tìm/kiếm việc=giới thiệu việc làm
lao động nước ngoài|đi lao động|làm thời vụ=người lao động đi làm việc ở nước ngoài
môi giới việc làm|công_ty giới_thiệu_việc_làm=cấp giấy phép hoạt động dịch vụ việc làm
lừa/bị bán=trợ cấp khó khăn ban đầu
đóng phim=chưa đủ 13 tuổi làm việc
con/vợ/mẹ/gia_đình liệt sĩ=đối với thân nhân liệt sĩ
vnah>việt nam anh hùng
mẹ anh_hùng|con hy sinh=bà mẹ việt nam anh hùng
làm/chế_độ/giấy thương_binh|đi lính|bộ_đội/chiến_trường+bị_thương|bị thương hồi=công nhận thương binh, người hưởng chính sách như thương binh
thẻ thương_binh=cấp lại giấy chứng nhận người có công
tái giá|liệt_sĩ bước_nữa=chồng liệt sĩ lấy chồng
mộ liệt sĩ|hài cốt|bốc/dời mộ=di chuyển hài cốt liệt sĩ
đưa xác|xác về=thi thể, hài cốt
hương/nhang khói=trợ cấp thờ cúng liệt sĩ
tqgc|bằng liệt sĩ>tổ quốc ghi công
con+thương_binh/người_có_công|con liệt_sĩ học|cộng điểm=xác nhận thân nhân của người có công|hỗ trợ để theo học
thương_binh/bệnh_binh/người_có_công mất/chết/vừa_mất/mới_mất=đang hưởng trợ cấp ưu đãi từ trần
đi/trung_tâm điều dưỡng=tiếp nhận người có công vào cơ sở
chuyển hồ_sơ/trợ_cấp|thương binh chuyển=khi người hưởng trợ cấp ưu đãi
chân/tay giả|xe lăn=dụng cụ chỉnh hình
da cam|dioxin|chất độc|nhiễm độc=chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học
cha/bố/ba nhiễm_độc/nhiễm_chất/nhiễm_dioxin|con+da_cam=chế độ con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học
tù đày|ở tù|bắt giam/tù|côn đảo=bị địch bắt tù
huân/huy chương=người hoạt động kháng chiến giải phóng
ccb>cựu chiến binh
tnxp>thanh niên xung phong
cựu/chế_độ thanh niên xung phong=thanh niên xung phong đã hoàn thành nhiệm vụ
~nghĩa vụ quân sự|nvqs|dân quân|hiến máu|thư viện|nhân thọ|lịch khám|xét nghiệm adn
đổi/sang/qua/chuyển trường|học trường gần/mới/khác|về quê học=chuyển trường đối với học sinh
xin/nhập học|đăng ký học=tuyển sinh
xin học bổng>học bổng
vào/lên lớp_6/cấp_2=tuyển sinh trung học cơ sở
vào/lên/thi lớp_10/cấp_3=tuyển sinh trung học phổ thông
chấm lại=phúc khảo
học lại|bỏ học=xin học lại tại trường khác
về nước học|về nước xin|về xin học|theo bố_mẹ/ba_mẹ về=học sinh việt nam về nước
hỗ trợ gạo|tiền gạo|cấp gạo|ăn_ngủ/ở_lại trường|bán trú=học sinh bán trú hỗ trợ kinh phí
học phí|tiền học=hỗ trợ tiền đóng học phí
nhóm trẻ|giữ/trông/nhà trẻ|trẻ tại_nhà|lớp mầm_non=cơ sở giáo dục mầm non độc lập
nhận trẻ=cho phép trường mầm non hoạt động giáo dục
trung_tâm/lớp ngoại_ngữ/tiếng_anh/tiếng_nhật/tiếng_hàn|luyện thi|dạy thêm/kèm|gia sư|mở trung_tâm/lớp_học=thành lập trung tâm khác thực hiện nhiệm vụ
bằng tốt_nghiệp/đại_học/cấp/cấp_2/cấp_3/tốt_nghiệp_cấp_2/tốt_nghiệp_cấp_3/tốt_nghiệp_thpt|học bạ=bản sao văn bằng, chứng chỉ
sai+bằng|trên/sửa/chỉnh/sai bằng/học_bạ/bằng_tốt_nghiệp/bằng_đại_học|bằng đại_học/tốt_nghiệp/cấp_3 sai/ghi_sai/in_sai=chỉnh sửa nội dung văn bằng
bằng nước_ngoài/thạc_sĩ|giá trị việt_nam|học nước ngoài|du học về=công nhận văn bằng do nước ngoài cấp
đại_học/thạc_sĩ/cao_học bên=công nhận bằng cử nhân
bác sĩ>bác sỹ
cchn>chứng chỉ hành nghề
đh>đại học
thuốc/thầy/khám đông_y|bắt mạch|bốc/hốt thuốc|bằng lương_y=giấy chứng nhận lương y
y tá>điều dưỡng
hành nghề khám/bác_sĩ/y_sĩ/điều_dưỡng|chứng chỉ hành nghề y/bác_sĩ/y_sĩ/điều_dưỡng|bác_sĩ/y_sĩ/điều_dưỡng mới/xin=cấp mới giấy phép hành nghề trong giai đoạn
khám/khám_bệnh miễn_phí/từ_thiện=khám bệnh, chữa bệnh nhân đạo
vắc xin|vaccine|tiêm vắc_xin|tiêm/chích ngừa|tiêm phòng>tiêm chủng
tiêm_chủng+sốc|tiêm_chủng/tiêm xong=tai biến trong tiêm chủng
phòng/tiệm răng|phòng nha=giấy phép hoạt động khám bệnh
mở/điểm/phòng tiêm chủng=cơ sở đủ điều kiện tiêm chủng
sàm sỡ|sờ soạng/mó|bỏ đói trẻ/con/cháu|dâm ô|hiếp dâm|xâm hại|bạo lực học|đánh trẻ/bé/cháu/học_sinh=can thiệp khẩn cấp|can thiệp đối với trẻ em
tố cáo|tham nhũng|tố giác|tố cán bộ|cán_bộ/công_an/xã ăn_tiền|hạch sách=giải quyết tố cáo tại cấp xã
khiếu nại/kiện|không phục|phạt oan|quyết định phạt|không đồng ý=khiếu nại lần đầu tại cấp xã
khiếu nại lần_2=khiếu nại lần hai tại cấp tỉnh
phản ánh|kiến nghị|ô nhiễm|xả khói|mùi hôi|ồn ào|ổ gà|đèn đường|đường hư|gặp lãnh_đạo=tiếp công dân tại cấp xã
oan sai|làm sai=bồi thường người thi hành công vụ gây thiệt hại
bắt/bị oan=phục hồi danh dự
tgpl|hỗ trợ pháp lý|luật sư miễn phí|cần luật sư|bào chữa=yêu cầu trợ giúp pháp lý
ra tòa|tòa án|đơn kiện=gửi, nhận đơn khởi kiện
bản án|quyết định ly_hôn/tòa/của_tòa=cấp sao bản án
không muốn làm=thôi làm|chấm dứt
hội đồng hương=vận động thành lập hội|thủ tục thành lập hội
quỹ từ thiện|mở/lập quỹ=thành lập và công nhận điều lệ quỹ
clb>câu lạc bộ
gym|phòng gym/gim|tập tạ|thể hình=đối với môn Thể dục thể hình
x quang=thiết bị X-quang chẩn đoán
trưng_bày/triển_lãm tranh=triển lãm mỹ thuật
trưng_bày/triển_lãm ảnh=triển lãm tác phẩm
thang máy|cẩu trục|nồi hơi=khi đưa vào sử dụng các loại máy
con công_nhân|khu công nghiệp con=con công nhân, người lao động làm việc tại khu công nghiệp
nhận nuôi_tạm/chăm_tạm|trẻ/bé tạm=chăm sóc thay thế
lập đội|câu lạc bộ dưỡng_sinh=câu lạc bộ thể thao cơ sở
đánh campuchia/pôn_pốt/mỹ=làm nghĩa vụ quốc tế
giải bóng/chạy/cầu_lông/marathon=giải thi đấu
đưa người đi_nhật/đi_hàn/đi_làm=dịch vụ đưa người lao động
trường/học nội_trú=trường phổ thông dân tộc nội trú
trại mồ_côi=trẻ em sống ở cơ sở nuôi dưỡng
yoga=đối với môn Yoga
bóng đá|bóng mini=đối với môn Bóng đá
dạy/lò/lớp_dạy võ=đối với môn Võ cổ truyền
hồ/bể bơi|dạy/lớp_dạy bơi=đối với môn Bơi
sân bóng|mở sân|phòng tập=kinh doanh hoạt động thể thao
bida|bi da|quán bida|mở quán bida=đối với môn billiards
hoa hậu/khôi=cuộc thi người đẹp
đêm/ca nhạc|văn nghệ|ca sĩ|sân khấu|múa lân=biểu diễn nghệ thuật trên địa bàn
hdv>hướng dẫn viên
trong nước=nội địa
điểm nhóm|nhóm đạo|sinh hoạt đạo|tin lành|công giáo|cầu nguyện|tụng/đọc kinh|phật tử=sinh hoạt tôn giáo tập trung
linh mục|mục sư|nhà sư=chức sắc
hội làng/đình|cúng đình|đình làng|miếu|miếu làng|rước kiệu|đám rước|lễ hội=hoạt động tín ngưỡng
già làng|người có uy_tín=công nhận người có uy tín
dân phòng|tổ an ninh|bảo vệ dân phố=bảo vệ an ninh, trật tự
chuyển lương_hưu=chuyển hưởng sang địa bàn khác
người có công>người có công
việc làm>việc làm
nkt>người khuyết tật
đi làm ở_nhật/ở_hàn/ở_đài_loan/nước_ngoài/ở_nước_ngoài=đi làm việc ở nước ngoài
kcb>khám chữa bệnh
hgđ>hộ gia đình
công_chứng/chứng_thực mua_bán|chứng_thực hợp_đồng=giao dịch liên quan đến tài sản
mua bảo_hiểm|bảo_hiểm học_sinh/sinh_viên/hộ_nghèo/ông_bà/người_già|bhyt hộ_nghèo/người_cao_tuổi=thẻ BHYT đối với người chỉ tham gia BHYT
bị khùng/khờ/điên/câm/đột_quỵ|thiểu năng|tai_biến liệt=giấy xác nhận khuyết tật
tiền/lương già/người_già|lương người_cao_tuổi=trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc
mai_táng+bhxh=hưởng chế độ tử tuất
sinh/sinh_con/đẻ lĩnh_tiền=chế độ thai sản
chi phí học_tập=hỗ trợ học tập
`;
