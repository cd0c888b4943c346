using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Accounts;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Review;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Publication;

public sealed class PublishPageTests(PerfEvalSite site)
{
    private const string Contact = "\n联系人：张三丰，电话：13800001234\n承建人赖有为\n联系人\t欧阳小明\n电话\t0730-7712345\n完";
    private static readonly string[] Secrets = ["张三丰", "13800001234", "欧阳小明", "7712345"];

    [Fact]
    public async Task The_copy_is_masked_for_everybody_and_the_words_behind_it_are_for_those_who_judge()
    {
        var page = await UploadAsync("脱敏甲");
        using var reviewer = await site.SignedInAsync();
        using var analyst = await SignedInAsync(AccountRole.Analyst);

        var seen = await reviewer.SeenAsync(page + "/publish");
        var told = await analyst.SeenAsync(page + "/publish?view=original");

        foreach (var words in new[] { "隐去 4 处", "联系人： 张** ，电话： 138****1234", "张三丰 → 张**", "“联系人”栏的姓名", "0730-****345", "保留原文", "另行隐去" }) Assert.Contains(words, seen, StringComparison.Ordinal);
        Assert.Contains("联系人： 张三丰 ，电话： 13800001234", await reviewer.SeenAsync(page + "/publish?view=original"), StringComparison.Ordinal);
        Assert.All(Secrets, s => Assert.DoesNotContain(s, told, StringComparison.Ordinal));
        Assert.Contains("138****1234", told, StringComparison.Ordinal);
        Assert.DoesNotContain("保留原文", told, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", await reviewer.ReadAsync(page + "/publish"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Downloads_hold_none_of_the_masked_words_and_stand_in_the_record()
    {
        var page = await UploadAsync("脱敏乙");
        using var visitor = await SignedInAsync(AccountRole.Analyst);

        var docx = await BytesAsync(visitor, page + "/publish/report.docx");
        var text = Encoding.UTF8.GetString(await BytesAsync(visitor, page + "/publish/report.txt"));
        var data = Encoding.UTF8.GetString(await BytesAsync(visitor, page + "/publish/data.json"));
        var list = Encoding.UTF8.GetString(await BytesAsync(visitor, page + "/publish?format=csv"));

        using var file = WordprocessingDocument.Open(new MemoryStream(docx), false);
        var words = file.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(Secrets, s => Assert.DoesNotContain(s, words + text + data + list, StringComparison.Ordinal));
        Assert.Contains("联系人：张**，电话：138****1234", words, StringComparison.Ordinal);
        Assert.Contains("联系人\t欧阳**", text, StringComparison.Ordinal);
        Assert.Contains("姓名,张**,“联系人”栏的姓名,隐去", list, StringComparison.Ordinal);
        var root = JsonDocument.Parse(data).RootElement;
        var canonical = root.GetProperty("text").GetString()!;
        Assert.All(root.GetProperty("amounts").EnumerateArray(), a => Assert.Equal(
            a.GetProperty("text").GetString(), canonical.Substring(a.GetProperty("span").GetProperty("start").GetInt32(), a.GetProperty("span").GetProperty("length").GetInt32())));
        Assert.Contains("下载脱敏件 Word 文件，隐去 4 处", await visitor.SeenAsync(page + "?tab=record"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reviewer_keeps_a_place_with_a_reason_and_hides_what_was_missed()
    {
        var page = await UploadAsync("脱敏丙");
        using var visitor = await site.ReviewerAsync($"pub-{Guid.NewGuid():N}"[..16]);
        var text = ExampleText("脱敏丙");
        var at = (Name: "start", Value: $"{text.IndexOf("0730-7712345", StringComparison.Ordinal)}");

        using var without = await visitor.SendAsync(page + "/publish", page + "/publish/choice?handler=Keep", at, ("length", "12"), ("reason", " "));
        using var kept = await visitor.SendAsync(page + "/publish", page + "/publish/choice?handler=Keep", at, ("length", "12"), ("reason", "单位公开电话0730-7712345"));
        using var hidden = await visitor.SendAsync(page + "/publish", page + "/publish/choice?handler=Hide", ("words", "赖有为"), ("reason", "个体承建人"));
        using var unknown = await visitor.SendAsync(page + "/publish", page + "/publish/choice?handler=Hide", ("words", "没有此人"), ("reason", "x"));
        var copy = Encoding.UTF8.GetString(await BytesAsync(visitor, page + "/publish/report.txt"));

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.BadRequest], new[] { without, kept, hidden, unknown }.Select(a => a.StatusCode));
        Assert.Contains("保留原文必须写明理由", await without.WordsAsync(), StringComparison.Ordinal);
        Assert.Contains("电话\t0730-7712345", copy, StringComparison.Ordinal);
        Assert.Contains("承建人赖**", copy, StringComparison.Ordinal);
        var record = await site.Services.GetRequiredService<AuditTrail>().OfDocumentAsync(ReviewVisits.Id(page), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(["publish", "mask", "unmask"], record.Take(3).Select(r => r.Action));
        Assert.Contains("固定电话 0730-****345（第", record[2].Details, StringComparison.Ordinal);
        Assert.Contains("保留 1 处", record[0].Details, StringComparison.Ordinal);
        Assert.All(Secrets.Append("赖有为"), s => Assert.DoesNotContain(s, string.Concat(record.Select(r => r.Details)), StringComparison.Ordinal));

        var choice = System.Text.RegularExpressions.Regex.Match(await visitor.ReadAsync(page + "/publish"), """name="choice" value="(\d+)"[^§]*?恢复脱敏""").Groups[1].Value;
        using var again = await visitor.SendAsync(page + "/publish", page + "/publish/choice?handler=Withdraw", ("choice", choice));
        Assert.DoesNotContain("7712345", Encoding.UTF8.GetString(await BytesAsync(visitor, page + "/publish/report.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clerks_analysts_and_reviewers_of_other_regions_keep_nothing_readable()
    {
        var page = await UploadAsync("脱敏丁");
        var fields = new[] { ("start", "0"), ("length", "1"), ("reason", "x") };
        foreach (var (role, region, expected) in new[] { (AccountRole.Clerk, "", HttpStatusCode.Forbidden), (AccountRole.Analyst, "", HttpStatusCode.Forbidden), (AccountRole.Reviewer, "广东省/", HttpStatusCode.NotFound) })
        {
            using var visitor = await SignedInAsync(role, region);
            using var answer = await visitor.SendAsync("/reports", page + "/publish/choice?handler=Keep", fields);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    private static string ExampleText(string project) => ReportListTests.Unique(project) + Contact;

    private async Task<string> UploadAsync(string project)
    {
        using var admin = await site.SignedInAsync();
        return await admin.UploadReportAsync($"{project}.txt", ExampleText(project));
    }

    private async Task<HttpClient> SignedInAsync(AccountRole role, string region = "")
    {
        var name = $"p-{Guid.NewGuid():N}"[..20];
        await site.Services.GetRequiredService<AccountRegister>().CreateAsync(name, SignInDesk.Hash(name, PerfEvalSite.Password), mustChange: false, role, [region], TestContext.Current.CancellationToken);
        return await site.SignedInAsync(name);
    }

    private static async Task<byte[]> BytesAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
