import { expect, test } from '@jest/globals';
import { gridOfHtml } from './html-table.ts';

const GRID = [
  ['Measure', 'Mar 25', 'Mar 26'],
  ['Burglary & theft', '1,204', '(185)'],
  ['Paid back', '£320,995', '−6.4%'],
];

const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";} td {color:black;}--></style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl66 width=64 style='height:15.0pt'>Measure</td>
  <td class=xl66 width=64>Mar 25</td>
  <td class=xl66 width=64>Mar 26</td>
 </tr>
 <tr height=20>
  <td height=20>Burglary &amp; theft</td>
  <td class=xl65 align=right>1,204</td>
  <td class=xl65 align=right>(185)</td>
 </tr>
 <tr height=20>
  <td height=20>Paid<span style='mso-spacerun:yes'>&nbsp; </span>back</td>
  <td align=right>&pound;320,995</td>
  <td align=right>&#8722;6.4%</td>
 </tr>
<!--EndFragment-->
</table></body></html>`;

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=200 valign=top style='width:150.25pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Measure<o:p></o:p></b></p></td>
  <td width=200><p class=MsoNormal><b>Mar 25<o:p></o:p></b></p></td>
  <td width=200><p class=MsoNormal><b>Mar 26<o:p></o:p></b></p></td>
 </tr>
 <tr><td><p class=MsoNormal>Burglary &amp; theft</p></td><td><p class=MsoNormal align=right>1,204</p></td><td><p class=MsoNormal>(185)</p></td></tr>
 <tr style='mso-yfti-lastrow:yes'><td><p class=MsoNormal>Paid</p><p class=MsoNormal>back</p></td><td><p>£320,995</p></td><td><p>−6.4%</p></td></tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>`;

const LIBRE_OFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.6 (Linux)"/><style type="text/css">body,div,table{font-family:"Liberation Sans"}</style></head>
<body><table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>
<tr><td height="17" align="left">Measure</td><td align="left">Mar 25</td><td align="left">Mar 26</td></tr>
<tr><td align="left">Burglary &amp; theft</td><td align="right" sdval="1204" sdnum="2057;0;#,##0">1,204</td><td align="right" sdval="-185" sdnum="2057;0;#,##0_);(#,##0)">(185)</td></tr>
<tr><td align="left">Paid<br>back</td><td align="right" sdval="320995" sdnum="2057;0;[$£-809]#,##0">£320,995</td><td align="right" sdval="-0.064">−6.4%</td></tr>
</table></body></html>`;

test.each([
  ['Excel', EXCEL],
  ['Word', WORD],
  ['LibreOffice', LIBRE_OFFICE],
])('a range copied from %s keeps its numbers as they were printed', (_program, html) => {
  expect(gridOfHtml(html)).toEqual(GRID);
});

test('a web page: scripts, styles and images leave nothing', () => {
  const page =
    '<table><thead><tr><th>A<script>alert(1)</script></th><th>B</th></tr></thead>' +
    '<tbody><tr><td><img src="x" onerror="alert(1)">1</td><td><style>td{color:red}</style>2&thinsp;000</td></tr></tbody></table>';
  expect(gridOfHtml(page)).toEqual([
    ['A', 'B'],
    ['1', '2 000'],
  ]);
});

test('merged cells are spread, the first holding the text', () => {
  const html =
    '<table><tr><td colspan="2">Burglary</td><td rowspan=2>x</td></tr><tr><td>1</td><td>2</td></tr></table>';
  expect(gridOfHtml(html)).toEqual([
    ['Burglary', '', 'x'],
    ['1', '2', ''],
  ]);
});

test('a number that its column was too narrow to show is not lost', () => {
  expect(gridOfHtml('<table><tr><td>Fraud</td><td sdval="27925">###</td></tr></table>')).toEqual([
    ['Fraud', '27925'],
  ]);
});

test.each([
  ['words around the table', '<p>See</p><table><tr><td>1</td><td>2</td></tr></table>'],
  ['two tables', '<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>'],
  ['no table', '<p>1</p>'],
  ['a single cell', '<table><tr><td>1</td></tr></table>'],
])('%s: not a grid', (_name, html) => {
  expect(gridOfHtml(html)).toBeUndefined();
});
