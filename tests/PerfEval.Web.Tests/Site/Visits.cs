using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Web.Tests.Site;

/// <summary>What a person does on the pages.</summary>
internal static partial class Visits
{
    public static async Task<string> ReadAsync(this HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Fills in a form of a page and sends it with the token that stands there.</summary>
    public static async Task<HttpResponseMessage> SendAsync(this HttpClient visitor, string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token(await visitor.ReadAsync(page));
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).ToDictionary(f => f.Item1, f => f.Item2));
        return await visitor.PostAsync(action, form, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient visitor, string name, string password) =>
        visitor.SendAsync("/sign-in", "/sign-in", ("Name", name), ("Password", password));

    /// <summary>Uploads files as the form does, waits for the batch; answers its number.</summary>
    public static Task<long> UploadAsync(this HttpClient visitor, params (string Name, string Words)[] files) =>
        visitor.UploadAsync([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Words)))]);

    private static async Task<long> UploadAsync(this HttpClient visitor, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        var token = Token(await visitor.ReadAsync("/uploads"));
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, content) in files) form.Add(FilePart(name, content));
        using var answer = await visitor.PostAsync("/uploads/files", form, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        var batch = long.Parse(answer.Headers.Location!.OriginalString.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
        await visitor.WaitForAsync(batch);
        return batch;
    }

    /// <summary>Uploads one report and answers its page.</summary>
    public static Task<string> UploadReportAsync(this HttpClient visitor, string name, string words) => visitor.UploadReportAsync(name, Encoding.UTF8.GetBytes(words));

    public static async Task<string> UploadReportAsync(this HttpClient visitor, string name, byte[] content)
    {
        var batch = await visitor.UploadAsync([(name, content)]);
        return ReportLink().Match(await visitor.ReadAsync($"/reports?batch={batch}")).Groups["page"].Value;
    }

    /// <summary>A file part as browsers write it: the name raw, with quotes and line breaks as %22, %0D, %0A.</summary>
    public static HttpContent FilePart(string name, string words) => FilePart(name, Encoding.UTF8.GetBytes(words));

    private static ByteArrayContent FilePart(string name, byte[] content)
    {
        var part = new ByteArrayContent(content);
        var sent = name.Replace("\"", "%22", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileNameStar = sent };
        return part;
    }

    public static string Token(string page) => TokenField().Match(page).Groups["token"].Value;

    private static async Task WaitForAsync(this HttpClient visitor, long batch)
    {
        for (var i = 0; i < 300; i++)
        {
            var progress = await visitor.ReadAsync($"/uploads?handler=Progress&id={batch}");
            if (!progress.Contains("hx-trigger", StringComparison.Ordinal)) return;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.Fail("The batch was not finished in 30 seconds");
    }

    // <input name="__RequestVerificationToken" type="hidden" value="CfDJ8…" />
    [GeneratedRegex("""name="__RequestVerificationToken"[^>]* value="(?<token>[^"]+)""")]
    private static partial Regex TokenField();

    // <td title="文件：甲.txt"><a href="/reports/12">
    [GeneratedRegex("""<td title="[^"]*"><a href="(?<page>/reports/\d+)">""")]
    private static partial Regex ReportLink();
}
