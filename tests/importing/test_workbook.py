"""Workbooks of kinds that spreadsheet libraries refuse."""

from datetime import date

from lib.importing.reading import read_export

XML = """<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Key Metrics"><Table>
<Row><Cell><Data ss:Type="String">Post ID</Data></Cell>
<Cell><Data ss:Type="String">Posted</Data></Cell>
<Cell><Data ss:Type="String">Type</Data></Cell>
<Cell><Data ss:Type="String">post_impressions_unique:lifetime</Data></Cell>
<Cell><Data ss:Type="String">post_impressions:lifetime</Data></Cell></Row>
<Row><Cell ss:Index="4"><Data ss:Type="String">Lifetime: people who saw your post</Data></Cell>
<Cell><Data ss:Type="String">Lifetime: number of times your post was seen</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">1_2</Data></Cell>
<Cell><Data ss:Type="String">02/19/2017 04:29:18 AM</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="Number">80</Data></Cell>
<Cell><Data ss:Type="Number">120</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_xml_spreadsheets_called_xls_are_read_with_their_gaps() -> None:
    found = read_export(XML.encode(), "insights.xls", date(2026, 11, 23), b"secret")
    assert found.export == "facebook_post_insights_legacy"
    assert dict(found.totals) == {"impressions": 120, "posts": 1}
    assert found.tables["posts"]["reach"].to_pylist() == [80]
    assert found.period == (date(2017, 2, 19), date(2017, 2, 19))
