using System.Globalization;
using System.Text;

namespace PerfEval.Readers.Tests.Programs;

/// <summary>Writes a PDF file of grey JPEG pictures alone, one a page of A4: what a scanner makes.</summary>
internal static class PicturePdf
{
    public static byte[] Of(IReadOnlyList<byte[]> jpegs)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Begin()
        {
            offsets.Add(file.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n"));
        }

        Write("%PDF-1.4\n");
        Begin();
        Write("<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        Begin();
        Write($"<</Type/Pages/Count {jpegs.Count}/Kids[{string.Join(' ', jpegs.Select((_, i) => $"{3 + (3 * i)} 0 R"))}]>>\nendobj\n");
        foreach (var jpeg in jpegs)
        {
            var (width, height) = Size(jpeg);
            var (pageWidth, pageHeight) = width <= height ? (595, 842) : (842, 595);
            var draw = $"q {pageWidth} 0 0 {pageHeight} 0 0 cm /P Do Q";
            Begin();
            Write($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {pageWidth} {pageHeight}]/Contents {offsets.Count + 1} 0 R/Resources<</XObject<</P {offsets.Count + 2} 0 R>>>>>>\nendobj\n");
            Begin();
            Write($"<</Length {draw.Length}>>stream\n{draw}\nendstream\nendobj\n");
            Begin();
            Write($"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length {jpeg.Length}>>stream\n");
            file.Write(jpeg);
            Write("\nendstream\nendobj\n");
        }
        var table = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(o => o.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        Write($"trailer<</Size {offsets.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    // The frame header of a JPEG (FFC0 to FFC2) tells its size.
    private static (int Width, int Height) Size(byte[] jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length;)
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xC2) return ((jpeg[at + 7] << 8) | jpeg[at + 8], (jpeg[at + 5] << 8) | jpeg[at + 6]);
            at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]);
        }
        throw new InvalidDataException("no frame in the JPEG");
    }
}
