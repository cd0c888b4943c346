using PerfEval.Core.Analysis;
using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

/// <summary>The unit above a table reaches its cells, however the caption is set.</summary>
public sealed class DocxCaptionTests
{
    private static readonly string[] Rows = [Row("支出内容", "预算数", "支出数"), Row("机房改造", "80.5", "80"), Row("合计", "80.5", "80")];

    public static TheoryData<string> Captions => new()
    {
        P("（单位：万元）") + Table(Rows),
        P("（单位：万元）") + P("") + P("") + Table(Rows),
        Paragraph(R("项目支出明细表") + "<w:r><w:tab/><w:tab/></w:r>" + R("单位：万元"), "<w:jc w:val=\"right\"/>") + Table(Rows),
        Paragraph("<w:r><w:tab/></w:r>" + R("金额单位：万元")) + Table(Rows),
        P("项目支出明细表    单位：人民币万元") + Table(Rows),
        Table([Tr(Tc(P("项目支出明细表    单位：万元"), "<w:gridSpan w:val=\"3\"/>")), .. Rows]),
        Table([Tr(Tc(P("（单位：万元）"), "<w:gridSpan w:val=\"3\"/>")), .. Rows]),
        Table([Tr(Tc(P("项目支出明细表") + P("计量单位：万元"), "<w:gridSpan w:val=\"3\"/>")), .. Rows]),
        P("其他支出（元）") + P("单位：万元") + Table(Rows),
        Table(Row("办公费（元）", "3500")) + P("单位：万元") + Table(Rows),
        Table(Tr(Tc(P("支出明细")), Tc(P("单位：万元") + Table(Rows) + P("")))),
        Paragraph(R("一、支出明细") + "<w:r><w:br/></w:r>" + R("单位：万元")) + Table(Rows),
        P("单位：万元") + "<w:sdt><w:sdtContent>" + Table(Rows) + "</w:sdtContent></w:sdt>",
    };

    [Theory]
    [MemberData(nameof(Captions), DisableDiscoveryEnumeration = true)]
    public void Unit_of_the_caption_is_that_of_the_table(string body)
    {
        var document = Read(P("项目支出绩效自评报告") + body);
        var amounts = new AnalysisPipeline().Analyze(document, "a.docx", "").Amounts.Where(a => a.Text is "80.5" or "80");
        Assert.Equal(["80.5 万元 805000", "80 万元 800000", "80.5 万元 805000", "80 万元 800000"], amounts.Select(a => FormattableString.Invariant($"{a.Text} {a.Unit} {a.Yuan:0.##}")));
        Assert.All(amounts, a => Assert.NotNull(a.Cell));
    }
}
