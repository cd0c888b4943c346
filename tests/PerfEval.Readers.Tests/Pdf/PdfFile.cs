using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Tests.Pdf;

/// <summary>Writes small PDF files for tests: pages of drawing operators, SimSun (not embedded, no ToUnicode) as /F1, Helvetica as /F2, the first added object as /F3.</summary>
internal sealed class PdfFile
{
    private readonly List<string> _objects = [];
    private readonly List<string> _pages = [];
    private string _encoding = "GBK-EUC-H";
    private string _resources = "";

    static PdfFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static PdfFile A4 => new();

    public static Encoding Gbk => Encoding.GetEncoding("GB18030");

    /// <summary>A page with text lines in GBK-EUC-H from the top down.</summary>
    public static byte[] Lines(params string[] lines) =>
        A4.Page(string.Join('\n', lines.Select((line, i) => Text(60, 780 - (20 * i), line)))).Bytes();

    /// <summary>A page for each text.</summary>
    public static byte[] Pages(params string[] pages)
    {
        var file = A4;
        foreach (var text in pages) file.Page(Text(60, 780, text));
        return file.Bytes();
    }

    public static string Text(double x, double y, string text, Encoding? encoding = null, double size = 12) => FormattableString.Invariant(
        $"BT /F1 {size} Tf {x} {y} Td <{Convert.ToHexString((encoding ?? Gbk).GetBytes(text))}> Tj ET\n");

    public PdfFile Encoded(string encoding)
    {
        _encoding = encoding;
        return this;
    }

    /// <summary>More entries of the resources, such as <c>/XObject&lt;&lt;/I 5 0 R&gt;&gt;</c>.</summary>
    public PdfFile With(string resources)
    {
        _resources += resources;
        return this;
    }

    /// <summary>Adds an object and gives its number: the first one has 10.</summary>
    public PdfFile Object(string content)
    {
        _objects.Add(content);
        return this;
    }

    public PdfFile Page(string drawing, string entries = "/MediaBox[0 0 595 842]")
    {
        _pages.Add($"<</Type/Page/Parent 2 0 R{entries}/Contents {{0}} 0 R/Resources 3 0 R>>\u0000{Stream(drawing)}");
        return this;
    }

    public static string Stream(string content, string entries = "") =>
        $"<<{entries}/Length {content.Length.ToString(CultureInfo.InvariantCulture)}>>stream\n{content}\nendstream";

    public byte[] Bytes()
    {
        var first = 10 + _objects.Count;
        var all = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, i) => $"{first + (2 * i)} 0 R"))}]>>",
            $"<</Font<</F1 4 0 R/F2 7 0 R/F3 10 0 R>>{_resources}>>",
            $"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/{_encoding}/DescendantFonts[5 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/FontDescriptor 6 0 R/DW 1000/W[1 95 500 814 939 500]>>",
            "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -140 1000 860]/ItalicAngle 0/Ascent 860/Descent -140/CapHeight 700/StemV 80>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            "null",
            "null",
        };
        all.AddRange(_objects);
        for (var i = 0; i < _pages.Count; i++)
        {
            var parts = _pages[i].Split('\u0000');
            all.Add(parts[0].Replace("{0}", (first + (2 * i) + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            all.Add(parts[1]);
        }
        return Written(all);
    }

    // Latin-1, so that characters are bytes.
    private static byte[] Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
