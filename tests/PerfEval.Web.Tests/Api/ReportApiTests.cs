using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Access;
using PerfEval.Storage.Queries;
using PerfEval.Web.Tests.Analytics;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed class ReportApiTests(PerfEvalSite site)
{
    private const int Tries = 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_analysis_is_the_document_of_the_contract()
    {
        var (_, reports) = await site.ReportsAsync("合同渠");
        using var program = await site.ProgramAsync();
        var (served, stored) = ("", "different");
        // What is said of several reports comes in its own time, perhaps between the two.
        for (var tries = 0; served != stored && tries < Tries; tries++)
        {
            using var answer = await program.GetAsync($"/api/v1/reports/{reports[0]}/analysis?text=true", Cancel);
            served = await answer.Content.ReadAsStringAsync(Cancel);
            stored = AnalysisJson.Serialize((await site.Services.GetRequiredService<AnalysisQueries>().LoadAsync(reports[0], withText: true, Cancel))!);
        }

        Assert.Equal(stored, served);
        Assert.Equal("perfeval/analysis/1", JsonNode.Parse(served)!["schema"]!.GetValue<string>());
        Assert.Null((await program.JsonAsync($"/reports/{reports[0]}/analysis"))["text"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/analysis")]
    [InlineData("/amounts")]
    [InlineData("/file")]
    public async Task What_is_had_already_is_not_sent_again(string part)
    {
        var (_, reports) = await site.ReportsAsync("标记渠");
        using var program = await site.ProgramAsync();
        var (status, tag) = (HttpStatusCode.OK, "\"another\"");
        for (var tries = 0; status == HttpStatusCode.OK && tries < Tries; tries++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/reports/{reports[0]}{part}") { Headers = { { "If-None-Match", tag } } };
            using var answer = await program.SendAsync(request, Cancel);
            (status, tag) = (answer.StatusCode, answer.Headers.ETag!.Tag);
            Assert.Equal(status == HttpStatusCode.OK, (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length > 0);
            if (tries == 0) Assert.Equal(HttpStatusCode.OK, status);
        }

        Assert.Equal(HttpStatusCode.NotModified, status);
    }

    private static bool IsOfOneReport(string rule) => !rule.StartsWith("PE6", StringComparison.Ordinal);

    [Fact]
    public async Task Facts_come_by_kind_and_are_filtered()
    {
        var (_, reports) = await site.ReportsAsync("数据渠");
        using var program = await site.ProgramAsync();
        var report = $"/reports/{reports[0]}";

        Assert.Equal([5_000_000m], await NumbersAsync("/amounts?role=budget", "yuan"));
        Assert.Empty(await NumbersAsync("/amounts?role=budget&year=1999", "yuan"));
        Assert.Equal([0.9208m], await NumbersAsync("/rates?kind=execution", "value"));
        Assert.Equal(2, (await program.JsonAsync(report + "/funds"))["items"]!.AsArray().Count);
        Assert.Equal("P12", (await program.JsonAsync(report + "/passages?kind=problem"))["items"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(["PE105"], (await program.JsonAsync(report + "/checks?outcome=not_checkable"))["items"]!.AsArray().Select(c => c!["rule"]!.GetValue<string>()).Where(IsOfOneReport));
        foreach (var kind in new[] { "/dates", "/document-numbers", "/indicators" }) Assert.Empty((await program.JsonAsync(report + kind))["items"]!.AsArray());

        async Task<IReadOnlyList<decimal>> NumbersAsync(string address, string name) =>
            [.. (await program.JsonAsync(report + address))["items"]!.AsArray().Select(f => f![name]!.GetValue<decimal>())];
    }

    [Theory]
    [InlineData("rule=PE103", 1)]
    [InlineData("severity=warning", 1)]
    [InlineData("severity=info", 0)]
    [InlineData("county=河湾县&year=2020&unit=农业", 2)]
    [InlineData("county=别处县", 0)]
    [InlineData("open=false", 0)]
    [InlineData("verdict=confirmed", 0)]
    public async Task Findings_are_filtered_and_bring_their_evidence(string filter, int count)
    {
        var (batch, _) = await site.ReportsAsync("疑点渠");
        using var program = await site.ProgramAsync();

        var found = (await program.JsonAsync($"/findings?batch={batch}&{filter}"))["items"]!.AsArray().Where(f => IsOfOneReport(f!["finding"]!["rule"]!.GetValue<string>())).ToList();

        Assert.Equal(count, found.Count);
        Assert.All(found, f => Assert.NotEmpty(f!["finding"]!["evidence"]!.AsArray()));
        Assert.All(found, f => Assert.Equal(0, f!["revision"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("county=河湾县&year=2020&severity=error&rule=PE103&grade=优&min_score=97&max_score=98", 1)]
    [InlineData("state=done&province=湖南省&city=岳阳市&unit=农业&project=筛选&q=筛选", 1)]
    [InlineData("min_score=98", 0)]
    [InlineData("state=failed", 0)]
    public async Task Reports_are_filtered(string filter, int count)
    {
        var (batch, _) = await site.ReportsAsync("筛选渠");
        using var program = await site.ProgramAsync();

        Assert.Equal(count, (await program.JsonAsync($"/reports?batch={batch}&{filter}"))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Search_finds_words_phrases_and_fields_and_marks_them()
    {
        var word = "检索" + string.Concat(Guid.NewGuid().ToString("N")[..6].Select(c => (char)('一' + (c * 37))));
        var (_, reports) = await site.ReportsAsync(word, word + "二");
        using var program = await site.ProgramAsync(AccountRole.Analyst);

        var first = await program.JsonAsync($"/search?q=\"{word}\" 年度:2020 规则:PE103&limit=1");
        var second = await program.JsonAsync($"/search?q=\"{word}\" 年度:2020 规则:PE103&limit=1&cursor={first["next"]}");

        Assert.Equal(reports.Order(), new[] { first, second }.Select(p => p["items"]![0]!["report"]!.GetValue<long>()).Order());
        Assert.Null(second["next"]);
        Assert.Contains(first["items"]![0]!["snippet"]!.AsArray(), s => s!["hit"]!.GetValue<bool>());
        Assert.Empty((await program.JsonAsync($"/search?q=\"{word}\" 年度:2019"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Analytics_are_the_tables_of_the_pages_in_json_csv_and_xlsx()
    {
        var province = await SeededProvince.AddAsync(site, [new SeededReport("甲县", 2022, "一局") { Passages = [("problem", "P12", "滞后。")], Findings = [("PE103", "error")], Score = 95 }, new SeededReport("乙县", 2022, "二局") { Score = 88 }]);
        using var program = await site.ProgramAsync(AccountRole.Analyst);
        var range = province.Address("").TrimStart('?');

        var problems = await program.JsonAsync($"/analytics/problems?{range}");
        var statistics = await program.JsonAsync($"/analytics/statistics?{range}");
        using var csv = await program.GetAsync($"/api/v1/exports/analytics/statistics.csv?{range}", Cancel);
        using var xlsx = await program.GetAsync($"/api/v1/exports/analytics/problems.xlsx?{range}&table=trend", Cancel);

        Assert.Equal(["heat", "codes", "trend"], problems["tables"]!.AsArray().Select(t => t!["key"]!.GetValue<string>()));
        Assert.Equal(2, statistics["tables"]![0]!["rows"]!.AsArray().Count);
        Assert.Contains("甲县", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString(await xlsx.Content.ReadAsByteArrayAsync(Cancel), 0, 2));
        Assert.Equal("滞后。", (await program.JsonAsync($"/problems?code=P12&{range}"))["items"]![0]!["text"]!.GetValue<string>());
        foreach (var name in new[] { "similar?units=different&least=60&", "repeated?", "clusters?", "roster?state=missing&" }) Assert.Single((await program.JsonAsync($"/analytics/{name}{range}"))["tables"]!.AsArray());
    }
}
