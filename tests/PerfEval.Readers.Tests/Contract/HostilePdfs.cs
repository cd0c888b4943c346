using System.IO.Compression;
using System.Text;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>PDF files that were made to fill the memory or to take for ever.</summary>
internal static class HostilePdfs
{
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["pdf whose page unpacks to a gigabyte"] = () => Page("/Filter/FlateDecode", Packed(new string(' ', 1 << 16), 1 << 14)),
        ["pdf of a million saved states"] = () => Page("/Filter/FlateDecode", Packed(string.Concat(Enumerable.Repeat("q ", 1000)), 1000)),
        ["pdf of forms in forms"] = FormsInForms,
        ["pdf of five million characters"] = () => Page("/Filter/FlateDecode", Packed("BT /F 9 Tf 60 700 Td (" + new string('a', 5000) + ") Tj ET\n", 1000)),
        ["pdf of a million lines"] = () => Page("/Filter/FlateDecode", Packed(string.Concat(Enumerable.Range(0, 1000).Select(i => $"{i % 500} {i % 800} m {i % 500} 0 l S\n")), 1000)),
        ["pdf that claims 200,000 pages"] = () => Of(file =>
        {
            file.Add("<</Type/Pages/Count 200000/Kids[3 0 R]>>");
            file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
        }),
        ["pdf whose pages are their own parents"] = () => Of(file =>
        {
            file.Add("<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]>>");
            file.Add("<</Type/Pages/Parent 2 0 R/Count 5/Kids[2 0 R 3 0 R]>>");
        }),
        ["pdf of 20,000 pages"] = () => Of(file =>
        {
            file.Add($"<</Type/Pages/Count 20000/Kids[{string.Join(' ', Enumerable.Range(3, 20_000).Select(i => $"{i} 0 R"))}]>>");
            for (var i = 0; i < 20_000; i++) file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
        }),
        ["pdf of a page as large as a town"] = () => Of(file =>
        {
            file.Add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
            file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 99999999 99999999]/Contents 4 0 R>>");
            file.AddStream("", "0 0 m 99999999 99999999 l S"u8.ToArray());
        }),
        ["pdf that is one long array"] = () => [.. "%PDF-1.4\n1 0 obj\n"u8, .. Encoding.ASCII.GetBytes(new string('[', 5_000_000))],
        ["pdf header and nothing else"] = () => [.. "%PDF-1.7\n"u8],
    };

    // Ten levels, each drawn ten times by the next.
    private static byte[] FormsInForms() => Of(file =>
    {
        file.Add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        file.AddStream("", "/X Do"u8.ToArray());
        var ten = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("/X Do ", 10)));
        for (var level = 0; level < 10; level++) file.AddStream($"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X {file.Next + 1} 0 R>>>>", ten);
        file.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", "0 0 m 9 9 l S"u8.ToArray());
    });

    private static byte[] Page(string filter, byte[] content) => Of(file =>
    {
        file.Add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        file.AddStream(filter, content);
    });

    private static byte[] Of(Action<PdfObjects> pages)
    {
        var file = new PdfObjects();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        pages(file);
        return file.File();
    }

    private static byte[] Packed(string piece, int times)
    {
        var bytes = Encoding.ASCII.GetBytes(piece);
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < times; i++) packing.Write(bytes);
        return packed.ToArray();
    }
}
