function cchcCells_(){if(!cchcCells_.bundled){
"use strict";
var bundled = (() => {
var xt = Object.defineProperty;
var Gs = Object.getOwnPropertyDescriptor;
var qs = Object.getOwnPropertyNames;
var Vs = Object.prototype.hasOwnProperty;
var Ys = (n, e) => {
for (var t in e)
xt(n, t, { get: e[t], enumerable: !0 });
}, $s = (n, e, t, o) => {
if (e && typeof e == "object" || typeof e == "function")
for (let r of qs(e))
!Vs.call(n, r) && r !== t && xt(n, r, { get: () => e[r], enumerable: !(o = Gs(e, r)) || o.enumerable });
return n;
};
var js = (n) => $s(xt({}, "__esModule", { value: !0 }), n);

// src/apps-script/cells.ts
var hl = {};
Ys(hl, {
amountsInWords: () => Hs,
dossierStates: () => Nr,
dueDates: () => _r,
indicatorTable: () => Us,
indicatorsFrom: () => Ks,
officialDays: () => Dr,
periodDays: () => xr,
rates: () => Ps,
workingDayCounts: () => Ar
});

// src/core/calendar/day.ts
function Z(n, e, t) {
return Date.UTC(n, e - 1, t) / 864e5;
}
function Po(n) {
return Math.floor(n / 864e5);
}
function je(n) {
let e = new Date(n * 864e5);
return { year: e.getUTCFullYear(), month: e.getUTCMonth() + 1, date: e.getUTCDate() };
}
function on(n) {
return je(n).year;
}
function Yn(n, e) {
return n + e;
}
function Ho(n) {
return ((n + 4) % 7 + 7) % 7;
}
function $n(n) {
let e = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(n.trim());
return e && Qs(Number(e[3]), Number(e[2]), Number(e[1]));
}
function Qs(n, e, t) {
let o = Z(n, e, t), r = je(o);
return r.year === n && r.month === e && r.date === t ? o : null;
}

// src/core/calendar/day-text.ts
function In(n) {
let { date: e, month: t, year: o } = zs(n);
return "".concat(e, "/").concat(t, "/").concat(o);
}
function zs(n) {
let { date: e, month: t, year: o } = je(n);
return { date: Bo(e), month: t <= 2 ? Bo(t) : String(t), year: o };
}
function Bo(n) {
return n < 10 ? "0".concat(n) : String(n);
}

// src/core/calendar/period.ts
var Xs = {
month: (n) => ({ first: n, last: n }),
quarter: (n) => ({ first: 3 * n - 2, last: 3 * n }),
"first-half": () => ({ first: 1, last: 6 }),
"second-half": () => ({ first: 7, last: 12 }),
"nine-months": () => ({ first: 1, last: 9 }),
cumulative: (n) => ({ first: 1, last: n }),
year: () => ({ first: 1, last: 12 })
};
function Zs({ kind: n, number: e }) {
return Xs[n](e);
}
function Qe(n) {
return n === "month" || n === "cumulative" ? 12 : n === "quarter" ? 4 : 1;
}
function ze({ kind: n, year: e, number: t }) {
let { first: o, last: r } = Zs({ kind: n, number: t });
return { from: Z(e, o - 1, 15), to: Z(e, r, 14) };
}

// src/core/calendar/working-days.ts
var Js = 0, na = 6;
function Xe(n) {
let e = /* @__PURE__ */ new Map();
function t(i) {
var c;
let s = on(i);
if (n.confirmedYears.has(s)) return n.closedOn.has(i);
let a = (c = e.get(s)) != null ? c : ea(s, n.saturdaysAreWorked);
return e.set(s, a), a.has(i);
}
function o(i) {
return n.workedOn.has(i) ? !0 : Fo(i, n.saturdaysAreWorked) && !t(i);
}
function r(i) {
let s = i;
for (; !o(s); ) s = Yn(s, 1);
return s;
}
return {
isWorkingDay: o,
workingDayFrom: r,
workingDayAfter(i, s) {
let a = i;
for (let c = 0; c < s; c++) a = r(Yn(a, 1));
return a;
},
workingDaysBetween(i, s) {
let a = 0;
for (let c = i; c <= s; c = Yn(c, 1)) o(c) && a++;
return a;
},
isConfirmed: (i) => n.confirmedYears.has(i)
};
}
function Fo(n, e) {
let t = Ho(n);
return t !== Js && (t !== na || e);
}
function ea(n, e) {
let t = [Z(n, 1, 1), Z(n, 4, 30), Z(n, 5, 1), Z(n, 9, 2)];
n >= 2026 && t.push(Z(n, 11, 24));
let o = /* @__PURE__ */ new Set();
for (let r of t) {
let i = r;
for (; !Fo(i, e) || o.has(i); ) i = Yn(i, 1);
o.add(i);
}
return o;
}

// src/core/text/folded.ts
var Dt = /^[!-~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/, ta = /^[!-~À-ÏÑ-ïñ-ÿĂăĐđƠơƯưẠ-ỹ]/, oa = /^[!-~]*$/, ra = /(?!\p{White_Space})[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu, Lo = /[\p{White_Space}\u2800\u115f\u1160\u3164\uffa0]+/gu, ia = /[\p{Pd}\u2212\u2043\u02d7\u2796]/gu, sa = /[\u00d0\u0189]/g, aa = /[\u00f0\u0256]/g;
function _(n) {
return Dt.test(n) ? n : n.replace(Lo, " ").normalize("NFKC").replace(ra, "").replace(ia, "-").replace(sa, "Đ").replace(aa, "đ").normalize("NFKC").replace(Lo, " ").trim();
}
function g(n) {
return _(n).toLowerCase().normalize("NFC");
}
function O(n) {
return oa.test(n) ? n.toLowerCase() : g(_(n).replace(/ /g, ""));
}
function Uo(n) {
return !Dt.test(n) && ca(n.normalize("NFC")) !== _(n);
}
function ca(n) {
return n.replace(/\s+/g, " ").trim();
}
function Ko(n) {
let e = n.charCodeAt(0);
return e > 32 && e < 127 || ta.test(n) || _(n) !== "";
}
function Ze(n) {
if (Dt.test(n)) return n;
let e = [...n.normalize("NFC")], t = (i) => !Mo.test(i), o = e.findIndex(t);
if (o < 0) return "";
let r = e.length;
for (; Mo.test(e[r - 1]); ) r--;
return e.slice(o, r).join("");
}
var Mo = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

// src/core/workbook/contract/cell.ts
function jn(n) {
return typeof n == "object" && n !== null;
}
function U(n) {
return n == null || typeof n == "string" && !Ko(n);
}
var ua = /^\s*(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|CHƯA_TÍNH!)|(?:Loading|Đang tải)(?:\.\.\.|…))\s*$/;
function Wo(n) {
return ua.test(n);
}
function le(n) {
return g(n).replace(/uỷ/g, "ủy").replace(/(^| )ủy ban nhân dân(?= |$)/g, "$1ubnd");
}

// src/core/workbook/contract/tab-layout.ts
function Go(n, e) {
return qo(n, e);
}
function Sn(n, { rows: e }) {
var l, d;
let { headerRow: t, names: o, columnHeaded: r } = qo(e, n), i = /* @__PURE__ */ new Map(), s = o.map(() => null), a = [], c = [];
for (let f of Object.keys(n.columns)) {
let p = g((d = (l = n.columns[f]) == null ? void 0 : l.header) != null ? d : ""), h = o.indexOf(p);
h < 0 ? a.push(f) : (i.set(f, h), s[h] = f), o.lastIndexOf(p) > h && c.push(f);
}
return { headerRow: t, columns: i, fields: s, missing: a, repeated: c, columnOf: (f) => {
var p;
return (p = i.get(f)) != null ? p : -1;
}, columnHeaded: r };
}
function qo(n, e) {
let t = Math.max(
0,
n.findIndex((i) => !i.every(U))
), o = e === void 0 ? t : ma(n, t, e), r = Vo(n[o]);
return { headerRow: o, names: r, columnHeaded: (i) => r.indexOf(g(i)) };
}
var la = 10, da = 2;
function ma(n, e, { columns: t }) {
let o = new Set(Object.values(t).map(({ header: a }) => g(a))), r = (a) => new Set(Vo(n[a]).filter((c) => o.has(c))).size;
if (r(e) > 0) return e;
let s = Array.from({ length: Math.max(0, la - e) }, (a, c) => e + c).reduce((a, c) => r(c) > r(a) ? c : a, e);
return r(s) >= da ? s : e;
}
function Vo(n = []) {
let e = n.length;
for (; e > 0 && U(n[e - 1]); ) e--;
return n.slice(0, e).map((t) => typeof t == "string" ? g(t) : "");
}
function Et({ columns: n }, e, t = []) {
for (let [o, r] of e) if (pa(n[o], t[r])) return !1;
return !0;
}
function pa(n, e) {
return !U(e) && !(e === !1 && (n == null ? void 0 : n.accepts.kind) === "yesNo");
}

// src/core/workbook/contract/column.ts
function b(n, e) {
var t, o;
return j(n, e, { kind: "text", suggestions: (t = e.suggestions) != null ? t : [] }, (o = e.absent) != null ? o : "");
}
function Je(n, e) {
return j(n, e, { kind: "text", suggestions: [], staysTyped: !0 }, "");
}
function $(n, e) {
var t;
return j(n, e, { kind: "code", suggestions: (t = e.suggestions) != null ? t : [] }, "");
}
function vt(n, e) {
return j(n, e, { kind: "code", suggestions: [], takesNumbers: !0 }, "");
}
function Yo(n, e) {
return { ...j(n, e, { kind: "raw" }, null), required: !0 };
}
function $o(n, e) {
return j(n, e, { kind: "raw", staysTyped: !0 }, null);
}
function On(n, e) {
var t;
return j(n, e, { kind: "lines", suggestions: [] }, (t = e.absent) != null ? t : []);
}
function N(n, e) {
return j(n, { width: 13, ...e }, { kind: "day" }, null);
}
function jo(n, e, t) {
return j(n, { width: 13, ...t }, { kind: "day", words: e }, null);
}
function Qo(n, e) {
return j(n, { width: 12, ...e }, { kind: "decimal" }, null);
}
function de(n, e) {
let o = { kind: "whole", unit: "đồng", least: e.negativeToo ? -1e13 : 0, most: 1e13 };
return j(n, { width: 18, ...e }, o, null);
}
function F(n, e) {
var o, r, i;
let t = { kind: "whole", unit: "đơn vị", least: (o = e.least) != null ? o : 0, most: (r = e.most) != null ? r : 1e9 };
return j(n, { width: 10, ...e }, t, (i = e.absent) != null ? i : null);
}
function zo(n, e) {
return j(n, { width: 9, ...e }, { kind: "order" }, e.absent);
}
function L(n, e) {
var t;
return j(n, { width: 12, ...e }, { kind: "yesNo" }, (t = e.absent) != null ? t : !1);
}
function Xo(n, e) {
return j(n, { width: 12, ...e }, { kind: "yesNo" }, null);
}
function E(n, e, t) {
return j(n, t, { kind: "choice", choices: e }, t.absent);
}
function Zo(n, e, t) {
return { ...n, unreadable: { means: e, consequence: t } };
}
function nt(n, e) {
var r, i;
let { accepts: t } = n;
return (i = (r = (t.kind === "choice" ? Object.entries(t.choices) : []).find(([, s]) => s === e)) == null ? void 0 : r[0]) != null ? i : "";
}
function w(n) {
return { ...n, required: !0 };
}
function mn(n) {
return { ...w(n), descriptive: !0 };
}
function j(n, e, t, o) {
let { note: r, width: i = 16, printed: s = null } = e;
return { header: n, note: r, width: i, accepts: t, required: !1, descriptive: !1, printed: s, absent: o, unreadable: null };
}

// src/core/workbook/contract/tab.ts
function P(n, e, t, o) {
return { name: n, note: e, columns: t, required: o === "required" };
}

// src/core/workbook/contract/budget-tabs.ts
var Jo = { Thu: "revenue", Chi: "spending" }, Qn = P("Dự toán", "Dự toán thu, chi ngân sách được giao của năm.", {
kind: w(E("Loại", Jo, { note: "Thu hoặc Chi.", width: 8, absent: null })),
item: w(b("Khoản mục", { printed: "words", note: "Tên khoản thu, chi.", width: 44 })),
parent: b("Thuộc khoản", { note: "Khoản lớn hơn mà khoản này nằm trong; để trống nếu không có.", width: 34 }),
amountVnd: w(de("Dự toán năm (đồng)", { note: "Số nguyên đồng." }))
}), kn = P("Thu chi", "Từng lần thu, chi ngân sách đã thực hiện.", {
on: w(N("Ngày", { note: "Ngày thu hoặc chi." })),
kind: w(E("Loại", Jo, { note: "Thu hoặc Chi.", width: 8, absent: null })),
item: w(b("Khoản mục", { printed: "words", note: "Tên khoản như ở tab Dự toán.", width: 44 })),
amountVnd: w(de("Số tiền (đồng)", { note: "Số nguyên đồng; số âm nếu là khoản giảm.", negativeToo: !0 })),
projectCode: $("Mã công trình", { note: "Mã ở tab Đầu tư công, nếu là chi cho công trình.", width: 14 }),
content: b("Nội dung", { note: "Không đưa vào báo cáo.", width: 44 })
}), zn = P("Đầu tư công", "Công trình đầu tư công và kế hoạch vốn của năm.", {
code: w($("Mã công trình", { printed: "symbol", note: "Mã dùng ở tab Thu chi.", width: 14 })),
name: mn(b("Tên công trình", { printed: "words", note: "Tên đầy đủ.", width: 50 })),
plannedVnd: w(de("Kế hoạch vốn (đồng)", { note: "Kế hoạch vốn năm, số nguyên đồng." })),
state: b("Tình trạng", { printed: "words", note: "Ví dụ: Đang thi công.", width: 20 })
});

// src/core/workbook/contract/dossier-tabs.ts
var Q = P(
"Hồ sơ",
"Mỗi dòng một hồ sơ thủ tục hành chính. Không ghi họ tên, số điện thoại, số định danh của người nộp.",
{
code: w($("Mã hồ sơ", { note: "Mã trên phần mềm một cửa, dạng văn bản, không trùng nhau.", width: 24 })),
procedureCode: w($("Mã TTHC", { note: "Mã thủ tục, phải có ở tab Thủ tục. Dạng văn bản.", width: 12 })),
receivedOn: w(N("Ngày tiếp nhận", { note: "Ngày bộ phận một cửa nhận hồ sơ." })),
channel: w(
E(
"Hình thức tiếp nhận",
{ "Trực tiếp": "in-person", "Trực tuyến": "online", BCCI: "post" },
{ note: "Trực tiếp, Trực tuyến hoặc BCCI (bưu chính công ích).", width: 14, absent: null }
)
),
dueOn: N("Ngày hẹn trả", { note: "Ngày hẹn trên giấy tiếp nhận. Để trống: tính từ thời hạn của thủ tục." }),
rescheduledOn: N("Ngày hẹn lại", { note: "Ngày hẹn lại sau khi có thư xin lỗi, nếu có." }),
returnedOn: N("Ngày trả kết quả", { note: "Ngày có kết quả tại bộ phận một cửa. Để trống: chưa trả." }),
status: w(
E(
"Trạng thái",
{
"Đang giải quyết": "pending",
"Chờ bổ sung": "awaiting-supplement",
"Đã trả kết quả": "returned",
"Từ chối": "refused",
"Rút hồ sơ": "withdrawn",
"Dừng giải quyết": "stopped",
Hủy: "cancelled"
},
{
note: "Hủy dùng cho hồ sơ nhập nhầm; hồ sơ từ chối, rút hoặc dừng giải quyết là hồ sơ đã giải quyết.",
absent: null
}
)
),
returnedByPost: L("Trả kết quả qua BCCI", { note: "Có nếu kết quả gửi qua bưu chính công ích." }),
paidOnline: L("Thanh toán trực tuyến", { note: "Có nếu phí, lệ phí được nộp trực tuyến." }),
amountVnd: de("Số tiền (đồng)", { note: "Phí, lệ phí của hồ sơ, số nguyên đồng.", width: 14 }),
electronicCopy: L("Bản sao điện tử", { note: "Có nếu cấp bản sao chứng thực điện tử." }),
closedInSoftwareOn: N("Ngày kết thúc trên phần mềm", {
note: "Ngày phần mềm một cửa ghi là đã kết thúc, để đối chiếu với ngày trả thật."
}),
delayCause: b("Nguyên nhân trễ", {
note: "Vì sao trễ hạn, ví dụ: lỗi phần mềm. Được in trong báo cáo kiểm soát TTHC: không nêu tên ai.",
width: 26
}),
remark: b("Ghi chú", { note: "Không đưa vào báo cáo.", width: 26 }),
digitised: L("Số hóa", { note: "Có nếu thành phần hồ sơ đã được số hóa." }),
electronicResult: L("Kết quả điện tử", { note: "Có nếu kết quả được cấp bản điện tử." }),
reusedData: L("Tái sử dụng dữ liệu", { note: "Có nếu dùng lại dữ liệu đã số hóa, không yêu cầu nộp lại." }),
fromElsewhere: L("Phi địa giới", {
note: "Có nếu tiếp nhận thay cho nơi khác, không theo địa giới hành chính."
}),
apologisedOn: N("Ngày xin lỗi", { note: "Ngày gửi văn bản xin lỗi và hẹn lại, nếu trễ hạn." })
},
"required"
), J = P(
"Thủ tục",
"Danh mục thủ tục hành chính tiếp nhận tại đơn vị.",
{
code: w(
$("Mã TTHC", { note: "Mã trên Cơ sở dữ liệu quốc gia, ví dụ 1.000894. Dạng văn bản.", width: 12 })
),
name: mn(b("Tên thủ tục", { note: "Tên đầy đủ của thủ tục.", width: 60 })),
sector: mn(
b("Lĩnh vực", { printed: "words", note: "Ví dụ: Chứng thực, Hộ tịch, Đất đai.", width: 26 })
),
timeLimit: w(F("Thời hạn", { note: "Số ngày giải quyết; 0 là trả trong ngày.", most: 3650 })),
timeUnit: E(
"Đơn vị thời hạn",
{ "Ngày làm việc": "working-day", Ngày: "calendar-day" },
{ note: "Ngày làm việc (mặc định) hoặc Ngày.", width: 15, absent: "working-day" }
),
level: Zo(
E(
"Cấp",
{ Xã: "commune", Huyện: "district", Tỉnh: "province", "Trung ương": "central" },
{
note: "Cấp có thẩm quyền: Xã (mặc định), Tỉnh, Trung ương; Huyện chỉ dùng cho kỳ đến 30/6/2025.",
width: 12,
absent: "commune"
}
),
"unknown",
"Thủ tục và hồ sơ của thủ tục vẫn được tính, nhưng chưa rõ cấp nên không tính vào cấp nào và không thuộc phạm vi Cấp xã."
),
online: w(
E(
"Dịch vụ công trực tuyến",
{ "Toàn trình": "full", "Một phần": "partial", Không: "none" },
{ note: "Toàn trình, Một phần hoặc Không.", width: 14, absent: null }
)
),
bearsFee: L("Có phí", { note: "Có nếu thủ tục thu phí hoặc lệ phí." }),
certifiesCopies: L("Chứng thực bản sao", { note: "Có nếu là thủ tục chứng thực bản sao từ bản chính." }),
change: E(
"Thay đổi",
{ Mới: "new", "Sửa đổi": "amended", "Bãi bỏ": "abolished" },
{ note: "Thay đổi gần nhất của thủ tục, nếu có.", width: 11, absent: null }
),
changedOn: N("Ngày thay đổi", { note: "Ngày thay đổi có hiệu lực." }),
takesOnlinePayment: L("Thanh toán trực tuyến", { note: "Có nếu phí, lệ phí nộp trực tuyến được." }),
regardlessOfPlace: L("Không phụ thuộc địa giới", {
note: "Có nếu nộp ở nơi nào cũng được, không theo địa giới hành chính."
})
},
"required"
), Rn = P("Phản ánh kiến nghị", "Phản ánh, kiến nghị về quy định, hành vi hành chính.", {
code: w($("Mã", { note: "Mã phản ánh, kiến nghị.", width: 16 })),
receivedOn: w(N("Ngày tiếp nhận", { note: "Ngày tiếp nhận." })),
kind: w(
E(
"Loại",
{ "Quy định hành chính": "rules", "Hành vi hành chính": "conduct" },
{ note: "Quy định hành chính hoặc Hành vi hành chính.", width: 22, absent: null }
)
),
transferredOn: N("Ngày chuyển xử lý", { note: "Ngày chuyển cơ quan có thẩm quyền." }),
answeredOn: N("Ngày có kết quả", { note: "Ngày có kết quả xử lý." }),
answerDueOn: N("Hạn trả lời", { note: "Ngày phải trả lời, nếu có." })
});

// src/core/law/unit-words.ts
var me = "thôn, tổ dân phố", nr = {
phường: { level: "cấp phường", groups: "tổ dân phố" },
xã: { level: "cấp xã", groups: "thôn" },
"đặc khu": { level: "đặc khu", groups: me },
"thị trấn": { level: "thị trấn", groups: "tổ dân phố" },
"thị xã": { level: "cấp huyện", groups: me },
huyện: { level: "cấp huyện", groups: me },
quận: { level: "cấp huyện", groups: "tổ dân phố" },
"thành phố": { level: "thành phố", groups: me },
tỉnh: { level: "cấp tỉnh", groups: me }
}, er = { noun: "đơn vị", level: "của đơn vị", groups: me }, Fn = { ...er, above: "cấp trên" }, tr = [
...Object.keys(nr).map((n) => ({ ...or(n), above: Fn.above })),
Fn
];
function pe({ agency: n, parentAgency: e, unitKind: t }) {
let o = t === null ? rr(n) : ha(t, n);
return { ...o === null ? er : or(o), above: e.trim() || Fn.above };
}
function or(n) {
return { noun: n, ...nr[n] };
}
function ha(n, e) {
return n === "province" ? rr(e) === "thành phố" ? "thành phố" : "tỉnh" : { ward: "phường", commune: "xã", "special-zone": "đặc khu" }[n];
}
var fa = /(?<!\p{L})(phường|xã(?! hội)|thị trấn|đặc khu|thị xã|huyện|quận|thành phố|tp\.?|tỉnh)(?!\p{L})/u;
function rr(n) {
var t, o;
let e = (o = (t = fa.exec(g(n))) == null ? void 0 : t[1]) != null ? o : null;
return e != null && e.startsWith("tp") ? "thành phố" : e;
}
function et(n, { noun: e, level: t, groups: o }) {
return n.replace(/\{đơn vị\}/g, e).replace(/\{cấp\}/g, t).replace(/\{thôn\}/g, o);
}

// src/core/outline/blocks.ts
var Ln = {
"Số liệu hồ sơ": "dossiers",
"Theo cấp": "levels",
"Trễ hạn, quá hạn": "delays",
"Số hóa": "digitisation",
"Biểu đồ tháng": "months",
"So sánh kỳ trước": "comparison",
"Phản ánh kiến nghị": "petitions",
"Thủ tục": "procedures",
"Thủ tục thay đổi": "procedure-changes",
"Văn bản trong kỳ": "documents",
"Nhiệm vụ": "tasks",
"Nhiệm vụ cấp trên giao": "assigned-tasks",
"Nhiệm vụ kỳ tới": "coming-tasks",
"Biên chế": "headcount",
"Bảng chức danh": "titles",
"Kỷ luật": "discipline",
"Đào tạo": "courses",
"Đạt chuẩn": "qualification",
"Ngân sách": "budget",
"Giải ngân": "disbursement",
"Chính quyền số": "digital",
"Mục tiêu": "targets",
"Chỉ tiêu riêng": "own-indicators"
};
function ir(n) {
return Object.keys(Ln).find((e) => Ln[e] === n);
}

// src/core/outline/row-words.ts
var tt = {
"Chờ viết": "awaits",
"Ghi không phát sinh": "says-nothing-arose",
"Bỏ mục": "is-left-out"
}, he = {
Tháng: "month",
Quý: "quarter",
"6 tháng đầu năm": "first-half",
"6 tháng cuối năm": "second-half",
"9 tháng": "nine-months",
"Lũy kế tháng": "cumulative",
Năm: "year",
"Đột xuất": "ad-hoc"
};

// src/core/outline/outline-rows.ts
function ar({ sections: n }) {
return n.map(ya);
}
function ya({ code: n, heading: e, blocks: t, whenEmpty: o, periods: r }) {
return {
code: n,
heading: e,
blocks: t.map(ir).join("; "),
whenEmpty: sr(tt, o),
periods: r.map((i) => sr(he, i)).join("; ")
};
}
function sr(n, e) {
return Object.keys(n).find((t) => n[t] === e);
}

// src/core/outline/sets/section.ts
function m(n, e, t = {}) {
return { code: n, heading: e, blocks: [], whenEmpty: "awaits", periods: [], ...t };
}

// src/core/outline/sets/set-2023.ts
var ga = {
sections: [
m("I", "Công tác chỉ đạo, điều hành cải cách hành chính"),
m("I.1", "Tổ chức chỉ đạo, điều hành cải cách hành chính", { blocks: ["documents", "tasks"] }),
m("I.2", "Công tác kiểm tra cải cách hành chính"),
m("I.3", "Công tác tuyên truyền cải cách hành chính"),
m("II", "Kết quả thực hiện các nội dung cải cách hành chính {{ky_bao_cao}}"),
m("II.1", "Cải cách thể chế"),
m("II.1.a", "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật"),
m("II.1.b", "Hoàn thiện thể chế, cải thiện môi trường kinh doanh"),
m("II.2", "Cải cách thủ tục hành chính"),
m("II.2.a", "Kế hoạch kiểm soát thủ tục hành chính"),
m("II.2.b", "Công khai thủ tục hành chính", { blocks: ["procedures"] }),
m("II.2.c", "Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính", {
blocks: ["procedure-changes"],
whenEmpty: "says-nothing-arose"
}),
m("II.2.d", "Thực hiện cơ chế một cửa, một cửa liên thông", { blocks: ["months", "dossiers", "comparison"] }),
m("II.2.đ", "Tiếp nhận, xử lý phản ánh, kiến nghị", {
blocks: ["petitions"],
whenEmpty: "says-nothing-arose"
}),
m("II.3", "Cải cách tổ chức bộ máy"),
m("II.3.a", "Rà soát vị trí, chức năng, nhiệm vụ, biên chế", { blocks: ["headcount"] }),
m("II.3.b", "Phân cấp quản lý"),
m("II.3.c", "Sắp xếp {thôn}"),
m("II.4", "Cải cách chế độ công vụ"),
m("II.4.a", "Vị trí việc làm, cơ cấu cán bộ, công chức", { blocks: ["titles"] }),
m("II.4.b", "Quản lý cán bộ, công chức", { blocks: ["discipline"], whenEmpty: "says-nothing-arose" }),
m("II.4.c", "Đào tạo, bồi dưỡng cán bộ, công chức", { blocks: ["courses"] }),
m("II.4.d", "Chất lượng cán bộ, công chức {cấp}", { blocks: ["qualification"] }),
m("II.5", "Cải cách tài chính công"),
m("II.5.a", "Quản lý, sử dụng ngân sách", { blocks: ["budget", "disbursement"] }),
m("II.5.b", "Quy chế quản lý, sử dụng tài sản công"),
m("II.5.c", "Cơ chế tự chủ, quy chế chi tiêu nội bộ"),
m("II.5.d", "Thực hành tiết kiệm, chống lãng phí"),
m("II.6", "Xây dựng và phát triển chính quyền điện tử, chính quyền số"),
m("II.6.a", "Ứng dụng công nghệ thông tin", { blocks: ["digital"] }),
m("II.6.b", "Áp dụng hệ thống quản lý chất lượng ISO 9001:2015"),
m("II.7", "Thực hiện kết luận, chương trình của cấp ủy về cải cách hành chính"),
m("II.8", "Nâng cao Chỉ số hiệu quả quản trị và hành chính công (PAPI)"),
m("II.8.a", "Sự tham gia của người dân ở cơ sở"),
m("II.8.b", "Công khai, minh bạch"),
m("II.8.c", "Trách nhiệm giải trình với người dân"),
m("II.8.d", "Kiểm soát tham nhũng"),
m("II.8.đ", "Thủ tục hành chính công"),
m("III", "Đánh giá chung"),
m("III.1", "Ưu điểm"),
m("III.2", "Tồn tại, hạn chế và nguyên nhân"),
m("IV", "Phương hướng, nhiệm vụ cải cách hành chính {{ky_sau}}", { blocks: ["coming-tasks"] }),
m("V", "Kiến nghị, đề xuất")
]
};
function Pt(n) {
return { sections: ga.sections.map((e) => ({ ...e, heading: et(e.heading, n) })) };
}
var $l = Pt(pe({ agency: "", parentAgency: "", unitKind: "ward" }));

// src/core/outline/sets/set-2026.ts
var cr = {
sections: [
m("I", "Công tác chỉ đạo, điều hành cải cách hành chính"),
m("I.1", "Hoạt động chỉ đạo, điều hành nổi bật", { blocks: ["documents"] }),
m("I.2", "Tiến độ thực hiện Kế hoạch cải cách hành chính", {
blocks: ["tasks", "targets", "own-indicators"]
}),
m("I.3", "Kiểm tra cải cách hành chính"),
m("I.4", "Thông tin, tuyên truyền cải cách hành chính"),
m("I.5", "Thực hiện nhiệm vụ cấp trên giao", { blocks: ["assigned-tasks"] }),
m("I.6", "Mô hình, sáng kiến, giải pháp mới"),
m("II", "Kết quả thực hiện các nội dung cải cách hành chính {{ky_bao_cao}}"),
m("II.1", "Cải cách thể chế"),
m("II.1.a", "Xây dựng, ban hành văn bản quy phạm pháp luật"),
m("II.1.b", "Tổ chức thi hành và theo dõi thi hành pháp luật"),
m("II.1.c", "Tuyên truyền, phổ biến, giáo dục pháp luật"),
m("II.1.d", "Kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật"),
m("II.2", "Cải cách thủ tục hành chính"),
m("II.2.a", "Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính", {
blocks: ["procedure-changes"],
whenEmpty: "says-nothing-arose"
}),
m("II.2.b", "Thủ tục hành chính thuộc thẩm quyền giải quyết", { blocks: ["procedures"] }),
m("II.2.c", "Thực hiện cơ chế một cửa, một cửa liên thông", {
blocks: ["months", "dossiers", "levels", "delays", "digitisation", "comparison", "petitions"]
}),
m("II.3", "Cải cách tổ chức bộ máy"),
m("II.3.a", "Chức năng, nhiệm vụ, cơ cấu tổ chức"),
m("II.3.b", "Sắp xếp tổ chức, đơn vị sự nghiệp"),
m("II.3.c", "Quản lý, sử dụng biên chế", { blocks: ["headcount"] }),
m("II.3.d", "Phân cấp, phân quyền"),
m("II.4", "Cải cách chế độ công vụ"),
m("II.4.a", "Vị trí việc làm, cơ cấu cán bộ, công chức, viên chức", { blocks: ["titles"] }),
m("II.4.b", "Tuyển dụng, bổ nhiệm"),
m("II.4.c", "Kỷ luật, kỷ cương hành chính", { blocks: ["discipline"], whenEmpty: "says-nothing-arose" }),
m("II.4.d", "Đào tạo, bồi dưỡng", { blocks: ["courses", "qualification"] }),
m("II.5", "Cải cách tài chính công"),
m("II.5.a", "Quản lý tài chính, ngân sách", { blocks: ["budget", "disbursement"] }),
m("II.5.b", "Quản lý, sử dụng tài sản công"),
m("II.5.c", "Cơ chế tự chủ của đơn vị sự nghiệp công lập"),
m("II.6", "Xây dựng và phát triển chính quyền điện tử, chính quyền số", { blocks: ["digital"] }),
m("II.6.a", "Hoàn thiện thể chế"),
m("II.6.b", "Phát triển hạ tầng số"),
m("II.6.c", "Phát triển các nền tảng, hệ thống"),
m("II.6.d", "Phát triển dữ liệu"),
m("II.6.đ", "Ứng dụng trong hoạt động nội bộ"),
m("II.6.e", "Ứng dụng phục vụ người dân, doanh nghiệp"),
m("II.6.g", "Đô thị thông minh"),
m("II.6.h", "Cung cấp dịch vụ công trực tuyến"),
m("III", "Đánh giá chung"),
m("III.1", "Mặt tích cực"),
m("III.2", "Tồn tại, hạn chế và nguyên nhân"),
m("IV", "Phương hướng, nhiệm vụ cải cách hành chính {{ky_sau}}", { blocks: ["coming-tasks"] }),
m("V", "Đề xuất, kiến nghị")
]
};

// src/core/outline/sets/shipped-sets.ts
var ur = { 2023: Pt, 2026: () => cr }, ot = Object.keys(ur);
function Ee(n, e) {
return ur[n](e);
}
var fe = {
2023: Ee("2023", Fn),
2026: Ee("2026", Fn)
}, Ht = ot.flatMap(
(n) => ba(tr.map((e) => Ee(n, e))).map((e) => ({ name: n, outline: e }))
);
function ba(n) {
return [...new Map(n.map((e) => [Bt(e), e])).values()];
}
function Bt(n) {
return JSON.stringify(ar(n));
}
var Ta = new Map(Ht.map(({ name: n, outline: e }) => [Bt(e), n]));
function Ft(n) {
var e;
return (e = Ta.get(Bt(n))) != null ? e : null;
}
var lr = [
...new Set(Object.values(fe).flatMap(({ sections: n }) => n.map(({ code: e }) => e)))
];

// src/core/workbook/contract/record-tabs.ts
var rt = b("Mục báo cáo", {
note: "Mục của báo cáo mà dòng này thuộc về, ví dụ II.2.d. Nhiều mục cách nhau bằng dấu chấm phẩy.",
width: 13,
suggestions: lr
}), ln = P("Văn bản", "Văn bản do đơn vị ban hành và văn bản cấp trên được viện dẫn.", {
number: b("Số", { printed: "symbol", note: "Số văn bản. Để trống khi chưa ban hành.", width: 8 }),
symbol: $("Ký hiệu", {
printed: "symbol",
note: "Phần sau số (KH-UBND, 2018/NĐ-CP, KL/TU) hoặc cả số và ký hiệu.",
width: 18
}),
type: w(
b("Loại", {
printed: "words",
note: "Chữ viết tắt tên loại theo Nghị định 30/2020/NĐ-CP.",
width: 8,
suggestions: ["QĐ", "KH", "CV", "BC", "CTr", "CT", "KL", "NQ", "NĐ", "TT", "TB", "TTr", "HD", "QC", "QyĐ", "ĐA"]
})
),
issuedOn: N("Ngày ban hành", { note: "Ngày ký ban hành. Để trống: chưa ban hành." }),
issuer: w(
b("Cơ quan ban hành", { printed: "words", note: "Ghi đúng như Tên cơ quan nếu do đơn vị ban hành.", width: 28 })
),
subject: mn(
b("Trích yếu", { printed: "words", note: "Nội dung văn bản, không kèm chữ «Về việc».", width: 70 })
),
section: rt,
dueOn: N("Hạn ban hành", { note: "Ngày phải ban hành theo kế hoạch, nếu có." }),
remark: b("Ghi chú", { note: "Không đưa vào báo cáo.", width: 26 })
}), ye = P("Nhân sự", "Số người theo chức danh. Chỉ ghi số lượng, không ghi tên.", {
title: mn(b("Chức danh", { printed: "words", note: "Mỗi chức danh một dòng.", width: 40 })),
group: w(
E(
"Nhóm",
{
"Cán bộ chuyên trách": "elected",
"Công chức": "civil-servant",
"Người hoạt động không chuyên trách": "part-time",
"Cán bộ": "official",
"Viên chức": "public-employee",
"Hợp đồng lao động": "contract"
},
{
note: "Biên chế tính cán bộ và công chức. Cán bộ được tính như Cán bộ chuyên trách.",
width: 34,
absent: null
}
)
),
authorised: w(F("Biên chế giao", { note: "Số được giao.", most: 1e4 })),
present: w(F("Hiện có", { note: "Số đang có mặt.", most: 1e4 })),
qualified: F("Đạt chuẩn", { note: "Số đạt chuẩn về trình độ.", most: 1e4 }),
disciplined: F("Bị kỷ luật", { note: "Số bị kỷ luật trong kỳ.", most: 1e4 }),
department: b("Phòng", { printed: "words", note: "Phòng, trung tâm của chức danh, nếu có.", width: 30 })
}), ge = P("Đào tạo", "Lớp đào tạo, bồi dưỡng, tập huấn đã cử người dự.", {
name: mn(b("Tên lớp", { note: "Tên lớp hoặc nội dung tập huấn.", width: 50 })),
startsOn: w(N("Ngày bắt đầu", { note: "Ngày khai giảng." })),
organiser: b("Đơn vị tổ chức", { note: "Cơ quan mở lớp.", width: 30 }),
summoned: w(F("Số triệu tập", { note: "Số người được triệu tập.", most: 1e5 })),
attended: w(F("Số tham gia", { note: "Số người tham gia.", most: 1e5 }))
}), it = P("Chính quyền số", "Tỷ lệ về chính quyền điện tử, chính quyền số.", {
name: mn(b("Chỉ tiêu", { printed: "words", note: "Tên chỉ tiêu, in vào báo cáo.", width: 60 })),
numerator: w(F("Tử số", { note: "Số đạt." })),
denominator: w(F("Mẫu số", { note: "Tổng số." }))
}), Tn = P("Nhiệm vụ", "Nhiệm vụ cải cách hành chính trong kỳ và của kỳ tới.", {
task: w(b("Nhiệm vụ", { printed: "words", note: "Nội dung nhiệm vụ, viết thành câu.", width: 70 })),
when: w(
E(
"Kỳ",
{ "Trong kỳ": "this-period", "Kỳ tới": "next-period" },
{ note: "Trong kỳ hoặc Kỳ tới.", width: 11, absent: null }
)
),
dueOn: N("Hạn", { note: "Hạn hoàn thành." }),
doneOn: N("Ngày hoàn thành", { note: "Để trống: chưa xong." }),
section: rt,
origin: E(
"Loại",
{ "Kế hoạch CCHC": "plan", "Cấp trên giao": "assigned" },
{ note: "Kế hoạch CCHC (mặc định) hoặc Cấp trên giao.", width: 15, absent: "plan" }
)
}), _n = P("Nội dung", "Đoạn văn do cán bộ viết cho từng mục của báo cáo.", {
section: w(rt),
order: mn(zo("Thứ tự", { note: "Thứ tự của đoạn trong mục.", absent: 0 })),
text: w(
b("Nội dung", {
printed: "words",
note: "Một đoạn văn. Số liệu ghi bằng mã trong hai ngoặc nhọn, ví dụ {{HS_TIEP_NHAN}}.",
width: 110
})
),
author: b("Người viết", {
note: "Tài khoản đã viết đoạn này, do phần mềm ghi. Không đưa vào báo cáo.",
width: 28
}),
// Formatted as text, because Sheets turns `tháng 4 năm 2023` into a date.
writtenFor: $("Viết cho kỳ", {
note: "Tên kỳ như báo cáo in, ví dụ quý II năm 2023. Khác kỳ báo cáo: đoạn là bản nháp, không đưa vào báo cáo. Để trống: dùng cho mọi kỳ.",
width: 24
})
}), be = P("Phân công", "Ai viết mục nào của báo cáo, hạn nào. Không đưa vào báo cáo.", {
section: w(rt),
officer: w(b("Người phụ trách", { note: "Tài khoản hoặc tên người viết mục này.", width: 28 })),
dueOn: N("Hạn", { note: "Ngày phải viết xong." }),
done: L("Xong", { note: "Có nếu mục đã viết xong." }),
doneOn: N("Ngày xong", { note: "Ngày viết xong." }),
remark: b("Ghi chú", { note: "Không đưa vào báo cáo.", width: 26 })
}), pn = P("Số liệu nhập tay", "Số liệu của các chỉ tiêu riêng có cách tính Nhập tay.", {
code: w($("Mã", { note: "Mã ở tab Chỉ tiêu riêng.", width: 22 })),
on: w(N("Ngày số liệu", { note: "Dòng có ngày muộn nhất trong kỳ được dùng." })),
value: w(Qo("Số liệu", { note: "Một số; phần thập phân giữ nguyên như đã gõ." })),
remark: b("Ghi chú", { note: "Không đưa vào báo cáo.", width: 26 })
});

// src/core/workbook/contract/rule-tabs.ts
var dr = $o("Mục tiêu", {
note: "Mức phải đạt, ví dụ ≥ 98%; không ghi dấu thì hiểu là ít nhất bằng.",
width: 12
}), hn = P(
"Cấu hình",
"Tên cơ quan, kỳ báo cáo, cách tính và nơi nhận.",
{
name: w(b("Mục", { note: "Tên mục cấu hình. Không đổi tên.", width: 24 })),
value: Yo("Giá trị", { note: "Giá trị của mục. Để trống thì dùng mặc định.", width: 44 }),
explanation: b("Giải thích", { note: "Ý nghĩa của mục và giá trị mặc định.", width: 70 })
},
"required"
), wn = P("Ngày nghỉ", "Ngày nghỉ lễ, tết và ngày làm bù theo thông báo hằng năm.", {
on: w(N("Ngày", { note: "Ngày nghỉ hoặc ngày làm bù." })),
kind: w(
E("Loại", { Nghỉ: "off", "Làm bù": "worked" }, { note: "Nghỉ hoặc Làm bù.", width: 10, absent: null })
),
name: b("Tên", { note: "Tên ngày lễ.", width: 24 }),
source: b("Căn cứ", { note: "Thông báo, quyết định.", width: 50 })
}), Xn = P("Chỉ tiêu", "Các chỉ tiêu của báo cáo. Cán bộ chỉ sửa cột Số lẻ và cột Mục tiêu.", {
code: w($("Mã", { note: "Mã chỉ tiêu, dùng làm thẻ trong mẫu báo cáo.", width: 22 })),
label: b("Chỉ tiêu", { note: "Tên chỉ tiêu.", width: 70 }),
unit: b("Đơn vị", { note: "Đơn vị tính.", width: 12 }),
decimals: F("Số lẻ", { note: "Số chữ số thập phân của tỷ lệ; để trống là 2.", width: 8, most: 6 }),
current: b("Kỳ này", { note: "Do phần mềm ghi.", width: 20 }),
previous: b("Kỳ trước", { note: "Số kỳ trước, do phần mềm ghi; để trống: chưa có số liệu.", width: 20 }),
lastYear: b("Cùng kỳ năm trước", { note: "Do phần mềm ghi; để trống: chưa có số liệu.", width: 20 }),
change: b("Tăng, giảm", { note: "So với kỳ trước, do phần mềm ghi.", width: 26 }),
changeOnLastYear: b("Tăng, giảm so với cùng kỳ", { note: "Do phần mềm ghi.", width: 26 }),
againstTarget: b("So với mục tiêu", { note: "Đạt, còn thiếu hay vượt bao nhiêu; do phần mềm ghi.", width: 30 }),
target: dr
}), An = P(
"Đề cương",
"Các mục của báo cáo theo thứ tự in. Để trống cả tab: dùng bộ đề cương chọn ở Cấu hình.",
{
code: w($("Mã mục", { note: "Ví dụ I, I.1, II.2.d. Thứ tự dòng là thứ tự trong báo cáo.", width: 10 })),
heading: w(
b("Tiêu đề", { printed: "words", note: "Tên mục, không kèm số. Có thể dùng thẻ {{ky_bao_cao}}.", width: 60 })
),
blocks: b("Khối", {
note: "Phần do phần mềm soạn; nhiều khối cách nhau bằng dấu chấm phẩy. Có thể chọn: ".concat(Object.keys(Ln).join("; "), "."),
width: 40,
suggestions: Object.keys(Ln)
}),
whenEmpty: E("Khi trống", tt, {
note: "Khi mục chưa có nội dung: Chờ viết (mặc định) ghi rõ còn thiếu, Ghi không phát sinh, hoặc Bỏ mục.",
width: 20,
absent: "awaits"
}),
periods: b("Kỳ", {
note: "Loại kỳ cần mục này, như ở Cấu hình; nhiều loại cách nhau bằng dấu chấm phẩy. Để trống: mọi kỳ.",
width: 24,
suggestions: Object.keys(he)
})
}
), rn = P("Chỉ tiêu riêng", "Chỉ tiêu do đơn vị tự đặt, dùng như chỉ tiêu có sẵn.", {
code: w(
$("Mã", { note: "Chữ in hoa không dấu, chữ số, dấu gạch dưới. Không trùng mã có sẵn.", width: 22 })
),
label: w(b("Chỉ tiêu", { printed: "words", note: "Tên chỉ tiêu, in vào báo cáo.", width: 50 })),
unit: b("Đơn vị tính", { printed: "words", note: "Ví dụ hồ sơ, %, điểm, triệu đồng.", width: 14 }),
method: w(
E(
"Cách tính",
{ "Nhập tay": "typed", Đếm: "counted", "Tỷ lệ": "rate" },
{ note: "Nhập tay, Đếm hoặc Tỷ lệ.", width: 12, absent: null }
)
),
source: b("Nguồn", { note: "Của cách Đếm: mã chỉ tiêu mà trong đó đếm, ví dụ HS_TIEP_NHAN.", width: 20 }),
condition: b("Điều kiện", {
note: "Của cách Đếm: Cột = giá trị; nhiều điều kiện cách nhau bằng dấu chấm phẩy và phải cùng đúng.",
width: 40
}),
numerator: Je("Tử số", { note: "Của cách Tỷ lệ: các mã nối bằng dấu + hoặc -.", width: 26 }),
denominator: Je("Mẫu số", { note: "Của cách Tỷ lệ: các mã nối bằng dấu + hoặc -.", width: 26 }),
decimals: F("Số lẻ", { note: "Số chữ số thập phân.", width: 8, most: 6 }),
target: dr,
summedAbove: Xo("Cộng ở cấp trên", {
note: "Có nếu cấp trên cộng số của các đơn vị. Để trống: theo cách tính."
})
}), Te = P("Biểu mẫu", "Các biểu thống kê cấp trên yêu cầu. Để trống cả tab: dùng các biểu có sẵn.", {
form: w(
vt("Biểu", { printed: "symbol", note: "Số của biểu, ví dụ 1. Các dòng cùng biểu đứng liền nhau.", width: 10 })
),
formName: b("Tên biểu", { printed: "words", note: "Ghi ở dòng đầu của biểu.", width: 40 }),
mark: w(vt("STT", { printed: "symbol", note: "Số thứ tự in trong biểu, ví dụ 1.2.", width: 8 })),
label: w(b("Chỉ tiêu", { printed: "words", note: "Tên chỉ tiêu, in vào biểu.", width: 60 })),
unit: b("Đơn vị tính", {
printed: "words",
note: "Ví dụ hồ sơ, %. Ghi nghìn đồng, triệu đồng, tỷ đồng thì số tiền được đổi theo.",
width: 14
}),
formula: Je("Công thức", {
note: "Các mã chỉ tiêu nối bằng dấu + hoặc -, có thể chia một lần bằng dấu /. Để trống: dòng tiêu đề.",
width: 36
}),
remark: b("Ghi chú", { printed: "words", note: "In vào cột Ghi chú của biểu.", width: 30 })
}), Zn = P(
"Căn cứ thay thế",
"Văn bản, cơ quan, tên gọi đã hết hiệu lực. Để trống cả tab: dùng danh mục có sẵn.",
{
what: w(b("Văn bản hoặc từ", { note: "Số, ký hiệu như 61/2018/NĐ-CP, hoặc từ ngữ.", width: 34 })),
from: w(N("Từ ngày", { note: "Ngày đầu tiên không còn dùng." })),
replacedBy: b("Thay bằng", { note: "Văn bản, cơ quan, tên gọi dùng thay.", width: 50 }),
remark: b("Ghi chú", { note: "Lý do, căn cứ.", width: 40 })
}
);

// src/core/workbook/contract/tabs.ts
var st = [
hn,
Q,
J,
ln,
Qn,
kn,
zn,
ye,
ge,
Rn,
it,
Tn,
_n,
be,
wn,
Xn,
An,
rn,
pn,
Te,
Zn
];

// src/core/workbook/contract/recognise.ts
function at(n) {
let e = null, t = 0;
for (let o of st) {
let { columns: r, missing: i } = Sn(o, { rows: n });
r.size > t && !i.some((s) => {
var a;
return (a = o.columns[s]) == null ? void 0 : a.required;
}) && (e = o, t = r.size);
}
return e;
}

// src/core/workbook/contract/settings.ts
var Lt = {
form06a: "Biểu II.06a",
statisticForms: "Biểu mẫu thống kê",
statistics: "Thống kê chỉ tiêu",
documents: "Văn bản đã ban hành",
budget: "Thu chi ngân sách",
sources: "Nguồn số liệu"
}, M = {
agency: b("Tên cơ quan", {
printed: "words",
note: "Ghi cả loại đơn vị: UBND phường …, UBND xã …, UBND đặc khu … Văn bản của đơn vị là văn bản có cơ quan ban hành này."
}),
parentAgency: b("Cơ quan chủ quản", {
printed: "words",
note: "Cơ quan cấp trên in ở góc trái; để trống thì không in."
}),
agencySymbol: b("Ký hiệu cơ quan", {
printed: "symbol",
note: "Chữ viết tắt trong số báo cáo, ví dụ …/BC-UBND.",
absent: "UBND"
}),
place: b("Địa danh", { printed: "words", note: "In trước ngày tháng, ví dụ: Phước Long, ngày …" }),
addressees: On("Kính gửi", { printed: "words", note: "Nơi báo cáo được gửi đến; mỗi nơi một dòng." }),
recipients: On("Nơi nhận", { printed: "words", note: "Mỗi nơi một dòng, không kể dòng Lưu." }),
archive: b("Lưu", {
printed: "words",
note: "VT và đơn vị soạn thảo, ví dụ VT, VP. Không ghi tên người.",
absent: "VT"
}),
authority: On("Quyền hạn ký", {
printed: "words",
note: "Mỗi dòng một cấp, ví dụ TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH."
}),
signatory: b("Người ký", { printed: "name", note: "Họ và tên người ký, không ghi học hàm, học vị." }),
periodKind: E("Loại kỳ", he, {
note: "Tháng, Quý, 6 tháng đầu năm, 6 tháng cuối năm, 9 tháng, Lũy kế tháng (từ đầu năm đến hết tháng ở Số kỳ), Năm, hoặc Đột xuất (điền Từ ngày, Đến ngày).",
absent: null
}),
periodNumber: F("Số kỳ", { note: "Số tháng (1–12) hoặc số quý (1–4).", least: 1, most: 12 }),
year: F("Năm", { note: "Năm báo cáo.", least: 1990, most: 2099 }),
from: N("Từ ngày", { note: "Ngày đầu kỳ; để trống: theo Nghị định 09/2019/NĐ-CP." }),
to: N("Đến ngày", { note: "Ngày chốt số liệu; để trống: theo Nghị định 09/2019/NĐ-CP." }),
reportedOn: jo(
"Ngày báo cáo",
{ "Để trống": "open" },
{ note: "Ngày ghi trên báo cáo; không điền: ngày chạy; ghi chữ Để trống: chừa ngày, tháng để ghi khi ký." }
),
reportNumber: b("Số báo cáo", { printed: "symbol", note: "Để trống nếu lấy số sau khi ký." }),
rounding: E(
"Làm tròn",
{ "Cắt bớt": "truncate", "Làm tròn": "round" },
{ note: "Cắt bớt: 99,868% in là 99,86%. Làm tròn: in là 99,87%.", absent: "truncate" }
),
onTimeBase: E(
"Mẫu số đúng hạn",
{ "Đã giải quyết": "resolved", "Tiếp nhận": "received", "Đến hạn": "fallen-due" },
{ note: "Tỷ lệ đúng hạn tính trên số đã giải quyết, số tiếp nhận hay số đến hạn.", absent: "resolved" }
),
usesRescheduledDay: L("Tính theo ngày hẹn lại", { note: "Có: hồ sơ đã hẹn lại tính hạn theo ngày hẹn lại." }),
leadingZero: L("Số 0 đứng trước", { note: "Có: số đếm từ 1 đến 9 in là 01 đến 09.", absent: !0 }),
saturdaysAreWorked: L("Thứ Bảy làm việc", { note: "Có: thứ Bảy tính là ngày làm việc khi tính hạn." }),
dossierScope: E(
"Phạm vi hồ sơ",
{ "Tất cả": "all", "Cấp xã": "commune" },
{ note: "Tất cả hồ sơ tiếp nhận, hay chỉ thủ tục cấp xã.", absent: "all" }
),
documentSeries: E(
"Dãy số văn bản",
{
"Chung một dãy": "one",
"Mỗi loại một dãy": "by-type",
"QĐ riêng, còn lại chung": "decisions-apart"
},
{ note: "Cách đánh số văn bản đi của đơn vị.", absent: "decisions-apart" }
),
warnsAhead: F("Nhắc trước", {
note: "Số ngày làm việc báo trước hồ sơ sắp đến hạn; để trống: 3.",
least: 0,
most: 60,
absent: 3
}),
annexes: On("Phụ lục", {
note: "Các phụ lục kèm theo báo cáo, mỗi phụ lục một dòng. Có thể chọn: ".concat(Object.values(Lt).join("; "), ".")
}),
sharedWith: On("Chia sẻ với", { note: "Địa chỉ thư điện tử được xem báo cáo; mỗi địa chỉ một dòng." }),
folder: b("Thư mục lưu", { note: "Tên thư mục chứa các báo cáo đã tạo.", absent: "Báo cáo CCHC" }),
opensToColleagues: L("Mở cho người cùng làm", {
note: "Có: báo cáo vừa tạo được mở cho những người cùng sửa bảng tính này.",
absent: !0
}),
unitKind: E(
"Loại đơn vị",
{ Phường: "ward", Xã: "commune", "Đặc khu": "special-zone", "Tỉnh, thành phố": "province" },
{ note: "Phường, Xã, Đặc khu hoặc Tỉnh, thành phố; để trống: đọc từ Tên cơ quan.", absent: null }
),
outlineSet: E(
"Bộ đề cương",
{ 2023: "2023", 2026: "2026" },
{ note: "Bộ mục báo cáo có sẵn: 2023 hoặc 2026. Không dùng khi tab Đề cương có nội dung.", absent: "2023" }
),
ownIssuers: On("Cơ quan của đơn vị", {
note: "Các cơ quan ban hành khác cũng là của đơn vị, ví dụ Trung tâm Phục vụ hành chính công; mỗi cơ quan một dòng."
}),
requestedBy: b("Văn bản yêu cầu báo cáo", {
printed: "words",
note: "Văn bản của cấp trên yêu cầu báo cáo, nêu ở câu mở đầu."
}),
sendingDays: F("Hạn gửi (ngày làm việc)", {
note: "Số ngày làm việc sau ngày chốt số liệu phải gửi báo cáo; để trống: 2.",
least: 0,
most: 60,
absent: 2
}),
kstthcAddressees: On("Kính gửi (KSTTHC)", {
printed: "words",
note: "Nơi nhận báo cáo kiểm soát thủ tục hành chính; để trống: như Kính gửi."
}),
kstthcRecipients: On("Nơi nhận (KSTTHC)", {
printed: "words",
note: "Nơi nhận của báo cáo kiểm soát thủ tục hành chính; để trống: như Nơi nhận."
}),
template: b("Mẫu báo cáo", { note: "Tên mẫu đang dùng; để trống: mẫu có sẵn." })
};

// src/core/workbook/problems/problem.ts
function x(n, e) {
return { severity: "error", ...n, ...e };
}
function A(n, e) {
return { severity: "warning", ...n, ...e };
}

// src/core/workbook/reading/odd-characters.ts
var wa = 3;
function ct(n) {
let e = /* @__PURE__ */ new Map(), t = [];
return {
note(r, i, s) {
var a;
typeof i != "string" || !Uo(i) || (e.set(r, ((a = e.get(r)) != null ? a : 0) + 1), t.length < wa && t.push({ row: s, readAs: _(i) }));
},
cells: o,
problems() {
let r = o();
return r ? [A({ sheet: n, row: null, column: null }, { code: "odd-characters", ...r })] : [];
}
};
function o() {
return e.size === 0 ? null : { counts: [...e], shown: t };
}
}

// node_modules/fraction.js/dist/fraction.mjs
typeof BigInt == "undefined" && (BigInt = function(n) {
if (isNaN(n)) throw new Error("");
return n;
});
var T = BigInt(0), S = BigInt(1), W = BigInt(2), ve = BigInt(3), Ce = BigInt(5), nn = BigInt(10), _d = BigInt(Number.MAX_SAFE_INTEGER), Ca = 2e3, y = {
s: S,
n: T,
d: S
};
function Nn(n, e) {
try {
n = BigInt(n);
} catch {
throw Mn();
}
return n * e;
}
function fn(n) {
return typeof n == "bigint" ? n : Math.floor(n);
}
function H(n, e) {
if (e === T)
throw Mt();
let t = Object.create(G.prototype);
t.s = n < T ? -S : S, n = n < T ? -n : n;
let o = Jn(n, e);
return t.n = n / o, t.d = e / o, t;
}
var Ia = [W * W, W, W * W, W, W * W, W * ve, W, W * ve];
function we(n) {
let e = /* @__PURE__ */ Object.create(null);
if (n <= S)
return e[n] = S, e;
let t = (o) => {
e[o] = (e[o] || T) + S;
};
for (; n % W === T; )
t(W), n /= W;
for (; n % ve === T; )
t(ve), n /= ve;
for (; n % Ce === T; )
t(Ce), n /= Ce;
for (let o = 0, r = W + Ce; r * r <= n; ) {
for (; n % r === T; )
t(r), n /= r;
r += Ia[o], o = o + 1 & 7;
}
return n > S && t(n), e;
}
var K = function(n, e) {
let t = T, o = S, r = S;
if (n != null)
if (e !== void 0) {
if (typeof n == "bigint")
t = n;
else {
if (isNaN(n))
throw Mn();
if (n % 1 !== 0)
throw mr();
t = BigInt(n);
}
if (typeof e == "bigint")
o = e;
else {
if (isNaN(e))
throw Mn();
if (e % 1 !== 0)
throw mr();
o = BigInt(e);
}
r = t * o;
} else if (typeof n == "object") {
if ("d" in n && "n" in n)
t = BigInt(n.n), o = BigInt(n.d), "s" in n && (t *= BigInt(n.s));
else if (0 in n)
t = BigInt(n[0]), 1 in n && (o = BigInt(n[1]));
else if (typeof n == "bigint")
t = n;
else
throw Mn();
r = t * o;
} else if (typeof n == "number") {
if (isNaN(n))
throw Mn();
if (n < 0 && (r = -S, n = -n), n % 1 === 0)
t = BigInt(n);
else {
let i = 1, s = 0, a = 1, c = 1, u = 1, l = 1e7;
for (n >= 1 && (i = 10 ** Math.floor(1 + Math.log10(n)), n /= i); a <= l && u <= l; ) {
let d = (s + c) / (a + u);
if (n === d) {
a + u <= l ? (t = s + c, o = a + u) : u > a ? (t = c, o = u) : (t = s, o = a);
break;
} else
n > d ? (s += c, a += u) : (c += s, u += a), a > l ? (t = c, o = u) : (t = s, o = a);
}
t = BigInt(t) * BigInt(i), o = BigInt(o);
}
} else if (typeof n == "string") {
let i = 0, s = T, a = T, c = T, u = S, l = S, d = n.replace(/_/g, "").match(/\d+|./g);
if (d === null)
throw Mn();
if (d[i] === "-" ? (r = -S, i++) : d[i] === "+" && i++, d.length === i + 1 ? a = Nn(d[i++], r) : d[i + 1] === "." || d[i] === "." ? (d[i] !== "." && (s = Nn(d[i++], r)), i++, (i + 1 === d.length || d[i + 1] === "(" && d[i + 3] === ")" || d[i + 1] === "'" && d[i + 3] === "'") && (a = Nn(d[i], r), u = nn ** BigInt(d[i].length), i++), (d[i] === "(" && d[i + 2] === ")" || d[i] === "'" && d[i + 2] === "'") && (c = Nn(d[i + 1], r), l = nn ** BigInt(d[i + 1].length) - S, i += 3)) : d[i + 1] === "/" || d[i + 1] === ":" ? (a = Nn(d[i], r), u = Nn(d[i + 2], S), i += 3) : d[i + 3] === "/" && d[i + 1] === " " && (s = Nn(d[i], r), a = Nn(d[i + 2], r), u = Nn(d[i + 4], S), i += 5), d.length <= i)
o = u * l, r = /* void */
t = c + o * s + l * a;
else
throw Mn();
} else if (typeof n == "bigint")
t = n, r = n, o = S;
else
throw Mn();
if (o === T)
throw Mt();
y.s = r < T ? -S : S, y.n = t < T ? -t : t, y.d = o < T ? -o : o;
};
function Sa(n, e, t) {
let o = S;
for (; e > T; n = n * n % t, e >>= S)
e & S && (o = o * n % t);
return o;
}
function Oa(n, e) {
for (; e % W === T; e /= W)
;
for (; e % Ce === T; e /= Ce)
;
if (e === S)
return T;
let t = nn % e, o = 1;
for (; t !== S; o++)
if (t = t * nn % e, o > Ca)
return T;
return BigInt(o);
}
function ka(n, e, t) {
let o = S, r = Sa(nn, t, e);
for (let i = 0; i < 300; i++) {
if (o === r)
return BigInt(i);
o = o * nn % e, r = r * nn % e;
}
return 0;
}
function Jn(n, e) {
if (!n)
return e;
if (!e)
return n;
for (; ; ) {
if (n %= e, !n)
return e;
if (e %= n, !e)
return n;
}
}
function G(n, e) {
if (K(n, e), this instanceof G)
n = Jn(y.d, y.n), this.s = y.s, this.n = y.n / n, this.d = y.d / n;
else
return H(y.s * y.n, y.d);
}
var Mt = function() {
return new Error("Division by Zero");
}, Mn = function() {
return new Error("Invalid argument");
}, mr = function() {
return new Error("Parameters must be integer");
};
G.prototype = {
s: S,
n: T,
d: S,
/**
* Calculates the absolute value
*
* Ex: new Fraction(-4).abs() => 4
**/
abs: function() {
return H(this.n, this.d);
},
/**
* Inverts the sign of the current fraction
*
* Ex: new Fraction(-4).neg() => 4
**/
neg: function() {
return H(-this.s * this.n, this.d);
},
/**
* Adds two rational numbers
*
* Ex: new Fraction({n: 2, d: 3}).add("14.9") => 467 / 30
**/
add: function(n, e) {
return K(n, e), H(
this.s * this.n * y.d + y.s * this.d * y.n,
this.d * y.d
);
},
/**
* Subtracts two rational numbers
*
* Ex: new Fraction({n: 2, d: 3}).add("14.9") => -427 / 30
**/
sub: function(n, e) {
return K(n, e), H(
this.s * this.n * y.d - y.s * this.d * y.n,
this.d * y.d
);
},
/**
* Multiplies two rational numbers
*
* Ex: new Fraction("-17.(345)").mul(3) => 5776 / 111
**/
mul: function(n, e) {
return K(n, e), H(
this.s * y.s * this.n * y.n,
this.d * y.d
);
},
/**
* Divides two rational numbers
*
* Ex: new Fraction("-17.(345)").inverse().div(3)
**/
div: function(n, e) {
return K(n, e), H(
this.s * y.s * this.n * y.d,
this.d * y.n
);
},
/**
* Clones the actual object
*
* Ex: new Fraction("-17.(345)").clone()
**/
clone: function() {
return H(this.s * this.n, this.d);
},
/**
* Calculates the modulo of two rational numbers - a more precise fmod
*
* Ex: new Fraction('4.(3)').mod([7, 8]) => (13/3) % (7/8) = (5/6)
* Ex: new Fraction(20, 10).mod().equals(0) ? "is Integer"
**/
mod: function(n, e) {
if (n === void 0)
return H(this.s * this.n % this.d, S);
if (K(n, e), T === y.n * this.d)
throw Mt();
return H(
this.s * (y.d * this.n) % (y.n * this.d),
y.d * this.d
);
},
/**
* Calculates the fractional gcd of two rational numbers
*
* Ex: new Fraction(5,8).gcd(3,7) => 1/56
*/
gcd: function(n, e) {
return K(n, e), H(Jn(y.n, this.n) * Jn(y.d, this.d), y.d * this.d);
},
/**
* Calculates the fractional lcm of two rational numbers
*
* Ex: new Fraction(5,8).lcm(3,7) => 15
*/
lcm: function(n, e) {
return K(n, e), y.n === T && this.n === T ? H(T, S) : H(y.n * this.n, Jn(y.n, this.n) * Jn(y.d, this.d));
},
/**
* Gets the inverse of the fraction, means numerator and denominator are exchanged
*
* Ex: new Fraction([-3, 4]).inverse() => -4 / 3
**/
inverse: function() {
return H(this.s * this.d, this.n);
},
/**
* Calculates the fraction to some integer exponent
*
* Ex: new Fraction(-1,2).pow(-3) => -8
*/
pow: function(n, e) {
if (K(n, e), y.d === S)
return y.s < T ? H((this.s * this.d) ** y.n, this.n ** y.n) : H((this.s * this.n) ** y.n, this.d ** y.n);
if (this.s < T) return null;
let t = we(this.n), o = we(this.d), r = S, i = S;
for (let s in t)
if (s !== "1") {
if (s === "0") {
r = T;
break;
}
if (t[s] *= y.n, t[s] % y.d === T)
t[s] /= y.d;
else return null;
r *= BigInt(s) ** t[s];
}
for (let s in o)
if (s !== "1") {
if (o[s] *= y.n, o[s] % y.d === T)
o[s] /= y.d;
else return null;
i *= BigInt(s) ** o[s];
}
return y.s < T ? H(i, r) : H(r, i);
},
/**
* Calculates the logarithm of a fraction to a given rational base
*
* Ex: new Fraction(27, 8).log(9, 4) => 3/2
*/
log: function(n, e) {
if (K(n, e), this.s <= T || y.s <= T) return null;
let t = /* @__PURE__ */ Object.create(null), o = we(y.n), r = we(y.d), i = we(this.n), s = we(this.d);
for (let u in r)
o[u] = (o[u] || T) - r[u];
for (let u in s)
i[u] = (i[u] || T) - s[u];
for (let u in o)
u !== "1" && (t[u] = !0);
for (let u in i)
u !== "1" && (t[u] = !0);
let a = null, c = null;
for (let u in t) {
let l = o[u] || T, d = i[u] || T;
if (l === T) {
if (d !== T)
return null;
continue;
}
let f = d, p = l, h = Jn(f, p);
if (f /= h, p /= h, a === null && c === null)
a = f, c = p;
else if (f * c !== a * p)
return null;
}
return a !== null && c !== null ? H(a, c) : null;
},
/**
* Check if two rational numbers are the same
*
* Ex: new Fraction(19.6).equals([98, 5]);
**/
equals: function(n, e) {
return K(n, e), this.s * this.n * y.d === y.s * y.n * this.d;
},
/**
* Check if this rational number is less than another
*
* Ex: new Fraction(19.6).lt([98, 5]);
**/
lt: function(n, e) {
return K(n, e), this.s * this.n * y.d < y.s * y.n * this.d;
},
/**
* Check if this rational number is less than or equal another
*
* Ex: new Fraction(19.6).lt([98, 5]);
**/
lte: function(n, e) {
return K(n, e), this.s * this.n * y.d <= y.s * y.n * this.d;
},
/**
* Check if this rational number is greater than another
*
* Ex: new Fraction(19.6).lt([98, 5]);
**/
gt: function(n, e) {
return K(n, e), this.s * this.n * y.d > y.s * y.n * this.d;
},
/**
* Check if this rational number is greater than or equal another
*
* Ex: new Fraction(19.6).lt([98, 5]);
**/
gte: function(n, e) {
return K(n, e), this.s * this.n * y.d >= y.s * y.n * this.d;
},
/**
* Compare two rational numbers
* < 0 iff this < that
* > 0 iff this > that
* = 0 iff this = that
*
* Ex: new Fraction(19.6).compare([98, 5]);
**/
compare: function(n, e) {
K(n, e);
let t = this.s * this.n * y.d - y.s * y.n * this.d;
return (T < t) - (t < T);
},
/**
* Calculates the ceil of a rational number
*
* Ex: new Fraction('4.(3)').ceil() => (5 / 1)
**/
ceil: function(n) {
return n = nn ** BigInt(n || 0), H(
fn(this.s * n * this.n / this.d) + (n * this.n % this.d > T && this.s >= T ? S : T),
n
);
},
/**
* Calculates the floor of a rational number
*
* Ex: new Fraction('4.(3)').floor() => (4 / 1)
**/
floor: function(n) {
return n = nn ** BigInt(n || 0), H(
fn(this.s * n * this.n / this.d) - (n * this.n % this.d > T && this.s < T ? S : T),
n
);
},
/**
* Rounds a rational numbers
*
* Ex: new Fraction('4.(3)').round() => (4 / 1)
**/
round: function(n) {
return n = nn ** BigInt(n || 0), H(
fn(this.s * n * this.n / this.d) + this.s * ((this.s >= T ? S : T) + W * (n * this.n % this.d) > this.d ? S : T),
n
);
},
/**
* Rounds a rational number to a multiple of another rational number
*
* Ex: new Fraction('0.9').roundTo("1/8") => 7 / 8
**/
roundTo: function(n, e) {
K(n, e);
let t = this.n * y.d, o = this.d * y.n, r = t % o, i = fn(t / o);
return r + r >= o && i++, H(this.s * i * y.n, y.d);
},
/**
* Check if two rational numbers are divisible
*
* Ex: new Fraction(19.6).divisible(1.5);
*/
divisible: function(n, e) {
return K(n, e), y.n === T ? !1 : this.n * y.d % (y.n * this.d) === T;
},
/**
* Returns a decimal representation of the fraction
*
* Ex: new Fraction("100.'91823'").valueOf() => 100.91823918239183
**/
valueOf: function() {
return Number(this.s * this.n) / Number(this.d);
},
/**
* Creates a string representation of a fraction with all digits
*
* Ex: new Fraction("100.'91823'").toString() => "100.(91823)"
**/
toString: function(n = 15) {
let e = this.n, t = this.d, o = Oa(e, t), r = ka(e, t, o), i = this.s < T ? "-" : "";
if (i += fn(e / t), e %= t, e *= nn, e && (i += "."), o) {
for (let s = r; s--; )
i += fn(e / t), e %= t, e *= nn;
i += "(";
for (let s = o; s--; )
i += fn(e / t), e %= t, e *= nn;
i += ")";
} else
for (let s = n; e && s--; )
i += fn(e / t), e %= t, e *= nn;
return i;
},
/**
* Returns a string-fraction representation of a Fraction object
*
* Ex: new Fraction("1.'3'").toFraction() => "4 1/3"
**/
toFraction: function(n = !1) {
let e = this.n, t = this.d, o = this.s < T ? "-" : "";
if (t === S)
o += e;
else {
let r = fn(e / t);
n && r > T && (o += r, o += " ", e %= t), o += e, o += "/", o += t;
}
return o;
},
/**
* Returns a latex representation of a Fraction object
*
* Ex: new Fraction("1.'3'").toLatex() => "\frac{4}{3}"
**/
toLatex: function(n = !1) {
let e = this.n, t = this.d, o = this.s < T ? "-" : "";
if (t === S)
o += e;
else {
let r = fn(e / t);
n && r > T && (o += r, e %= t), o += "\\frac{", o += e, o += "}{", o += t, o += "}";
}
return o;
},
/**
* Returns an array of continued fraction elements
*
* Ex: new Fraction("7/8").toContinued() => [0,1,7]
*/
toContinued: function() {
let n = this.n, e = this.d, t = [];
for (; e; ) {
t.push(fn(n / e));
let o = n % e;
n = e, e = o;
}
return t;
},
simplify: function(n = 1e-3) {
let e = BigInt(Math.ceil(1 / n)), t = this.abs(), o = t.toContinued();
for (let r = 1; r < o.length; r++) {
let i = H(o[r - 1], S);
for (let a = r - 2; a >= 0; a--)
i = i.inverse().add(o[a]);
let s = i.sub(t);
if (s.n * e < s.d)
return i.mul(this.s);
}
return this;
}
};

// src/core/text/exact.ts
function xn(n) {
let [e = "", t = "0"] = String(n).split("e");
return new G(e).mul(new G(10).pow(Number(t)));
}

// src/core/workbook/reading/read-cell.ts
var v = /* @__PURE__ */ Symbol("unreadable");
function sn(n) {
let e = Aa(n);
return n.kind === "raw" ? e : (t) => typeof t == "string" && Wo(t) ? v : e(t);
}
function Aa(n) {
switch (n.kind) {
case "raw":
return (e) => e;
case "text":
return Kt;
case "code":
return n.takesNumbers ? Na : hr;
case "lines":
return Da;
case "day":
return n.words ? Ea(n.words) : fr;
case "decimal":
return Pa;
case "whole":
return (e) => pr(e, n.least, n.most);
case "order":
return (e) => typeof e == "string" ? pr(e, 0, 1e9) : Ha(e);
case "yesNo":
return Ba;
case "choice":
return yr(n.choices);
}
}
function hr(n) {
return typeof n == "string" && !Ut(n) ? Ze(n) : v;
}
function Na(n) {
return typeof n == "number" ? Kt(n) : hr(n);
}
var xa = /^\W*\d{1,3}(?:[.,]\d+E[+-]?|E[+-])\d{1,3}\W*$/i;
function Ut(n) {
return xa.test(n);
}
function Kt(n) {
return typeof n == "string" ? Ze(n) : typeof n == "number" ? String(n) : v;
}
function Da(n) {
let e = Kt(n);
return e === v ? v : e.split(/\r\n|\r|\n/).map(Ze).filter((t) => t !== "");
}
function fr(n) {
let e = jn(n) ? n.day : typeof n == "string" ? $n(_(n)) : null;
if (e === null) return v;
let t = on(e);
return t >= 1945 && t <= 2099 ? e : v;
}
function Ea(n) {
let e = yr(n);
return (t) => {
let o = e(t);
return o === v ? fr(t) : o;
};
}
var va = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
function Pa(n) {
return typeof n == "number" ? Number.isFinite(n) ? xn(n) : v : typeof n != "string" || !va.test(_(n)) ? v : new G(_(n).replace(/\./g, "").replace(",", "."));
}
function pr(n, e, t) {
let o;
if (typeof n == "number") o = n;
else if (typeof n == "string" && /^-?(\d+|\d{1,3}(\.\d{3})+)$/.test(_(n)))
o = Number(_(n).replace(/\./g, ""));
else return v;
return Number.isInteger(o) && o >= e && o <= t ? o : v;
}
function Ha(n) {
return typeof n == "number" && Number.isFinite(n) ? n : v;
}
function Ba(n) {
if (typeof n == "boolean") return n;
if (typeof n != "string") return v;
let e = g(n);
return e === "có" ? !0 : e === "không" ? !1 : v;
}
function yr(n) {
let e = new Map(Object.entries(n)), t = new Map(Object.entries(n).map(([o, r]) => [g(o), r]));
return (o) => {
var r, i, s;
return typeof o == "number" ? (r = e.get(String(o))) != null ? r : v : typeof o != "string" ? v : (s = (i = e.get(o)) != null ? i : t.get(g(o))) != null ? s : v;
};
}

// src/core/workbook/reading/read-tab.ts
var Fa = { code: "code", choice: "value", yesNo: "value" }, La = /* @__PURE__ */ new Set([
ln.columns.symbol,
_n.columns.writtenFor
]);
function Pe(n, e) {
let t = ct(n.name), o = Wt(n, e, t);
return { ...o, problems: [...o.problems, ...t.problems()] };
}
function Wt(n, e, t) {
var c;
if (!e) return Ua(n);
let o = Sn(n, e), r = [...Ka(n, o)];
Ma(e, o, t);
let i = Wa(n, o), s = i.every(({ column: u, index: l }) => l >= 0 || !u.required || u.descriptive), a = [];
for (let u = o.headerRow + 1; u < e.rows.length; u++) {
let l = e.rows[u];
if (Et(n, o.columns, l)) continue;
let d = { sheet: n.name, row: u + 1, column: null }, f = qa(i, l, d, { problems: r, odd: t, merges: (c = e.merges) != null ? c : [] });
f && s && a.push(f);
}
return { rows: a, complete: s, problems: r };
}
function Ma(n, { headerRow: e, columns: t }, o) {
var i;
o.note("tab", n.name, null);
let r = (i = n.rows[e]) != null ? i : [];
for (let s of t.values()) o.note("header", r[s], e + 1);
}
function Ua(n) {
let e = { sheet: n.name, row: null, column: null };
return n.required ? { rows: [], complete: !1, problems: [x(e, { code: "tab-missing" })] } : { rows: [], complete: !0, problems: [] };
}
function Ka(n, { missing: e, repeated: t }) {
return Object.entries(n.columns).flatMap(([o, { header: r, required: i }]) => {
let s = { sheet: n.name, row: null, column: r };
return [
...i && e.includes(o) ? [x(s, { code: "column-missing" })] : [],
...t.includes(o) ? [A(s, { code: "column-repeated" })] : []
];
});
}
function gr(n, e) {
let { headerRow: t, columns: o } = Sn(n, e);
return e.rows.slice(t + 1).filter((r) => !Et(n, o, r)).length;
}
function Wa(n, { columnOf: e }) {
return Object.entries(n.columns).map(([t, o]) => {
var i;
let r = La.has(o) ? null : (i = Fa[o.accepts.kind]) != null ? i : null;
return { field: t, column: o, index: e(t), read: sn(o.accepts), oddKind: r };
});
}
function Ga(n, e, t) {
let o = ({ top: r, left: i, bottom: s, right: a }) => e !== null && e - 1 > r && e - 1 <= s && t >= i && t <= a;
return n.some(o);
}
function qa(n, e, t, { problems: o, odd: r, merges: i }) {
let s = { row: t.row }, a = !0;
for (let { field: c, column: u, index: l, read: d, oddKind: f } of n) {
let p = l < 0 ? null : e[l], h = u.absent;
if (p == null || U(p)) {
if (u.required && u.accepts.kind !== "raw" && l >= 0) {
let C = Ga(i, t.row, l) ? { isMerged: !0 } : {};
o.push(x({ ...t, column: u.header }, { code: "cell-empty", ...C })), a = !1;
}
} else {
let C = d(p);
C === v ? (o.push(Va(u, p, { ...t, column: u.header })), u.required ? a = !1 : u.unreadable && (h = u.unreadable.means)) : (h = C, f !== null && r.note(f, p, t.row));
}
s[c] = h;
}
return a ? s : null;
}
function Va(n, e, t) {
let { accepts: o, required: r } = n;
if (o.kind === "code" && typeof e == "string" && Ut(e))
return x(t, { code: "code-in-scientific-notation", found: e, rowLeftOut: r });
let i = n.unreadable ? { consequence: n.unreadable.consequence } : {};
return x(t, { code: "cell-unreadable", found: ne(e), accepts: o, rowLeftOut: r, ...i });
}
function ne(n) {
return jn(n) ? In(n.day) : typeof n == "boolean" ? n ? "TRUE" : "FALSE" : String(n != null ? n : "");
}

// src/core/calendar/viet-nam.ts
var Ya = 864e5, $a = [
{ from: Date.UTC(1975, 5, 12, 16), seconds: 7 * 3600 },
{ from: Date.UTC(1959, 11, 31, 16), seconds: 8 * 3600 },
{ from: Date.UTC(1955, 5, 30, 17), seconds: 7 * 3600 },
{ from: Date.UTC(1947, 2, 31, 17), seconds: 8 * 3600 },
{ from: Date.UTC(1945, 8, 1, 15), seconds: 7 * 3600 },
{ from: Date.UTC(1945, 2, 14, 15), seconds: 9 * 3600 },
{ from: Date.UTC(1942, 11, 31, 16), seconds: 8 * 3600 },
{ from: Date.UTC(1911, 3, 30, 16, 53, 30), seconds: 7 * 3600 },
{ from: Number.NEGATIVE_INFINITY, seconds: 7 * 3600 + 360 + 30 }
];
function ja(n) {
return n + Gt(n);
}
function br(n) {
return Po(ja(n));
}
function Tr(n) {
let e = n * Ya, t = e - Gt(e);
return e - Gt(t);
}
function Gt(n) {
var e, t;
return ((t = (e = $a.find(({ from: o }) => n >= o)) == null ? void 0 : e.seconds) != null ? t : 0) * 1e3;
}

// src/core/text/without-apostrophe.ts
function wr(n) {
return n.replace(/^'+/, "");
}

// src/apps-script/sheet/values.ts
function Ie(n) {
return Cr(n) ? { day: br(n.getTime()) } : n === "" ? null : typeof n == "string" || typeof n == "number" || typeof n == "boolean" ? n : null;
}
function Cr(n) {
return Object.prototype.toString.call(n) === "[object Date]";
}
function Ir(n) {
return n === null ? "" : typeof n == "string" ? wr(n) : typeof n != "object" || Cr(n) ? n : "formula" in n ? n.formula : new Date(Tr(n.day));
}

// src/core/indicators/rate.ts
function Qa(n, e) {
let [t, o] = [Sr(n), Sr(e)];
return t && (o != null && o.gt(0)) ? t.div(o) : null;
}
function Sr(n) {
return typeof n != "number" || Number.isInteger(n) ? new G(n) : Number.isFinite(n) ? xn(n) : null;
}
function Or(n, e, t, o) {
let r = Qa(n, e);
if (!r) return null;
let i = BigInt(100) * BigInt(10) ** BigInt(t), s = qt(r.mul(i), o);
return r.lt(1) && s === i ? i - BigInt(1) : r.gt(0) && s === BigInt(0) ? BigInt(1) : s;
}
function qt({ s: n, n: e, d: t }, o) {
let r = BigInt(2);
return n * (o === "truncate" ? e / t : (e * r + t) / (r * t));
}

// src/core/indicators/number-text.ts
var ut = "–";
function Dn(n) {
let [e = "", t] = String(n).split("."), o = e.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
return t === void 0 ? o : "".concat(o, ",").concat(t);
}
function Se(n, { leadingZero: e }) {
return e && n >= 1 && n <= 9 ? "0".concat(n) : Dn(n);
}
function Un(n, e, { decimals: t, rounding: o }) {
let r = Or(n, e, t, o);
return r === null ? ut : "".concat(kr(r, t), "%");
}
function Oe(n, { decimals: e, rounding: t }) {
return kr(qt(n.mul(BigInt(10) ** BigInt(e)), t), e);
}
function ke(n) {
let e = 0;
for (let t = n; t.d !== BigInt(1); t = t.mul(10)) e++;
return e;
}
function kr(n, e) {
let t = n < 0 ? "-" : "", o = String(n < 0 ? -n : n).padStart(e + 1, "0"), r = o.slice(o.length - e, o.length).replace(/0+$/, ""), i = Dn(BigInt(o.slice(0, o.length - e)));
return "".concat(t).concat(i).concat(e > 0 && r !== "" ? ",".concat(r) : "");
}

// src/apps-script/cells/arguments.ts
var an = class extends Error {
};
function lt(n) {
return Ir({ day: n });
}
function Re(n) {
return Array.isArray(n) ? n : [[n]];
}
var Vt = 1e5;
function Yt(n) {
return n <= Vt ? null : "Lỗi: vùng có ".concat(Dn(n), " dòng, quá ").concat(Dn(Vt), " dòng mà một công thức tính kịp. ") + "Hãy chia nhỏ vùng, hoặc bấm «Tính lại» trong bảng điều khiển rồi xem tab Chỉ tiêu.";
}
function $t(n) {
return Re(n).filter((e) => !e.every(z)).length;
}
function En(n, e) {
var a, c;
let t = e.filter((u) => Array.isArray(u)), [o] = t;
if (!o) return Rr(n, e);
let [r, i] = [o.length, (c = (a = o[0]) == null ? void 0 : a.length) != null ? c : 0];
if (t.some((u) => {
var l;
return u.length !== r || ((l = u[0]) == null ? void 0 : l.length) !== i;
}))
return "Lỗi: các vùng phải có cùng số dòng và số cột.";
let s = r > Vt ? Yt(Math.max(...t.map($t))) : null;
return s !== null ? s : o.map(
(u, l) => u.map(
(d, f) => Rr(
n,
e.map((p) => Array.isArray(p) ? p[l][f] : p)
)
)
);
}
function Rr(n, e) {
try {
return n(...e);
} catch (t) {
if (t instanceof an) return "Lỗi: ".concat(t.message);
throw t;
}
}
function z(n) {
return n === "" || n === null || n === void 0;
}
function ee(n, e) {
if (typeof n == "number" && Number.isSafeInteger(n)) return n;
throw new an("".concat(e, " phải là số nguyên, đang là «").concat(String(n), "»."));
}
function vn(n, e) {
let t = Ie(n);
if (typeof t == "object" && t !== null) return t.day;
let o = typeof t == "string" ? $n(t) : null;
if (o !== null) return o;
throw new an("".concat(e, " phải là một ngày (ngày/tháng/năm), đang là «").concat(String(n), "»."));
}

// src/apps-script/cells/days.ts
function _r(n, e, t) {
let o = Er(t);
return En(
(r, i) => {
if (z(r) || z(i)) return "";
let s = ee(i, "Số ngày làm việc");
if (s < 0 || s > 3650) throw new an("số ngày làm việc phải từ 0 đến 3650.");
return lt(o.workingDayAfter(vn(r, "Ngày tiếp nhận"), s));
},
[n, e]
);
}
function Ar(n, e, t) {
let o = Er(t);
return En(
(r, i) => z(r) || z(i) ? "" : o.workingDaysBetween(vn(r, "Từ ngày"), vn(i, "Đến ngày")),
[n, e]
);
}
function Nr(n, e, t, o) {
return En(
(r, i, s, a) => {
if (z(r)) return "";
let c = vn(a, "Tại ngày"), u = vn(r, "Ngày tiếp nhận"), l = vn(i, "Ngày hẹn trả"), d = z(s) ? null : vn(s, "Ngày trả");
if (l < u) throw new an("ngày hẹn trả trước ngày tiếp nhận.");
if (d !== null && d < u) throw new an("ngày trả trước ngày tiếp nhận.");
return za(u, l, d, c);
},
[n, e, t, o]
);
}
function za(n, e, t, o) {
return n > o ? "Chưa tiếp nhận" : t === null || t > o ? e >= o ? "Đang giải quyết, trong hạn" : "Đang giải quyết, quá hạn" : t === e ? "Đúng hạn" : t < e ? "Sớm hạn" : "Trễ hạn";
}
function xr(n, e, t) {
let o = Xa(n);
if (!o) return "Lỗi: không có loại kỳ «".concat(String(n), "».");
let r = Qe(o), i = r === 1 ? 1 : Number(e);
if (!Number.isInteger(i) || i < 1 || i > r)
return "Lỗi: số kỳ phải từ 1 đến ".concat(r, ".");
if (!Number.isInteger(t)) return "Lỗi: năm phải là số nguyên.";
let { from: s, to: a } = ze({ kind: o, year: Number(t), number: i });
return [[lt(s), lt(a)]];
}
function Xa(n) {
var o;
let { accepts: e } = M.periodKind;
return (o = (e.kind === "choice" ? Object.entries(e.choices) : []).find(([r]) => g(r) === g(String(n)))) == null ? void 0 : o[1];
}
function Dr(n) {
return En((e) => z(e) ? "" : In(vn(e, "Ngày")), [n]);
}
function Er(n) {
let e = Re(n).map((i) => i.map(Ie)), t = at(e) === wn, o = t ? Pe(wn, { name: wn.name, rows: e }).rows : [], r = o.filter(({ kind: i }) => i === "off").map(({ on: i }) => i);
for (let i of t ? [] : e.flat()) typeof i == "object" && i !== null && r.push(i.day);
return Xe({
closedOn: new Set(r),
workedOn: new Set(o.filter(({ kind: i }) => i === "worked").map(({ on: i }) => i)),
confirmedYears: new Set([...r, ...o.map(({ on: i }) => i)].map(on)),
saturdaysAreWorked: !1
});
}

// node_modules/read-vietnamese-number/dist/esm/type.js
var dt = class extends Error {
}, _e = class extends dt {
}, q = class {
constructor() {
this.negativeSign = "-", this.pointSign = ".", this.thousandSign = ",", this.separator = " ", this.unit = ["đơn", "vị"], this.units = [[], ["nghìn"], ["triệu"], ["tỉ"]], this.digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"], this.negativeText = "âm", this.pointText = "chấm", this.oddText = "lẻ", this.tenText = "mười", this.hundredText = "trăm", this.oneToneText = "mốt", this.fourToneText = "tư", this.fiveToneText = "lăm", this.tenToneText = "mươi", this.skipTenTone = !1;
}
};
q.PERIOD_SIZE = 3;
q.FILLED_DIGIT = "0";

// node_modules/read-vietnamese-number/dist/esm/util.js
function jt(n, e) {
if (n === "")
return "";
let t = 0;
for (; n[t] === e[0]; )
t++;
return n.substring(t);
}
function vr(n, e) {
if (n === "")
return "";
let t = n.length - 1;
for (; n[t] === e[0]; )
t--;
return n.substring(0, t + 1);
}
function Qt(n) {
let e = n.split("").map((t) => {
let o = parseInt(t, 10);
return isNaN(o) || o < 0 || o > 9 ? null : o;
});
return e.includes(null) ? null : e;
}
function Pr(n) {
switch (typeof n) {
case "string":
return n;
case "bigint":
return n.toString();
default:
throw new TypeError("The input number must be of type string or bigint");
}
}

// node_modules/read-vietnamese-number/dist/esm/reader.js
function Hr(n, e, t) {
let o = [];
switch (e) {
case 0: {
o.push(n.digits[t]);
break;
}
case 1: {
o.push(n.tenText), t === 5 ? o.push(n.fiveToneText) : t !== 0 && o.push(n.digits[t]);
break;
}
default: {
o.push(n.digits[e]), (!n.skipTenTone || t === 0) && o.push(n.tenToneText), t === 1 ? o.push(n.oneToneText) : t === 4 ? o.push(n.fourToneText) : t === 5 ? o.push(n.fiveToneText) : t !== 0 && o.push(n.digits[t]);
break;
}
}
return o;
}
function Br(n, e, t, o, r) {
let i = [], s = e !== 0 || r;
if (s && i.push(n.digits[e], n.hundredText), s && t === 0) {
if (o === 0)
return i;
i.push(n.oddText);
}
return i.push(...Hr(n, t, o)), i;
}
function Za(n, e) {
let t = new RegExp(n.thousandSign, "g");
return e.replace(t, "");
}
function Ja(n, e) {
return e.includes(n.pointSign) ? jt(vr(e, q.FILLED_DIGIT), q.FILLED_DIGIT) : jt(e, q.FILLED_DIGIT);
}
function nc(n) {
let e = Math.ceil(n.length / q.PERIOD_SIZE) * q.PERIOD_SIZE;
return n.padStart(e, q.FILLED_DIGIT);
}
function ec(n) {
let e = [], t = Math.ceil(n.length / q.PERIOD_SIZE);
for (let o = 0; o < t; o++) {
let [r, i, s] = n.slice(o * q.PERIOD_SIZE, (o + 1) * q.PERIOD_SIZE);
e.push([r, i, s]);
}
return e;
}
function tc(n, e) {
let t = Za(n, e), o = t.startsWith(n.negativeSign);
t = o ? t.substring(n.negativeSign.length) : t, t = Ja(n, t);
let r = t.indexOf(n.pointSign), i = r === -1 ? t : t.substring(0, r), s = r === -1 ? "" : t.substring(r + 1);
i = nc(i);
let a = Qt(i), c = Qt(s);
if (a === null)
throw new _e("Invalid integral part");
if (c === null)
throw new _e("Invalid fractional part");
let u = ec(a);
return u.length === 0 && u.push([0, 0, 0]), { isNegative: o, integralPart: u, fractionalPart: c };
}
function oc(n, e) {
let t = [];
for (let [o, r] of e.entries()) {
let [i, s, a] = r, c = e.length === 1, u = e.length - 1 - o, l = n.units.length - 1;
if (i !== 0 || s !== 0 || a !== 0 || c) {
let d = o === 0;
t.push(...Br(n, i, s, a, !d), ...n.units[u % l]);
}
u % l === 0 && u !== 0 && t.push(...n.units[l]);
}
return t;
}
function rc(n, e) {
let t = [];
switch (e.length) {
case 2: {
let [o, r] = e;
o === 0 && r !== 0 && t.push(n.digits[o]), t.push(...Hr(n, o, r));
break;
}
case 3: {
let [o, r, i] = e;
t.push(...Br(n, o, r, i, !0));
break;
}
default: {
for (let o of e)
t.push(n.digits[o]);
break;
}
}
return t;
}
function ic(n, e) {
let t = [];
return t.push(...oc(n, e.integralPart)), e.fractionalPart.length !== 0 && t.push(n.pointText, ...rc(n, e.fractionalPart)), e.isNegative && t.unshift(n.negativeText), t.push(...n.unit), t.filter((o) => o !== "").join(n.separator);
}
function zt(n, e = new q()) {
let t = Pr(n), o = tc(e, t);
return ic(e, o);
}

// src/core/outline/outline.ts
function mt({ sections: n }) {
return n.map(({ code: e }) => e);
}
function Xt({ sections: n }, e) {
var t;
return (t = n.find((o) => o.code === e)) != null ? t : null;
}
var sc = /^[IVXLC]+(?:\.[1-9]\d*(?:\.[abcdđeghiklmnopqrstuvxy])?)?$/;
function Fr(n) {
return sc.test(n);
}
function Lr(n, e) {
return n === e || n.startsWith("".concat(e, "."));
}
function Zt(n) {
return n.split(".").length;
}

// src/core/indicators/family.ts
function dn(n) {
let e = Object.entries(n).map(([t, o]) => [t, { ...o, since: 2026 }]);
return Object.fromEntries(e);
}
function cn(n) {
let e = Object.entries(n.indicators);
return {
tab: n.tab,
indicators: n.indicators,
rowsBehind(t, o, r) {
var a;
return ((a = r || n.timeless ? n.rows(o) : null) != null ? a : []).map((c) => ({
row: c.row,
weight: Number(n.indicators[t].weigh(c, r))
})).filter(({ weight: c }) => c !== 0);
},
count(t, o) {
let r = n.rows(t), i = o || n.timeless ? r : null, s = Object.fromEntries(e.map(([a]) => [a, i && 0]));
for (let a of i != null ? i : [])
for (let [c, u] of e)
s[c] = Number(s[c]) + Number(u.weigh(a, o));
return s;
}
};
}
function He({ period: n, estimates: e, projects: t }) {
return n ? {
from: n.from,
to: n.to,
yearStart: Z(on(n.to), 1, 1),
supplementItems: ac("Thu bổ sung từ ngân sách cấp trên", e != null ? e : []),
projectCodes: new Set((t != null ? t : []).map(({ code: o }) => O(o)))
} : null;
}
function te({ from: n, to: e }, t) {
return t !== null && n <= t && t <= e;
}
function yn(n, e) {
return n !== null && n <= e;
}
function Jt(n, e) {
return n !== null && n < e;
}
function ac(n, e) {
let t = /* @__PURE__ */ new Set([g(n)]), o = !0;
for (; o; ) {
let r = t.size;
for (let { kind: i, item: s, parent: a } of e)
i === "revenue" && t.has(g(a)) && t.add(g(s));
o = t.size > r;
}
return t;
}

// src/core/indicators/budget-indicators.ts
function pt(n, e) {
return { label: n, unit: "đồng", weigh: (o, r) => r.yearStart <= o.on && o.on <= r.to && e(o, r) ? o.amountVnd : 0 };
}
var Ur = cn({
tab: kn,
rows: ({ ledger: n }) => n,
indicators: {
NS_THU: pt("Thu ngân sách từ đầu năm", ({ kind: n }) => n === "revenue"),
NS_CHI: pt("Chi ngân sách từ đầu năm", ({ kind: n }) => n === "spending")
}
}), Kr = cn({
tab: kn,
rows: ({ ledger: n, estimates: e }) => e && n,
indicators: {
NS_THU_BO_SUNG: pt(
"Thu bổ sung từ ngân sách cấp trên",
({ kind: n, item: e }, { supplementItems: t }) => n === "revenue" && t.has(g(e))
)
}
}), Wr = cn({
tab: kn,
rows: ({ ledger: n, projects: e }) => e && n,
indicators: {
GN_DA_GIAI_NGAN: pt(
"Vốn đầu tư công đã giải ngân",
({ kind: n, projectCode: e }, { projectCodes: t }) => n === "spending" && t.has(O(e))
)
}
});
function Mr(n, e) {
return { label: n, unit: "đồng", weigh: ({ kind: o, parent: r, amountVnd: i }) => o === e && r === "" ? i : 0 };
}
var Gr = cn({
tab: Qn,
timeless: !0,
rows: ({ estimates: n }) => n,
indicators: {
NS_THU_DU_TOAN: Mr("Dự toán thu ngân sách năm", "revenue"),
NS_CHI_DU_TOAN: Mr("Dự toán chi ngân sách năm", "spending")
}
}), qr = cn({
tab: zn,
timeless: !0,
rows: ({ projects: n }) => n,
indicators: {
GN_CONG_TRINH: { label: "Công trình đầu tư công", unit: "công trình", weigh: () => !0 },
GN_KE_HOACH: {
label: "Kế hoạch vốn đầu tư công năm",
unit: "đồng",
weigh: ({ plannedVnd: n }) => n
}
}
});

// src/core/indicators/dossier-facts.ts
var ht = ["outside", "cancelled", "early", "on-time", "late", "pending-in-time", "overdue"], Be = ["commune", "district", "province", "central", "unknown"], Vr = ["none", "partial", "full"];
function cc(n, { from: e, to: t, scope: o }) {
let { receivedOn: r, returnedOn: i, dueOn: s, status: a } = n;
return r > t || o === "commune" && n.procedure.level !== "commune" ? 0 : a === "cancelled" ? r >= e ? 1 : 0 : i !== null && i <= t ? i < e ? 0 : i === s ? 3 : i < s ? 2 : 4 : s >= t || a === "awaiting-supplement" ? 5 : 6;
}
function Yr(n, e) {
let { procedure: t } = n, o = cc(n, e);
return ((Vr.indexOf(t.online) * Be.length + Be.indexOf(t.level)) * ht.length + o) * 8192 + (n.receivedOn < e.from ? 1 : 0) + (n.channel === "online" ? 2 : 0) + (n.channel === "post" || n.returnedByPost ? 4 : 0) + (t.bearsFee ? 8 : 0) + (n.paidOnline ? 16 : 0) + (t.certifiesCopies ? 32 : 0) + (n.electronicCopy ? 64 : 0) + (n.digitised ? 128 : 0) + (n.electronicResult ? 256 : 0) + (n.reusedData ? 512 : 0) + (n.fromElsewhere ? 1024 : 0) + (n.status === "stopped" ? 2048 : 0) + (n.apologisedOn !== null && n.apologisedOn <= e.to ? 4096 : 0);
}
function $r(n) {
let e = Math.floor(n / 8192), t = Math.floor(e / ht.length);
return {
outcome: ht[e % ht.length],
level: Be[t % Be.length],
online: Vr[Math.floor(t / Be.length)],
carriedOver: (n & 1) !== 0,
filedOnline: (n & 2) !== 0,
byPost: (n & 4) !== 0,
bearsFee: (n & 8) !== 0,
paidOnline: (n & 16) !== 0,
certifiesCopies: (n & 32) !== 0,
electronicCopy: (n & 64) !== 0,
digitised: (n & 128) !== 0,
electronicResult: (n & 256) !== 0,
reusedData: (n & 512) !== 0,
fromElsewhere: (n & 1024) !== 0,
stopped: (n & 2048) !== 0,
apologised: (n & 4096) !== 0
};
}
function ft(n, e) {
return $r(Yr(n, e));
}
function jr(n, e) {
let t = /* @__PURE__ */ new Map();
for (let o of n) {
let r = Yr(o, e), i = t.get(r);
i ? (i.count++, i.amountVnd += o.amountVnd) : t.set(r, { count: 1, amountVnd: o.amountVnd });
}
return [...t].map(([o, r]) => ({ facts: $r(o), ...r }));
}

// src/core/indicators/dossier-indicators.ts
var gn = ({ outcome: n }) => n !== "outside" && n !== "cancelled", Fe = ({ outcome: n }) => n === "early" || n === "on-time" || n === "late", uc = ({ outcome: n }) => n === "pending-in-time" || n === "overdue", re = (n) => gn(n) && !n.carriedOver, no = (n) => gn(n) && n.online !== "none", Qr = (n) => gn(n) && n.bearsFee && n.paidOnline, oe = (n, e) => gn(n) && n.level === e, to = ({ outcome: n }) => n === "early" || n === "on-time", lc = ({ outcome: n }) => n === "late" || n === "overdue", yt = (n, e) => re(n) && n.online === e, zr = (n) => gn(n) && n.certifiesCopies;
function k(n, e) {
return { label: n, unit: "hồ sơ", counts: e };
}
var dc = {
HS_CAP_XA: k("Hồ sơ tiếp nhận thuộc cấp xã", (n) => oe(n, "commune")),
HS_CAP_TINH: k("Hồ sơ tiếp nhận thuộc cấp tỉnh", (n) => oe(n, "province")),
HS_CAP_TW: k("Hồ sơ tiếp nhận thuộc cấp trung ương", (n) => oe(n, "central")),
HS_GQ_CAP_XA: k(
"Hồ sơ đã giải quyết thuộc cấp xã",
(n) => Fe(n) && oe(n, "commune")
),
HS_GQ_CAP_TINH: k(
"Hồ sơ đã giải quyết thuộc cấp tỉnh",
(n) => Fe(n) && oe(n, "province")
),
HS_DH_CAP_XA: k(
"Hồ sơ giải quyết sớm và đúng hạn thuộc cấp xã",
(n) => to(n) && oe(n, "commune")
),
HS_DH_CAP_TINH: k(
"Hồ sơ giải quyết sớm và đúng hạn thuộc cấp tỉnh",
(n) => to(n) && oe(n, "province")
),
HS_SO_HOA: k("Hồ sơ được số hóa", (n) => gn(n) && n.digitised),
HS_TAI_SU_DUNG: k("Hồ sơ sử dụng lại dữ liệu đã số hóa", (n) => gn(n) && n.reusedData),
HS_KQ_DIEN_TU: k(
"Hồ sơ có kết quả giải quyết điện tử",
(n) => Fe(n) && n.electronicResult
),
HS_PHI_DIA_GIOI: k("Hồ sơ tiếp nhận phi địa giới", (n) => gn(n) && n.fromElsewhere),
HS_DUNG: k("Hồ sơ dừng giải quyết", (n) => Fe(n) && n.stopped),
HS_XIN_LOI: k("Hồ sơ trễ hạn, quá hạn đã xin lỗi", (n) => lc(n) && n.apologised),
HS_TOAN_TRINH: k("Hồ sơ mới của thủ tục trực tuyến toàn trình", (n) => yt(n, "full")),
HS_TOAN_TRINH_TT: k(
"Hồ sơ mới của thủ tục toàn trình nộp trực tuyến",
(n) => yt(n, "full") && n.filedOnline
),
HS_MOT_PHAN: k("Hồ sơ mới của thủ tục trực tuyến một phần", (n) => yt(n, "partial")),
HS_MOT_PHAN_TT: k(
"Hồ sơ mới của thủ tục một phần nộp trực tuyến",
(n) => yt(n, "partial") && n.filedOnline
)
}, eo = {
HS_TIEP_NHAN: k("Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang", gn),
HS_KY_TRUOC: k("Hồ sơ kỳ trước chuyển sang", (n) => gn(n) && n.carriedOver),
HS_MOI: k("Hồ sơ mới tiếp nhận trong kỳ", re),
HS_MOI_TRUC_TUYEN: k("Hồ sơ mới nộp trực tuyến", (n) => re(n) && n.filedOnline),
HS_MOI_KHAC: k("Hồ sơ mới nộp trực tiếp, qua bưu chính", (n) => re(n) && !n.filedOnline),
HS_GIAI_QUYET: k("Hồ sơ đã giải quyết", Fe),
HS_SOM_HAN: k("Hồ sơ giải quyết sớm hạn", ({ outcome: n }) => n === "early"),
HS_DUNG_HAN: k("Hồ sơ giải quyết đúng hạn", ({ outcome: n }) => n === "on-time"),
HS_TRE_HAN: k("Hồ sơ giải quyết trễ hạn", ({ outcome: n }) => n === "late"),
HS_SOM_DUNG_HAN: k("Hồ sơ giải quyết sớm và đúng hạn", to),
HS_DANG_GIAI_QUYET: k("Hồ sơ đang giải quyết", uc),
HS_DANG_TRONG_HAN: k("Hồ sơ đang giải quyết, còn trong hạn", ({ outcome: n }) => n === "pending-in-time"),
HS_DANG_QUA_HAN: k("Hồ sơ đang giải quyết, đã quá hạn", ({ outcome: n }) => n === "overdue"),
HS_HUY: k("Hồ sơ hủy", ({ outcome: n }) => n === "cancelled"),
HS_THUOC_DVCTT: k("Hồ sơ thuộc thủ tục có dịch vụ công trực tuyến", no),
HS_TRUC_TUYEN: k("Hồ sơ nộp trực tuyến", (n) => no(n) && n.filedOnline),
HS_BCCI: k("Hồ sơ nộp hoặc trả qua bưu chính công ích", (n) => no(n) && n.byPost),
HS_CO_PHI: k("Hồ sơ thuộc thủ tục có phí, lệ phí", (n) => gn(n) && n.bearsFee),
HS_TT_TRUC_TUYEN: k("Hồ sơ thanh toán trực tuyến", Qr),
TIEN_TT_TRUC_TUYEN: { label: "Số tiền thanh toán trực tuyến", unit: "đồng", counts: Qr },
HS_CHUNG_THUC: k("Hồ sơ chứng thực bản sao", zr),
HS_BAN_SAO_DIEN_TU: k(
"Hồ sơ cấp bản sao chứng thực điện tử",
(n) => zr(n) && n.electronicCopy
),
...dn(dc)
}, Xr = {
tab: Q,
indicators: eo,
rowsBehind(n, { dossiers: e, settings: t }, o) {
let { counts: r, unit: i } = eo[n], s = o && { ...o, scope: t.dossierScope };
return (e != null ? e : []).flatMap(
(a) => s && r(ft(a, s)) ? [{ row: a.row, weight: i === "đồng" ? a.amountVnd : 1 }] : []
);
},
count({ dossiers: n, settings: e }, t) {
let o = n && t && jr(n, { ...t, scope: e.dossierScope }), i = Object.entries(eo).map(([s, a]) => [s, o && mc(o, a)]);
return Object.fromEntries(i);
}
};
function mc(n, { counts: e, unit: t }) {
let o = 0;
for (let r of n) e(r.facts) && (o += t === "đồng" ? r.amountVnd : r.count);
return o;
}

// src/core/indicators/offered-procedures.ts
var gt = dn({
TTHC_PHAT_SINH: {
label: "Thủ tục trực tuyến có phát sinh hồ sơ",
unit: "thủ tục",
counts: re
},
TTHC_PHAT_SINH_TT: {
label: "Thủ tục trực tuyến có phát sinh hồ sơ trực tuyến",
unit: "thủ tục",
counts: (n) => re(n) && n.filedOnline
}
}), Jr = {
tab: J,
indicators: gt,
rowsBehind: (n, e, t) => {
var o;
return [...(o = Zr(e, t, gt[n])) != null ? o : []].map(({ row: r }) => ({ row: r, weight: 1 })).sort((r, i) => r.row - i.row);
},
count(n, e) {
let t = (o) => {
var r, i;
return (i = (r = Zr(n, e, o)) == null ? void 0 : r.size) != null ? i : null;
};
return { TTHC_PHAT_SINH: t(gt.TTHC_PHAT_SINH), TTHC_PHAT_SINH_TT: t(gt.TTHC_PHAT_SINH_TT) };
}
};
function Zr({ dossiers: n, settings: e }, t, { counts: o }) {
if (!n || !t) return null;
let r = { ...t, scope: e.dossierScope }, i = /* @__PURE__ */ new Set();
for (let s of n) {
let { procedure: a, receivedOn: c } = s;
a.online === "none" || c < t.from || i.has(a) || o(ft(s, r)) && i.add(a);
}
return i;
}

// src/core/indicators/office-indicators.ts
function oi({ change: n, changedOn: e }, { to: t }) {
return n === "abolished" ? e !== null && e > t : n !== "new" || e === null || e <= t;
}
function oo(n, e) {
return {
label: n,
unit: "thủ tục",
weigh: (t, o) => t.change === e && te(o, t.changedOn)
};
}
function Kn(n, e) {
return {
label: n,
unit: "thủ tục",
weigh: (t, o) => oi(t, o) && e(t)
};
}
var ri = cn({
tab: J,
rows: ({ procedures: n }) => n,
indicators: {
TTHC_TONG: { label: "Thủ tục hành chính đang có hiệu lực", unit: "thủ tục", weigh: oi },
TTHC_MOI: oo("Thủ tục hành chính mới ban hành trong kỳ", "new"),
TTHC_SUA_DOI: oo("Thủ tục hành chính sửa đổi trong kỳ", "amended"),
TTHC_BAI_BO: oo("Thủ tục hành chính bãi bỏ trong kỳ", "abolished"),
...dn({
TTHC_CAP_XA: Kn("Thủ tục hành chính thuộc cấp xã", ({ level: n }) => n === "commune"),
TTHC_CAP_TINH: Kn("Thủ tục hành chính thuộc cấp tỉnh", ({ level: n }) => n === "province"),
TTHC_CAP_TW: Kn("Thủ tục hành chính thuộc cấp trung ương", ({ level: n }) => n === "central"),
TTHC_PHI_DIA_GIOI: Kn(
"Thủ tục hành chính không phụ thuộc địa giới",
({ regardlessOfPlace: n }) => n
),
TTHC_TOAN_TRINH: Kn("Thủ tục hành chính trực tuyến toàn trình", ({ online: n }) => n === "full"),
TTHC_MOT_PHAN: Kn("Thủ tục hành chính trực tuyến một phần", ({ online: n }) => n === "partial"),
TTHC_CO_PHI: Kn("Thủ tục hành chính có phí, lệ phí", ({ bearsFee: n }) => n),
TTHC_TT_TRUC_TUYEN: Kn(
"Thủ tục hành chính có phí, lệ phí thanh toán trực tuyến được",
({ bearsFee: n, takesOnlinePayment: e }) => n && e
)
})
}
});
function ie(n, e) {
return { label: n, unit: "phản ánh, kiến nghị", weigh: (o, r) => te(r, o.receivedOn) && e(o, r) };
}
var ii = cn({
tab: Rn,
rows: ({ petitions: n }) => n,
indicators: {
PAKN_TONG: ie("Phản ánh, kiến nghị tiếp nhận", () => !0),
PAKN_QUY_DINH: ie("Phản ánh, kiến nghị về quy định hành chính", ({ kind: n }) => n === "rules"),
PAKN_HANH_VI: ie("Phản ánh, kiến nghị về hành vi hành chính", ({ kind: n }) => n === "conduct"),
PAKN_DA_CHUYEN: ie("Phản ánh, kiến nghị đã chuyển xử lý", (n, { to: e }) => yn(n.transferredOn, e)),
PAKN_CO_KET_QUA: ie("Phản ánh, kiến nghị đã có kết quả", (n, { to: e }) => yn(n.answeredOn, e)),
...dn({
PAKN_DUNG_HAN: ie(
"Phản ánh, kiến nghị trả lời đúng hạn",
({ answeredOn: n, answerDueOn: e }, { to: t }) => yn(n, t) && e !== null && yn(n, e)
),
PAKN_QUA_HAN: ie(
"Phản ánh, kiến nghị quá hạn chưa trả lời",
({ answeredOn: n, answerDueOn: e }, { to: t }) => !yn(n, t) && Jt(e, t)
)
})
}
});
function Ae(n, e) {
return { label: n, unit: "văn bản", weigh: (t, o) => t.own && e(t, o) };
}
var bt = (n, e) => te(e, n.dueOn), si = cn({
tab: ln,
rows: ({ documents: n }) => n,
indicators: {
VB_BAN_HANH: Ae("Văn bản của {đơn vị} ban hành trong kỳ", (n, e) => te(e, n.issuedOn)),
VB_KE_HOACH: Ae("Văn bản phải ban hành trong kỳ theo kế hoạch", bt),
VB_DA_BAN_HANH: Ae(
"Văn bản theo kế hoạch đã ban hành",
(n, e) => bt(n, e) && yn(n.issuedOn, e.to)
),
VB_DUNG_HAN: Ae(
"Văn bản theo kế hoạch ban hành đúng hạn",
(n, e) => bt(n, e) && n.dueOn !== null && yn(n.issuedOn, n.dueOn)
),
VB_QUA_HAN: Ae(
"Văn bản theo kế hoạch quá hạn chưa ban hành",
(n, e) => bt(n, e) && !yn(n.issuedOn, e.to) && n.dueOn !== e.to
),
...dn({
VB_CHI_DAO: Ae(
"Văn bản chỉ đạo, điều hành cải cách hành chính ban hành trong kỳ",
(n, e) => te(e, n.issuedOn) && n.sections.some((t) => Lr(t, "I"))
)
})
}
}), ai = /* @__PURE__ */ new Set(["elected", "official"]), pc = /* @__PURE__ */ new Set([...ai, "civil-servant"]);
function so(n, e, t) {
return { label: n, unit: "người", weigh: (o) => e(o.group) ? t(o) : 0 };
}
var Tt = (n, e) => so(n, (t) => pc.has(t), e), ni = (n, e) => so(n, (t) => ai.has(t), e), wt = (n, e, t) => so(e, (o) => o === n, t), Ne = (n) => n.present, ci = cn({
tab: ye,
timeless: !0,
rows: ({ staff: n }) => n,
indicators: {
CB_BIEN_CHE: Tt("Biên chế cán bộ, công chức được giao", ({ authorised: n }) => n),
CB_HIEN_CO: Tt("Cán bộ, công chức hiện có", Ne),
CB_CHUYEN_TRACH: ni("Cán bộ chuyên trách hiện có", Ne),
CB_CONG_CHUC: wt("civil-servant", "Công chức hiện có", Ne),
CB_DAT_CHUAN: Tt("Cán bộ, công chức đạt chuẩn", ({ qualified: n }) => n != null ? n : 0),
CB_KY_LUAT: Tt("Cán bộ, công chức bị kỷ luật", ({ disciplined: n }) => n != null ? n : 0),
...dn({
CB_CAN_BO: ni("Cán bộ hiện có", Ne),
VC_GIAO: wt("public-employee", "Số người làm việc (viên chức) được giao", ({ authorised: n }) => n),
VC_HIEN_CO: wt("public-employee", "Viên chức hiện có", Ne),
HDLD_HIEN_CO: wt("contract", "Người làm hợp đồng lao động hiện có", Ne)
})
}
}), ro = (n, e) => te(e, n.startsOn), ui = cn({
tab: ge,
rows: ({ courses: n }) => n,
indicators: {
DT_LOP: { label: "Lớp đào tạo, bồi dưỡng, tập huấn", unit: "lớp", weigh: ro },
DT_TRIEU_TAP: {
label: "Lượt cán bộ, công chức được triệu tập",
unit: "lượt người",
weigh: (n, e) => ro(n, e) ? n.summoned : 0
},
DT_THAM_GIA: {
label: "Lượt cán bộ, công chức tham gia",
unit: "lượt người",
weigh: (n, e) => ro(n, e) ? n.attended : 0
}
}
});
function io(n, e) {
return { label: n, unit: "nhiệm vụ", weigh: (o, r) => o.when === "this-period" && e(o, r) };
}
function Le(n, e) {
return io(n, (t, o) => t.origin === "assigned" && e(t, o));
}
var Me = ({ doneOn: n }, { to: e }) => yn(n, e), ei = (n, e) => Me(n, e) && n.dueOn !== null && !yn(n.doneOn, n.dueOn), ti = (n, e) => !Me(n, e) && Jt(n.dueOn, e.to), li = cn({
tab: Tn,
rows: ({ tasks: n }) => n,
indicators: {
NV_TONG: io("Nhiệm vụ trong kỳ", () => !0),
NV_HOAN_THANH: io("Nhiệm vụ trong kỳ đã hoàn thành", Me),
...dn({
NVG_TONG: Le("Nhiệm vụ cấp trên giao", () => !0),
NVG_DUNG_HAN: Le(
"Nhiệm vụ cấp trên giao hoàn thành đúng hạn",
(n, e) => Me(n, e) && !ei(n, e)
),
NVG_TRE_HAN: Le("Nhiệm vụ cấp trên giao hoàn thành quá hạn", ei),
NVG_QUA_HAN: Le("Nhiệm vụ cấp trên giao quá hạn chưa hoàn thành", ti),
NVG_TRONG_HAN: Le(
"Nhiệm vụ cấp trên giao đang thực hiện, còn trong hạn",
(n, e) => !Me(n, e) && !ti(n, e)
)
})
}
});

// src/core/indicators/catalogue.ts
var Ue = [
Xr,
ri,
Jr,
ii,
si,
Ur,
Kr,
Gr,
qr,
Wr,
ci,
ui,
li
];
function V(n, e, t) {
return { label: n, ratio: () => ({ parts: [e], base: [t] }) };
}
function di(n, e) {
return { label: n, ratio: ({ onTimeBase: t }) => e[t] };
}
var ao = ["HS_TRE_HAN", "HS_DANG_QUA_HAN"], mi = ["HS_GIAI_QUYET", "HS_DANG_QUA_HAN"], Wn = {
TL_DUNG_HAN: di("Tỷ lệ hồ sơ sớm và đúng hạn", {
resolved: { parts: ["HS_SOM_DUNG_HAN"], base: ["HS_GIAI_QUYET"] },
received: { parts: ["HS_SOM_DUNG_HAN", "HS_DANG_TRONG_HAN"], base: ["HS_TIEP_NHAN"] },
"fallen-due": { parts: ["HS_SOM_DUNG_HAN"], base: mi }
}),
TL_TRE_HAN: di("Tỷ lệ hồ sơ trễ hạn", {
resolved: { parts: ["HS_TRE_HAN"], base: ["HS_GIAI_QUYET"] },
received: { parts: ao, base: ["HS_TIEP_NHAN"] },
"fallen-due": { parts: ao, base: mi }
}),
TL_TRUC_TUYEN: V("Tỷ lệ hồ sơ nộp trực tuyến", "HS_TRUC_TUYEN", "HS_THUOC_DVCTT"),
TL_BCCI: V("Tỷ lệ hồ sơ qua bưu chính công ích", "HS_BCCI", "HS_THUOC_DVCTT"),
TL_TT_TRUC_TUYEN: V("Tỷ lệ hồ sơ thanh toán trực tuyến", "HS_TT_TRUC_TUYEN", "HS_CO_PHI"),
TL_BAN_SAO_DIEN_TU: V("Tỷ lệ bản sao chứng thực điện tử", "HS_BAN_SAO_DIEN_TU", "HS_CHUNG_THUC"),
TL_BAN_HANH: V("Tỷ lệ văn bản ban hành theo kế hoạch", "VB_DA_BAN_HANH", "VB_KE_HOACH"),
TL_THU: V("Tỷ lệ thu ngân sách so với dự toán", "NS_THU", "NS_THU_DU_TOAN"),
TL_CHI: V("Tỷ lệ chi ngân sách so với dự toán", "NS_CHI", "NS_CHI_DU_TOAN"),
TL_GIAI_NGAN: V("Tỷ lệ giải ngân vốn đầu tư công", "GN_DA_GIAI_NGAN", "GN_KE_HOACH"),
TL_DAO_TAO: V("Tỷ lệ tham gia đào tạo, bồi dưỡng", "DT_THAM_GIA", "DT_TRIEU_TAP"),
TL_NHIEM_VU: V("Tỷ lệ nhiệm vụ hoàn thành", "NV_HOAN_THANH", "NV_TONG"),
...dn({
TL_DH_CAP_XA: V("Tỷ lệ hồ sơ sớm và đúng hạn, cấp xã", "HS_DH_CAP_XA", "HS_GQ_CAP_XA"),
TL_DH_CAP_TINH: V("Tỷ lệ hồ sơ sớm và đúng hạn, cấp tỉnh", "HS_DH_CAP_TINH", "HS_GQ_CAP_TINH"),
TL_SO_HOA: V("Tỷ lệ hồ sơ được số hóa", "HS_SO_HOA", "HS_TIEP_NHAN"),
TL_TAI_SU_DUNG: V("Tỷ lệ hồ sơ sử dụng lại dữ liệu đã số hóa", "HS_TAI_SU_DUNG", "HS_TIEP_NHAN"),
TL_KQ_DIEN_TU: V("Tỷ lệ hồ sơ có kết quả giải quyết điện tử", "HS_KQ_DIEN_TU", "HS_GIAI_QUYET"),
TL_XIN_LOI: {
label: "Tỷ lệ hồ sơ trễ hạn, quá hạn đã xin lỗi",
ratio: () => ({ parts: ["HS_XIN_LOI"], base: ao })
},
TL_TOAN_TRINH: V("Tỷ lệ hồ sơ trực tuyến toàn trình", "HS_TOAN_TRINH_TT", "HS_TOAN_TRINH"),
TL_MOT_PHAN: V("Tỷ lệ hồ sơ trực tuyến một phần", "HS_MOT_PHAN_TT", "HS_MOT_PHAN"),
TL_TRUC_TUYEN_766: V("Tỷ lệ hồ sơ trực tuyến theo Quyết định 766", "HS_MOI_TRUC_TUYEN", "HS_MOI"),
TL_DUNG_HAN_766: {
label: "Tỷ lệ hồ sơ đúng hạn theo Quyết định 766",
ratio: () => ({ parts: ["HS_SOM_DUNG_HAN", "HS_DANG_TRONG_HAN"], base: ["HS_TIEP_NHAN"] })
}
})
}, se = new Map(
Ue.flatMap((n) => Object.entries(n.indicators))
), pi = Object.keys(Wn), Ke = fc();
function un(n) {
return pi.includes(n);
}
function hi(n, e = Fn) {
var t, o;
return et(un(n) ? Wn[n].label : (o = (t = se.get(n)) == null ? void 0 : t.label) != null ? o : n, e);
}
function fi(n) {
var e, t;
return un(n) ? "%" : (t = (e = se.get(n)) == null ? void 0 : e.unit) != null ? t : "";
}
var hc = new Map(Ke.map((n) => [O(n), n]));
function bn(n) {
var e;
return (e = hc.get(O(n))) != null ? e : null;
}
function fc() {
var e;
let n = /* @__PURE__ */ new Map();
for (let t of pi) {
let o = Wn[t].ratio({ onTimeBase: "resolved" }).parts[0];
n.set(o, [...(e = n.get(o)) != null ? e : [], t]);
}
return [...se.keys()].flatMap((t) => {
var o;
return [t, ...(o = n.get(t)) != null ? o : []];
});
}

// src/core/indicators/figures.ts
var ae = "chưa có số liệu";
function We(n, e) {
return n[e];
}
var Ge = 2;
function yi(n, e) {
let t = gc(n), o = Ke.map((a) => [
a,
un(a) ? i(a, e(a)) : r(a)
]);
return Object.fromEntries(o);
function r(a) {
var u;
let c = (u = t.get(a)) != null ? u : null;
return { value: c, text: c === null ? ae : yc(a, c, n.settings) };
}
function i(a, c) {
let { parts: u, base: l } = Wn[a].ratio(n.settings), [d, f] = [s(u), s(l)];
if (d === null || f === null) return { numerator: d, denominator: f, decimals: c, text: ae };
let { rounding: p } = n.settings;
return { numerator: d, denominator: f, decimals: c, text: Un(d, f, { decimals: c, rounding: p }) };
}
function s(a) {
var u;
let c = 0;
for (let l of a) {
let d = (u = t.get(l)) != null ? u : null;
if (d === null) return null;
c += d;
}
return c;
}
}
function yc(n, e, t) {
var o;
return ((o = se.get(n)) == null ? void 0 : o.unit) === "đồng" ? Dn(e) : Se(e, t);
}
function gc(n) {
let e = He(n);
return new Map(
Ue.flatMap((t) => Object.entries(t.count(n, e)))
);
}

// src/core/indicators/trace.ts
function ce(n) {
return Ue.find(({ indicators: t }) => n in t);
}

// src/core/workbook/reading/conditions.ts
function It(n) {
var o;
let e = [], t = [];
for (let r of bc(n)) {
let i = (o = bi(r, "=")[0]) != null ? o : -1, [s, a] = i < 0 ? ["", ""] : [gi(r.slice(0, i)), gi(r.slice(i + 1))];
s === "" || Tc(a) ? t.push(r) : e.push({ column: s, value: a });
}
return { conditions: e, malformed: t };
}
function bc(n) {
let e = [...bi(n, ";"), n.length];
return e.map((o, r) => _(n.slice(r === 0 ? 0 : e[r - 1] + 1, o))).filter((o) => o !== "");
}
function bi(n, e) {
let t = [], o = "", r = !0;
for (let i = 0; i < n.length; i++) {
let s = n.charAt(i);
o !== "" ? s === o && /^\s*(?:[;=]|$)/.test(n.slice(i + 1)) && (o = "") : r && s in Ct ? o = Ct[s] : s === e && t.push(i), s.trim() !== "" && (r = o === "" && (s === ";" || s === "="));
}
return t;
}
var Ct = { '"': '"', "“": "”", "«": "»" };
function Tc(n) {
let e = Ct[n.charAt(0)];
return e !== void 0 && n.indexOf(e, 1) < 0;
}
function gi(n) {
let e = _(n), t = Ct[e.charAt(0)];
return t !== void 0 && e.length > 1 && e.endsWith(t) ? _(e.slice(1, -1)) : e;
}

// src/core/workbook/reading/named-cells.ts
var St = [Q, ln, Tn, Rn, J];
function Ti(n) {
let e = n.flatMap(({ condition: t }) => It(t).conditions.map(({ column: o }) => o));
return [...new Set(e.map(g))];
}
function wi(n, e) {
return n.length === 0 ? /* @__PURE__ */ new Map() : new Map(
St.map((t) => {
let o = e(t);
return [t.name, o ? wc(t, o, n) : { columns: /* @__PURE__ */ new Map(), repeated: /* @__PURE__ */ new Map() }];
})
);
}
function wc(n, e, t) {
var u;
let { headerRow: o, fields: r, columnHeaded: i } = Sn(n, e), s = (u = e.rows[o]) != null ? u : [], a = /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
for (let l of t) {
let d = i(l);
if (d < 0) continue;
a.set(
l,
Array.from(e.rows, (h) => h[d])
);
let f = r[d] === null, p = (h) => typeof h == "string" && g(h) === l;
f && s.slice(d + 1).some(p) && c.set(l, _(String(s[d])));
}
return { columns: a, repeated: c };
}

// src/core/definitions/cell-condition.ts
function Ii(n, e) {
var t;
return (t = Object.values(n.columns).find((o) => g(o.header) === e)) != null ? t : null;
}
function Si(n, e) {
if (e === "") return U;
let t = n ? Cc(n, e) : Oc(e);
return g(e) !== "không" ? t : (o) => U(o) || typeof t == "function" && t(o);
}
function Cc({ accepts: n, absent: e }, t) {
let o = sn(n), r = o(t);
if (r === v) return n.kind === "code" ? () => !1 : { unreadable: n };
let i = co(n, r), s = co(n, e) === i;
return (a) => {
if (a == null || U(a)) return s;
let c = o(a);
return c !== v && co(n, c) === i;
};
}
function co({ kind: n }, e) {
return n === "code" ? O(String(e)) : e instanceof G ? e.toFraction() : Array.isArray(e) ? g(e.join(" ")) : typeof e == "string" && n !== "choice" ? g(e) : e;
}
var Ci = /^\d{1,2}\/\d{1,2}\/\d{4}$/, Ic = sn({ kind: "decimal" }), Sc = { có: !0, không: !1 };
function Oc(n) {
let e = g(n), t = Ci.test(_(n)) ? $n(_(n)) : null;
if (t === null && Ci.test(_(n))) return { unreadable: { kind: "day" } };
let o = Ic(n);
return (r) => typeof r == "boolean" ? Sc[e] === r : typeof r == "number" ? o instanceof G ? kc(r, o) : String(r) === e : jn(r) ? r.day === t : r == null ? !1 : g(r) === e || t !== null && $n(_(r)) === t;
}
function kc(n, e) {
return Number.isFinite(n) && xn(n).equals(e);
}

// src/core/definitions/definition.ts
function Gn(n) {
return { method: "wrong", problems: n };
}
function Y(n, e, t) {
return x(
{ sheet: rn.name, row: n.row, column: rn.columns[e].header },
t
);
}

// src/core/definitions/counted-definition.ts
function ki(n, e, t) {
var l;
if (n.source === "") return Gn([uo(n, "source")]);
let o = n.source, r = Rc(n, e);
if (r === "circular") return Gn([Y(n, "source", { code: "definition-circular", found: n.code })]);
let [i = n] = r.slice(-1), s = _c(i.source), a = Y(n, "source", { code: "definition-left-out", found: o });
if (!s) {
let d = St.map(({ name: f }) => f);
return Gn([
r.length === 1 ? Y(n, "source", { code: "source-not-counted", found: o, sheets: d }) : a
]);
}
let [c, ...u] = r.map((d) => Nc(d, s.tab, t));
return !c || c.problems.length > 0 ? Gn((l = c == null ? void 0 : c.problems) != null ? l : []) : u.some(({ problems: d }) => d.length > 0) ? Gn([a]) : { method: "counted", ...s, conditions: [c, ...u].flatMap(({ conditions: d }) => d) };
}
function Rc(n, e) {
let t = /* @__PURE__ */ new Set();
for (let o = n; (o == null ? void 0 : o.method) === "counted"; o = e.get(O(o.source))) {
if (o === n && t.size > 0) return "circular";
if (t.has(o)) break;
t.add(o);
}
return [...t];
}
function _c(n) {
let e = bn(n);
return e !== null && Ac(e) ? { source: e, tab: Ri(e) } : null;
}
function Ac(n) {
var e;
return !un(n) && ((e = se.get(n)) == null ? void 0 : e.unit) !== "đồng" && St.includes(Ri(n));
}
function Ri(n) {
return ce(n).tab;
}
var Oi = /* @__PURE__ */ new WeakMap();
function Nc(n, e, t) {
let o = Oi.get(n);
if ((o == null ? void 0 : o.cells) === t) return o.read;
let r = xc(n, e, t);
return Oi.set(n, { cells: t, read: r }), r;
}
function xc(n, e, t) {
let o = [], { conditions: r, malformed: i } = It(n.condition);
for (let a of i) o.push(Y(n, "condition", { code: "condition-malformed", found: a }));
return { conditions: r.flatMap(({ column: a, value: c }) => {
var p;
let u = g(a), l = Ii(e, u);
if (!l && !((p = t.get(e.name)) != null && p.columns.has(u))) {
let h = { code: "condition-column-unknown", found: a, inSheet: e.name };
return o.push(Y(n, "condition", h)), [];
}
let d = Si(l, c);
if (typeof d == "function") return [{ column: u, value: g(c), holds: Dc(d) }];
let f = {
code: "condition-value-unreadable",
found: c,
ofColumn: a,
accepts: d.unreadable
};
return o.push(Y(n, "condition", f)), [];
}), problems: o };
}
function Dc(n) {
let e = /* @__PURE__ */ new Map();
return (t) => {
var r;
if (typeof t == "object" && t !== null) return n(t);
let o = (r = e.get(t)) != null ? r : n(t);
return e.set(t, o), o;
};
}
function uo(n, e) {
let t = nt(rn.columns.method, n.method);
return Y(n, e, { code: "definition-incomplete", method: t });
}

// src/core/definitions/own-codes.ts
var Ec = /^[A-Z0-9_]*[A-Z][A-Z0-9_]*$/, vc = ["KY_BAO_CAO", "KY_SAU"];
function _i(n) {
let e = [], t = /* @__PURE__ */ new Map();
for (let o of n) {
let r = o.code, i = t.get(O(r));
bn(r) !== null || vc.includes(r) ? e.push(Y(o, "code", { code: "definition-code-taken", found: r })) : Ec.test(r) ? i ? e.push(Y(o, "code", { code: "row-repeated", key: r, firstRow: i.row })) : t.set(O(r), o) : e.push(Y(o, "code", { code: "definition-code-malformed", found: r }));
}
return { value: t, problems: e };
}

// src/core/definitions/formula.ts
var Pc = /^[\p{L}\p{N}_]+$/u, Hc = /^\d+(?:[.,]\d+)*%?$/;
function lo(n, { divisions: e }) {
let t = _(n).replace(/^=\s*/, ""), o = /[()[\]{}]/.exec(t);
if (o) return qe("bracket", o[0]);
let r = t.split("/");
if (r.length > e + 1) return qe("division", t);
let i = [];
for (let c of r) {
let u = Bc(c);
if ("kind" in u) return u;
i.push(u);
}
let [s = [], a = null] = i;
return { kind: "formula", formula: { above: s, below: a } };
}
function Bc(n) {
var o;
let e = "+".concat(n).split(/([+-])/).slice(1), t = [];
for (let r = 0; r < e.length; r += 2) {
let i = _((o = e[r + 1]) != null ? o : "");
if (i === "") return qe("incomplete", _(n));
if (Hc.test(i)) return qe("number", i);
if (!Pc.test(i)) return qe("other-sign", i);
t.push({ sign: e[r] === "-" ? -1 : 1, code: i });
}
return t;
}
function qe(n, e) {
return { kind: "faulty", fault: n, found: e };
}

// src/core/definitions/rate-definition.ts
function Ni(n, e, t) {
let o = [], r = s("numerator"), i = s("denominator");
return o.length > 0 ? Gn(o) : { method: "rate", numerator: r, denominator: i };
function s(c) {
if (n[c] === "")
return o.push(uo(n, c)), [];
let u = lo(n[c], { divisions: 0 });
return u.kind === "faulty" ? (o.push(Y(n, c, { code: "formula-faulty", found: u.found, fault: u.fault })), []) : u.formula.above.map(({ sign: l, code: d }) => {
var h, C, X;
let f = (X = (C = bn(d)) != null ? C : (h = e.get(O(d))) == null ? void 0 : h.code) != null ? X : d, p = a(f);
return p && o.push(Y(n, c, p)), { sign: l, code: f };
});
}
function a(c) {
if (bn(c) !== null) return un(c) ? { code: "formula-holds-rate", found: c } : null;
let u = e.get(O(c));
return u ? Fc(n, u, e) ? { code: "definition-circular", found: c } : u.method === "rate" ? { code: "formula-holds-rate", found: c } : t(u) ? { code: "definition-left-out", found: c } : null : { code: "formula-code-unknown", found: c };
}
}
function Fc(n, e, t) {
let o = /* @__PURE__ */ new Set([e]);
for (let r of o) {
if (r === n) return !0;
for (let i of Lc(r)) {
let s = t.get(O(i));
s && o.add(s);
}
}
return !1;
}
var Ai = /* @__PURE__ */ new WeakMap();
function Lc(n) {
var t;
let e = (t = Ai.get(n)) != null ? t : Mc(n);
return Ai.set(n, e), e;
}
function Mc({ method: n, source: e, numerator: t, denominator: o }) {
return n !== "rate" ? n === "counted" ? [e] : [] : [t, o].flatMap((r) => {
let i = lo(r, { divisions: 0 });
return i.kind === "formula" ? i.formula.above.map(({ code: s }) => s) : [];
});
}

// src/core/definitions/target.ts
var Uc = {
"": "≥",
"≥": "≥",
">=": "≥",
"=>": "≥",
">": ">",
"≤": "≤",
"<=": "≤",
"=<": "≤",
"<": "<",
"=": "="
}, Kc = /^([≥≤<>=]{0,2})\s*(-?[\d.,]+)\s*(%?)$/, Wc = sn({ kind: "decimal" }), Gc = 2;
function Ot(n, e) {
if (typeof n == "number" && Number.isFinite(n))
return { sign: "≥", value: e && n >= 0 && n < Gc ? xn(n).mul(100) : xn(n), inPercent: e };
let [, t = "", o = "", r = ""] = typeof n == "string" && Kc.exec(_(n)) || [], i = Uc[t], s = Wc(o);
return i === void 0 || !(s instanceof G) || r !== "" && !e ? null : { sign: i, value: s, inPercent: e };
}
function mo({ sign: n, value: e, inPercent: t }) {
let o = Oe(e, { decimals: ke(e), rounding: "truncate" });
return "".concat(n, " ").concat(o).concat(t ? "%" : "");
}
function xi(n, e) {
return n.sign === e.sign && n.value.equals(e.value);
}

// src/core/definitions/unit.ts
var Di = /^(?:(nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|đ)$/, qc = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
function Pn(n) {
let e = g(n);
return e === "%" || e === "phần trăm" ? "percent" : e === "điểm" ? "score" : Di.test(e) ? "money" : "count";
}
function po(n) {
var t, o;
let e = Di.exec(g(n));
return e && ((o = qc[(t = e[1]) != null ? t : ""]) != null ? o : 1);
}
function Ei(n, { unit: e, decimals: t, leadingZero: o, rounding: r }) {
let i = Pn(e), s = { decimals: t != null ? t : ke(n), rounding: r };
if (i === "percent") return Un(n, 100, s);
let a = n.gte(1) && n.lte(9) && n.d === BigInt(1);
return i === "count" && a ? Se(n.valueOf(), { leadingZero: o }) : Oe(n, s);
}

// src/core/definitions/read-definitions.ts
function vi({ ownIndicatorRows: n, namedCells: e }) {
let { value: t, problems: o } = _i(n), r = [...o], i = Yc(t, e), s = [], a = [];
for (let u of t.values()) {
let l = i(u);
if (l.method === "wrong") {
for (let d of l.problems) r.push(d);
a.push(u.code);
} else {
let { code: d, label: f, decimals: p, summedAbove: h } = u, C = l.method === "rate" && u.unit === "" ? "%" : u.unit;
s.push({ code: d, label: f, unit: C, row: u.row, calculation: l, decimals: p, summedAbove: h, target: c(u) });
}
}
for (let u of Vc(s, e)) r.push(u);
return { value: { definitions: s, leftOut: a }, problems: r };
function c(u) {
if (u.target === null || U(u.target)) return null;
let l = u.method === "rate" || Pn(u.unit) === "percent", d = Ot(u.target, l);
return d || r.push(Y(u, "target", { code: "target-unreadable", found: ne(u.target), inPercent: l })), d;
}
}
function Vc(n, e) {
var o;
let t = /* @__PURE__ */ new Map();
for (let { calculation: r } of n) {
if (r.method !== "counted") continue;
let { name: i } = r.tab;
for (let { column: s } of r.conditions) {
let a = (o = e.get(i)) == null ? void 0 : o.repeated.get(s);
a !== void 0 && t.set("".concat(i, " ").concat(s), A({ sheet: i, row: null, column: a }, { code: "column-repeated" }));
}
}
return [...t.values()];
}
function Yc(n, e) {
let t = /* @__PURE__ */ new Map(), o = (i) => {
var a;
let s = (a = t.get(i)) != null ? a : r(i);
return t.set(i, s), s;
};
return o;
function r(i) {
return i.method === "typed" ? { method: "typed" } : i.method === "counted" ? ki(i, n, e) : Ni(i, n, (s) => o(s).method === "wrong");
}
}

// src/core/definitions/typed-figures.ts
function Pi(n, e) {
var i, s;
let t = [], o = new Map(e.map((a) => [O(a.code), a])), r = new Map(e.map(({ code: a }) => [a, /* @__PURE__ */ new Map()]));
for (let a of n) {
let c = o.get(O(a.code)), u = (s = r.get((i = c == null ? void 0 : c.code) != null ? i : "")) != null ? s : /* @__PURE__ */ new Map(), l = $c(a, c, u.get(a.on));
l ? t.push(zc(a, l)) : (u.set(a.on, a), c && jc(a, c) && t.push(A(Hi(a, "value"), { code: "typed-figure-small", found: Qc(a) })));
}
return { value: new Map([...r].map(([a, c]) => [a, [...c.values()]])), problems: t };
}
function $c({ code: n, on: e }, t, o) {
if (!t || bn(n) !== null) return { code: "typed-figure-code-unknown", found: n };
let { code: r } = t;
return t.calculation.method !== "typed" ? { code: "typed-figure-not-typed", found: r } : o ? { code: "row-repeated", key: "".concat(r, " ").concat(In(e)), firstRow: o.row } : null;
}
function jc({ value: n }, { unit: e }) {
return Pn(e) === "percent" && n.gt(0) && n.lt(1);
}
function Qc({ value: n }) {
return Oe(n, { decimals: ke(n), rounding: "truncate" });
}
function Hi({ row: n }, e) {
return { sheet: pn.name, row: n, column: pn.columns[e].header };
}
function zc(n, e) {
return x(Hi(n, e.code === "row-repeated" ? "on" : "code"), e);
}
function Bi(n, e) {
return e ? n.filter(({ on: o }) => e.from <= o && o <= e.to).reduce((o, r) => o && o.on > r.on ? o : r, null) : null;
}

// src/core/definitions/typed-of-indicators.ts
function Fi(n, { definitions: e, leftOut: t }) {
var u, l;
let o = [], r = new Map(e.map((d) => [O(d.code), d])), i = new Set(t.map(O)), s = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map();
for (let d of n) {
let f = r.get(O(d.code)), p = (l = (u = bn(d.code)) != null ? u : f == null ? void 0 : f.code) != null ? l : null, h = p === null ? void 0 : s.get(p);
if (h !== void 0) {
o.push(x(ho(d, "code"), { code: "row-repeated", key: String(p), firstRow: h }));
let C = a.get(String(p));
(C == null ? void 0 : C.decimals) === null && a.set(String(p), { ...C, decimals: d.decimals });
} else if (p !== null) {
s.set(p, d.row);
let C = { decimals: d.decimals, target: c(d, Xc(p, f)) };
a.set(p, C), f && o.push(...Zc(f, C));
} else i.has(O(d.code)) || o.push(A(ho(d, "code"), { code: "indicator-unknown", found: d.code }));
}
return { value: a, problems: o };
function c(d, f) {
if (d.target === null || U(d.target)) return null;
let p = Ot(d.target, f), h = { code: "target-unreadable", found: ne(d.target), inPercent: f };
return p || o.push(x(ho(d, "target"), h)), p;
}
}
function Xc(n, e) {
return e ? e.calculation.method === "rate" || Pn(e.unit) === "percent" : un(n);
}
function Zc({ code: n, row: e, decimals: t, target: o }, r) {
let { name: i, columns: s } = rn, a = [], c = (u, l, d) => a.push(A({ sheet: i, row: e, column: u }, { code: "definition-overrides", indicator: n, found: l, used: d }));
return t !== null && r.decimals !== null && t !== r.decimals && c(s.decimals.header, String(r.decimals), String(t)), o && r.target && !xi(o, r.target) && c(s.target.header, mo(r.target), mo(o)), a;
}
function ho({ row: n }, e) {
return { sheet: Xn.name, row: n, column: Xn.columns[e].header };
}

// src/core/definitions/indicators-in-force.ts
var Li = /* @__PURE__ */ new WeakMap();
function fo(n) {
var t;
let e = (t = Li.get(n)) != null ? t : Jc(n);
return Li.set(n, e), e;
}
function yo(n) {
return fo(n).value.indicators;
}
function Jc(n) {
let e = [], t = (c) => {
for (let u of c.problems) e.push(u);
return c.value;
}, o = t(vi(n)), r = t(Fi(n.indicatorRows, o)), i = t(Pi(n.typedFigures, o.definitions)), s = [
...Ke.map((c) => nu(c, r.get(c), n)),
...o.definitions.map((c) => tu(c, { ...o, typed: r, rows: i }))
], a = new Map(s.map((c) => [c.code, c]));
return { value: { indicators: s, byCode: a, leftOut: o.leftOut, typedRows: i }, problems: e };
}
function nu(n, e, t) {
var i, s;
let o = un(n) ? Wn[n].ratio(t.settings) : null, r = o ? [...o.parts, ...o.base] : [n];
return {
code: n,
label: hi(n, t.unit),
unit: fi(n),
kind: o ? "rate" : "count",
definition: null,
decimals: o ? (i = e == null ? void 0 : e.decimals) != null ? i : Ge : null,
target: (s = e == null ? void 0 : e.target) != null ? s : null,
tabs: [...new Set(r.map((a) => ce(a).tab))],
summedAbove: !0
};
}
var eu = { typed: "typed", counted: "count", rate: "rate" };
function tu(n, { definitions: e, typed: t, rows: o }) {
var d, f, p, h, C;
let { code: r, label: i, unit: s, calculation: a, summedAbove: c } = n, u = t.get(r), l = (f = (d = n.decimals) != null ? d : u == null ? void 0 : u.decimals) != null ? f : null;
return {
code: r,
label: i,
unit: s,
kind: eu[a.method],
definition: n,
decimals: a.method === "rate" ? l != null ? l : Ge : l,
target: (h = (p = n.target) != null ? p : u == null ? void 0 : u.target) != null ? h : null,
tabs: Mi(n, e),
summedAbove: c != null ? c : a.method !== "typed" || ou(s, (C = o.get(r)) != null ? C : [])
};
}
function ou(n, e) {
return Pn(n) === "count" && e.every(({ value: t }) => t.d === BigInt(1));
}
function Mi({ calculation: n }, e) {
if (n.method === "typed") return [pn];
if (n.method === "counted") return [n.tab];
let t = [...n.numerator, ...n.denominator].flatMap(({ code: o }) => {
let r = e.find((i) => i.code === o);
return r ? Mi(r, e) : [ce(o).tab];
});
return [...new Set(t)];
}

// src/core/definitions/sums.ts
function Ui(n, e, t) {
let o = new G(0);
for (let { sign: r, code: i } of n) {
let s = iu(e(i));
if (!s) return null;
o = o.add(s.mul(r * t(i)));
}
return o;
}
function Ki(n, e, { figureOf: t, unitOf: o }) {
let i = new Set([...n, ...e].flatMap(({ code: s }) => {
var a;
return (a = po(o(s))) != null ? a : [];
})).size > 1 ? ru(o) : () => 1;
return { part: Ui(n, t, i), base: Ui(e, t, i) };
}
function ru(n) {
return (e) => {
var t;
return (t = po(n(e))) != null ? t : 1;
};
}
function iu(n) {
return "exact" in n ? n.exact : "value" in n && n.value !== null ? new G(n.value) : null;
}

// src/core/definitions/own-figures.ts
function Wi(n, e, t) {
let o = e.indicators.filter((s) => s.definition !== null), r = new Map(su(o, { records: n, inForce: e, product: t })), i = {
figureOf: (s) => {
var a;
return (a = r.get(s)) != null ? a : We(t, s);
},
unitOf: (s) => {
var a, c;
return (c = (a = e.byCode.get(s)) == null ? void 0 : a.unit) != null ? c : "";
}
};
for (let s of o) {
let a = Gi(s);
a.method === "rate" && r.set(s.code, uu(s, a, { operands: i, records: n }));
}
return Object.fromEntries(o.map(({ code: s }) => [s, r.get(s)]));
}
function su(n, { records: e, inForce: t, product: o }) {
let r = lu(e);
return n.flatMap((i) => {
let s = Gi(i);
if (s.method === "typed") return [[i.code, cu(i, t, e)]];
if (s.method === "rate") return [];
let a = o[s.source].value === null ? null : r(s).length;
return [[i.code, au(a, e)]];
});
}
function au(n, { settings: e }) {
return { value: n, text: n === null ? ae : Se(n, e) };
}
function cu({ code: n, unit: e, decimals: t }, { typedRows: o }, { settings: r, period: i }) {
var c;
let s = Bi((c = o.get(n)) != null ? c : [], i);
if (!s) return { value: null, exact: null, text: ut };
let a = Ei(s.value, { unit: e, decimals: t, ...r });
return { value: s.value.valueOf(), exact: s.value, text: a };
}
function uu({ decimals: n }, { numerator: e, denominator: t }, { operands: o, records: r }) {
var l, d;
let i = n != null ? n : 0, { part: s, base: a } = Ki(e, t, o), c = { numerator: (l = s == null ? void 0 : s.valueOf()) != null ? l : null, denominator: (d = a == null ? void 0 : a.valueOf()) != null ? d : null, decimals: i };
if (s && a) return { ...c, text: Un(s, a, { decimals: i, rounding: r.settings.rounding }) };
let u = [...e, ...t].some(({ code: f }) => {
let p = o.figureOf(f);
return "value" in p && !("exact" in p) && p.value === null;
});
return { ...c, text: u ? ae : ut };
}
function lu(n) {
let e = He(n), t = /* @__PURE__ */ new Map();
return ({ source: o, tab: r, conditions: i }) => {
var u, l;
let s = (u = t.get(o)) != null ? u : ce(o).rowsBehind(o, n, e);
t.set(o, s);
let a = (l = n.namedCells.get(r.name)) == null ? void 0 : l.columns, c = i.map(({ column: d, holds: f }) => {
var p;
return { cells: (p = a == null ? void 0 : a.get(d)) != null ? p : [], holds: f };
});
return s.filter(({ row: d }) => c.every(({ cells: f, holds: p }) => p(f[d - 1])));
};
}
function Gi({ definition: n }) {
return n.calculation;
}

// src/core/definitions/count-figures.ts
function qi(n) {
let { value: e, problems: t } = fo(n), o = yi(n, (r) => {
var i, s;
return (s = (i = e.byCode.get(r)) == null ? void 0 : i.decimals) != null ? s : Ge;
});
return { value: { ...o, ...Wi(n, e, o) }, problems: t };
}

// src/core/workbook/problems/one-reason.ts
function Yi(n) {
let e = new Map(n.filter(mu).map((r) => [Vi(r), r]));
if (e.size === 0) return n;
let t = /* @__PURE__ */ new Set();
return n.map((r) => {
let i = e.get(Vi(r)), s = i && du(r, i);
return i && s && t.add(i), s != null ? s : r;
}).filter((r) => !t.has(r));
}
function du(n, e) {
return n.code === "cell-unreadable" && e.code === "dossier-returned-without-day" ? { ...n, severity: "error", rowLeftOut: !0 } : n.code === "setting-unreadable" && e.code === "setting-missing" ? { ...n, neededFor: e.neededFor } : null;
}
function mu({ code: n, row: e }) {
return e !== null && (n === "dossier-returned-without-day" || n === "setting-missing");
}
function Vi({ sheet: n, row: e, column: t }) {
return [n, e, t].join("");
}

// src/core/workbook/reading/by-code.ts
function go(n) {
let e = /* @__PURE__ */ new Map();
for (let t of n) {
let o = O(t.code);
e.has(o) || e.set(o, t);
}
return (t) => e.get(O(t));
}

// src/core/workbook/reading/days-off.ts
function $i(n, { saturdaysAreWorked: e }) {
return {
closedOn: new Set(n.filter((t) => t.kind === "off").map((t) => t.on)),
workedOn: new Set(n.filter((t) => t.kind === "worked").map((t) => t.on)),
confirmedYears: new Set(n.map((t) => on(t.on))),
saturdaysAreWorked: e
};
}

// src/core/workbook/reading/other-tab.ts
var ji = new Map([
Ve(An, "code", "blocks"),
Ve(rn, "code", "method"),
Ve(pn, "code", "on"),
Ve(Te, "form", "formula"),
Ve(Zn, "what", "replacedBy")
]);
function Ve(n, ...e) {
return [n, e];
}
function Qi(n, e) {
let t = ji.get(n);
if (!t) return !1;
let o = Sn(n, e);
return t.every((i) => o.missing.includes(i)) && !pu(n, o) && e.rows.some((i) => !i.every(U));
}
function pu({ columns: n }, { missing: e, fields: t }) {
return t.every((o) => o !== null) && e.filter((o) => {
var r;
return (r = n[o]) == null ? void 0 : r.required;
}).length === 1;
}
function zi(n) {
var e;
return ((e = ji.get(n)) != null ? e : []).flatMap((t) => {
var o, r;
return (r = (o = n.columns[t]) == null ? void 0 : o.header) != null ? r : [];
});
}

// src/core/law/two-levels.ts
var kt = Z(2025, 7, 1);

// src/core/workbook/reading/procedure-warnings.ts
function Xi(n, e) {
return [...hu(n), ...e ? yu(n, e.to) : []];
}
function hu(n) {
return n.flatMap(({ row: e, change: t, changedOn: o }) => {
if (t === null || o !== null) return [];
let r = { code: "procedure-change-undated", abolished: t === "abolished" };
return [A(Zi("changedOn", e), r)];
});
}
var fu = 5;
function yu(n, e) {
if (e < kt) return [];
let t = n.filter(({ level: r, change: i }) => r === "district" && i !== "abolished");
if (t.length === 0) return [];
let o = t.slice(0, fu).map(({ row: r }) => r);
return [A(Zi("level", null), { code: "procedure-of-district", count: t.length, rows: o })];
}
function Zi(n, e) {
return { sheet: J.name, row: e, column: J.columns[n].header };
}

// src/core/outline/sets/moves.ts
var Ji = {
I: "I",
"I.1": "I.1",
"I.2": "I.3",
"I.3": "I.4",
II: "II",
"II.1": "II.1",
"II.1.a": "II.1.a",
"II.1.b": null,
"II.2": "II.2",
"II.2.a": null,
"II.2.b": "II.2.b",
"II.2.c": "II.2.a",
"II.2.d": "II.2.c",
"II.2.đ": "II.2.c",
"II.3": "II.3",
"II.3.a": "II.3.a",
"II.3.b": "II.3.d",
"II.3.c": "II.3.b",
"II.4": "II.4",
"II.4.a": "II.4.a",
"II.4.b": "II.4.c",
"II.4.c": "II.4.d",
"II.4.d": "II.4.d",
"II.5": "II.5",
"II.5.a": "II.5.a",
"II.5.b": "II.5.b",
"II.5.c": "II.5.c",
"II.5.d": null,
"II.6": "II.6",
"II.6.a": "II.6.đ",
"II.6.b": null,
"II.7": null,
"II.8": null,
"II.8.a": null,
"II.8.b": null,
"II.8.c": null,
"II.8.d": null,
"II.8.đ": null,
III: "III",
"III.1": "III.1",
"III.2": "III.2",
IV: "IV",
V: "V"
};
function ns(n, e) {
let t = fe[n].sections.map(({ code: o }) => o);
return n === e ? new Map(t.map((o) => [o, o])) : n === "2023" ? new Map(t.map((o) => {
var r;
return [o, (r = Ji[o]) != null ? r : null];
})) : new Map(t.map((o) => [o, gu(o)]));
}
function gu(n) {
let e = Object.entries(Ji).flatMap(([t, o]) => o === n ? [t] : []);
return e.length === 1 ? e[0] : null;
}

// src/core/workbook/reading/read-sections.ts
function qn(n) {
let e = new Map(mt(n).map((o) => [g(o), o])), t = [];
return {
problems: t,
read(o, r, i) {
let s = o.split(es).map(ts), a = s.filter((p) => p !== "").map((p) => e.get(p)), c = a.filter((p) => p !== void 0);
if (c.length === a.length && (o.trim() === "" || c.length > 0)) return [...new Set(c)];
let l = s.filter((p) => p !== "" && !e.has(p)), d = l.flatMap((p) => {
var h;
return (h = Tu(p, n)) != null ? h : [];
}), f = l.length > 0 ? bu(o, l) : o.trim();
return t.push(x(r, { code: "section-unknown", found: f, elsewhere: d, leftOut: i })), null;
}
};
}
var es = /[;,\n]/;
function ts(n) {
return g(n).replace(/\.$/, "");
}
function bu(n, e) {
return n.split(es).filter((o) => e.includes(ts(o))).map((o) => o.trim()).join("; ");
}
function Tu(n, e) {
var a;
let t = ot.filter((c) => mt(fe[c]).some((u) => g(u) === n)), [o] = t;
if (o === void 0) return null;
let r = mt(fe[o]).find((c) => g(c) === n), i = ot.filter((c) => c !== o).map((c) => s(c));
return { section: r, sets: t, movedTo: (a = i.find((c) => c !== null)) != null ? a : null };
function s(c) {
var f, p;
let u = (f = ns(o, c).get(r)) != null ? f : null, l = u === null ? null : (p = Xt(e, u)) == null ? void 0 : p.heading;
return Ht.some(
(h) => {
var C;
return h.name === c && u !== null && ((C = Xt(h.outline, u)) == null ? void 0 : C.heading) === l;
}
) ? u : null;
}
}

// src/core/workbook/reading/read-assignments.ts
function os(n, e) {
let { read: t, problems: o } = qn(e), { name: r, columns: i } = be;
return { value: n.flatMap(({ section: a, ...c }) => {
let u = { sheet: r, row: c.row, column: i.section.header }, l = t(a, u, "assignment");
return l ? [{ ...c, sections: l, done: c.done || c.doneOn !== null }] : [];
}), problems: o };
}

// src/core/text/grouped.ts
function rs(n, e) {
let t = /* @__PURE__ */ new Map();
for (let o of n) {
let r = e(o), i = t.get(r);
i ? i.push(o) : t.set(r, [o]);
}
return t;
}

// src/core/workbook/reading/document-symbol.ts
var wu = /^(\d{1,5}(?:(?:[a-zđ]|bis)(?=\/))?)(?!\d)([/-]?)(.*)$/, Cu = /^[^\d/-]+\/[^\d/]+$/;
function is(n, e) {
let t = _(e).replace(/ /g, "").replace(/^số:?/i, "").replace(/^[/-]+/, ""), o = wu.exec(t);
if (!o) return { text: bo(n, t), agrees: !0 };
let [, r = "", i, s = ""] = o;
return n === "" || Iu(n, r) ? { text: i === "" ? bo(r, s) : "".concat(To(r)).concat(i).concat(s), agrees: !0 } : Su(r) ? { text: bo(n, t), agrees: !0 } : { text: t, agrees: !1 };
}
function bo(n, e) {
return n === "" ? e : e === "" ? To(n) : "".concat(To(n)).concat(Cu.test(e) ? "-" : "/").concat(e);
}
function To(n) {
return /^\d$/.test(n) ? "0".concat(n) : n;
}
function Iu(n, e) {
return n === e || /^\d+$/.test(n) && Number(n) === Number(e);
}
function Su(n) {
return /^(19|20)\d\d$/.test(n);
}

// src/core/workbook/reading/unit-bodies.ts
var Ou = [
"hđnd",
"thường trực hđnd",
"chủ tịch ubnd",
"phó chủ tịch ubnd",
"văn phòng hđnd và ubnd",
"trung tâm phục vụ hành chính công",
"trung tâm pvhcc"
];
function as(n, e) {
var o;
let t = (o = /^ubnd (.+)$/.exec(ss(e))) == null ? void 0 : o[1];
return t !== void 0 && Ou.some((r) => ss(n) === "".concat(r, " ").concat(t));
}
function ss(n) {
return le(n).replace(/hội đồng nhân dân/g, "hđnd");
}

// src/core/workbook/reading/read-documents.ts
function ku({ agency: n, ownIssuers: e }) {
return new Set([n, ...e].filter((t) => t !== "").map(le));
}
function cs(n) {
let e = n.filter(({ own: t, ofUnit: o }) => o && !t);
return [...rs(e, ({ issuer: t }) => le(t)).values()].map((t) => ({
issuer: t[0].issuer,
count: t.length
}));
}
function us(n, { agency: e, ownIssuers: t }, o) {
let r = [], i = qn(o), s = ku({ agency: e, ownIssuers: t }), { columns: a, name: c } = ln;
return { value: n.map((l) => {
var h;
let d = s.has(le(l.issuer)), f = is(l.number, l.symbol);
if (!f.agrees) {
let C = { sheet: c, row: l.row, column: a.symbol.header };
r.push(A(C, { code: "document-symbol-disagrees", number: l.number, symbol: l.symbol }));
}
let p = { sheet: c, row: l.row, column: a.section.header };
return {
row: l.row,
number: l.number,
symbol: f.text,
typedSymbol: l.symbol,
type: l.type,
issuedOn: l.issuedOn,
issuer: l.issuer,
own: d,
ofUnit: d || as(l.issuer, e),
subject: l.subject,
sections: (h = i.read(l.section, p, null)) != null ? h : [],
dueOn: l.dueOn
};
}), problems: [...r, ...i.problems] };
}

// src/core/calendar/due-day.ts
function ls(n, { count: e, unit: t }, o) {
return e === 0 ? n : t === "calendar-day" ? o.workingDayFrom(Yn(n, e)) : o.workingDayAfter(n, e);
}

// src/core/workbook/reading/read-dossiers.ts
var ms = /* @__PURE__ */ new Set(["returned", "refused", "withdrawn", "stopped"]);
function ps(n, e, t, o) {
var c;
let r = [], i = [], s = /* @__PURE__ */ new Map(), a = vu(t);
for (let u of n) {
let l = e(u.procedureCode), d = o.usesRescheduledDay ? u.rescheduledOn : null, f = l ? Au(u, d) : _u(u);
if (!l || f) {
f && r.push(ds(u, f));
continue;
}
r.push(...Nu(u));
let p = (c = d != null ? d : u.dueOn) != null ? c : a.dayFor(l, u.receivedOn), h = O(u.code), C = s.get(h);
if (C !== void 0) {
r.push(ds(u, ["code", { code: "row-repeated", key: u.code, firstRow: C }]));
continue;
}
s.set(h, u.row), i.push(Ru(u, l, p));
}
return { value: i, problems: [...r, ...a.unconfirmedYears().map(Eu)] };
}
function Ru(n, e, t) {
var o;
return {
row: n.row,
code: n.code,
procedure: e,
receivedOn: n.receivedOn,
dueOn: t,
returnedOn: n.returnedOn,
channel: n.channel,
status: n.status,
returnedByPost: n.returnedByPost,
paidOnline: n.paidOnline,
amountVnd: (o = n.amountVnd) != null ? o : 0,
electronicCopy: n.electronicCopy,
digitised: n.digitised,
electronicResult: n.electronicResult,
reusedData: n.reusedData,
fromElsewhere: n.fromElsewhere,
apologisedOn: n.apologisedOn,
delayCause: n.delayCause,
closedInSoftwareOn: n.closedInSoftwareOn
};
}
function _u({ procedureCode: n }) {
return ["procedureCode", { code: "dossier-procedure-unknown", procedureCode: n }];
}
function Au(n, e) {
let { receivedOn: t, returnedOn: o, dueOn: r, status: i } = n;
return o === null && ms.has(i) ? ["returnedOn", { code: "dossier-returned-without-day", status: hs(i) }] : o !== null && o < t ? ["returnedOn", { code: "dossier-returned-before-received", receivedOn: t, returnedOn: o }] : r !== null && r < t ? ["dueOn", { code: "dossier-due-before-received", receivedOn: t, dueOn: r }] : e !== null && e < t ? ["rescheduledOn", { code: "dossier-due-before-received", receivedOn: t, dueOn: e }] : null;
}
function Nu(n) {
return [...xu(n), ...Du(n)];
}
function xu(n) {
let { returnedOn: e, status: t } = n;
if (e === null || ms.has(t)) return [];
let o = t === "cancelled", r = { code: "dossier-returned-in-other-status", status: hs(t), cancelled: o };
return [A(wo(n, "status"), r)];
}
function Du(n) {
let { receivedOn: e, apologisedOn: t } = n;
if (t === null || t >= e) return [];
let o = { code: "dossier-apology-before-received", receivedOn: e, apologisedOn: t };
return [A(wo(n, "apologisedOn"), o)];
}
function ds(n, [e, t]) {
return x(wo(n, e), t);
}
function Eu(n) {
return A({ sheet: wn.name, row: null, column: null }, { code: "days-off-unconfirmed", year: n });
}
function wo(n, e) {
return { sheet: Q.name, row: n.row, column: Q.columns[e].header };
}
function hs(n) {
return nt(Q.columns.status, n);
}
function vu(n) {
let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Set();
return {
dayFor(o, r) {
let i = (r * 1e4 + o.timeLimit) * 2 + (o.timeUnit === "calendar-day" ? 1 : 0), s = e.get(i);
if (s !== void 0) return s;
let a = ls(r, { count: o.timeLimit, unit: o.timeUnit }, n);
e.set(i, a);
for (let c = on(r); o.timeLimit > 0 && c <= on(a); c++)
n.isConfirmed(c) || t.add(c);
return a;
},
unconfirmedYears: () => [...t].sort((o, r) => o - r)
};
}

// src/core/text/roman.ts
var fs = [
[1e3, "M"],
[900, "CM"],
[500, "D"],
[400, "CD"],
[100, "C"],
[90, "XC"],
[50, "L"],
[40, "XL"],
[10, "X"],
[9, "IX"],
[5, "V"],
[4, "IV"],
[1, "I"]
];
function Co(n) {
let [e, t] = [n, ""];
for (let [o, r] of fs)
for (; e >= o; e -= o) t += r;
return t;
}
var Pu = 15;
function Rt(n) {
let [e, t] = [n.length <= Pu ? n.toUpperCase() : "", 0];
for (let [o, r] of fs)
for (; e.startsWith(r); e = e.slice(r.length)) t += o;
return t > 0 && Co(t) === n.toUpperCase() ? t : null;
}

// src/core/calendar/period-text.ts
function ys({ kind: n, year: e, number: t }) {
switch (n) {
case "month":
return "tháng ".concat(t, " năm ").concat(e);
case "quarter":
return "quý ".concat(Co(t), " năm ").concat(e);
case "first-half":
return "6 tháng đầu năm ".concat(e);
case "second-half":
return "6 tháng cuối năm ".concat(e);
case "nine-months":
return "9 tháng đầu năm ".concat(e);
case "cumulative":
return "".concat(t, " tháng năm ").concat(e);
case "year":
return "năm ".concat(e);
}
}
function gs({ from: n, to: e }) {
return "từ ngày ".concat(In(n), " đến ngày ").concat(In(e));
}

// src/core/workbook/reading/period-name.ts
function Io(n) {
return n.name ? ys(n.name) : gs(n);
}
function bs(n, e) {
return n !== "" && g(n) !== g(Io(e));
}

// src/core/workbook/reading/read-narrative.ts
function ws(n, { period: e, outline: t }) {
let o = [], r = qn(t), i = [], s = [];
for (let { section: a, ...c } of n) {
let u = r.read(a, Ts(c.row, "section"), "paragraph");
if (u)
if (!e || !bs(c.writtenFor, e)) i.push({ ...c, sections: u });
else {
s.push({ ...c, sections: u });
let l = { writtenFor: c.writtenFor, period: Io(e) };
o.push(A(Ts(c.row, "writtenFor"), { code: "narrative-for-other-period", ...l }));
}
}
return { value: { narrative: i, drafts: s }, problems: [...o, ...r.problems] };
}
function Ts(n, e) {
return { sheet: _n.name, row: n, column: _n.columns[e].header };
}

// src/core/workbook/reading/choices-in.ts
function So(n, e) {
let t = new Map(Object.entries(e).map(([r, i]) => [g(r), i])), o = n.split(/[;\n]/).map(_).filter((r) => r !== "");
return {
value: [...new Set(o.flatMap((r) => {
var i;
return (i = t.get(g(r))) != null ? i : [];
}))],
unknown: o.filter((r) => !t.has(g(r)))
};
}

// node_modules/fastest-levenshtein/esm/mod.js
var Hn = new Uint32Array(65536), Hu = (n, e) => {
let t = n.length, o = e.length, r = 1 << t - 1, i = -1, s = 0, a = t, c = t;
for (; c--; )
Hn[n.charCodeAt(c)] |= 1 << c;
for (c = 0; c < o; c++) {
let u = Hn[e.charCodeAt(c)], l = u | s;
u |= (u & i) + i ^ i, s |= ~(u | i), i &= u, s & r && a++, i & r && a--, s = s << 1 | 1, i = i << 1 | ~(l | s), s &= l;
}
for (c = t; c--; )
Hn[n.charCodeAt(c)] = 0;
return a;
}, Bu = (n, e) => {
let t = e.length, o = n.length, r = [], i = [], s = Math.ceil(t / 32), a = Math.ceil(o / 32);
for (let h = 0; h < s; h++)
i[h] = -1, r[h] = 0;
let c = 0;
for (; c < a - 1; c++) {
let h = 0, C = -1, X = c * 32, D = Math.min(32, o) + X;
for (let I = X; I < D; I++)
Hn[n.charCodeAt(I)] |= 1 << I;
for (let I = 0; I < t; I++) {
let R = Hn[e.charCodeAt(I)], B = i[I / 32 | 0] >>> I & 1, en = r[I / 32 | 0] >>> I & 1, xe = R | h, De = ((R | en) & C) + C ^ C | R | en, Bn = h | ~(De | C), Vn = C & De;
Bn >>> 31 ^ B && (i[I / 32 | 0] ^= 1 << I), Vn >>> 31 ^ en && (r[I / 32 | 0] ^= 1 << I), Bn = Bn << 1 | B, Vn = Vn << 1 | en, C = Vn | ~(xe | Bn), h = Bn & xe;
}
for (let I = X; I < D; I++)
Hn[n.charCodeAt(I)] = 0;
}
let u = 0, l = -1, d = c * 32, f = Math.min(32, o - d) + d;
for (let h = d; h < f; h++)
Hn[n.charCodeAt(h)] |= 1 << h;
let p = o;
for (let h = 0; h < t; h++) {
let C = Hn[e.charCodeAt(h)], X = i[h / 32 | 0] >>> h & 1, D = r[h / 32 | 0] >>> h & 1, I = C | u, R = ((C | D) & l) + l ^ l | C | D, B = u | ~(R | l), en = l & R;
p += B >>> o - 1 & 1, p -= en >>> o - 1 & 1, B >>> 31 ^ X && (i[h / 32 | 0] ^= 1 << h), en >>> 31 ^ D && (r[h / 32 | 0] ^= 1 << h), B = B << 1 | X, en = en << 1 | D, l = en | ~(I | B), u = B & I;
}
for (let h = d; h < f; h++)
Hn[n.charCodeAt(h)] = 0;
return p;
}, Cs = (n, e) => {
if (n.length < e.length) {
let t = e;
e = n, n = t;
}
return e.length === 0 ? n.length : n.length <= 32 ? Hu(n, e) : Bu(n, e);
};

// src/core/text/unaccented.ts
function Fu(n) {
return _(n).normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
function Oo(n) {
return Fu(n).replace(/[^a-z0-9]+/g, " ").trim();
}

// src/core/text/nearest-name.ts
var Lu = 0.4;
function Is(n, e) {
let t = Oo(n), r = e.map((i) => ({ name: i, wrong: Cs(t, Oo(i)) })).reduce(
(i, s) => i === null || s.wrong < i.wrong ? s : i,
null
);
return r !== null && r.wrong <= t.length * Lu ? r.name : null;
}

// src/core/workbook/reading/read-settings.ts
var Mu = new Map(
Object.entries(M).map(([n, { header: e }]) => [g(e), n])
);
function ko(n) {
let e = ct(hn.name), t = Wt(hn, n, e), o = Ku(t.rows), r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), s = t.rows.flatMap((a) => {
let c = Mu.get(g(a.name));
if (!c) return [qu(a, o)];
let u = r.get(c);
if (u !== void 0) return [Vu(a, u)];
r.set(c, a.row), e.note("setting", a.name, a.row);
let l = Wu(a, c, t.rows);
return l === void 0 ? [] : l === v ? [Yu(a, c)] : (i.set(c, l), Gu(c) && e.note("value", a.value, a.row), []);
});
return {
value: { ...Uu(), ...Object.fromEntries(i) },
problems: [...t.problems, ...s, ...e.problems()],
placeOf: (a) => {
var c;
return _t((c = r.get(a)) != null ? c : null, "value");
},
isTyped: (a) => i.has(a)
};
}
function Uu() {
return Object.fromEntries(Object.entries(M).map(([n, { absent: e }]) => [n, e]));
}
function Ku(n) {
let e = new Set(n.map(({ name: t }) => g(t)));
return Object.values(M).flatMap(({ header: t }) => e.has(g(t)) ? [] : [t]);
}
function Wu({ value: n }, e, t) {
if (!(n === null || U(n)))
return e === "periodNumber" ? ju(n, t) : sn(Ro(e).accepts)(n);
}
function Gu(n) {
let { kind: e } = Ro(n).accepts;
return e === "choice" || e === "yesNo";
}
function Ro(n) {
return M[n];
}
function qu({ row: n, name: e }, t) {
let o = { code: "setting-unknown", found: e, nearest: Is(e, t) };
return A(_t(n, "name"), o);
}
function Vu({ row: n, name: e }, t) {
return x(_t(n, "name"), { code: "row-repeated", key: e, firstRow: t });
}
function Yu({ row: n, value: e }, t) {
let { header: o, accepts: r } = Ro(t), i = ne(e);
return x(_t(n, "value"), {
code: "setting-unreadable",
setting: o,
found: i,
accepts: r,
neededFor: null
});
}
function _t(n, e) {
return { sheet: hn.name, row: n, column: hn.columns[e].header };
}
var $u = /^(?:quý )?(i{1,3}|iv)$/;
function ju(n, e) {
var a, c;
let { periodKind: t, periodNumber: o } = M, r = (c = (a = e.find(({ name: u }) => g(u) === g(t.header))) == null ? void 0 : a.value) != null ? c : null, i = r !== null && sn(t.accepts)(r) === "quarter", [, s] = i && typeof n == "string" && $u.exec(g(n)) || [];
return s === void 0 ? sn(o.accepts)(n) : Rt(s);
}

// src/core/workbook/reading/read-outline.ts
function Ss(n, e) {
let { value: t, firstRows: o, problems: r } = Qu(n);
return { value: t.length > 0 ? { sections: t } : Ee(e.outlineSet, pe(e)), problems: [...r, ...nl(o)] };
}
function Qu(n) {
let e = /* @__PURE__ */ new Map(), t = [];
return { value: n.flatMap((r) => {
let { row: i, heading: s, whenEmpty: a } = r, c = tl(r.code), u = c === null ? zu(r) : Xu(c, e);
if (c === null || u)
return u && t.push(x(At(i, "code"), u)), [];
e.set(c, i);
let [l, d] = [Zu(r), Ju(r)];
return t.push(...l.problems, ...d.problems), [{ code: c, heading: s, blocks: l.value, whenEmpty: a, periods: d.value, row: i }];
}), firstRows: e, problems: t };
}
function zu({ code: n }) {
return { code: "outline-code-malformed", found: n };
}
function Xu(n, e) {
let t = e.get(n);
return t === void 0 ? null : { code: "row-repeated", key: n, firstRow: t };
}
function Zu({ row: n, blocks: e }) {
let { value: t, unknown: o } = So(e, Ln);
return { value: t, problems: Os(At(n, "blocks"), o, Object.keys(Ln)) };
}
function Ju({ row: n, periods: e }) {
let { accepts: t } = M.periodKind, o = t.kind === "choice" ? t.choices : {}, { value: r, unknown: i } = So(e, o);
return { value: r, problems: Os(At(n, "periods"), i, Object.keys(o)) };
}
function Os(n, e, t) {
return e.map((o) => x(n, { code: "choice-unknown", found: o, known: t }));
}
function nl(n) {
let e = [];
return [...n].flatMap(([t, o]) => {
var s;
e = e.filter((a) => Zt(a) < Zt(t));
let r = (s = e[e.length - 1]) != null ? s : "";
e = [...e, t];
let i = el(t, r, n);
return i ? [A(At(o, "code"), i)] : [];
});
}
function el(n, e, t) {
let o = n.split(".").slice(0, -1).join(".");
return o !== "" && !t.has(o) ? { code: "outline-parent-missing", section: n, parent: o } : o === e ? null : { code: "outline-out-of-place", section: n, parent: o, under: e };
}
function ks(n, { to: e }) {
return Ft(n) === "2023" && e >= kt;
}
function Rs(n, { outlineSet: e }) {
let t = Ft(n);
return t === e ? null : t;
}
function tl(n) {
let [e = "", ...t] = g(n).replace(/\s/g, "").replace(/[.)]$/, "").split("."), o = [e.toUpperCase(), ...t].join(".");
return Fr(o) && Rt(e) !== null ? o : null;
}
function At(n, e) {
return { sheet: An.name, row: n, column: An.columns[e].header };
}

// src/core/workbook/reading/read-period.ts
function _s({ value: n, placeOf: e }) {
var p, h, C, X;
let t = [], o = c(), r = o && ze(o), i = (h = (p = n.from) != null ? p : r == null ? void 0 : r.from) != null ? h : null, s = (X = (C = n.to) != null ? C : r == null ? void 0 : r.to) != null ? X : null;
if (i === null || s === null) return { value: null, problems: t };
let a = { from: i, to: s, name: o };
if (i > s)
return t.push(x(e(n.to === null ? "from" : "to"), { code: "period-reversed", period: a })), { value: null, problems: t };
return r && f("from", i, r.from), r && f("to", s, r.to), { value: a, problems: t };
function c() {
let { periodKind: D, year: I, periodNumber: R } = n;
if (D === "ad-hoc") return u();
let B = D === null ? 1 : Qe(D);
return D === null && l("periodKind"), B > 1 && R === null && l("periodNumber"), I === null && l("year"), D === null || I === null ? null : B === 1 ? { kind: D, year: I, number: 1 } : R === null ? null : R <= B ? { kind: D, year: I, number: R } : d("periodNumber", {
code: "period-number-out-of-range",
setting: M.periodNumber.header,
found: R,
most: B
});
}
function u() {
for (let D of ["from", "to"]) n[D] === null && l(D);
return null;
}
function l(D) {
return n.from !== null && n.to !== null ? null : d(D, { code: "setting-missing", setting: M[D].header, neededFor: "period" });
}
function d(D, I) {
return t.push(x(e(D), I)), null;
}
function f(D, I, R) {
I !== R && t.push(
A(e(D), { code: "period-off-rule", setting: M[D].header, found: I, rule: R })
);
}
}

// src/core/workbook/reading/read-tasks.ts
function As(n, e) {
var a;
let { read: t, problems: o } = qn(e), { name: r, columns: i } = Tn, s = ({ row: c, section: u }) => {
var l;
return (l = t(u, { sheet: r, row: c, column: i.section.header }, null)) != null ? l : [];
};
return { value: (a = n == null ? void 0 : n.map((c) => ({ ...c, sections: s(c) }))) != null ? a : null, problems: o };
}

// src/core/workbook/reading/setting-warnings.ts
function Ns(n, e) {
let { agency: t, annexes: o } = n.value;
return [
...t === "" ? [ol] : [],
...o.filter((i) => !rl.has(g(i))).map((i) => ["annexes", { code: "annex-unknown", found: i }]),
...il(n, e),
...cs(e.documents).map(
(i) => ["ownIssuers", { code: "own-issuer-unlisted", ...i }]
)
].map(([i, s]) => A(n.placeOf(i), s));
}
var ol = [
"agency",
{ code: "setting-missing", setting: M.agency.header, neededFor: "own-documents" }
], rl = new Set(Object.values(Lt).map(g));
function il({ value: n, isTyped: e }, { period: t, outline: o }) {
let r = e("outlineSet") ? Rs(o, n) : null;
return [
...t && ks(o, t) ? [["outlineSet", { code: "outline-set-outdated" }]] : [],
...r === null ? [] : [["outlineSet", { code: "outline-set-differs", setting: n.outlineSet, tab: r }]]
];
}

// src/core/workbook/reading/read-workbook.ts
function xs(n) {
var en, xe, De, Bn, Vn, _o, Ao, No, xo;
let e = [], t = sl(n, e), o = I(ko(t(hn))), r = o.value, i = I(_s(o)).value, s = I(Ss((en = R(An)) != null ? en : [], r)).value, a = Xe($i((xe = R(wn)) != null ? xe : [], r)), c = B(J, "code", R(J)), u = R(Q), l = c && u ? I(ps(u, go(c), a, r)).value : null, d = R(ln), f = d && I(us(d, r, s)).value;
t(hn) && e.push(...Ns(o, { period: i, outline: s, documents: f != null ? f : [] }));
let p = B(zn, "code", R(zn)), h = R(Qn), C = R(kn), X = (De = R(rn)) != null ? De : [];
for (let tn of Xi(c != null ? c : [], i)) e.push(tn);
return al(h != null ? h : [], e), p && cl(C != null ? C : [], p, e), { value: {
settings: r,
unit: pe(r),
period: i,
outline: s,
calendar: a,
dossiers: l,
procedures: c,
documents: f,
estimates: h,
ledger: C,
projects: p,
staff: R(ye),
courses: R(ge),
petitions: B(Rn, "code", R(Rn)),
tasks: I(As(R(Tn), s)).value,
digital: R(it),
...I(ws((Bn = R(_n)) != null ? Bn : [], { period: i, outline: s })).value,
assignments: I(os((Vn = R(be)) != null ? Vn : [], s)).value,
indicatorRows: (_o = R(Xn)) != null ? _o : [],
ownIndicatorRows: X,
typedFigures: (Ao = R(pn)) != null ? Ao : [],
formRows: (No = R(Te)) != null ? No : [],
replacedRows: (xo = B(Zn, "what", R(Zn))) != null ? xo : [],
namedCells: wi(Ti(X), t)
}, problems: Yi(e) };
function I(tn) {
for (let Cn of tn.problems) e.push(Cn);
return tn;
}
function R(tn) {
let Cn = t(tn);
if (Cn && Qi(tn, Cn)) {
let ue = { code: "tab-other", headers: zi(tn) };
return e.push(A({ sheet: tn.name, row: null, column: null }, ue)), [];
}
let { rows: Ye, complete: $e } = I(Pe(tn, Cn));
return $e ? Ye : null;
}
function B(tn, Cn, Ye) {
if (!Ye) return null;
let $e = /* @__PURE__ */ new Map();
return Ye.filter((ue) => {
var Eo, vo;
let Do = O(String(ue[Cn])), Nt = $e.get(Do);
if (Nt === void 0) $e.set(Do, ue.row);
else {
let Ws = { sheet: tn.name, row: ue.row, column: (vo = (Eo = tn.columns[Cn]) == null ? void 0 : Eo.header) != null ? vo : null };
e.push(x(Ws, { code: "row-repeated", key: String(ue[Cn]), firstRow: Nt }));
}
return Nt === void 0;
});
}
}
function Ds(n, e) {
return n.find(({ name: t }) => g(t) === g(e.name));
}
function sl(n, e) {
let t = /* @__PURE__ */ new Map();
for (let o of n) {
let r = g(o.name);
t.has(r) ? e.push(A({ sheet: o.name, row: null, column: null }, { code: "tab-repeated" })) : t.set(r, o);
}
return (o) => t.get(g(o.name));
}
function al(n, e) {
let t = new Set(n.map(({ kind: o, item: r }) => "".concat(o, " ").concat(g(r))));
for (let { row: o, kind: r, parent: i } of n)
i === "" || t.has("".concat(r, " ").concat(g(i))) || e.push(Es(Qn, o, "parent", { code: "estimate-parent-unknown", parent: i }));
}
function cl(n, e, t) {
let o = go(e);
for (let { row: r, projectCode: i } of n)
i === "" || o(i) || t.push(Es(kn, r, "projectCode", { code: "ledger-project-unknown", projectCode: i }));
}
function Es(n, e, t, o) {
var r, i;
return A({ sheet: n.name, row: e, column: (i = (r = n.columns[t]) == null ? void 0 : r.header) != null ? i : null }, o);
}

// src/apps-script/cells/figures.ts
var ul = 2, vs = 6;
function Ps(n, e, t, o) {
return En(
(r, i, s, a) => {
if (z(r) && z(i)) return "";
let c = z(s) ? ul : ee(s, "Số lẻ");
if (c < 0 || c > vs) throw new an("số lẻ phải từ 0 đến ".concat(vs, "."));
return Un(ee(r, "Tử số"), ee(i, "Mẫu số"), {
decimals: c,
rounding: ll(a)
});
},
[n, e, t, o]
);
}
function ll(n) {
if (z(n)) return M.rounding.absent;
let e = sn(M.rounding.accepts)(String(n));
if (e === v) throw new an("cách làm tròn là «Cắt bớt» hoặc «Làm tròn».");
return e;
}
function Hs(n) {
let e = new q();
return e.unit = ["đồng"], e.units = [[], ["nghìn"], ["triệu"], ["tỷ"]], En(
(t) => {
if (z(t)) return "";
let o = zt(String(ee(t, "Số tiền")), e);
return o.charAt(0).toUpperCase() + o.slice(1);
},
[n]
);
}
var Bs = "Mã", Fs = "In ra";
function dl(n) {
let e = Ds(n, Q), t = e ? gr(Q, e) : 0, o = "Chỉ tiêu (tính từ ".concat(Dn(t), " dòng của tab ").concat(Q.name, ")");
return [Bs, o, "Đơn vị", "Giá trị", "Tử số", "Mẫu số", Fs];
}
function Ls(n) {
return Re(n).map((e) => e.map(Ie));
}
function Ms(n) {
let e = Yt(n.reduce((s, a) => s + $t(a), 0));
if (e !== null) return e;
let t = [];
for (let [s, a] of n.entries()) {
let c = Ls(a), u = at(c);
if (!u) return "Lỗi: vùng thứ ".concat(s + 1, " không có dòng tiêu đề của tab nào trong bảng tính.");
t.push({ name: u.name, rows: c });
}
let o = new Set(t.map(({ name: s }) => s)), r = st.filter((s) => s.required && !o.has(s.name)).map((s) => s.name);
if (r.length > 0) return "Lỗi: thiếu vùng của tab ".concat(r.join(", "), ".");
let i = xs(t).value;
return { tables: t, records: i, figures: qi(i).value };
}
function Us(n) {
let e = Ms(n);
if (typeof e == "string") return e;
let { tables: t, records: o, figures: r } = e;
return [
dl(t),
...yo(o).map(({ code: i, label: s, unit: a }) => {
let c = We(r, i), u = "value" in c ? [c.value, "", ""] : ["", c.numerator, c.denominator];
return [i, s, a, ...u.map((l) => l != null ? l : ae), c.text];
})
];
}
function Ks(n, e) {
let t = e.length === 1 ? pl(e[0]) : ml(e);
return typeof t == "string" ? t : En(
(o) => {
if (z(o)) return "";
let r = t.get(O(String(o)));
if (r === void 0) throw new an("không có chỉ tiêu mã «".concat(String(o), "»."));
return r;
},
[n]
);
}
function ml(n) {
let e = Ms(n);
if (typeof e == "string") return e;
let { records: t, figures: o } = e;
return new Map(yo(t).map(({ code: r }) => [O(r), We(o, r).text]));
}
function pl(n) {
if (typeof n == "string" && n.startsWith("Lỗi")) return n;
let { headerRow: e, columnHeaded: t } = Go(Ls(n)), [o, r] = [t(Bs), t(Fs)];
if (o < 0 || r < 0) return "Lỗi: bảng phải là kết quả của BANG_CHI_TIEU, kể cả dòng tiêu đề.";
let i = Re(n).slice(e + 1);
return new Map(i.map((s) => [O(String(s[o])), s[r]]));
}
return js(hl);
})();
cchcCells_.bundled=bundled}return cchcCells_.bundled}
/*
fastest-levenshtein 1.0.16 (MIT)

MIT License

Copyright (c) 2020 Kasper Unn Weihe

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

****

fraction.js 5.3.4 (MIT)

MIT License

Copyright (c) 2025 Robert Eisele

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

****

read-vietnamese-number 2.3.1 (MIT)

MIT License

Copyright (c) 2025 Vu Tong

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
