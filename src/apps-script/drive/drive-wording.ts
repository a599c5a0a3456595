/** Why Google does not give a document back as a Word file, and what an officer can do about it. */
export const EXPORT_ADVICE = {
  tooLarge:
    'Văn bản xuất ra lớn hơn 10 MB nên Google không cho đọc lại. Hãy bỏ bớt hoặc giảm cỡ ảnh trong văn bản, rồi thử lại.',
  gone: 'Google Drive không còn văn bản này, hoặc tài khoản đang dùng không mở được. Hãy tạo văn bản mới.',
  notAllowed:
    'Google không cho tài khoản này tải văn bản về. Hãy mở văn bản xem còn tải được dạng Word không; nếu không, hỏi ' +
    'người quản trị Google của cơ quan.',
  noFile: 'Google trả lời nhưng không kèm tệp Word, nên chưa đọc lại được văn bản.',
  other: 'Google chưa cho đọc lại văn bản.',
} as const;
