using System.Text.Json.Nodes;
using PerfEval.Web.Api.Answers;
using PerfEval.Web.Tests.Analytics;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed class PagingTests(PerfEvalSite site)
{
    [Fact]
    public async Task Every_row_comes_once_though_others_come_in_between()
    {
        var (_, early) = await site.ReportsAsync("翻页一", "翻页二", "翻页三");
        using var program = await site.ProgramAsync();
        var first = await program.JsonAsync("/reports?q=翻页&limit=2");
        await site.ReportsAsync("翻页四");

        var second = await program.JsonAsync($"/reports?q=翻页&limit=2&cursor={first["next"]}");

        Assert.Equal(early.OrderDescending(), Ids(first, "id").Concat(Ids(second, "id")));
        Assert.Null(second["next"]);
    }

    [Fact]
    public async Task Batches_files_findings_and_the_queue_are_paged_to_their_ends()
    {
        var (batch, reports) = await site.ReportsAsync("列一", "列二", "列三");
        using var program = await site.ProgramAsync();

        Assert.Equal(reports.Order(), (await AllAsync(program, $"/batches/{batch}/files?", "document_id")).Order());
        Assert.Equal(reports.Order(), (await AllAsync(program, $"/queue?batch={batch}&", "report")).Order());
        var found = await AllAsync(program, $"/findings?batch={batch}&severity=error&", "report_id");
        Assert.Equal(reports.OrderDescending(), found.Distinct());
        var page = await program.JsonAsync("/batches?limit=1");
        var then = await program.JsonAsync($"/batches?limit=1&cursor={page["next"]}");
        Assert.True(Ids(page, "id").Single() > Ids(then, "id").Single());
    }

    [Fact]
    public async Task The_sentences_of_a_code_are_paged_by_their_place()
    {
        var province = await SeededProvince.AddAsync(site, Enumerable.Range(0, 5).Select(i => new SeededReport("甲县", 2022, $"{i}局") { Passages = [("problem", "P13", $"第{i}句。")] }));
        using var program = await site.ProgramAsync();

        var texts = await AllAsync(program, $"/problems{province.Address("")}&code=P13&", "report");

        Assert.Equal(5, texts.Distinct().Count());
        Assert.Equal(5, texts.Count);
    }

    [Fact]
    public void A_cursor_comes_back_as_it_was_written()
    {
        var cursor = Cursor.Read(Cursor.Of(2, 83991.6m, 0.1 + 0.2, 15L, null).ToString(), 5)!;

        Assert.Equal((2, 83991.6m, 0.1 + 0.2, 15L, ""), (cursor.At<int>(0), cursor.At<decimal>(1), cursor.At<double>(2), cursor.At<long>(3), cursor.Parts[4]));
        Assert.Throws<RefusedRequestException>(() => cursor.At<int>(4));
        Assert.Throws<RefusedRequestException>(() => Cursor.Read(cursor.ToString(), 4));
    }

    private static async Task<List<long>> AllAsync(HttpClient program, string address, string id)
    {
        var all = new List<long>();
        string? next = null;
        for (var pages = 0; pages < 40; pages++)
        {
            var page = await program.JsonAsync($"{address}limit=1{(next is null ? "" : $"&cursor={next}")}");
            all.AddRange(Ids(page, id));
            if ((next = page["next"]?.GetValue<string>()) is null) return all;
        }
        throw new InvalidOperationException("The list has no end");
    }

    private static IEnumerable<long> Ids(JsonNode page, string name) => page["items"]!.AsArray().Select(i => i![name]!.GetValue<long>());
}
