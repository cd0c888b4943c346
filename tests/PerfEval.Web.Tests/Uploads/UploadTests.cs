using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using PerfEval.Web.Tests.Site;
using PerfEval.Web.Uploads;

namespace PerfEval.Web.Tests.Uploads;

public sealed class UploadTests(PerfEvalSite site)
{
    [Fact]
    public async Task Many_files_become_one_batch_with_its_counts()
    {
        using var visitor = await site.SignedInAsync();

        var batch = await visitor.UploadAsync(("一.txt", "第一份" + Guid.NewGuid()), ("二.txt", "第二份" + Guid.NewGuid()), ("坏.txt", "坏了" + Guid.NewGuid()));
        var progress = await visitor.ReadAsync($"/uploads?handler=Progress&id={batch}");

        Assert.Contains("<b>3</b> / 3", progress, StringComparison.Ordinal);
        Assert.Contains("完成 2", progress, StringComparison.Ordinal);
        Assert.Contains("失败 1", progress, StringComparison.Ordinal);
        Assert.Contains(ExampleAnalyzer.Damage, progress, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_becomes_its_files_and_what_a_system_left_in_it_is_told()
    {
        using var visitor = await site.SignedInAsync();
        using var form = new MultipartFormDataContent { { new StringContent(Visits.Token(await visitor.ReadAsync("/uploads"))), "__RequestVerificationToken" } };
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in new[] { "某县/一.txt", "某县/二.txt", "__MACOSX/._一.txt" })
            {
                await using var entry = await archive.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken);
                await entry.WriteAsync(Encoding.UTF8.GetBytes(name + Guid.NewGuid()), TestContext.Current.CancellationToken);
            }
        form.Add(new ByteArrayContent(packed.ToArray()), "files", "reports.zip");

        using var answer = await visitor.PostAsync("/uploads/files", form, TestContext.Current.CancellationToken);
        var page = await visitor.ReadAsync(answer.Headers.Location!.OriginalString);

        Assert.Contains("/ 2</span>", page, StringComparison.Ordinal);
        Assert.Contains("有 1 个系统或临时文件", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_its_reason_and_the_rest_go_on()
    {
        using var visitor = await site.SignedInAsync();

        var batch = await visitor.UploadAsync(("巨大.txt", new string('万', PerfEvalSite.MaxFileBytes)), ("小.txt", "小" + Guid.NewGuid()));
        var progress = await visitor.ReadAsync($"/uploads?handler=Progress&id={batch}");

        Assert.Contains("文件过大", progress, StringComparison.Ordinal);
        Assert.Contains("完成 1", progress, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_quotes_markup_and_line_breaks_is_shown_as_text()
    {
        using var visitor = await site.SignedInAsync();

        var batch = await visitor.UploadAsync(("坏\"<img src=x onerror=alert(1)>\n.txt", "坏" + Guid.NewGuid()));
        var progress = await visitor.ReadAsync($"/uploads?handler=Progress&id={batch}");

        Assert.DoesNotContain("<img", progress, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", progress, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_is_told_as_repeated()
    {
        using var visitor = await site.SignedInAsync();
        var words = "重复的内容" + Guid.NewGuid();
        await visitor.UploadAsync(("甲.txt", words));

        var batch = await visitor.UploadAsync(("乙.txt", words));

        Assert.Contains("重复 1", await visitor.ReadAsync($"/uploads?handler=Progress&id={batch}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_files_opens_no_batch()
    {
        using var visitor = await site.SignedInAsync();
        using var form = new MultipartFormDataContent { { new StringContent(Visits.Token(await visitor.ReadAsync("/uploads"))), "__RequestVerificationToken" } };

        using var answer = await visitor.PostAsync("/uploads/files", form, TestContext.Current.CancellationToken);

        Assert.Equal("/uploads", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_is_no_form_is_refused()
    {
        using var visitor = await site.SignedInAsync();
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");

        using var answer = await visitor.PostAsync("/uploads/files", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Failed_files_can_be_tried_again()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("坏.txt", "坏" + Guid.NewGuid()));

        using var answer = await visitor.SendAsync("/uploads", $"/uploads?handler=Retry&id={batch}");

        Assert.Equal("/uploads", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_the_account_sent_before_need_not_be_sent_again()
    {
        using var visitor = await site.SignedInAsync();
        var words = "断线前已经送到的内容" + Guid.NewGuid();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        await visitor.UploadAsync(("甲.txt", words));
        var token = Visits.Token(await visitor.ReadAsync("/uploads"));
        using var asked = new HttpRequestMessage(HttpMethod.Post, "/uploads/known") { Content = JsonContent.Create(new[] { hash, new string('0', 64) }), Headers = { { "RequestVerificationToken", token } } };
        using var known = await visitor.SendAsync(asked, TestContext.Current.CancellationToken);
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(hash + " 乙.txt"), "known" }, { new StringContent(new string('0', 64) + " 丙.txt"), "known" } };
        using var sent = new HttpRequestMessage(HttpMethod.Post, "/uploads/files") { Content = form, Headers = { { "Accept", "application/json" } } };
        using var answer = await visitor.SendAsync(sent, TestContext.Current.CancellationToken);
        var received = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(hash, Assert.Single((await known.Content.ReadFromJsonAsync<string[]>(TestContext.Current.CancellationToken))!));
        Assert.Contains("\"taken\":1", received, StringComparison.Ordinal);
        Assert.Contains("丙.txt", received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_account_is_not_told_what_is_known_and_cannot_add_to_the_batch()
    {
        using var visitor = await site.SignedInAsync();
        var batch = await visitor.UploadAsync(("甲.txt", "别人的内容" + Guid.NewGuid()));
        using var form = new MultipartFormDataContent { { new StringContent(Visits.Token(await visitor.ReadAsync("/uploads"))), "__RequestVerificationToken" }, Visits.FilePart("乙.txt", "乙" + Guid.NewGuid()) };

        using var answer = await visitor.PostAsync($"/uploads/files?batch={batch + 1000}", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_numbers_of_a_batch_come_as_events()
    {
        using var visitor = await site.SignedInAsync();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        using var events = await visitor.GetAsync("/uploads/events", HttpCompletionOption.ResponseHeadersRead, limit.Token);
        using var lines = new StreamReader(await events.Content.ReadAsStreamAsync(limit.Token));
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);

        var batch = await visitor.UploadAsync([.. Enumerable.Range(0, 40).Select(i => ($"{i}.txt", $"{i}" + Guid.NewGuid()))]);
        string? line;
        do line = await lines.ReadLineAsync(limit.Token);
        while (line is not null && !(line.StartsWith("data:", StringComparison.Ordinal) && line.Contains($"\"id\":{batch},", StringComparison.Ordinal) && line.Contains("\"complete\":true", StringComparison.Ordinal)));

        Assert.Contains("\"done\":40", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("自评%22表%22.txt", "自评\"表\".txt")]
    [InlineData("a%0D%0Ab.txt", "a\r\nb.txt")]
    [InlineData("100%完成.txt", "100%完成.txt")]
    [InlineData("十个字以上的名字.txt", "十个字以上的名字")]
    public void A_sent_name_is_read_as_its_owner_knows_it(string sent, string name) =>
        Assert.Equal(name, UploadedName.Read(sent, Math.Max(8, name.Length)));
}
