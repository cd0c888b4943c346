using System.Net;
using System.Net.Sockets;
using System.Text;
using PerfEval.Readers.Tests.Archives;

namespace PerfEval.Readers.Tests.Office;

/// <summary>A file that LibreOffice opens for us reaches neither the network nor other files.</summary>
public sealed class OfficeIsolationTests
{
    private const string Namespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    [Fact]
    public void Pictures_and_sections_elsewhere_are_not_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        var secret = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".txt");
        File.WriteAllText(secret, "机密内容");
        try
        {
            var document = Reading.Bytes(Letter(
                $"<text:p>自评报告<draw:frame text:anchor-type=\"as-char\" svg:width=\"5cm\" svg:height=\"5cm\"><draw:image xlink:href=\"{address}a.png\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/></draw:frame></text:p>"
                + Section("甲", address + "b.odt") + Section("乙", new Uri(secret).AbsoluteUri)));
            Assert.Contains("自评报告", document.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("机密", document.Text, StringComparison.Ordinal);
            Assert.False(listener.Pending());
        }
        finally
        {
            File.Delete(secret);
        }
    }

    private static string Section(string name, string address) =>
        $"<text:section text:name=\"{name}\"><text:section-source xlink:href=\"{address}\" xlink:type=\"simple\"/><text:p>{name}</text:p></text:section>";

    private static byte[] Letter(string body) => new ZipBytes()
        .Add("mimetype"u8.ToArray(), "application/vnd.oasis.opendocument.text"u8.ToArray(), method: 0)
        .Add("content.xml"u8.ToArray(), Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {Namespaces} office:version=\"1.2\"><office:body><office:text>{body}</office:text></office:body></office:document-content>"))
        .Add("META-INF/manifest.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>")
        .Save();
}
