using System.Globalization;
using System.Text;

namespace PerfEval.Tests.Programs;

/// <summary>A PDF file of one page in a Chinese font that isn't embedded (GBK-EUC-H), with lines of text and a ruled table.</summary>
internal static class TinyPdf
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static byte[] Of(IReadOnlyList<string> lines, IReadOnlyList<string[]> table)
    {
        var content = new StringBuilder();
        var y = 780;
        foreach (var line in lines)
        {
            content.Append(Show(line, 60, y));
            y -= 24;
        }
        var (top, columns) = (y + 10, table[0].Length);
        for (var row = 0; row < table.Count; row++, y -= 24)
            for (var column = 0; column < columns; column++) content.Append(Show(table[row][column], 66 + (150 * column), y - 6));
        for (var i = 0; i <= table.Count; i++) content.Append(CultureInfo.InvariantCulture, $"60 {top - (24 * i)} m {60 + (150 * columns)} {top - (24 * i)} l S\n");
        for (var i = 0; i <= columns; i++) content.Append(CultureInfo.InvariantCulture, $"{60 + (150 * i)} {top} m {60 + (150 * i)} {top - (24 * table.Count)} l S\n");

        var file = new PdfObjects();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        file.AddStream("", Encoding.Latin1.GetBytes(content.ToString()));
        file.Add("<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>");
        file.Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[814[500 500 500] 814 907 500]/FontDescriptor 7 0 R>>");
        file.Add("<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 683/StemV 80>>");
        return file.File();
    }

    private static string Show(string text, int x, int y) =>
        $"BT /F 12 Tf {x} {y} Td <{Convert.ToHexString(Gb18030.GetBytes(text))}> Tj ET\n";
}
