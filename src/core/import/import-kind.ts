import { DOCUMENTS_TAB, DOSSIERS_TAB, LEDGER_TAB, PROCEDURES_TAB, type Tab } from '../workbook/tabs';

/** What can be imported into a tab, and how other software names it. Words are compared without tone marks. */
export interface ImportKind {
  readonly tab: Tab;
  /** The fields that tell rows apart; a row that is there already is changed, not doubled. */
  readonly key: readonly string[];
  /** Headers seen in exports, by field, the more telling first. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Words of other software for the accepted values of a field. */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const YES = ['co', 'x', 'true', '1', 'yes', 'da thanh toan', 'da cap'];
const NO = ['khong', 'false', '0', 'no', 'chua', 'chua thanh toan'];

const DOSSIERS: ImportKind = {
  tab: DOSSIERS_TAB,
  key: ['code'],
  headers: {
    code: ['ma ho so', 'so ho so', 'ma so ho so', 'so bien nhan', 'ma bien nhan', 'ma hs'],
    procedureCode: [
      'ma tthc',
      'ma thu tuc',
      'ma thu tuc hanh chinh',
      'ma so tthc',
      'ten tthc',
      'ten thu tuc',
      'thu tuc',
      'ten thu tuc hanh chinh',
      'thu tuc hanh chinh',
    ],
    receivedOn: [
      'ngay tiep nhan',
      'ngay nhan',
      'ngay nhan ho so',
      'thoi gian tiep nhan',
      'ngay tiep nhan ho so',
      'ngay nop',
      'tiep nhan ngay',
    ],
    channel: [
      'hinh thuc tiep nhan',
      'hinh thuc nop',
      'kenh tiep nhan',
      'hinh thuc nhan',
      'nguon tiep nhan',
      'hinh thuc',
    ],
    dueOn: [
      'ngay hen tra',
      'hen tra',
      'ngay hen',
      'han tra',
      'han xu ly',
      'ngay hen tra ket qua',
      'thoi gian hen tra',
      'hen tra ket qua',
    ],
    rescheduledOn: ['ngay hen lai', 'hen lai', 'ngay gia han'],
    returnedOn: [
      'ngay tra ket qua',
      'ngay tra',
      'ngay tra kq',
      'ngay co ket qua',
      'thoi gian tra ket qua',
      'ngay hoan thanh',
      'tra ket qua ngay',
    ],
    status: [
      'trang thai',
      'tinh trang',
      'trang thai ho so',
      'tinh trang ho so',
      'tinh trang xu ly',
      'trang thai xu ly',
    ],
    returnedByPost: ['tra ket qua qua bcci', 'tra qua bcci', 'nhan kq qua bcci', 'tra ket qua qua buu chinh'],
    paidOnline: ['thanh toan truc tuyen', 'tttt', 'thanh toan dien tu'],
    amountVnd: ['so tien dong', 'so tien', 'phi le phi', 'le phi', 'tong le phi', 'so tien thu', 'phi'],
    electronicCopy: ['ban sao dien tu', 'chung thuc dien tu'],
    closedInSoftwareOn: ['ngay ket thuc tren phan mem', 'ngay ket thuc', 'ngay dong ho so', 'thoi gian ket thuc'],
    delayCause: ['nguyen nhan tre', 'ly do tre', 'ly do qua han', 'nguyen nhan qua han'],
  },
  values: {
    channel: {
      'Trực tiếp': ['truc tiep', 'tai bo phan mot cua', 'tai quay', 'mot cua', 'nop truc tiep'],
      'Trực tuyến': [
        'truc tuyen',
        'online',
        'qua mang',
        'dvctt',
        'cong dich vu cong',
        'nop truc tuyen',
        'dich vu cong truc tuyen',
        'dvcqg',
      ],
      BCCI: ['bcci', 'buu chinh', 'buu dien', 'buu chinh cong ich', 'qua buu chinh', 'dich vu buu chinh cong ich'],
    },
    status: {
      'Đang giải quyết': [
        'dang giai quyet',
        'dang xu ly',
        'cho xu ly',
        'moi tiep nhan',
        'da tiep nhan',
        'dang thuc hien',
        'cho phan cong',
        'cho ky',
        'trinh ky',
      ],
      'Chờ bổ sung': ['cho bo sung', 'yeu cau bo sung', 'dang bo sung', 'bo sung ho so', 'tam dung'],
      'Đã trả kết quả': [
        'da tra ket qua',
        'da tra kq',
        'da tra',
        'hoan thanh',
        'da hoan thanh',
        'ket thuc',
        'da giai quyet',
        'da xu ly xong',
        'da tra ket qua cho cong dan',
      ],
      'Từ chối': ['tu choi', 'tra lai', 'khong du dieu kien', 'tu choi giai quyet', 'tu choi tiep nhan'],
      'Rút hồ sơ': ['rut ho so', 'cong dan rut', 'xin rut', 'da rut'],
      Hủy: ['huy', 'da huy', 'huy ho so', 'xoa'],
    },
    returnedByPost: { Có: YES, Không: NO },
    paidOnline: { Có: YES, Không: NO },
    electronicCopy: { Có: YES, Không: NO },
  },
};

const PROCEDURES: ImportKind = {
  tab: PROCEDURES_TAB,
  key: ['code'],
  headers: {
    code: ['ma tthc', 'ma thu tuc', 'ma so tthc', 'ma so', 'ma thu tuc hanh chinh'],
    name: ['ten thu tuc', 'ten tthc', 'ten thu tuc hanh chinh', 'thu tuc hanh chinh', 'thu tuc'],
    sector: ['linh vuc', 'ten linh vuc'],
    timeLimit: ['thoi han', 'thoi han giai quyet', 'thoi gian giai quyet', 'so ngay', 'so ngay giai quyet'],
    timeUnit: ['don vi thoi han', 'don vi'],
    level: ['cap', 'cap thuc hien', 'cap giai quyet'],
    online: ['dich vu cong truc tuyen', 'muc do dvc', 'muc do', 'dvctt', 'muc do cung cap'],
    bearsFee: ['co phi', 'phi le phi', 'thu phi'],
    certifiesCopies: ['chung thuc ban sao'],
    change: ['thay doi'],
    changedOn: ['ngay thay doi', 'ngay hieu luc'],
  },
  values: {
    timeUnit: { 'Ngày làm việc': ['ngay lam viec', 'ngay lv'], Ngày: ['ngay', 'ngay lich'] },
    level: {
      Xã: ['xa', 'cap xa', 'phuong', 'xa phuong'],
      Huyện: ['huyen', 'cap huyen'],
      Tỉnh: ['tinh', 'cap tinh', 'so'],
    },
    online: {
      'Toàn trình': ['toan trinh', 'muc do 4', 'muc 4', '4'],
      'Một phần': ['mot phan', 'muc do 3', 'muc 3', '3'],
      Không: ['khong', 'muc do 2', 'muc do 1', '2', '1', 'cung cap thong tin'],
    },
    bearsFee: { Có: YES, Không: NO },
    certifiesCopies: { Có: YES, Không: NO },
  },
};

const LEDGER: ImportKind = {
  tab: LEDGER_TAB,
  key: ['on', 'kind', 'item', 'amountVnd', 'projectCode', 'content'],
  headers: {
    on: ['ngay', 'ngay hach toan', 'ngay chung tu', 'ngay ghi so'],
    kind: ['loai', 'thu chi', 'loai thu chi'],
    item: ['khoan muc', 'khoan', 'noi dung thu chi', 'muc'],
    amountVnd: ['so tien dong', 'so tien', 'thanh tien', 'gia tri'],
    projectCode: ['ma cong trinh', 'ma du an', 'cong trinh'],
    content: ['noi dung', 'dien giai', 'ghi chu'],
  },
  values: { kind: { Thu: ['thu'], Chi: ['chi'] } },
};

const DOCUMENTS: ImportKind = {
  tab: DOCUMENTS_TAB,
  key: ['number', 'symbol', 'issuer'],
  headers: {
    number: ['so', 'so van ban', 'so di'],
    symbol: ['ky hieu', 'so ky hieu', 'so ky hieu van ban', 'ky hieu van ban'],
    type: ['loai', 'loai van ban', 'ten loai'],
    issuedOn: ['ngay ban hanh', 'ngay van ban', 'ngay thang van ban', 'ngay ky', 'ngay thang'],
    issuer: ['co quan ban hanh', 'don vi ban hanh', 'noi ban hanh', 'co quan'],
    subject: ['trich yeu', 'trich yeu noi dung', 'noi dung', 'ten loai va trich yeu noi dung van ban'],
    section: ['muc bao cao'],
    dueOn: ['han ban hanh'],
  },
  values: {},
};

export const IMPORT_KINDS: readonly ImportKind[] = [DOSSIERS, PROCEDURES, LEDGER, DOCUMENTS];

/** Columns about people: recognised, named, and left where they are. */
export const PERSONAL_HEADERS: readonly string[] = [
  'ho ten',
  'ho va ten',
  'nguoi nop',
  'nguoi nop ho so',
  'chu ho so',
  'ten cong dan',
  'cong dan',
  'ten nguoi nop',
  'ten ca nhan',
  'to chuc ca nhan',
  'ten ca nhan to chuc',
  'dien thoai',
  'so dien thoai',
  'sdt',
  'so dt',
  'cmnd',
  'cccd',
  'so cmnd',
  'so cccd',
  'cmnd cccd',
  'so dinh danh',
  'can cuoc',
  'dia chi',
  'noi cu tru',
  'email',
  'thu dien tu',
  'ngay sinh',
  'gioi tinh',
  'nguoi nhan',
];
