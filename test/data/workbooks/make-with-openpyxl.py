"""Makes full-openpyxl.xlsm: a register in which an office used whatever Excel offers.

Run in this folder with openpyxl 3.1 and Pillow installed. What openpyxl cannot make is
put into its file afterwards: a pivot table, shared formulas with results, rules of Excel 2010, macros, custom XML.
"""
import datetime
import io
import re
import zipfile

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo
from PIL import Image as Picture

HEADERS = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả',
           'Trạng thái', 'Số tiền (đồng)', 'Ghi chú', 'Gấp đôi', 'Lũy kế']
PROCEDURES = [['Mã TTHC', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn', 'Dịch vụ công trực tuyến'],
              ['2.000815', 'Chứng thực bản sao', 'Chứng thực', 1, 'Toàn trình'],
              ['1.004859', 'Thay đổi hộ tịch', 'Hộ tịch', 3, 'Một phần']]
LAST = 9
DAY = datetime.datetime(2023, 3, 1)


def register(book):
    sheet = book.active
    sheet.title = 'Hồ sơ'
    sheet.append(HEADERS)
    thin = Side(style='thin', color='FF7F7F7F')
    for number in range(2, LAST + 1):
        day = DAY + datetime.timedelta(days=number)
        sheet.append([f'H{number:03d}', '2.000815' if number % 2 else '1.004859', day, 'Trực tiếp', day, day,
                      'Đã trả kết quả', number * 1000, f'dòng {number}', f'=H{number}*2', f'=SUM(H$2:H{number})'])
        for cell in sheet[number]:
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            cell.alignment = Alignment(vertical='top', wrap_text=cell.column == 9)
            if cell.column in (3, 5, 6):
                cell.number_format = 'dd/mm/yyyy'
            elif cell.column == 8:
                cell.number_format = '#,##0'
            else:
                cell.number_format = '@' if cell.column < 10 else '0'
            cell.protection = Protection(locked=cell.column > 9)
        sheet.row_dimensions[number].height = 21
    for cell in sheet[1]:
        cell.font = Font(bold=True, color='FFFFFFFF')
        cell.fill = PatternFill('solid', fgColor='FF1F4E78')
    sheet.freeze_panes = 'B2'
    sheet.column_dimensions['A'].width = 24
    sheet.row_dimensions[4].hidden = True
    sheet['F5'] = None
    sheet['G5'] = 'Đang giải quyết'
    return sheet


def rules(sheet):
    table = Table(displayName='BangHoSo', ref=f'A1:K{LAST}')
    table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium2', showRowStripes=True)
    sheet.add_table(table)
    red = PatternFill(bgColor='FFFFC7CE')
    sheet.conditional_formatting.add(f'F2:F{LAST}', FormulaRule(formula=['$F2>$E2'], fill=red))
    sheet.conditional_formatting.add(f'A2:A{LAST}', FormulaRule(formula=[f'COUNTIF($A$2:$A${LAST},$A2)>1'], fill=red))
    sheet.conditional_formatting.add('H2:H500', DataBarRule('min', 0, 'max', 0, color='FF638EC6'))
    sheet.conditional_formatting.add('B1:B3', CellIsRule(operator='equal', formula=['"9.9"'], fill=red))
    for text, reference in [('"Trực tiếp,Trực tuyến,BCCI"', f'D2:D{LAST}'), ("'Thủ tục'!$A$2:$A$3", 'B2:B1048576'),
                            ('"Đang giải quyết,Chờ bổ sung,Đã trả kết quả,Từ chối,Rút hồ sơ,Hủy"', f'G2:G5 G7:G{LAST}')]:
        validation = DataValidation(type='list', formula1=text, allow_blank=True, showErrorMessage=True)
        validation.add(reference) if ' ' not in reference else [validation.add(part) for part in reference.split()]
        sheet.add_data_validation(validation)
    sheet.protection.sheet = True
    sheet.protection.password = 'x'
    sheet.protection.formatCells = False
    sheet.page_setup.orientation = 'landscape'
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = '1:1'
    sheet.print_area = f'A1:K{LAST}'
    sheet.row_breaks.append(Break(id=5))
    sheet.oddHeader.center.text = 'UBND phường'
    sheet.oddFooter.right.text = '&P/&N'
    sheet['I2'].hyperlink = 'https://dichvucong.gov.vn'
    sheet['A3'].comment = Comment('hỏi lại', 'Cán bộ')


def others(book, sheet):
    procedures = book.create_sheet('Thủ tục')
    for row in PROCEDURES:
        procedures.append(row)
    summary = book.create_sheet('Tổng hợp')
    for row in [['Tổng tiền', f"=SUM('Hồ sơ'!H2:H{LAST})"], ['Mọi hồ sơ', "=COUNTA('Hồ sơ'!A:A)-1"],
                ['Theo tên', '=SUM(TienHoSo)'], ['Hồ sơ đầu', "='Hồ sơ'!A2"], ['Gấp đôi tổng', '=B1*2'],
                ['Ngoài', "=COUNTA('Thủ tục'!A2:A3)"], ['Theo bảng', '=SUM(BangHoSo[Số tiền (đồng)])']]:
        summary.append(row)
    summary['D1'] = ArrayFormula('D1:D2', "=TRANSPOSE('Hồ sơ'!H5:I5)")
    chart = BarChart()
    chart.title = 'Tiền'
    chart.add_data(Reference(sheet, min_col=8, min_row=1, max_row=LAST), titles_from_data=True)
    summary.add_chart(chart, 'F2')
    other = BarChart()
    other.add_data(Reference(procedures, min_col=4, min_row=1, max_row=3), titles_from_data=True)
    procedures.add_chart(other, 'G2')
    dot = io.BytesIO()
    Picture.new('RGB', (4, 4), (31, 78, 120)).save(dot, 'PNG')
    summary.add_image(Image(dot), 'F20')
    plain = book.create_sheet('Không công thức')
    plain.append(['Tab này không được đổi'])
    hidden = book.create_sheet('Ẩn')
    hidden['A1'] = 'ẩn'
    hidden.sheet_state = 'veryHidden'
    book.defined_names['TienHoSo'] = DefinedName('TienHoSo', attr_text=f"'Hồ sơ'!$H$2:$H${LAST}")
    book.defined_names['CaCot'] = DefinedName('CaCot', attr_text="'Hồ sơ'!$A:$A")
    book.defined_names['MotO'] = DefinedName('MotO', attr_text=f"'Hồ sơ'!$A${LAST}")
    book.defined_names['Dong'] = DefinedName('Dong', attr_text="OFFSET('Hồ sơ'!$A$1,0,0,COUNTA('Hồ sơ'!$A:$A),1)")


PIVOT = '''<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="P1" cacheId="7"
 dataCaption="x"><location ref="A12:B14" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="0"/>
</pivotTableDefinition>'''
CACHE = f'''<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshedBy="x"
 saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:K{LAST}" sheet="Hồ sơ"/></cacheSource>
<cacheFields count="0"/></pivotCacheDefinition>'''
RULES_2010 = f'''<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
 uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}"><x14:dataValidations
 xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"
 allowBlank="1"><x14:formula1><xm:f>'Thủ tục'!$B$2:$B$3</xm:f></x14:formula1><xm:sqref>I2:I{LAST}</xm:sqref>
</x14:dataValidation></x14:dataValidations></ext></extLst>'''
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


def relations(name, kind, target):
    return (f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
            f'Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>')


def with_related(xml, number, kind, target):
    return xml.replace('</Relationships>',
                       f'<Relationship Id="rIdX{number}" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>')


def completed(name, text):
    if name == '[Content_Types].xml':
        text = text.replace('spreadsheetml.sheet.main+xml', 'SHEET').replace(
            'application/vnd.openxmlformats-officedocument.SHEET', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
        main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
        text = text.replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
                            f'<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="{main}.pivotTable+xml"/>'
                            '<Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" '
                            f'ContentType="{main}.pivotCacheDefinition+xml"/></Types>')
    elif name == 'xl/_rels/workbook.xml.rels':
        text = with_related(text, 1, 'pivotCacheDefinition', '/xl/pivotCache/pivotCacheDefinition1.xml')
        text = text.replace('</Relationships>', '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/'
                            'relationships/vbaProject" Target="/xl/vbaProject.bin"/></Relationships>')
    elif name == 'xl/workbook.xml':
        text = re.sub(r'(<calcPr[^>]*?) fullCalcOnLoad="1"', r'\1', text)
        text = text.replace('</workbook>', f'<pivotCaches><pivotCache xmlns:r="{OFFICE}" cacheId="7" r:id="rIdX1"/>'
                            '</pivotCaches></workbook>')
    elif name == 'xl/worksheets/_rels/sheet3.xml.rels':
        text = with_related(text, 2, 'pivotTable', '/xl/pivotTables/pivotTable1.xml')
    elif name == 'xl/worksheets/sheet1.xml':
        text = re.sub(r'<c r="J(\d+)"( s="\d+")?><f>[^<]*</f><v ?/?>(?:</v>)?</c>', shared, text)
        text = re.sub(r'(<c r="K(\d+)"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?',
                      lambda m: f'{m[1]}<v>{sum(range(2, int(m[2]) + 1)) * 1000}</v>', text)
        text = text.replace('</worksheet>', RULES_2010 + '</worksheet>')
    elif name == 'xl/worksheets/sheet3.xml':
        values = iter([44000, 8, 44000, 'H002', 88000, 2, 44000])
        text = re.sub(r'<c r="B(\d)"([^>]*)><f>([^<]*)</f><v ?/?>(?:</v>)?</c>', lambda m: result(m, next(values)), text)
        text = re.sub(r'(<c r="D1"[^>]*><f[^>]*>[^<]*</f>)<v ?/?>(?:</v>)?</c>', r'\1<v>5000</v></c>', text)
        text = text.replace('</row><row r="3"', '<c r="D2"><v>7</v></c></row><row r="3"')
    return text


def shared(match):
    number, style = int(match[1]), match[2] or ''
    formula = f'<f t="shared" ref="J2:J{LAST}" si="0">H2*2</f>' if number == 2 else '<f t="shared" si="0"/>'
    return f'<c r="J{number}"{style}>{formula}<v>{number * 2000}</v></c>'


def result(match, value):
    kind = ' t="str"' if isinstance(value, str) else ''
    return f'<c r="B{match[1]}"{match[2]}{kind}><f>{match[3]}</f><v>{value}</v></c>'


def main():
    book = Workbook()
    sheet = register(book)
    rules(sheet)
    others(book, sheet)
    made = io.BytesIO()
    book.save(made)
    parts = zipfile.ZipFile(made)
    with zipfile.ZipFile('full-openpyxl.xlsm', 'w', zipfile.ZIP_DEFLATED) as target:
        for item in parts.infolist():
            data = parts.read(item)
            if item.filename.endswith(('.xml', '.rels')):
                data = completed(item.filename, data.decode()).encode()
            item.date_time = (2023, 6, 13, 0, 0, 0)
            target.writestr(item, data, zipfile.ZIP_DEFLATED)
        for name, data in [('xl/vbaProject.bin', bytes(range(256))), ('customXml/item1.xml', '<so-lieu xmlns="urn:x"/>'),
                           ('xl/pivotTables/pivotTable1.xml', PIVOT),
                           ('xl/pivotTables/_rels/pivotTable1.xml.rels',
                            relations('x', 'pivotCacheDefinition', '/xl/pivotCache/pivotCacheDefinition1.xml')),
                           ('xl/pivotCache/pivotCacheDefinition1.xml', CACHE)]:
            target.writestr(zipfile.ZipInfo(name, (2023, 6, 13, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


main()
