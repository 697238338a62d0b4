/** Certification, social protection, insurance, work, school, merit, justice and faith. */
export const welfare = `
sao y|chứng thực bản sao|photo|phô tô=chứng thực bản sao từ bản chính giấy tờ, văn bản
công chứng=chứng thực
chữ ký|sơ yếu|xác nhận lý lịch|hồ sơ xin việc|ủy quyền|điểm chỉ|lăn tay|cam kết|cam đoan|bảo lãnh=chứng thực chữ ký trong các giấy tờ
hợp đồng mua bán|hợp đồng thuê|hợp đồng tặng|chứng thực hợp đồng|công chứng hợp đồng|công chứng mua bán|giấy bán xe|mua bán xe=chứng thực giao dịch liên quan đến tài sản
hủy hợp đồng|sửa hợp đồng=hủy bỏ giao dịch
thừa kế|di sản|mẹ để lại|chia tài sản|chia ruộng=chứng thực văn bản phân chia di sản
không nhận|từ chối=từ chối nhận di sản
di chúc=chứng thực di chúc
dịch thuật|bản dịch|dịch công chứng|dịch sang|dịch giấy=chứng thực chữ ký người dịch
lltp>lý lịch tư pháp
lý lịch tư pháp|tiền án|tiền sự|án tích=phiếu lý lịch tư pháp
cho người khuyết tật|người khuyết tật>khuyết tật
khuyết tật|tàn tật|tự kỷ|bại não|tâm thần|bị liệt|liệt nửa người|mù|điếc|câm=mức độ khuyết tật|giấy xác nhận khuyết tật
người già|80 tuổi|90 tuổi|trên 80 tuổi|btxh|đơn thân|nuôi con một mình|trợ cấp hàng tháng|trợ cấp+khuyết tật|tiền+khuyết tật|chăm sóc+khuyết tật|nuôi cháu=trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc
75 tuổi|76 tuổi|77 tuổi|78 tuổi|hưu trí xã hội=trợ cấp xã hội hàng tháng cho người cao tuổi từ đủ 75 tuổi
mồ côi=trợ cấp xã hội hàng tháng|đăng ký giám hộ
mai táng|ma chay|đám ma|đám tang|chôn cất|tiền chôn=hỗ trợ chi phí mai táng|mai táng phí
thiêu=hỏa táng
dưỡng lão|neo đơn|lang thang|không ai nuôi|trung tâm bảo trợ=tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn
ung thư|chạy thận=bệnh hiểm nghèo
cứu trợ|cháy nhà|nhà cháy|sập nhà|nhà sập|tốc mái|lũ|lụt|ngập=trợ giúp xã hội khẩn cấp|thiệt hại do thiên tai
hộ nghèo|cận nghèo|sổ nghèo=công nhận hộ nghèo, hộ cận nghèo
vay vốn|vay tiền|giải quyết việc làm=vay vốn hỗ trợ tạo việc làm
nghiện|đi cai=cai nghiện ma túy tự nguyện
thẻ bảo hiểm y tế|bảo hiểm y tế|thẻ bảo hiểm>bhyt
bảo hiểm xã hội>bhxh
sanh>sinh
đóng bhxh=điều chỉnh đóng BHXH
bảo hiểm|đóng bảo hiểm=hưởng chế độ|BHXH
đổi bhyt|sai+bhyt|bhyt in sai|mất+bhyt|sổ bảo hiểm|sổ bhxh|nơi khám|chỗ khám|đổi bệnh viện|nơi đăng ký khám|gộp sổ=điều chỉnh thông tin trên sổ BHXH, thẻ BHYT
mua bhyt|bhyt tự nguyện|đóng bhyt|gia hạn bhyt|bhyt hết hạn|bhyt+học sinh|bhyt+sinh viên|bhyt+hộ gia đình=cấp thẻ BHYT đối với người chỉ tham gia BHYT
bhyt+bé|bhyt+con|bhyt+trẻ|bhyt+khai sinh=khai sinh, thường trú, cấp thẻ bảo hiểm y tế cho trẻ em
viện phí|trái tuyến|thanh toán bhyt|trả lại tiền|đòi lại=thanh toán trực tiếp chi phí khám, chữa bệnh BHYT
báo tăng|báo giảm|chốt sổ|bảo hiểm+nhân viên=điều chỉnh đóng BHXH, BHYT, BHTN
bảo hiểm tự nguyện|bhxh tự nguyện|đóng bhxh tự nguyện|tự đóng|mua bhxh|về già=điều chỉnh đóng BHXH tự nguyện
rút+bảo hiểm|rút+bhxh|rút tiền bảo hiểm|rút hết|lĩnh bảo hiểm|lĩnh bhxh|lấy bảo hiểm|lấy bhxh|bhxh 1 lần|bảo hiểm 1 lần|1 cục=hưởng bảo hiểm xã hội một lần
thai sản|nghỉ đẻ|nghỉ sinh|tiền đẻ|tiền sinh|sắp đẻ|sắp sinh|bà bầu|có bầu|mang bầu|có thai|mang thai|khám thai|sảy thai|sẩy thai|vợ sinh|sinh xong|đẻ xong|sinh con+bảo hiểm=chế độ thai sản
nghỉ ốm|tiền ốm|con ốm|nghỉ bệnh|nghỉ làm|nằm viện=chế độ ốm đau
dưỡng sức|phục hồi sức khỏe=nghỉ DSPHSK
tai nạn lao động|tai nạn khi làm|bệnh nghề nghiệp|giàn giáo=chế độ TNLĐ, BNN bị TNLĐ lần đầu
tuất|tiền tuất|lương hưu+chết|lương hưu+qua đời|lương hưu+mất=hưởng chế độ tử tuất
về hưu|nghỉ hưu|hưu trí>lương hưu
lương hưu+thẻ|lương hưu+atm|lương hưu+ngân hàng|lương hưu+tài khoản|số tài khoản=tiền mặt chuyển sang lĩnh bằng tài khoản cá nhân
lĩnh+lương hưu|nhận+lương hưu|lấy lương hưu|lĩnh hộ|nhận hộ|nhận thay=ủy quyền lĩnh thay các chế độ
chưa lĩnh|chưa nhận|chưa kịp lĩnh|chưa kịp nhận=truy lĩnh lương hưu, trợ cấp bảo hiểm xã hội của người hưởng đã chết
chuyển+lương hưu|chuyển nơi lĩnh|chuyển chỗ lĩnh|đổi chỗ lĩnh|đổi nơi lĩnh=chuyển hưởng sang địa bàn khác
bhtn|thất nghiệp=hưởng trợ cấp thất nghiệp
bảo hiểm thất nghiệp|nghỉ việc|mất việc|sa thải|thôi việc|cho nghỉ|đuổi việc|hết hợp đồng|chấm dứt hợp đồng=giải quyết hưởng trợ cấp thất nghiệp
khai báo+thất nghiệp|khai báo hàng tháng|quên khai báo=thông báo về việc tìm kiếm việc làm hằng tháng
có việc mới|có việc làm|tìm được việc=chấm dứt hưởng trợ cấp thất nghiệp
chuyển thất nghiệp|chuyển trợ cấp=chuyển nơi hưởng trợ cấp thất nghiệp
hưởng tiếp=tiếp tục hưởng
học nghề=giải quyết hỗ trợ học nghề
tìm việc|kiếm việc=tư vấn, giới thiệu việc làm
lao động nước ngoài|đi lao động=người lao động đi làm việc ở nước ngoài
lừa bán|bị lừa=trợ cấp khó khăn ban đầu cho nạn nhân
đóng phim|đóng quảng cáo=sử dụng người chưa đủ 13 tuổi làm việc
con liệt sĩ|vợ liệt sĩ|mẹ liệt sĩ|gia đình liệt sĩ=trợ cấp ưu đãi đối với thân nhân liệt sĩ
tái giá=vợ hoặc chồng liệt sĩ lấy chồng
mộ liệt sĩ|hài cốt|bốc mộ|dời mộ=di chuyển hài cốt liệt sĩ
hương khói|nhang khói=trợ cấp thờ cúng liệt sĩ
bằng liệt sĩ=tổ quốc ghi công
con thương binh|con người có công|cộng điểm=xác nhận thân nhân của người có công|hỗ trợ để theo học
bị thương chiến tranh=công nhận thương binh
thương binh mất|thương binh chết|người có công mất|người có công chết=người có công từ trần
chuyển hồ sơ|chuyển trợ cấp|thương binh chuyển=di chuyển hồ sơ khi người hưởng trợ cấp ưu đãi
chân giả|tay giả|xe lăn=phương tiện trợ giúp, dụng cụ chỉnh hình
mảnh đạn=giám định lại tỷ lệ tổn thương
da cam|dioxin|chất độc|nhiễm độc=chế độ người hoạt động kháng chiến bị nhiễm chất độc hóa học
tù đày|ở tù|bắt giam|côn đảo=bị địch bắt tù, đày
huân chương|huy chương=người hoạt động kháng chiến giải phóng
ccb>cựu chiến binh
tnxp>thanh niên xung phong
thanh niên xung phong=thanh niên xung phong đã hoàn thành nhiệm vụ
xuất ngũ|phục viên|đi k|đi bộ đội=chiến sĩ quân đội nhân dân|tham gia kháng chiến
chuyển trường|đổi trường|học trường=chuyển trường đối với học sinh
xin học|nhập học|đăng ký học|trái tuyến|đầu cấp=tuyển sinh
vào lớp 6|lên lớp 6=tuyển sinh trung học cơ sở
vào lớp 10|lên lớp 10|thi lớp 10=tuyển sinh trung học phổ thông
thi tốt nghiệp|thi đại học|thi lại=dự thi tốt nghiệp
chấm lại=phúc khảo
nguyện vọng|xét tuyển đại học|đăng ký đại học=đăng ký xét tuyển trình độ đại học
học lại|bỏ học=xin học lại tại trường khác|tiếp nhận học sinh về nước
hỗ trợ gạo|tiền gạo|bán trú=học sinh bán trú hỗ trợ kinh phí, hỗ trợ gạo
học phí|tiền học=hỗ trợ tiền đóng học phí
sư phạm=ngành đào tạo giáo viên
trường nghề=giáo dục nghề nghiệp
nhóm trẻ|giữ trẻ|nhà trẻ|trông trẻ=cơ sở giáo dục mầm non độc lập
nhận trẻ=cho phép trường mầm non hoạt động giáo dục
trung tâm ngoại ngữ|dạy thêm|mở trung tâm=thành lập trung tâm khác thực hiện nhiệm vụ giáo dục thường xuyên
tư vấn du học=kinh doanh dịch vụ tư vấn du học
bằng tốt nghiệp|bằng đại học|bằng cấp|học bạ=bản sao văn bằng, chứng chỉ
sai+bằng|trên bằng|sửa bằng=chỉnh sửa nội dung văn bằng
bằng nước ngoài|học nước ngoài|du học về|bằng thạc sĩ=công nhận văn bằng do nước ngoài cấp
bác sĩ>bác sỹ
đông y=lương y
y tá>điều dưỡng
chứng chỉ hành nghề=giấy phép hành nghề
khám miễn phí|khám bệnh miễn phí|khám từ thiện=khám bệnh, chữa bệnh nhân đạo
vắc xin|vaccine|tiêm ngừa|chích ngừa|tiêm phòng>tiêm chủng
tiêm chủng=tai biến trong tiêm chủng
tố cáo|tham nhũng|tố giác|tố cán bộ|hối lộ|ăn tiền=giải quyết tố cáo tại cấp xã
khiếu nại|khiếu kiện|không phục|phạt oan|quyết định phạt|không đồng ý=giải quyết khiếu nại lần đầu tại cấp xã
khiếu nại lần 2|khiếu nại lần hai=giải quyết khiếu nại lần hai
phản ánh|kiến nghị|gặp chủ tịch|gặp lãnh đạo|tiếp dân=tiếp công dân
đơn thư=xử lý đơn
oan sai|làm sai=bồi thường người thi hành công vụ gây thiệt hại
minh oan|bắt oan=phục hồi danh dự
tgpl|hỗ trợ pháp lý|luật sư miễn phí|cần luật sư|nhờ luật sư|tư vấn luật|bào chữa=yêu cầu trợ giúp pháp lý
văn phòng luật sư|công ty luật=tổ chức hành nghề luật sư
ra tòa|tòa án|đơn ly hôn|đơn kiện|đòi nợ=gửi, nhận đơn khởi kiện
bản án=cấp sao bản án
không muốn làm|không làm=thôi làm|chấm dứt
hội đồng hương|lập hội=thành lập hội
ban chấp hành=đại hội nhiệm kỳ
quỹ từ thiện|mở quỹ|lập quỹ=thành lập và công nhận điều lệ quỹ
clb>câu lạc bộ
gym=kinh doanh hoạt động thể thao môn thể hình và Fitness
hồ bơi|bể bơi=kinh doanh hoạt động thể thao môn Bơi, Lặn
bida>billiards
hoa hậu=cuộc thi người đẹp
đêm nhạc|ca sĩ|múa lân=biểu diễn nghệ thuật trên địa bàn
hdv>hướng dẫn viên
trong nước=nội địa
họp báo=cho phép họp báo
điểm nhóm|sinh hoạt đạo|tin lành|công giáo|cầu nguyện|họp đạo=sinh hoạt tôn giáo tập trung
linh mục|mục sư|nhà sư|sư thầy=chức sắc
hội làng|cúng đình|đình làng|miếu|rước kiệu|lễ hội=hoạt động tín ngưỡng
già làng=người có uy tín
flycam|bay flycam|drone=cấp phép bay đối với tàu bay không người lái
dân phòng|tổ an ninh|bảo vệ dân phố=bảo vệ an ninh, trật tự
chuyển đảng=chuyển sinh hoạt đảng chính thức
`;
