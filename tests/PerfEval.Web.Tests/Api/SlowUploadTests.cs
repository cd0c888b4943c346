using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PerfEval.Storage.Access;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Api;

public sealed class SlowUploadTests(PerfEvalSite site)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slow_line_is_waited_for()
    {
        var secret = await site.SecretAsync(await site.AccountAsync(AccountRole.Clerk));
        var words = "慢" + Guid.NewGuid();
        var body = $"--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"slow.txt\"\r\n\r\n{words}\r\n--b--\r\n";

        var answer = await RawAsync(secret, body, Encoding.UTF8.GetByteCount(body), TimeSpan.FromSeconds(8));

        Assert.StartsWith("HTTP/1.1 202", answer, StringComparison.Ordinal);
        Assert.Contains("\"taken\":1", answer, StringComparison.Ordinal);
    }

    // A few bytes, and then a wait: slower than the server allows for other requests.
    private async Task<string> RawAsync(string secret, string body, int length, TimeSpan time)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Address.Port, Cancel);
        await using var stream = client.GetStream();
        var head = string.Create(CultureInfo.InvariantCulture,
            $"POST /api/v1/uploads HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {secret}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), Cancel);
        var bytes = Encoding.UTF8.GetBytes(body);
        foreach (var piece in bytes.Chunk(Math.Max(1, bytes.Length / 8)))
        {
            await stream.WriteAsync(piece, Cancel);
            await Task.Delay(time / 8, Cancel);
        }
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancel);
    }
}
