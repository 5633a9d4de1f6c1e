/** Texts as an office would write them; every person in them is invented. */
export const agencies = [
  'Ủy ban nhân dân tỉnh An Giang',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Thanh tra tỉnh',
  'Ủy ban nhân dân phường Long Xuyên',
  'Ủy ban nhân dân đặc khu Phú Quốc',
  'Văn phòng Đăng ký đất đai tỉnh - Chi nhánh khu vực Thoại Sơn - Châu Thành',
];

export const subjects = [
  'Bồi thường khi thu hồi đất làm đường tránh qua ấp Tân Thuận',
  'Chậm cấp giấy chứng nhận quyền sử dụng đất sau khi sáp nhập xã',
  'Ô nhiễm nguồn nước kênh Vĩnh Tế do cơ sở chế biến thủy sản',
  'Chế độ đối với người có công ở xã mới sắp xếp',
  'Xây dựng không phép lấn lối đi chung',
  'Thu phí vệ sinh không có biên lai',
];

export const resolutionTitles = [
  'Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2026',
  'Nghị quyết về phân bổ dự toán ngân sách địa phương năm 2026',
  'Nghị quyết quy định mức thu học phí đối với các cơ sở giáo dục công lập trên địa bàn tỉnh',
  'Nghị quyết thông qua danh mục các công trình, dự án cần thu hồi đất và chuyển mục đích sử dụng đất trồng lúa, đất rừng phòng hộ năm 2026',
  'Nghị quyết quy định chính sách hỗ trợ người dân khu vực biên giới tham gia bảo hiểm y tế',
  'Nghị quyết về chủ trương đầu tư dự án nâng cấp tuyến đê biển Tây đoạn Hòn Đất - Kiên Lương',
  'Nghị quyết miễn nhiệm Ủy viên Ủy ban nhân dân tỉnh',
  'Nghị quyết quy định nội dung và mức chi cho công tác tiếp công dân',
];

export const supervisionTitles = [
  'Việc quản lý, sử dụng đất công trên địa bàn tỉnh giai đoạn 2021 - 2025',
  'Việc thực hiện chính sách, pháp luật về bảo vệ môi trường tại các khu công nghiệp, cụm công nghiệp ven sông Hậu',
  'Việc giải quyết kiến nghị của cử tri sau kỳ họp thứ sáu',
  'Việc sắp xếp, xử lý trụ sở dôi dư sau khi hợp nhất đơn vị hành chính',
  'Việc thực hiện chương trình mục tiêu quốc gia xây dựng nông thôn mới',
  'Công tác phòng, chống sạt lở bờ sông, bờ biển',
];

export const places = [
  'Nhà văn hóa ấp Tân Thuận, xã Vĩnh Thạnh Trung',
  'Hội trường Ủy ban nhân dân phường Long Xuyên',
  'Trung tâm văn hóa - thể thao và học tập cộng đồng xã Hòn Nghệ, đặc khu Kiên Hải',
  'Trường Trung học phổ thông Nguyễn Bỉnh Khiêm, xã Thoại Sơn',
  'Công ty Cổ phần Xuất nhập khẩu Thủy sản (điểm nơi làm việc)',
];

export const opinions = [
  'Đề nghị sớm nâng cấp tuyến đường từ cầu Cả Điểm đến chợ Vĩnh Thạnh Trung, mùa mưa học sinh đi lại rất khó.',
  'Nước sinh hoạt yếu vào giờ chiều, bà con phải hứng từ khuya.',
  'Giá lúa xuống thấp, đề nghị có chính sách hỗ trợ vay vốn trữ lúa.',
  'Trạm y tế thiếu thuốc bảo hiểm y tế, người già phải đi xa.',
  'Sạt lở bờ kênh sát nhà dân, đề nghị khảo sát và làm kè.',
  'Làm thủ tục đất đai ở trung tâm hành chính mới phải chờ quá lâu, đề nghị bố trí thêm người hướng dẫn.',
];

export const recommendations = [
  'Nâng cấp, mở rộng các tuyến đường giao thông nông thôn đã xuống cấp tại các xã ven kênh Vĩnh Tế',
  'Bảo đảm cấp nước sinh hoạt ổn định cho các xã vùng sâu trong mùa khô',
  'Khẩn trương xây dựng kè chống sạt lở tại các điểm xung yếu dọc sông Hậu, sông Tiền và các cửa biển',
  'Bổ sung nhân lực tiếp nhận, giải quyết thủ tục đất đai tại các trung tâm phục vụ hành chính công cấp xã',
];
