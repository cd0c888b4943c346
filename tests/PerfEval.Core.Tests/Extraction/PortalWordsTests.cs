using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction;

/// <summary>What a portal says around a report (lines with ※) is read for its dates and 文号, and for nothing that the report says of itself.</summary>
public sealed class PortalWordsTests
{
    private const string Page = """
        ※当前位置：首页 > 第三方评价 > 湖南省人民政府
        ※索引号：11430623/2021-00312 发布日期：2021-08-03 文号：华财绩〔2021〕9号
        ※来源：县财政局 网站考评得分62分，等级为差。
        2020年电子政务外网项目支出绩效自评报告
        一、项目概况
        华容县行政审批服务局于5月实施电子政务外网项目，安排预算437.7万元。
        自评得分98分，等级为“优”。
        """;

    [Fact]
    public void Dates_and_document_numbers_of_the_portal_are_read()
    {
        var report = Read(Page);
        Assert.Equal(["2021-08-03", "2020", "2020-05"], report.Dates.Select(d => d.Iso));
        Assert.Equal(9, Assert.Single(report.DocumentNumbers).Number);
    }

    [Fact]
    public void Fields_come_from_the_report_alone()
    {
        var identity = Read(Page).Identity;
        Assert.Equal(ReportKind.SelfEvaluation, identity.Kind);
        Assert.Equal("2020年电子政务外网项目支出绩效自评报告", identity.Title?.Value);
        Assert.Equal(("岳阳市", "华容县"), (identity.Region.City, identity.Region.County));
        Assert.Equal(2020, identity.FiscalYear?.Value);
    }

    [Fact]
    public void Who_published_a_report_that_names_no_unit_sent_it_in()
    {
        Assert.Equal("清溪县水利局", Read("※索引号：07-1 发布机构：清溪县水利局\n2020年河道清淤项目绩效自评报告\n项目已完成。").Identity.Unit?.Value);
        Assert.Null(Read("※索引号：07-1 发布机构：清溪县人民政府办公室\n2020年河道清淤项目绩效自评报告\n项目已完成。").Identity.Unit);
        Assert.Equal("清溪县水文站", Read("※索引号：07-1 发布机构：清溪县水利局\n2020年河道清淤项目绩效自评报告\n项目已完成。\n清溪县水文站\n2021年3月").Identity.Unit?.Value);
    }

    [Fact]
    public void Scores_and_grades_of_the_portal_are_no_claims()
    {
        var report = Read(Page);
        Assert.Equal(98, Assert.Single(report.Scores).Points);
        Assert.Equal("优", Assert.Single(report.Grades).Value);
    }

    [Fact]
    public void Day_of_publication_dates_the_report_when_it_has_no_date_of_its_own() =>
        Assert.Equal("2021-08-03", Read(Page).Identity.ReportDate?.Iso);

    [Fact]
    public void Day_of_writing_goes_before_that_of_publication() =>
        Assert.Equal("2021-07-28", Read("※发布日期：2021-08-03\n※成文日期：2021-07-28\n绩效自评报告\n项目完成。").Identity.ReportDate?.Iso);

    [Fact]
    public void Own_date_of_the_report_goes_before_those_of_the_portal() =>
        Assert.Equal("2021-07-28", Read(Page + "\n县行政审批服务局\n2021年7月28日").Identity.ReportDate?.Iso);

    [Fact]
    public void Month_without_a_year_takes_none_from_the_portal() =>
        Assert.DoesNotContain(Read("※发布日期：2021-08-03\n绩效自评报告\n一、概况\n项目5月开工。").Dates, d => d.Iso == "2021-05");

    private static SelfEvaluationReport Read(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var (blocks, asides, start) = (new List<Block>(), new List<Aside>(), 0);
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(start, line.Length);
            if (line.StartsWith('※')) asides.Add(new Aside(AsideKind.PortalChrome, line, Span: span));
            else blocks.Add(new Block(span));
            start += line.Length + 1;
        }
        return ExtractionPipeline.Extract(new SourceDocument(DocumentFormat.Text, text, blocks, []) { Asides = asides });
    }
}
