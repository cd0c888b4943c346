using System.IO.Compression;
using System.Text;

namespace PerfEval.Readers.Tests.Pdf;

/// <summary>PDF files that were made to fill the memory or to take for ever.</summary>
internal static class HostilePdf
{
    public static byte[] ManyPages => Lines("报告").With("/Count 1/Kids[10 0 R]", $"/Count 200000/Kids[{string.Concat(Enumerable.Repeat("10 0 R ", 200_000))}]");

    public static byte[] ManyCountedPages => Lines("报告").With("/Count 1/", "/Count 200000/");

    /// <summary>Eight forms, each of which draws the next one twenty times.</summary>
    public static byte[] BillionLaughs
    {
        get
        {
            var file = PdfFile.A4.With("/XObject<</X0 10 0 R>>");
            for (var i = 0; i < 8; i++)
            {
                var draw = i < 7 ? string.Concat(Enumerable.Repeat($"/X{i + 1} Do ", 20)) : PdfFile.Text(60, 700, "哈哈");
                file.Object(PdfFile.Stream(draw, $"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>/XObject<</X{i + 1} {11 + i} 0 R>>>>"));
            }
            return file.Page(PdfFile.Text(60, 780, "报告") + "/X0 Do").Page(PdfFile.Text(60, 780, "第二页")).Bytes();
        }
    }

    /// <summary>The same with lines of tables: no glyphs, but millions of rulings.</summary>
    public static byte[] BillionLines
    {
        get
        {
            var file = PdfFile.A4.With("/XObject<</X0 10 0 R>>");
            for (var i = 0; i < 8; i++)
            {
                var draw = i < 7 ? string.Concat(Enumerable.Repeat($"1 0 0 1 1 1 cm /X{i + 1} Do ", 20)) : "10 10 100 100 re S";
                file.Object(PdfFile.Stream(draw, $"/Type/XObject/Subtype/Form/BBox[0 0 9000 9000]/Resources<</XObject<</X{i + 1} {11 + i} 0 R>>>>"));
            }
            return file.Page(PdfFile.Text(60, 780, "报告") + "/X0 Do").Page(PdfFile.Text(60, 780, "第二页")).Bytes();
        }
    }

    /// <summary>One gigabyte of blanks in one megabyte.</summary>
    public static byte[] FlateBomb
    {
        get
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                var blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
                for (var i = 0; i < 1024; i++) zlib.Write(blanks);
            }
            return PdfFile.A4.With("/XObject<</X 10 0 R>>")
                .Object(PdfFile.Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Filter/FlateDecode"))
                .Page(PdfFile.Text(60, 780, "报告") + "/X Do").Bytes();
        }
    }

    public static byte[] ManySavedStates => PdfFile.A4.Page(PdfFile.Text(60, 780, "报告") + string.Concat(Enumerable.Repeat("q 0 0 595 842 re W n\n", 1_000_000))).Bytes();

    public static byte[] GlyphsInOnePlace => PdfFile.A4.Page(string.Concat(Enumerable.Range(0, 400_000).Select(i => $"BT /F1 12 Tf 60 700 Td <{0xB0A1 + (i % 90):X4}> Tj ET\n"))).Bytes();

    public static byte[] ManyWhiteGlyphs => PdfFile.A4.Page(
        string.Concat(Enumerable.Range(0, 50_000).Select(i => $".5 g {i % 500} {i % 700} 9 9 re f\n")) + "1 g BT /F1 12 Tf 1 1 Td " + string.Concat(Enumerable.Repeat("<B0A1> Tj\n", 200_000)) + "ET").Bytes();

    private static byte[] Lines(string text) => PdfFile.Lines(text);
}
