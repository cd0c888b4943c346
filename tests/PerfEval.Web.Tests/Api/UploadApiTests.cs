using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Storage.Access;
using PerfEval.Web.Tests.Reports;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed class UploadApiTests(PerfEvalSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_sent_before_is_told_by_its_hash_and_not_sent_again()
    {
        using var program = await site.ProgramAsync(AccountRole.Clerk);
        using var other = await site.ProgramAsync(AccountRole.Clerk);
        var words = "断线前送到的" + Guid.NewGuid();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        var batch = (await SentAsync(program, "", Visits.FilePart("甲.txt", words)))["batch"]!.GetValue<long>();

        using var known = await program.PostAsJsonAsync("/api/v1/uploads/known", new[] { hash, new string('0', 64) }, Cancel);
        using var theirs = await other.PostAsJsonAsync("/api/v1/uploads/known", new[] { hash }, Cancel);
        var then = await SentAsync(program, $"?batch={batch}", Known($"{hash} 乙.txt"), Known($"{new string('0', 64)} 丙.txt"));

        Assert.Equal([hash], (await known.JsonAsync())["items"]!.AsArray().Select(h => h!.GetValue<string>()));
        Assert.Empty((await theirs.JsonAsync())["items"]!.AsArray());
        Assert.Equal((batch, 1, "丙.txt"), (then["batch"]!.GetValue<long>(), then["taken"]!.GetValue<int>(), then["missing"]![0]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_file_that_is_too_large_fails_alone()
    {
        using var program = await site.ProgramAsync(AccountRole.Clerk);
        var received = await SentAsync(program, "", Visits.FilePart("巨大.txt", new string('万', PerfEvalSite.MaxFileBytes)), Visits.FilePart("小.txt", "小" + Guid.NewGuid()));
        var batch = received["batch"]!.GetValue<long>();

        var failed = await program.JsonAsync($"/batches/{batch}/files?state=failed");

        Assert.Equal(2, (await program.JsonAsync($"/batches/{batch}"))["total"]!.GetValue<int>());
        Assert.Contains("文件过大", Assert.Single(failed["items"]!.AsArray())!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../../etc/passwd.txt", "passwd.txt")]
    [InlineData("..\\..\\windows\\win.ini", "win.ini")]
    [InlineData("/etc/shadow", "shadow")]
    [InlineData("甲\r\nSet-Cookie: x=1.txt", "甲  Set-Cookie: x=1.txt")]
    public async Task A_name_is_words_and_never_a_path(string name, string shown)
    {
        using var program = await site.ProgramAsync(AccountRole.Clerk);
        var words = ReportListTests.Unique("路径渠");
        var batch = (await SentAsync(program, "", Visits.FilePart(name, words)))["batch"]!.GetValue<long>();

        var file = Assert.Single((await program.JsonAsync($"/batches/{batch}/files"))["items"]!.AsArray())!;
        using var original = await program.GetAsync($"/api/v1/reports/{file["document_id"]}/file", Cancel);

        Assert.Equal(name, file["file_name"]!.GetValue<string>());
        Assert.Equal(shown, original.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(words, await original.Content.ReadAsStringAsync(Cancel));
        Assert.False(original.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n半个")]
    [InlineData("no form at all")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n")]
    public async Task A_form_that_is_none_is_refused_and_leaves_nothing(string body)
    {
        using var program = await site.ProgramAsync(AccountRole.Clerk);
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        using var answer = await program.PostAsync("/api/v1/uploads", content, Cancel);

        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_adds_to_the_batch_of_another_or_sees_it()
    {
        using var program = await site.ProgramAsync(AccountRole.Clerk);
        using var other = await site.ProgramAsync(AccountRole.Clerk, "广东省/");
        var batch = (await SentAsync(program, "", Visits.FilePart("甲.txt", ReportListTests.Unique("别批渠"))))["batch"]!.GetValue<long>();
        using var form = new MultipartFormDataContent { Visits.FilePart("乙.txt", "乙" + Guid.NewGuid()) };

        using var added = await other.PostAsync($"/api/v1/uploads?batch={batch}", form, Cancel);
        using var cancelled = await other.PostAsync($"/api/v1/batches/{batch}/cancel", null, Cancel);

        await added.ProblemAsync(HttpStatusCode.NotFound);
        await cancelled.ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_batch_is_paused_resumed_cancelled_and_tried_again()
    {
        using var program = await site.ProgramAsync(AccountRole.Clerk);
        var batch = (await SentAsync(program, "", Visits.FilePart("坏.txt", "坏" + Guid.NewGuid())))["batch"]!.GetValue<long>();

        var states = new List<string>();
        foreach (var deed in new[] { "pause", "resume", "cancel" }) states.Add(await DoneAsync(deed));
        using var conflict = await program.PostAsync($"/api/v1/batches/{batch}/resume", null, Cancel);

        Assert.Equal(["paused", "open", "cancelled"], states);
        await conflict.ProblemAsync(HttpStatusCode.Conflict);
        Assert.Equal("open", await DoneAsync("retry"));

        async Task<string> DoneAsync(string deed)
        {
            using var answer = await program.PostAsync($"/api/v1/batches/{batch}/{deed}", null, Cancel);
            return (await answer.JsonAsync())["state"]!.GetValue<string>();
        }
    }

    private static StringContent Known(string told)
    {
        var part = new StringContent(told);
        part.Headers.ContentDisposition = new("form-data") { Name = "known" };
        return part;
    }

    private static async Task<JsonNode> SentAsync(HttpClient program, string query, params HttpContent[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var part in parts) form.Add(part);
        using var answer = await program.PostAsync("/api/v1/uploads" + query, form, Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(Cancel));
        var received = await answer.JsonAsync();
        Assert.Equal($"/api/v1/batches/{received["batch"]}", answer.Headers.Location?.OriginalString);
        return received;
    }
}
