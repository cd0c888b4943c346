using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Queries;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Queries;

public sealed class ReportQueriesTests(TestCluster cluster)
{
    [Fact]
    public async Task Lists_filters_and_pages_reports()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await StoreAsync(database, batch, "甲.docx", r => r with { County = "华容县", FiscalYear = 2020, SelfScore = 98, Unit = "水利局" }, keepFindings: true);
        await StoreAsync(database, batch, "乙.docx", r => r with { County = "仁化县", FiscalYear = 2021, SelfScore = 85, Grade = "良", Unit = "教育_局" }, keepFindings: false);
        await database.HandInAsync(batch, "丙.docx", "丙");
        var reports = new ReportQueries(database.Source);

        Assert.Equal("丙.docx 乙.docx 甲.docx", await Names(new()));
        Assert.Equal("甲.docx", await Names(new() { County = "华容县", FiscalYear = 2020 }));
        Assert.Equal("乙.docx", await Names(new() { MaxScore = 90, Grade = "良" }));
        Assert.Equal("甲.docx", await Names(new() { MinScore = 90.5m }));
        Assert.Equal("甲.docx", await Names(new() { AtLeast = Severity.Warning }));
        Assert.Equal("甲.docx", await Names(new() { Rule = "PE104" }));
        Assert.Equal("乙.docx", await Names(new() { Unit = "_" }));
        Assert.Equal("", await Names(new() { Unit = "%' or 1=1 --" }));
        Assert.Equal("", await Names(new() { Unit = "\\" }));
        Assert.Equal("", await Names(new() { Words = "水\0利\uD800", County = "\0" }));
        Assert.Equal("丙.docx", await Names(new() { State = DocumentState.Queued, BatchId = batch }));
        Assert.Equal("丙.docx", await Names(new() { Words = "丙.doc" }));
        Assert.Equal("甲.docx", await Names(new() { Page = 2, PageSize = 2 }));
        Assert.Equal("甲.docx 丙.docx 乙.docx", await Names(new() { Order = ReportOrder.WorstFirst }));
        Assert.Equal(3, (await reports.ListAsync(new() { Page = 2, PageSize = 2 })).Total);

        async Task<string> Names(ReportFilter filter) => string.Join(' ', (await reports.ListAsync(filter)).Rows.Select(r => r.FileName));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Every_order_lists_every_report(ReportOrder order)
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await StoreAsync(database, batch, "甲.docx", r => r, keepFindings: true);
        await database.HandInAsync(batch, "丙.docx", "丙");

        Assert.Equal(2, (await new ReportQueries(database.Source).ListAsync(new() { Order = order })).Rows.Count);
    }

    [Theory]
    [InlineData(ReportOrder.ScoreHighest, "高.docx 低.docx 排队.docx")]
    [InlineData(ReportOrder.ScoreLowest, "低.docx 高.docx 排队.docx")]
    [InlineData(ReportOrder.FiscalYear, "低.docx 高.docx 排队.docx")]
    [InlineData(ReportOrder.BudgetLargest, "低.docx 高.docx 排队.docx")]
    [InlineData(ReportOrder.FileName, "低.docx 高.docx 排队.docx")]
    [InlineData(ReportOrder.County, "高.docx 低.docx 排队.docx")]
    public async Task What_is_not_known_comes_last_and_chinese_sorts_by_sound(ReportOrder order, string expected)
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await StoreAsync(database, batch, "高.docx", r => r with { SelfScore = 98, FiscalYear = 2020, County = "华容县" }, keepFindings: true);
        await StoreAsync(database, batch, "低.docx", r => r with { SelfScore = -1, FiscalYear = 2021, County = "仁化县" }, keepFindings: true);
        await database.HandInAsync(batch, "排队.docx", "排队");

        var rows = (await new ReportQueries(database.Source).ListAsync(new() { Order = order })).Rows;

        Assert.Equal(expected, string.Join(' ', rows.Select(r => r.FileName)));
    }

    [Fact]
    public async Task Offers_the_counties_and_years_of_the_current_analyses()
    {
        await using var database = await cluster.OpenAsync();
        var batch = await database.OpenBatchAsync();
        await StoreAsync(database, batch, "甲", r => r with { County = "仁化县", FiscalYear = 2020 }, keepFindings: false);
        await StoreAsync(database, batch, "乙", r => r with { County = "华容县", FiscalYear = 2021 }, keepFindings: false);
        await StoreAsync(database, batch, "丙", r => r with { County = "华容县", FiscalYear = null }, keepFindings: false);

        var choices = await new ReportQueries(database.Source).ChoicesAsync();

        Assert.Equal(["华容县", "仁化县"], choices.Counties);
        Assert.Equal([2021, 2020], choices.Years);
    }

    [Fact]
    public async Task A_row_tells_the_head_of_the_report()
    {
        await using var database = await cluster.OpenAsync();
        await StoreAsync(database, await database.OpenBatchAsync(), "甲.docx", r => r, keepFindings: true);

        var row = (await new ReportQueries(database.Source).FindAsync(1))!;

        Assert.Equal(Samples.Analysis().Report, row.Report);
        Assert.Equal((4377000.00m, 1, 1, 1, DocumentState.Done), (row.Budget, row.Errors, row.Warnings, row.Infos, row.State));
    }

    public static TheoryData<ReportOrder> Orders => [.. Enum.GetValues<ReportOrder>()];

    private static async Task StoreAsync(PerfEvalDatabase database, long batch, string name, Func<ReportInfo, ReportInfo> report, bool keepFindings)
    {
        await database.HandInAsync(batch, name, name);
        var analysis = Samples.Analysis(name);
        await new AnalysisStore(database.Source).SaveAsync(
            await database.ClaimNewAsync(), analysis with { Report = report(analysis.Report), Findings = keepFindings ? analysis.Findings : [] }, Samples.Document);
    }
}
